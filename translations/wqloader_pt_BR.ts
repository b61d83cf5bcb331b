<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>não é deste programa</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n linha</numerusform>
            <numerusform>… %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… só valores que não são mostrados</translation>
    </message>
</context>
<context>
    <name>ConfigKey</name>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>U&amp;suário</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;Arquivo da senha</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>&amp;Deslocamento horário em segundos</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Ações</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;lítica</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Arquivo &amp;CA</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentário</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Nome do servidor no cluster (to&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>a URL está bem formada</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>a senha pode ser lida</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>o host foi encontrado: %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>a porta responde</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 é confiável até %2, por %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>a conexão é criptografada</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 responde em HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>quem responde é o QueueMetrics</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>usuário, senha e token são aceitos; a linha mais recente é de %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>usuário, senha e token são aceitos; ainda não há linhas</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>os dois relógios coincidem</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>uma linha de heartbeat foi gravada</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>a URL diz http: sem criptografia</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>o servidor não informou sua hora</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>não solicitado: grava uma linha</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Use https; ou indique allow_cleartext = yes se a rede entre os dois for sua</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>O QueueMetrics exige a senha do usuário do destino</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>a linha mais recente no QueueMetrics é do futuro, %1: as linhas anteriores seriam omitidas</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Verifique o relógio de quem a gravou e o timezone_offset do destino</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>o relógio do servidor está %1 adiantado</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>o relógio do servidor está %1 atrasado</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Ajuste os relógios das duas máquinas por NTP; timezone_offset serve apenas para fusos horários</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Escreva a url do destino como https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>a senha não pode ser lida: %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>QueueMetrics</source>
        <translation>QueueMetrics</translation>
    </message>
    <message>
        <source>login and token</source>
        <translation>Login e token</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <translation>%L1 d %L2 h</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</source>
        <translation>Nada se perde e nada é enviado duas vezes: pergunta-se ao QueueMetrics o que chegou. Se isto continuar, veja o log dele e os proxies intermediários</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 respondeu HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>Um proxy respondeu no lugar do QueueMetrics: verifique se o QueueMetrics está rodando atrás dele</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>o host %1 não foi encontrado</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Verifique o host na URL do destino e o DNS desta máquina</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nada responde em %1</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Verifique host e porta, e se o QueueMetrics está rodando</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>sem conexão com %1 no tempo permitido</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Verifique rotas e firewalls</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>sem conexão confiável com %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Renove ou corrija o certificado, ou informe sua autoridade no ca_file do destino</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>o proxy não deixou passar para %1</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Verifique o proxy do destino</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 fechou a conexão durante o envio</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 fechou a conexão antes de ter respondido</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>a resposta de %1 não é HTTP correto</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Verifique se a URL aponta para o QueueMetrics, com http ou https conforme o servidor</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 respondeu com algo que não é o JSON do QueueMetrics</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Verifique o contexto na URL do destino; uma página de login ou de proxy tem essa aparência</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 respondeu algo diferente do que foi perguntado</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 diz ter gravado um número de linhas diferente do enviado</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>o QueueMetrics recusou</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>Se as palavras dele não dizem por quê, veja o log dele; o usuário precisa ter a chave WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>o QueueMetrics acha a requisição grande demais (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>Tentam-se menores. Se uma só linha é demais, aumente o limite de formulários do contêiner de servlets (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>o QueueMetrics não aceita usuário e senha (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Verifique usuário e senha do destino; o usuário precisa estar ativo e ter a chave WQLOADER</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>não há QueueMetrics em %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Verifique o contexto, isto é, o caminho na URL do destino</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 manda para outro lugar (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Linhas não são enviadas após um redirecionamento: escreva o endereço final na URL do destino</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>O token &apos;%1&apos; não indica nenhum servidor do cluster. Um token indica um servidor, não uma partição: com um único servidor use token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistiu</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>o log %1 não está lá</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>Ele é lido assim que o Asterisk o escrever; verifique queue_log na configuração e logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>o log %1 não pode ser lido (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 é um diretório</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Informe o arquivo, geralmente %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 não é um arquivo regular</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Informe o arquivo que o Asterisk escreve</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>o arquivo morto %1 está danificado; o resto está perdido, o que vem depois segue</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Restaure o arquivo morto de um backup, se houver</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processo %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>o estado em %1 está em uso por %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Pare-o primeiro. Só um loader com outros destinos e seu próprio diretório --state pode rodar ao lado</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>o disco que contém %1 está cheio</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>Nada é enviado até que se possa registrar o que chegou; libere espaço</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>não é possível escrever no diretório de estado %1</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Permita que o usuário do loader escreva nele, ou informe outro com --state ou state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>o estado em %1 foi removido durante o uso</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Reinicie o loader: ele pergunta ao QueueMetrics por onde continuar</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>o estado em %1 está danificado</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Reinicie o loader: ele separa o arquivo e pergunta ao QueueMetrics por onde continuar</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>o estado em %1 foi escrito por uma versão mais nova do loader</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Use essa versão, ou mova o diretório: o loader pergunta então ao QueueMetrics por onde continuar</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>o estado em %1 não pode ser usado</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>a linha mais recente no QueueMetrics está mais de um dia à frente do relógio desta máquina, por isso cada linha é procurada lá em vez de se confiar na hora dela</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Verifique o relógio desta máquina, timezone_offset e quem mais carrega nesta partição</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>o QueueMetrics contém menos do que havia confirmado, como após uma restauração do banco de dados; o que falta e ainda está no log é enviado de novo</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>o QueueMetrics não aceita perguntas por ações de feedback (%1); pergunta-se de novo a cada poucos minutos</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>Se os usuários devem agir neste PBX, defina lá default.webloaderpbx=true; senão, escreva aqui actions = off</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>ações de feedback demais de um tipo foram recusadas: por cinco minutos esse tipo é (a última: %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Leia o log de auditoria: alguém está fazendo tentativas, ou falta uma forma na política</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>o estado de uma versão anterior foi adotado; uma cópia dele é %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>o estado estava danificado (%1) e foi guardado como %2; pergunta-se ao QueueMetrics por onde continuar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>tentando de novo</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sem senha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>o log antigo %1 não pôde ser lido por muito tempo; o que vem depois segue, as linhas dele chegam mais tarde</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Verifique o disco: %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>linhas que o QueueMetrics havia confirmado não estão mais lá, como depois que seu banco de dados foi restaurado; o que falta e ainda está no log é enviado de novo</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>outra pessoa envia as mesmas linhas a este QueueMetrics e token, de modo que cada linha é gravada mais de uma vez; nada mais é enviado até que uma pessoa decida</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Pare o outro loader e execute &apos;wqloaderctl decide %1 go-on&apos;. Se os dois precisam gravar lá, escreva shared = yes na seção do destino</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>o QueueMetrics tem linhas até o presente, mas não encontra nenhuma das que lhe foram enviadas; nada mais é enviado até que uma pessoa decida</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Veja se a URL e o token são os deste PBX e como as linhas são gravadas lá. Depois execute &apos;wqloaderctl decide %1 go-on&apos; para enviar só o que é novo, ou &apos;wqloaderctl decide %1 send-all&apos; para enviar tudo o que o log ainda tem</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Execute: %1. Para que continue assim, a linha do logrotate deve ser &apos;create 0640 asterisk asterisk&apos;, e não 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>o log %1 sumiu antes de ser lido até o fim; podem faltar linhas</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Coloque-o de volta ao lado do log, descompactado, com qualquer nome que comece como o do log: só o que falta é enviado. Faça o logrotate manter ali os seus arquivos mortos, como .gz ou .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>este loader ainda não enviou nada, e o QueueMetrics tem linhas tão recentes quanto as do log, mas nenhuma delas como seria enviada; nada é enviado até que uma pessoa decida</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Talvez outro loader as tenha gravado em outra forma (timezone_offset, nomes reescritos, caracteres), ou a URL e o token são de outro PBX: compare uma linha do QueueMetrics com o log. Depois, &apos;wqloaderctl decide %1 go-on&apos; envia só o que é mais novo, ou &apos;wqloaderctl decide %1 send-all&apos; envia o log inteiro, por exemplo se o QueueMetrics só tem heartbeats</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>a pasta %1 não pode ser listada (%2), e os logs rotacionados não seriam encontrados</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Execute: %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>a configuração nomeia um cluster, mas o estado em %1 não está no volume do log: a máquina que assume não saberia nada dele</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Indique com state_dir ou --state uma pasta no volume do log</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>o estado é de outra máquina ou par e é mantido como %1; pergunta-se ao QueueMetrics de onde continuar</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Verifique se a porta na URL do destino fala https com TLS 1.2 ou mais recente; se fala http sem criptografia, escreva http:// na URL</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. Se nunca funcionar, talvez a porta fale https: escreva https:// na URL</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>sem conexão criptografada com %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>sem conexão com %1, porque o ca_file do destino não pode ser usado</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Indique um arquivo PEM que o loader possa ler. Um arquivo DER vira PEM com: openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>Está tudo bem de novo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>linhas: %1, maior atraso: %2, maior pendência: %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>tentando de novo</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1: nada se sabe, o loader não estava em execução</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Nada se sabe deste período</translation>
    </message>
    <message>
        <source>%1, trouble: %2</source>
        <translation>%1, problemas: %2</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>the queue_log cannot be read</source>
        <translation>o queue_log não pode ser lido</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>o estado não pode ser escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n destino com problemas</numerusform>
            <numerusform>%n destinos com problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n destino se atualizando</numerusform>
            <numerusform>%n destinos se atualizando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n destino, tudo bem</numerusform>
            <numerusform>%n destinos, tudo bem</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Tenta-se de novo automaticamente.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>o serviço nesta máquina</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>o serviço em %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, por ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Conecte o site: ele funciona enquanto este programa estiver aberto.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>um loader neste programa</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sem resposta há %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contato %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>Este loader não responde; %1. O que é mostrado aqui é daquele momento.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>O processo pode estar parado, a máquina sobrecarregada ou o caminho cortado. O que se vê continua sozinho quando ele responder de novo.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>a nova configuração foi recusada</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>Nenhum loader está rodando lá.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Inicie-o com: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Inicie-o lá com: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>Você não tem permissão para falar com este loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Entre no grupo wqloader para olhar, e também no wqloader-admin para alterar, e faça login de novo.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>O host não pode ser alcançado: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Verifique o nome do host e a rede.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>A chave do host não é a conhecida. Alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Pergunte a quem administra o host se a chave mudou. Se sim, remova a antiga com ssh-keygen -R %1 e conecte de novo.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>A chave do host ainda não é conhecida neste computador.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Execute isto uma vez em um terminal, compare a chave mostrada com a do host e responda yes: ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>O login por ssh falhou: %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Verifique o usuário e se sua chave está carregada (ssh-add -l). Depois conecte de novo.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>O que responde lá não é um loader: %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Verifique o endereço e se o wqloaderctl está instalado lá.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>Este programa e aquele loader não falam a mesma versão.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Atualize o mais antigo dos dois.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>O loader não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>O loader recusou: %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>O loader não conhece o que foi pedido: %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>Ele pode ser mais antigo que este programa: atualize-o.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Outra pessoa alterou a configuração nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 linha(s) foram enviadas duas vezes, sempre sem resposta clara, e o QueueMetrics não as encontra. Elas não são enviadas de novo: verifique lá se faltam ou se apenas estão gravadas em outra forma</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 linha(s) não válidas não puderam ser gravadas em %2/quarantine e não estão guardadas em lugar nenhum. Libere espaço nesse disco e permita que o loader grave ali</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 linha(s) do log não são linhas válidas e foram ignoradas. Estão guardadas em %2/quarantine, com suas posições</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>O Asterisk continuou gravando em um log rotacionado depois que o novo começou; as linhas são enviadas, mas com atraso. Faça o logrotate executar &apos;asterisk -rx &quot;logger reload&quot;&apos; depois de renomear o log</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>O log foi esvaziado no lugar (copytruncate?); as linhas gravadas entre a cópia e o esvaziamento não estão em nenhum arquivo. Em vez disso, faça o logrotate renomeá-lo</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>%1 linha(s) faltavam no QueueMetrics quando foram procuradas de novo, e foram enviadas outra vez</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>o QueueMetrics tem %1 linha(s) a mais que o log: um pedido executado com atraso, ou outro loader que envia o mesmo</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>o QueueMetrics mantém uma das linhas iguais. %1 repetições do log não estão lá; elas são contadas, e nada mais é afetado</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>Um log rotacionado sumiu antes de ser lido até o fim: podem faltar linhas do seu fim. Coloque o arquivo de volta ao lado de %1, se o tiver, e faça o logrotate manter mais arquivos</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>Apareceu junto a %1 um arquivo com linhas mais antigas (uma cópia, um log editado, um arquivo morto restaurado). Cada uma das suas linhas é perguntada, e só o que falta é enviado</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Definir senha…</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Aceitar o certificado…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Editar destino…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Mostrar a linha recusada</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>Enviar só o que é novo…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Enviar o log inteiro…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Mostrar as ações dele</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>Não há conexão com o loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>Você só pode olhar este loader</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regra %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>linhas sem nomes</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>todos os outros nomes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>outro</numerusform>
            <numerusform>outros %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais uma</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>cada regra que olha nomes</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>outras regras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>outra regra</numerusform>
            <numerusform>outras %Ln regras</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>nenhuma regra</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>outros destinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>outro destino</numerusform>
            <numerusform>outros %Ln destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Filas e agentes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The edits move %1 of them.</source>
        <translation>As edições movem %1 delas.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 de %2 para %3, que as edições movem.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 para %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>Ela aguarda sua decisão: wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>Ela é enviada mais uma vez</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>Ela é enviada cortada às colunas do QueueMetrics</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Ela foi posta de lado</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>Agora ela está no QueueMetrics</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>a enviar de novo</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>a enviar cortada</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>posta de lado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>um arquivo que não existe mais</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 no byte %3: %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>requer atenção: o QueueMetrics recusa uma linha e aceita as que estão ao redor (%1). Ele diz: %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Linhas recusadas que aguardam sua decisão: %1. A mais antiga é %2. O QueueMetrics diz: %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Linhas recusadas postas de lado e não enviadas: %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Nenhuma outra linha é pulada até você decidir. Veja-as com wqloaderctl refused list; depois refused cut, set-aside ou retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Veja-as com wqloaderctl refused list; depois refused cut, set-aside ou retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Não decidido: %1. Sobre uma linha enviada não há mais o que decidir; cortar só ajuda se um campo é largo demais ou tem um caractere de quatro bytes; um destino em pausa não aceita ordens.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regra &apos;%1&apos;</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 nunca pega uma linha por seus filtros: %2, anterior, pega todas</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1: o teste &apos;%3&apos; (%2) nunca decide: &apos;%4&apos; de %5, anterior, pega os mesmos nomes</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1: o teste &apos;%3&apos; (%2) não acrescenta nada a &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1: um nome (%2) pode casar aqui com &apos;%3&apos; e com &apos;%4&apos; de %5; a primeira o recebe</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1: o teste &apos;%3&apos; (%2) não pode casar com nenhum nome</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1: o teste &apos;%3&apos; (%2) casa com todo nome</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>começa com “%1”</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>termina com “%1”</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>casa com /%1/</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Desativada: não pega nenhuma linha. Se estivesse ativada:</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Pega linhas cuja fila %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Pega linhas que nenhuma regra pega pela fila, se o agente %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Pega toda linha que chega a ela.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>Linhas sem os nomes que ela olha, como as de um reinício, também vêm para cá.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>Ainda não tem destino.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Envia-as a %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>O texto que casou é removido do nome enviado.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>As regras seguintes também veem estas linhas.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>As regras seguintes não veem estas linhas.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>regra %1, %2, %3, fila %4, agente %5, para %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser escrito: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>target of %1, %2</source>
        <translation>destino de %1, %2</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>destino de %1</translation>
    </message>
    <message>
        <source>rule %1 of %2, to %3</source>
        <translation>regra %1 de %2, para %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>filas da regra %1, %2, de %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>agentes da regra %1, %2, de %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>Ele não responde; talvez precise ser desbloqueado.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Ele não diz por quê.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n site desconectado</numerusform>
            <numerusform>%n sites desconectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n site com problemas</numerusform>
            <numerusform>%n sites com problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n site inacessível</numerusform>
            <numerusform>%n sites inacessíveis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>A lista de sites em %1 não pode ser lida nem renomeada. Fica como está, e nenhuma alteração é salva.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>A lista de sites não pôde ser salva em %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>A senha não pode ser lida: %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Corrija o que a configuração indica para a senha e recarregue.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Execute: %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Nada é enviado no momento: %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>Um arquivo do log não pode ser lido: %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>um tipo recusado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>aprendizado</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulação</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Decida sobre elas na página Prova.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Próxima tentativa às %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n parado</numerusform>
            <numerusform>%n parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n bem</numerusform>
            <numerusform>%n bem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n em pausa</numerusform>
            <numerusform>%n em pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n com atraso</numerusform>
            <numerusform>%n com atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n tentando de novo</numerusform>
            <numerusform>%n tentando de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n sem notícias</numerusform>
            <numerusform>%n sem notícias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>não consultada: uma regra anterior pegou</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>não consultada: %1 pegou</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>pega, mas o destino já a tem</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>pega pela fila</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>pega pelo agente</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>pega como linha sem nomes</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>pega pela chamada</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>pega, como pega tudo</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>não pega</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>não pega: a chamada pertence a outros</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>a linha não tem</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultada</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a target, %2 is: rule 119 &apos;Zenith queues&apos;</extracomment>
        <translation>%1, pela %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>Como linha sem os nomes que as regras olham, vai para %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Vai para onde a chamada pertence: %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Vai para %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais um</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Como linha sem os nomes que as regras olham, vai para %n destino: %1.</numerusform>
            <numerusform>Como linha sem os nomes que as regras olham, vai para %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Vai para onde a chamada pertence, %n destino: %1.</numerusform>
            <numerusform>Vai para onde a chamada pertence, %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Vai para %n destino: %1.</numerusform>
            <numerusform>Vai para %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Ninguém a recebe: nenhuma regra a pega.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Ninguém a recebe: a %1 a pegaria, mas está desligada.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>As linhas desta fila que citam um agente podem ir para outro lugar, conforme esse agente.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>As linhas que também citam uma fila vão para onde essa fila vai, se uma regra a pega.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>Isto não é uma linha do log: ela tem pelo menos cinco | e começa com uma hora.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>Se a chamada é conhecida, vai só para onde ela pertence.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agente %1: %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>regra %1 “%2”</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regra “%1”</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader: nenhum site</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>Foram perguntadas %1 de %2 linhas: nada se sabe.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>Foram perguntadas %1 de %2 linhas: cada uma está lá tantas vezes quanto no log.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>Foram perguntadas %1 de %2 linhas: faltam %3, sobram %4 cópias.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>%1 linhas não foram perguntadas: não se pode perguntar ao QueueMetrics pelo texto delas, ou ele nunca encontrou uma linha.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>%1 linhas não foram perguntadas: a chamada delas decide de quem são, e pode ter sido outro.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>%1 linhas não foram perguntadas: são mais antigas que as regras lembradas, ou nenhum destino devia recebê-las.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>Uma parte do log não pôde ser lida e foi deixada de fora.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Ela foi parada antes do fim.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>reparando, %1 linhas enviadas</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, %2 linhas perguntadas</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>sobram %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>%1 linhas foram enviadas a “%2”. O resto do que faltava já está lá.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>Foi interrompida antes de qualquer consulta.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 linhas são novas demais ou duvidosas: o loader as verifica de qualquer forma.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>Observar e configurar o WQLoader, nesta máquina e em outras.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Iniciar na bandeja.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Mostrar primeiro este site.</translation>
    </message>
</context>
<context>
    <name>wql::ActionsModel</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Resposta ou motivo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>só anotada</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulação</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation>&amp;Permitir esta forma…</translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation>&amp;Coloque esta linha na seção policy do destino:</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Ações pedidas</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>A ação escolhida por inteiro</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>A auditoria não pôde ser lida.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Nada foi pedido ainda. O que os usuários fazem no QueueMetrics, como pausar um agente, é mostrado aqui.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Ação: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredito: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decidido por: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>Disto não se pode fazer uma linha de política.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Será usado %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>Faltava %1.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>O que vinha depois do contexto é retirado.</translation>
    </message>
</context>
<context>
    <name>wql::AllSitesPage</name>
    <message>
        <source>Filter targets</source>
        <translation>Filtrar destinos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Mostrar o site</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Destinos de todos os sites</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Mostrar o destino</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>Nenhum destino atende ao que foi pedido acima.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>Nenhum destino é conhecido ainda: conecte um site à esquerda ou aguarde a resposta dele.</translation>
    </message>
</context>
<context>
    <name>wql::AllTargetsModel</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>wql::ApplyDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation>&amp;Juntar as alterações deles às minhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Aplicar as alterações</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Alterações do texto</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Linhas que vão para outro lugar</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ia para</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Irá para</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>&amp;O que muda no texto</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>O &amp;que acontece com as linhas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>O loader não pôde testar as alterações no log dele: %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>O fim do log está sendo lido com os dois conjuntos de regras…</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>Das últimas %1 linhas, %2 vão para onde iam antes e %3 vão para outro lugar.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, linha %2: %3; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemas (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>O loader está verificando as alterações…</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>As alterações não podem ser aplicadas antes de os problemas serem corrigidos.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>Aplicando as alterações…</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>As novas regras estão em uso. Sem resposta, o loader volta às antigas em %n segundo.</numerusform>
            <numerusform>As novas regras estão em uso. Sem resposta, o loader volta às antigas em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>Mantendo as alterações…</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>As novas regras foram mantidas.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>O loader está voltando às regras antigas…</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>O loader trabalha de novo com as regras antigas. Suas alterações ainda estão aqui.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Outra pessoa alterou a configuração nesse meio-tempo. Nada foi sobrescrito, e suas alterações ainda estão aqui.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>A conexão foi perdida. Se as alterações chegaram, o loader volta sozinho às regras antigas quando ninguém as mantém; suas alterações ainda estão aqui. Esta janela verifica de novo assim que o loader responder.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>O loader não aceitou as alterações: %1
Nada foi alterado lá, e suas alterações ainda estão aqui.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>Este é um sistema de produção. Aplicar as alterações?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>As alterações deles ainda não chegaram.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>O loader não conseguiu voltar às regras antigas: %1
As novas ficam.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>As novas regras não foram mantidas: o loader trabalha de novo com as antigas. Suas alterações ainda estão aqui.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Nada foi alterado lá, e suas alterações ainda estão aqui.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>Mostrar só estes; é possível apertar vários</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Escolhe um após o outro</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>&amp;Enviar também um heartbeat: grava uma linha</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Salvar o certificado…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Conexão de %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>&amp;Testar a partir do PBX</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Testar &amp;a partir deste computador</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>C&amp;opiar como curl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Testando a partir deste computador…</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Testando a partir do PBX…</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Não há conexão com o loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>O teste não pôde ser feito: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>O destino pode ser alcançado e aceita linhas.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salvar o certificado</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 não pôde ser salvo: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>&amp;Aceitar para este destino…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>Confiar neste certificado para %1, e em nenhum outro?

%2, de %3
SHA-256 %4

Compare esta impressão digital com a que o administrador do servidor informar: quem estivesse entre você e o servidor mostraria outra.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>O loader não guardou o certificado: %1
Salve-o aqui, coloque-o no PBX e informe-o lá como arquivo CA do destino.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Definir sen&amp;ha…</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Conexão de %1, como editada</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>O loader o guarda como %1, e o destino agora o informa: teste de novo e depois aplique as alterações.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>A curva começa em breve.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>os últimos %1, no máximo %2 linhas/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>nenhuma linha nos últimos %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>O mesmo para os a&amp;gentes</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>Adicionar &amp;sem teste</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Adicionar um cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>Co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Testar e adicionar</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>começam com</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>terminam com</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>O que os nomes de suas filas têm em comum</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Um cliente precisa de um nome.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>Um destino ou uma regra já tem este nome.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Diga com que começam ou terminam os nomes de suas filas.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Outra regra já pega essas filas.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Um valor deve ficar em uma única linha.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>A senha não pode ser escrita em uma linha: guarde-a em um arquivo no PBX.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Não há conexão com o loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Testando a partir do PBX…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Não foi possível fazer o teste: %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>O teste não teve resultado.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>Não há site chamado %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastreio</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 usa agora a sua nova senha.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>A senha de %1 está em %2. Aplique a alteração na página Regras e ela será usada.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>As configurações não podem ser salvas em %1: valem até o programa terminar.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 não pode ser alterado: %2. O início com a sessão fica como antes.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>A documentação não está instalada neste computador. Ela está no pacote wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader continua na bandeja</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>Para terminá-lo, escolha Sair no menu do ícone. Em Arquivo, Configurações se escolhe o que fechar a janela faz.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>E&amp;xaminar</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Reunir para o suporte</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>O que seria dado ao suporte</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, versão %2, rodando desde %3. Estado em %4. Lidos %5 de %6.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>um momento desconhecido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1: linhas e senha viajam sem criptografia.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>A configuração não pôde ser lida: %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>A configuração não pôde ser examinada: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nada está errado.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erro: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Salvar o que o suporte precisa</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>&amp;Substituir nomes e endereços</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>O que é reunido para o suporte é mostrado primeiro aqui. Não contém senhas. Revise antes de enviar.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>Não foi possível examinar a máquina do loader: %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>em ordem: %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>Isto não pôde ser reunido</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situação: %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Exportar regras</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Configuração do WQLoader, sem senhas</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, sem senhas</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl do original, sem senhas</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Frases, para pessoas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>O que será salvo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Corrija primeiro os problemas da configuração.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Não pode ser expresso lá: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 não pôde ser salvo: %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>No &amp;chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>Em &amp;arquivos ao lado da configuração, só para o seu usuário</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Qual registro é lido e onde este loader guarda o que você disse. Nada que já existe é sobrescrito.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>queue_log do &amp;Asterisk</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>queue_log do Asterisk</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuração</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nome na lista</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Perguntando se há um chaveiro…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>O chaveiro deste computador não pode ser usado. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>Ainda não existe. O loader espera por ele.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>É uma pasta.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Pode ser lido.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Seu usuário não pode lê-lo. Como root: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>O caminho do registro deve começar com uma barra.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>O registro é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>O caminho da configuração deve começar com uma barra e indicar um arquivo.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>Já existe uma configuração com esse nome. Ela fica como está: escolha outro nome, ou saia e adicione-a como site.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Adicionar um teste</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Adicionar um teste: %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, no caractere %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>casa com</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>Tipo de teste: %1</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Texto procurado: %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Remover este teste</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Remover este teste: %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 não é uma página da documentação instalada aqui.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Curva no tempo</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>O que a curva mostra</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Linhas confirmadas</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Período que a curva mostra</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>O que acontece agora não é guardado: %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>Este loader é de uma versão anterior e não guarda histórico.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Linhas que faltam ou estão lá vezes demais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>No QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>No log</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>vezes demais</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Escolha uma hora para ver seus números e suas linhas.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>Uma verificação só cita as primeiras linhas que encontra; nenhuma é desta hora.</translation>
    </message>
</context>
<context>
    <name>wql::HoursModel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, das %2 às %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>Nenhuma linha foi selecionada nesta hora.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Linhas: %2, perguntadas: %3, encontradas: %4, faltando: %5, cópias a mais: %6, não comprováveis: %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>Os arquivos do outro loader</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>São lidos e ficam como estão. O Perl neles nunca é executado. A tabela diz o que acontece com cada linha.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>Arquivo do outro loader</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>&amp;Segundo arquivo, se houver</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Segundo arquivo do outro loader</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Este arquivo não pode ser importado.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>As regras estão em um wqloader_cluster.pl ou em um arquivo splitter; /etc/sysconfig/wqloaderd diz onde está o registro e pode ser o único arquivo.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique o arquivo.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>Estes dois não combinam: um deve conter as regras, o outro ser do tipo de /etc/sysconfig/wqloaderd.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Tire um deles.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>Não contém nenhum destino que possa ser alimentado.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>O que foi lido, convertido, alterado e descartado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 traz %n regra</numerusform>
            <numerusform>%1 traz %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 não pode ser importado.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Escolha um wqloader_cluster.pl, um arquivo splitter, um /etc/sysconfig/wqloaderd ou uma configuração do WQLoader. Nada muda antes de você adicionar o que foi encontrado.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar regras</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Adicionar às regras</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>As regras não puderam ser adicionadas: um texto nelas não cabe em uma linha.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>O chaveiro deste computador não pode ser usado. %1</translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation>erro, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>Expressões &amp;regulares</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linhas do log</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>De qual destino</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos os destinos</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar só</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Próximo erro</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Copiar sem senhas</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>O log não pôde ser lido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Isto não é uma expressão regular: %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 Sair e perder isto?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>&amp;Sobre o WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 Mostrar outro site e perder isto?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation>Sobre o WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Leva cada linha do queue_log do Asterisk ao QueueMetrics, exatamente uma vez.
Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>&amp;Configurar um loader…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 Sair? As alterações ficam guardadas como rascunho, sem senhas.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>O rascunho não pode ser guardado: %1. Sair e perdê-lo?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Todos os sites</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentação</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>&amp;Enviar a senha em claro, por http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Seu QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>O endereço é o que se abre no navegador. O usuário é do QueueMetrics, com a chave WQLOADER: em geral webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Digite o endereço do QueueMetrics.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Por http qualquer um no caminho pode ler a senha. Escreva https, ou permita.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Digite o usuário.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Um valor precisa caber em uma linha.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vazio para um único servidor</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Nome do servidor no cluster (&amp;token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testar…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Pergunta já ao QueueMetrics por onde continuar, também durante uma espera</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filtrar destinos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation>%1: %2 linhas lidas, %3 delas para nenhum destino</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>Não envia nada a este destino até ser retomado; as linhas dele esperam</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Continua de onde a pausa começou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>%1 não pôde ser pausado.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>%1 não pôde ser retomado.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>Não foi possível perguntar de novo a %1.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Se cada uma de suas linhas chegou, e as linhas que esperam por você</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Definir sen&amp;ha…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Tentar a&amp;gora</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar &amp;log</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>Continuar enviando a %1? Se o outro loader ainda estiver rodando, cada linha será gravada duas vezes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>Enviar a %1 só o que é novo? O que o log tem de antes fica aqui.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Enviar o novo</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>Enviar todas as linhas de %1 que o log ainda tem? As que o QueueMetrics já tem em outra forma ficarão lá duas vezes.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar tudo</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>A decisão sobre %1 não foi aceita.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Lembrá-la no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>Um loader nunca entrega suas senhas. Para testar a partir deste computador, digite a de %1.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
</context>
<context>
    <name>wql::PasswordKeeping</name>
    <message>
        <source>The loader did not keep the password: %1</source>
        <translation>O loader não guardou a senha: %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Não há conexão com o loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>A senha está sendo enviada ao loader…</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>S&amp;omente o que as edições movem</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Regras editadas</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Regras em uso</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quais regras</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Amostras das linhas escolhidas</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Simule com o log para ver para onde vão as linhas.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>As edições não movem nenhuma linha.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Laranja: linhas que as edições movem. Vermelho: linhas que ninguém recebe.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Clique em uma faixa ou um nome para ver algumas linhas, e em uma linha para rastreá-la.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>Imagem PNG (*.png);;Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1: para onde vão %2 linhas dos últimos %3 MB do log, pelas regras editadas</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1: para onde vão %2 linhas dos últimos %3 MB do log, pelas regras em uso</translation>
    </message>
</context>
<context>
    <name>wql::PlacePage</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nome na lista</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>O PBX em outro lugar</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>O serviço nesta máquina</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST deve funcionar lá sem perguntas, e wqloaderctl deve estar instalado. Vale a sua própria configuração de ssh: nomes, saltos, chaves.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Seu usuário deve estar no grupo wqloader para olhar, e também no wqloader-admin para alterar. Deixe o socket vazio para o usual.</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>root@pbx.example.net</source>
        <translation>root@pbx.example.net</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>o habitual</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>o host</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Linhas recusadas</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Des&amp;tino</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Linhas recusadas (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>não ajuda</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>O QueueMetrics diz</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>Enviar &amp;cortadas…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Enviar de &amp;novo</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Pôr de &amp;lado</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>&amp;Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>&amp;Mostrar mais</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Linhas que o QueueMetrics recusa</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>As linhas recusadas não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>Enviar %n linha cortada à largura das colunas do QueueMetrics? O que é cortado não fica guardado lá.</numerusform>
            <numerusform>Enviar %n linhas cortadas à largura das colunas do QueueMetrics? O que é cortado não fica guardado lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Enviar cortadas</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>Não foi possível dar essa ordem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Salvar as linhas escolhidas</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>Um destino em pausa não aceita ordens sobre suas linhas</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Escolha linhas primeiro</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Cortar não ajuda nenhuma das linhas escolhidas</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>As linhas escolhidas já foram enviadas</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>Todas estão à mostra</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>Não cabem mais aqui. Decida primeiro sobre estas, ou use wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>Nenhuma linha espera: o QueueMetrics aceita todas as linhas deste destino.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Linhas que esperam por você: %1, a enviar: %2, postas de lado: %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>A senha está na configuração: depois que isto for aplicado, desfazer não a traz de volta.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Remover um destino</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>As linhas que o QueueMetrics confirmou ficam lá. As linhas que ainda esperam por este destino não são mais enviadas. Se um destino com a mesma URL e o mesmo token voltar, o loader descobre sozinho onde continuar.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>Nenhuma regra envia para ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n regra fica sem destino: %1. Ela precisa de outro, ou tem de ser removida também, antes que as alterações possam ser aplicadas.</numerusform>
            <numerusform>%n regras ficam sem destino: %1. Elas precisam de outro, ou têm de ser removidas também, antes que as alterações possam ser aplicadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>&amp;Replay</source>
        <translation>S&amp;imular</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;Fazer uma regra disto</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Iria para</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation>Quanto do fim do log</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Os últimos</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>do log, com as regras editadas e as em uso</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Linhas que iriam para outro lugar</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Nomes que nenhuma regra editada pega</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Nomes que vão para vários destinos</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>&amp;Linhas que vão para outro lugar</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>&amp;Nomes que ninguém pega</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Nomes em &amp;vários</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>O loader está lendo o log dele…</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>O loader não pôde simular o log dele: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>De %1 linhas, %2 vão para onde vão agora e %3 iriam para outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;magem</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Imagem das rotas</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Filas e agentes, regras e destinos, com faixas tão largas quanto as linhas que passam. As setas vão de um a outro, Enter mostra linhas.</translation>
    </message>
</context>
<context>
    <name>wql::RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Adotar alterações de outros</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Alterar a continuação de %1</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Alterar a remoção do texto de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Alterar as filas de %1</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Alterar os agentes de %1</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Alterar o destino de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Remover %n regra</numerusform>
            <numerusform>Remover %n regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Mover %n regra</numerusform>
            <numerusform>Mover %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Adicionar o destino %1</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Alterar o destino %1</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Renomear o destino %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Remover o destino %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>Importar %n regra</numerusform>
            <numerusform>Importar %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Alterações anteriores</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Adicionar o cliente %1</translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation>&amp;Participa</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>As &amp;regras seguintes também veem as linhas</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>Remover &amp;o texto que casou</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>O que a regra faz</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>Editar &amp;destino…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>&amp;Testar…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Testar a conexão com o destino</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Dest&amp;ino</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Escolha uma regra para ver o que ela faz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Um nome precisa ser novo e caber em uma linha.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>Um teste precisa caber em uma linha, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>Ela participa assim que tiver um teste. Sem nenhum, pegaria todas as linhas que chegam a ela: se quiser isso, ative-a.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regra %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;ver para cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Para o &amp;topo</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Para o &amp;fim</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>Para o &amp;número…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Mover regras</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Número do lugar, contado de cima:</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>O que está errado ou estranho nas regras</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, linha %2: %3; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regra %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RulesModel</name>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Rows without queue and agent</source>
        <translation>Linhas sem fila nem agente</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Linhas que nenhuma regra pega</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>toda regra que olha estes nomes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>Por exemplo fila %1, agente %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Se a regra participa</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>As regras são consultadas nesta ordem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>O nome da regra</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* começa com, *-acme termina com, /.../ é uma expressão regular</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation>O QueueMetrics que recebe as linhas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>As regras seguintes também veem as linhas</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Remove do nome o texto que casou</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Linhas que saíram pela regra desde o início do loader</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Um nome precisa ser novo e caber em uma linha.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Escreva acme-*, *-acme ou /expressão/, separados por vírgulas.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>A configuração não pôde ser obtida.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Adi&amp;cionar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>Ap&amp;licar…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Localizar uma regra</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ativar ou desativar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Mostrar só as regras com este texto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Há regras editadas e não aplicadas.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Outra pessoa alterou esta configuração nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Desfazer traz seus textos de volta.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>O loader não pode escrever sua configuração.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>Você pode olhar este loader, não alterá-lo.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>&amp;Adicionar destino…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Outra pessoa alterou esta configuração: agora é mostrado o texto dela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Suas alterações ainda estão aqui, e desfazer as traz de volta, seja qual for a escolha.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>Ver a diferença…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Manter as minhas por cima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar as deles</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>O loader não tem mais: %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Ambos alteraram: %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Aqui vale a sua versão. Veja o texto antes de aplicá-lo: ele substitui o deles.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>&amp;Remover destino…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Regras de %n site foram editadas e não aplicadas.</numerusform>
            <numerusform>Regras de %n sites foram editadas e não aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>O loader usa agora a nova senha.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>As suas alterações anteriores estão aqui de novo.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>As senhas digitadas não foram guardadas. Desfazer mostra o que o loader tinha então.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>Editar &amp;destino…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>Te&amp;star destino…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>Adicionar um &amp;cliente…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>Há regras novas em teste e ninguém as manteve.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>Um site, um destino, uma regra, uma fila ou um agente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 tem a URL e o token de %2: as linhas se misturariam</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>faça as regras de ambos nomearem um só destino</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>a regra %1 nomeia um destino que não existe: %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>acrescente [target %1]</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>os destinos são: %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>nenhuma regra ativa alimenta o destino %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>acrescente uma regra com target = %1</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>o destino %1 nomeia uma política que não existe: %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>acrescente [policy %1], ou remova a linha para usar a política embutida</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>as políticas são: %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>nenhum destino nomeia a política %1, portanto ela não tem efeito</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>escreva policy = %1 em um [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 tem o host e a porta de %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>mantenha um deles</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>o teste %1 espera um destino que não existe: %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>escreva nobody, ou alguns de: %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>não há nenhum destino</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>acrescente [target NAME] com url, user e password_file</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>há %1 destinos e nenhuma regra</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>acrescente seções [rule NAME] que digam quais linhas vão para onde</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique um arquivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>verifique o caminho e se este usuário pode lê-lo</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>é maior que %1 bytes</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>é mesmo uma configuração? Divida-a com include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>verifique o disco</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>é o arquivo de uma senha, não uma configuração</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>remova o include que o nomeia</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>pode ser escrito por qualquer um nesta máquina</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>só um administrador pode incluir outra coisa</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>deixe a linha como estava</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>o arquivo incluído %1 não existe</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>crie-o ou remova a linha</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 inclui a si mesmo, diretamente ou por meio de outros</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>remova um dos include</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 está fora da pasta da configuração, ou não é *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>escreva esta linha no próprio arquivo, na máquina dele</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>mais de %1 níveis ou %2 arquivos são incluídos</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>inclua menos arquivos</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>isto não é seção, nem chave, nem comentário</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>feche a seção com ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>escreva chave = valor, ou comece com ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>uma linha que começa com # é um comentário</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>escreva include = ARQUIVO em [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>a linha não é UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>salve o arquivo como UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>o nome contém um caractere de controle</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>digite a linha de novo</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>uma chave antes da primeira seção</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>escreva [general] ou outra seção acima dela</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 já existe, em %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>dê outro nome a este</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>%1 precisa de um nome</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>escreva [%1 NOME]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] não leva nome</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>escreva [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>chave desconhecida %1 em [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md lista as chaves</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>você quis dizer %1?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; não se usa aqui</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>escreva %1 = valor; se o valor começa com &gt;, ponha um espaço antes</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>seção desconhecida [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md lista as seções</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>você quis dizer [%1]?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>verifique as permissões da pasta e o espaço no disco dela</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>não pode ser salvo: ao consultar o dono: %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>só o dono ou root pode salvá-lo</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>salve-o como o usuário que é dono dele</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>não pode ser salvo: ao definir as permissões: %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>não pode ser salvo: ao guardar o antigo: %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>foi alterado por outra pessoa nesse meio-tempo</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>leia-o de novo e repita a alteração</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>seria maior que %1 bytes</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>divida-o com include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>não pode ser salvo: ao criar um novo arquivo ao lado: %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>não pode ser salvo: ao escrever: %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>não pode ser salvo: ao substituir: %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>a configuração não pôde ser lida por inteiro</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>corrija isso primeiro</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>a regra não tem targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>acrescente targetHost =&gt; &apos;...&apos;</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>não há nenhuma regra neste arquivo</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>é o wqloader_cluster.pl que está em uso?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>todas as regras estão comentadas</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>remova o # antes de uma</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>falta o usuário</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>indique um usuário do QueueMetrics que tenha a chave WQLOADER</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 é longo demais, ou contém um caractere de controle ou um espaço numa ponta</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>altere-o no arquivo</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>o deslocamento horário não é um número de segundos</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>escreva-o como 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>um comando entre ` ` não é executado</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>escreva o resultado dele</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>o Perl lê isto como um número diferente do que parece</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>ponha-o entre aspas</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 não é uma string simples</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>escreva o texto entre aspas simples</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>uma variável dentro de uma string não é resolvida</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>use aspas simples se $ ou @ é literal; senão, escreva o valor</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>a string não termina</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>feche-a</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>a lista não termina</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>feche-a com %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>o { } não termina</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>feche-o com }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>o arquivo termina cedo demais</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>complete-o</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>aqui não se esperava um valor</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>falta uma vírgula antes?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>código Perl não é executado, e %1 não é um literal</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>escreva o próprio valor, entre aspas simples</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match não é prefix, suffix nem any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>escreva um deles</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>isto não é JSON: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>corrija-o ali</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>não há nenhum cliente por HTTP neste arquivo</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>é um array de clientes com uri, login, pass e matcher?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>uma variável ou um comando não é resolvido</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>isto seria executado como um comando</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>ponha entre aspas um valor com espaços</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>as aspas não se fecham nesta linha</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>isto não é uma atribuição, e comandos não são executados</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>escreva CHAVE=VALOR, ou comece a linha com #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 não é um caminho absoluto</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>comece-o com /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>não há nenhuma chave conhecida neste arquivo</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>é o /etc/sysconfig/wqloaderd que está em uso?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>um cabeçalho se escreve Nome=tipo ou Nome?=tipo</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>não é nome de cabeçalho: %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow precisa do nome de uma ação</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny precisa do nome de uma ação, que pode terminar em *</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable precisa de um nome e um tipo de valor: variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context precisa do nome de um contexto</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>uma política começa com [policy NOME]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>uma política começa com um só [policy NOME]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>uma linha de política é allow, deny, variable ou context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number precisa de um intervalo: number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local precisa de um intervalo e um contexto: local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension leva o comprimento máximo do que pode ser discado: extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent leva phone ou nada: agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>são necessárias palavras: is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>este tipo de valor não leva argumentos</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>tipo de valor desconhecido: %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>isto não é nome de uma credencial</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>escreva o nome que LoadCredential= dá, de letras, dígitos e _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>outros além de root e deste usuário podem escrever este arquivo, portanto o comando dele não é executado</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>faça chown root e chmod 0640 nele</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>qualquer um nesta máquina pode ler esta senha</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, ou use password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>a senha é indicada de mais de uma forma</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>mantenha uma das chaves password</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 não tem senha</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>acrescente password_file = /etc/wqloader/secrets/...</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>isto permite %1, que executa programas, altera a configuração ou lê o que não é nosso</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>remova a linha, a não ser que confie no QueueMetrics como no root</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>esta versão lê o formato 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>use uma versão mais nova, ou escreva format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>a senha atravessa a rede em texto claro</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>use https, ou escreva allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 parece uma partição, e um token é o nome de um servidor do cluster</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>para um QueueMetrics de um só servidor escreva token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>isto não é um host</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>escreva um nome ou um endereço; a porta tem a própria chave</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk tem senha e não tem usuário</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>acrescente uma linha: user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>a senha do manager atravessa a rede em texto claro</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>escreva tls = yes e a porta TLS do Asterisk, ou use o manager desta máquina</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>um nome não pode conter |, que separa os campos de uma linha</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>use outro caractere</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>o padrão tem %1 grupos, e \%2 não é nenhum deles</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>ponha ( ) em volta do que deve representar</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>o teste tem uma linha e também nomes</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>o teste não tem nem linha nem nomes</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>escreva ou row = uma linha do queue_log, ou queue = e agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>isto não é uma linha de um queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>escreva-a como no arquivo: time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md explica como se escreve uma política</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (um comentário precisa de uma linha própria)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>escreva um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fora do intervalo</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 não pode ser isso</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>escreva um destes: %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 não é uma expressão regular: %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>corrija-a na marca; um texto simples vai numa chave com _starts ou _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 não tem valor</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>dê-lhe um ou remova a linha</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 não é nem yes nem no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>escreva yes ou no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 aparece duas vezes</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 contém um caractere de controle, ou mais de %2 caracteres</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>digite o valor de novo</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 não tem %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>acrescente uma linha: %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>a URL contém um usuário ou uma senha</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>escreva-os como user e password_file, não na URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>isto não é uma URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>escreva-a como %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>a URL não começa nem com http:// nem com https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>a URL não nomeia nenhum host</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>a URL contém uma consulta ou um fragmento</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>termine-a antes de ? ou #</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>a porta não é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>escreva-a como 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>o host não é um nome nem um endereço</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>deixe a porta e o contexto fora do host</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>a linha %1 não é nem chave nem comentário</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>escreva chave = valor</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>chave desconhecida %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>corrija-a no arquivo</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>a regra não tem destino</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>escolha um</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>uma regra precisa de um nome</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>digite um</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>outra regra antes dela tem este nome</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>renomeie a primeira</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>não há nenhum destino %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>escolha ou acrescente um</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>digite o caminho completo ou escolha-o</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI indica um banco de dados ou um arquivo; só é possível enviar por http e https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>escreva o endereço do QueueMetrics, por exemplo https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>este é um arquivo do qloaderd, que grava em um banco MySQL; só é possível enviar por http e https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>escreva o endereço do QueueMetrics como HTTPHOST, HTTPPORT e HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>neste arquivo não há HTTPHOST, e nenhum destino é inventado</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>as aspas fazem parte do valor</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>retire-as</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>o que vem depois do valor faz parte dele e não é um comentário</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>escreva o comentário em uma linha própria</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>não é possível ler nele como inicia o seu loader</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>inicie o loader, para que o processo dele possa ser visto, ou importe os arquivos dele pelo nome</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>olhe como root</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>em %1 há outras regras, e não se sabe quais delas valem</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>importe os arquivos dele pelo nome</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>nenhum host é indicado, e não se sabe onde está o script com o seu wqloader_cluster.pl; nenhum destino é inventado</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>as regras não podem ser lidas</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd grava em um banco MySQL; só http e https podem ser alimentados</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>adicione um destino com o endereço do QueueMetrics que lê esse banco de dados</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 só é conhecido quando está em execução</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>uma chave aparece duas vezes</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>remova uma delas</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 não é um texto</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>coloque-o entre aspas duplas</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 não é true nem false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>escreva true ou false, sem aspas</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>falta uri</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher não é uma lista de textos, então ninguém sabe quais linhas vão para lá</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>escreva como %1, ou %2 para tudo</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>a entrada %1 da lista não é um cliente</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>falta --uri, e nenhum destino é inventado</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>Com --cacert insecure qualquer um no caminho pode ler a senha; aqui isso nunca é feito</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>guarde o certificado da sua autoridade em um arquivo, escreva --cacert ARQUIVO e importe de novo (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>a opção --%1 não é conhecida</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface espera nomes de contextos: interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>há mais de %1 problemas com arquivos</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>há mais de %1 linhas include</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corrija primeiro estes</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>há mais de %1 clientes neste arquivo</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>importe-o em partes</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>O loader a guarda em um arquivo da máquina dele que só o usuário dele pode ler. Nunca mais a mostra a ninguém.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Iniciar com a &amp;sessão, na bandeja</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Notificar o que requer atenção</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silêncio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>Há um arquivo que não é deste programa e que não é alterado: %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>O programa fica na bandeja</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>O programa termina</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Outro idioma vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>Esta área de trabalho não mostra uma bandeja agora: fechar a janela termina o programa, seja qual for a escolha.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Ao fe&amp;char a janela</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Both times are the same: no hour is quiet.</source>
        <translation>Os dois horários são iguais: não há horas de silêncio.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>O que acontecer nelas é notificado uma vez, no fim.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>Configurar o WQLoader</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>Pede-se ao chaveiro que guarde as senhas. Ele pode pedir que você o desbloqueie.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>O chaveiro não aceitou a senha: %1
Conclua mais uma vez para guardar as senhas em arquivos ao lado da configuração, que só o seu usuário pode ler.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 já existe e ficou como está. Volte e escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>Não foi possível escrever %1: %2. Volte e escolha outro lugar.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>Sair da configuração? O que você digitou será perdido.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Diga onde está o loader.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>O caminho precisa começar com uma barra.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>Isto não é um host: letras, dígitos, pontos e hífens, com usuario@ na frente se necessário.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Produção: perguntar antes de aplicar alterações</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Conectar enquanto este programa roda</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Adicionar um site</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Editar o site</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>O serviço nesta máquina</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>Um serviço em outra máquina, por ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Onde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Co&amp;r</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>root@pbx.example.net</source>
        <translation>root@pbx.example.net</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>o habitual</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dê um nome ao site.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>Este computador: um loader que funciona neste programa</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;Arquivo de configuração</translation>
    </message>
</context>
<context>
    <name>wql::SiteHead</name>
    <message>
        <source>%1 – WQLoader</source>
        <translation>%1 – WQLoader</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos os sites</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Escolha um site à esquerda.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>Ainda não há nenhum site: adicione o loader que você quer ver.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>%1 – %2 – WQLoader</source>
        <translation>%1 – %2 – WQLoader</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, versão %2, só olhar</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>Este site não está conectado.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar agora</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Reconectar</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>Todos os sites</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>sem destinos</translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>&amp;Adicionar um site…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>&amp;Editar o site…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>&amp;Mover o site para cima</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>Mover &amp;o site para baixo</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>&amp;Remover o site…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>Remover %1 desta lista? O loader lá continua como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 Ir para outro lugar e perder isto?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Ir para outro lugar</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 linhas/min, pendentes: %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>A lista de sites não pôde ser lida. Foi guardada como %1; adicione seus sites de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n alteração; %1</numerusform>
            <numerusform>%n alterações; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Etapas do teste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1; SHA-256 %2</source>
        <translation>%1; SHA-256 %2</translation>
    </message>
    <message>
        <source>If the certificate is the right one, accept it for this target.</source>
        <translation>Se o certificado é o certo, aceite-o para este destino.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Linhas confirmadas</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Linhas selecionadas</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Linhas puladas no início</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Resultados duvidosos</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Perguntas feitas</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Diferença de relógio</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Ações feitas</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Ações com falha</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Ações recusadas</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>O que aconteceu com este destino</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adiantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>definida; digite para substituí-la</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Executar o que a política permite</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Dizer o que seria executado</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Anotar e recusar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>no PBX, em vez de uma senha</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>no PBX; vazio: as autoridades do sistema</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testar…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>Um destino precisa de um nome.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Outro destino tem este nome.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Um valor precisa caber em uma linha.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>A senha não cabe em uma linha: guarde-a em um arquivo no PBX.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Alterar o destino %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardá-la</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>Em um arquivo na máquina do loader, enviada agora</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>Na configuração, em texto claro</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vazio para um único servidor</translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation>Linhas/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>Os últimos dois minutos. A altura total é %1 linhas/s, a mesma para todos.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>O que é testado</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Nada foi escrito ainda: isso acontece ao concluir, e o loader inicia.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>Ao concluir, ele entra na lista de sites.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>O loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 pode ser lido.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 não pode ser lido agora.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>O loader espera por ele. A página anterior diz o que ajuda.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Conectado: %1, versão %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>Você só pode olhar.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>com problema</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>O teste não pôde ser feito: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>O destino pode ser alcançado e aceita linhas.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>Não há conexão. Você pode concluir mesmo assim: o site é adicionado e tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Testando… Não é preciso esperar o fim.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n destino ainda não pode ser alimentado: escolha-o à esquerda para ver o que ajuda. Você pode concluir mesmo assim: as linhas esperam no registro e nada se perde.</numerusform>
            <numerusform>%n destinos ainda não podem ser alimentados: escolha um à esquerda para ver o que ajuda. Você pode concluir mesmo assim: as linhas esperam no registro e nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>Os destinos estão bem. As linhas são enviadas assim que o registro puder ser lido.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>Nenhum destino é alimentado ainda: veja a página Regras.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tudo está bem.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>O que os &amp;outros alteraram</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>O que &amp;minhas alterações mudam nisso</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Alterações de outra pessoa</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Manter as minhas por cima</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Usar as deles</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Ninguém mais alterou o que você editou.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Ambos alteraram: %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Regras em uso</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Regras editadas</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quais regras</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Rastrear</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Linhas mais recentes</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Linhas mais recentes do log</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>O que cada regra disse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Destinos que recebem a linha</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>O que seria enviado ao destino</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Perguntando ao loader…</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>O loader não pôde rastrear a linha: %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>As regras editadas não são válidas: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>Para onde vai? Uma fila, um agente, um número ou uma linha: 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>Fila, agente, número ou linha a rastrear</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>De quem são os detalhes mostrados</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Filtrar as linhas mais novas</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Digite uma fila, um agente ou um número, cole uma linha ou escolha uma das mais novas.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Mostrar a regra %1</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Linhas mais recentes</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situação: %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>Está tudo bem de novo.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;Abrir o WQLoader</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>&amp;Pausar todos os destinos</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>&amp;Retomar todos os destinos</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>Durante as horas de silêncio</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Só uma a&amp;mostra de</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Linhas a partir desta hora</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Linhas antes desta hora</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>Tantas linhas, escolhidas ao acaso</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>O fim deve ser depois do começo</translation>
    </message>
</context>
<context>
    <name>wql::VerificationView</name>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>&amp;Enviar o que falta…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>Até onde chegou a verificação</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Perguntadas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>A mais</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>Não comprováveis</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Calendário das horas: uma linha por dia</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>O que a verificação encontrou não pôde ser lido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>Este destino não foi verificado desde o início do loader.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Começo: %1, fim: %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>Nem uma linha foi encontrada. O QueueMetrics talvez tenha todas em outra forma; enviadas de novo, estariam lá duas vezes.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>%1 não pôde ser verificado.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>A verificação de %1 não pôde ser parada.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>Nada pôde ser enviado a %1.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>Enviar as linhas que faltam em %1 (%2)? Logo antes se pergunta mais uma vez por cada uma, e ela só é enviada se ainda faltar.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>A verificação ainda não terminou</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Não falta nada</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>Nem uma linha foi encontrada: nada diz que o que falta não está lá em outra forma</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>O que faltava foi enviado. Verifique mais uma vez para ver o que há agora</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Não há destino</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>Nenhuma verificação está em andamento</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Nada muda neste computador antes da última página, e tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>Cuidar do &amp;serviço nesta máquina</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd já roda aqui, ou vai rodar: no próprio PBX.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>Cuidar de um &amp;PBX em outro lugar, por ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd roda lá, e você entra com chave. Nenhuma porta é aberta.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>&amp;Rodar um loader neste programa, para um QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>Para experimentar e para instalações pequenas: envia enquanto este programa roda.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Rodar um loader neste programa, com regras &amp;importadas</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>De um wqloader_cluster.pl, um /etc/sysconfig/wqloaderd ou um arquivo splitter. Esses arquivos ficam como estão.</translation>
    </message>
</context>
</TS>
