<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>non è di questo programma</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n riga</numerusform>
            <numerusform>… %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… solo valori che non si mostrano</translation>
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
        <translation>U&amp;tente</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;File della password</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>&amp;Scarto orario in secondi</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;zioni</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;licy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>File &amp;CA</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmento</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Nome del server nel cluster (to&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>l&apos;URL è ben formato</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>la password si può leggere</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>l&apos;host è stato trovato: %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>la porta risponde</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 è attendibile fino al %2, da %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>la connessione è cifrata</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 risponde in HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>è QueueMetrics a rispondere</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>utente, password e token sono accettati; la riga più recente è del %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>utente, password e token sono accettati; non ci sono ancora righe</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>i due orologi coincidono</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>è stata scritta una riga di heartbeat</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>l&apos;URL indica http: non cifrato</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>il server non ha detto la sua ora</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>non richiesto: scrive una riga</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Usare https; oppure indicare allow_cleartext = yes se la rete in mezzo è propria</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>QueueMetrics richiede la password dell&apos;utente della destinazione</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>la riga più recente in QueueMetrics è nel futuro, %1: le righe precedenti verrebbero saltate</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Verificare l&apos;orologio di chi l&apos;ha scritta e il timezone_offset della destinazione</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>l&apos;orologio del server è avanti di %1</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>l&apos;orologio del server è indietro di %1</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Far regolare gli orologi di entrambe le macchine via NTP; timezone_offset serve solo per i fusi orari</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Scrivere la url della destinazione come https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>non si può leggere la password: %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Server web</translation>
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
        <translation>Orologio</translation>
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
        <translation>%L1 g %L2 h</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</source>
        <translation>Nulla va perso e nulla viene inviato due volte: si chiede a QueueMetrics che cosa è arrivato. Se continua, controllare il suo log e i proxy intermedi</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 ha risposto HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>Un proxy ha risposto al posto di QueueMetrics: verificare che QueueMetrics sia attivo dietro di esso</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>l&apos;host %1 non è stato trovato</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Verificare l&apos;host nell&apos;URL della destinazione e il DNS di questa macchina</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nessuno risponde su %1</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Verificare host e porta, e se QueueMetrics è attivo</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>nessuna connessione a %1 nel tempo concesso</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Verificare rotte e firewall</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>nessuna connessione attendibile a %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Rinnovare o correggere il certificato, oppure indicarne l&apos;autorità nel ca_file della destinazione</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>il proxy non ha lasciato passare verso %1</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Verificare il proxy della destinazione</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 ha chiuso la connessione durante l&apos;invio</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 non ha risposto in tempo</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 ha chiuso la connessione prima di aver risposto</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>la risposta di %1 non è HTTP valido</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Verificare che l&apos;URL indichi QueueMetrics, con http o https come parla il server</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 ha risposto con qualcosa che non è il JSON di QueueMetrics</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Verificare il contesto nell&apos;URL della destinazione; una pagina di login o di un proxy si presenta così</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 ha risposto altro da quanto chiesto</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 dice di aver salvato un numero di righe diverso da quelle inviate</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>QueueMetrics ha rifiutato</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>Se le sue parole non dicono perché, vedere il suo log; l&apos;utente deve avere la chiave WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>QueueMetrics trova la richiesta troppo grande (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>Se ne provano di più piccole. Se una sola riga è troppo, alzare il limite dei form del suo servlet container (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>QueueMetrics non accetta utente e password (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Verificare utente e password della destinazione; l&apos;utente deve essere abilitato e avere la chiave WQLOADER</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>non c&apos;è alcun QueueMetrics su %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Verificare il contesto, cioè il percorso nell&apos;URL della destinazione</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 rimanda altrove (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Dopo un reindirizzamento le righe non vengono inviate: scrivere l&apos;indirizzo finale nell&apos;URL della destinazione</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>Il token &apos;%1&apos; non indica alcun server del cluster. Un token indica un server, non una partizione: con un solo server impostare token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abbandonato</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>il log %1 non c&apos;è</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>Viene letto appena Asterisk lo scrive; verificare queue_log nella configurazione e logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>il log %1 non può essere letto (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 è una directory</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Indicare il file, di solito %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 non è un file regolare</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Indicare il file che Asterisk scrive</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>l&apos;archivio %1 è danneggiato; il resto è perso, ciò che segue prosegue</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Ripristinare l&apos;archivio da un backup, se esiste</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processo %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un altro programma</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>lo stato in %1 è in uso da %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Fermarlo prima. Accanto può girare solo un loader con altre destinazioni e una propria directory --state</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>il disco che contiene %1 è pieno</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>Nulla viene inviato finché non si può registrare che cosa è arrivato; liberare spazio</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>non si può scrivere nella directory di stato %1</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Renderla scrivibile per l&apos;utente del loader, o indicarne un&apos;altra con --state o state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>lo stato in %1 è stato rimosso mentre era in uso</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Riavviare il loader: chiede a QueueMetrics da dove proseguire</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>lo stato in %1 è danneggiato</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Riavviare il loader: mette da parte il file e chiede a QueueMetrics da dove proseguire</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>lo stato in %1 è stato scritto da una versione più recente del loader</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Usare quella versione, o spostare la directory: il loader chiede allora a QueueMetrics da dove proseguire</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>lo stato in %1 non può essere usato</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>la riga più recente in QueueMetrics è avanti di oltre un giorno rispetto all&apos;orologio di questa macchina, perciò ogni riga viene cercata là invece di fidarsi della sua ora</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Verificare l&apos;orologio di questa macchina, timezone_offset e chi altro carica in questa partizione</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>QueueMetrics contiene meno di quanto aveva confermato, come dopo un ripristino del suo database; ciò che manca ed è ancora nel log viene inviato di nuovo</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>QueueMetrics non accetta richieste di azioni di feedback (%1); si richiede ogni pochi minuti</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>Se gli utenti devono agire su questo PBX, impostare là default.webloaderpbx=true; altrimenti scrivere qui actions = off</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>troppe azioni di feedback di un tipo sono state rifiutate: per cinque minuti lo è quel tipo (l&apos;ultima: %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Leggere il log di audit: qualcuno sta facendo tentativi, o alla policy manca una forma</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>lo stato di una versione precedente è stato ripreso; una sua copia è %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>lo stato era danneggiato (%1) ed è conservato come %2; si chiede a QueueMetrics da dove proseguire</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in avvio</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornata</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>in verifica</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nuovo tentativo</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>da sistemare</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>senza password</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ferma</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>il vecchio log %1 non ha potuto essere letto a lungo; ciò che segue prosegue, le sue righe arrivano in ritardo</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Controllare il disco: %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>righe che QueueMetrics aveva confermato non ci sono più, come dopo il ripristino del suo database; ciò che manca ed è ancora nel log viene inviato di nuovo</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>qualcun altro invia le stesse righe a questo QueueMetrics e token, quindi ogni riga è memorizzata più di una volta; non si invia più nulla finché una persona non decide</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Fermare l&apos;altro caricatore, poi eseguire &apos;wqloaderctl decide %1 go-on&apos;. Se entrambi devono scrivere lì, scrivere shared = yes nella sezione della destinazione</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>QueueMetrics ha righe fino al presente, ma non trova nessuna di quelle che gli sono state inviate; non si invia più nulla finché una persona non decide</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Controllare se URL e token sono quelli di questo PBX e come vi sono memorizzate le righe. Poi eseguire &apos;wqloaderctl decide %1 go-on&apos; per inviare solo il nuovo, oppure &apos;wqloaderctl decide %1 send-all&apos; per inviare tutto ciò che il log ha ancora</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Eseguire: %1. Perché resti così, la riga di logrotate deve essere &apos;create 0640 asterisk asterisk&apos;, non 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>il log %1 è sparito prima di essere letto fino alla fine; possono mancare delle righe</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Rimetterlo accanto al log, decompresso, con un nome qualsiasi che cominci come quello del log: viene inviato solo ciò che manca. Far conservare lì a logrotate i suoi archivi, come .gz o .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>questo caricatore non ha ancora inviato nulla, e QueueMetrics ha righe recenti quanto quelle del log, ma nessuna di esse come verrebbe inviata; non si invia nulla finché una persona non decide</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Forse un altro caricatore le ha salvate in un&apos;altra forma (timezone_offset, nomi riscritti, caratteri), oppure URL e token sono di un altro centralino: confronti una riga di QueueMetrics con il log. Poi &apos;wqloaderctl decide %1 go-on&apos; invia solo ciò che è più recente, oppure &apos;wqloaderctl decide %1 send-all&apos; invia tutto il log, ad esempio se QueueMetrics ha solo heartbeat</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>la cartella %1 non può essere elencata (%2), e i log ruotati non si troverebbero</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Eseguire: %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>la configurazione nomina un cluster, ma lo stato in %1 non è sul volume del log: la macchina che subentra non ne saprebbe nulla</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Indicare con state_dir o --state una cartella sul volume del log</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>lo stato è di un&apos;altra macchina o coppia ed è conservato come %1; si chiede a QueueMetrics da dove proseguire</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Verificare che la porta nell&apos;URL della destinazione parli https con TLS 1.2 o successivo; se parla http in chiaro, scrivere http:// nell&apos;URL</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. Se non funziona mai, forse la porta parla https: scrivere https:// nell&apos;URL</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>nessuna connessione cifrata a %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>nessuna connessione a %1, perché il ca_file della destinazione non è utilizzabile</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Indicare un file PEM che il loader può leggere. Un file DER diventa PEM con: openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>Tutto è di nuovo a posto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>righe: %1, ritardo massimo: %2, arretrato massimo: %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nuovo tentativo</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>da sistemare</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>all&apos;ora</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1: nulla di noto, il loader non era in esecuzione</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Di questo periodo non si sa nulla</translation>
    </message>
    <message>
        <source>%1, trouble: %2</source>
        <translation>%1, problemi: %2</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>the queue_log cannot be read</source>
        <translation>il queue_log non può essere letto</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>lo stato non può essere scritto</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n destinazione in difficoltà</numerusform>
            <numerusform>%n destinazioni in difficoltà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n destinazione in recupero</numerusform>
            <numerusform>%n destinazioni in recupero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n destinazione, tutto bene</numerusform>
            <numerusform>%n destinazioni, tutto bene</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Si ritenta automaticamente.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>il servizio su questa macchina</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>il servizio su %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, via ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connessione in corso…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Collegare il sito: funziona finché questo programma è aperto.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>un loader in questo programma</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>nessuna risposta da %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>ultimo contatto %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>Questo loader non risponde; %1. Ciò che è mostrato qui è di allora.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>Il suo processo può essere fermo, la sua macchina sovraccarica o il percorso interrotto. Ciò che si vede riprende da solo quando risponde di nuovo.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>la nuova configurazione è stata rifiutata</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>Là non è attivo alcun loader.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Avviarlo con: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Avviarlo su quella macchina con: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>Non è permesso parlare con questo loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Entrare nel gruppo wqloader per consultare, e anche in wqloader-admin per modificare, e accedere di nuovo.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>L&apos;host non è raggiungibile: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Verificare il nome dell&apos;host e la rete.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>La chiave dell&apos;host non è quella nota. Qualcuno potrebbe trovarsi in mezzo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Chiedere a chi gestisce l&apos;host se la chiave è cambiata. In tal caso, rimuovere la vecchia con ssh-keygen -R %1 e riconnettersi.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>La chiave dell&apos;host non è ancora nota su questo computer.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Eseguire questo una volta in un terminale, confrontare la chiave mostrata con quella dell&apos;host e rispondere yes: ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>L&apos;accesso via ssh non è riuscito: %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Verificare l&apos;utente e che la chiave sia caricata (ssh-add -l). Poi riconnettersi.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>Ciò che risponde là non è un loader: %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Verificare l&apos;indirizzo e che là sia installato wqloaderctl.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>Questo programma e quel loader non parlano la stessa versione.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Aggiornare il più vecchio dei due.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connessione è caduta.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>Il loader non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>Il loader ha rifiutato: %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>Il loader non conosce ciò che è stato chiesto: %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>Forse è più vecchio di questo programma: aggiornarlo.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Nel frattempo qualcun altro ha modificato la configurazione.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 riga/righe sono state inviate due volte, ogni volta senza una risposta chiara, e QueueMetrics non le trova. Non vengono inviate di nuovo: controllare lì se mancano o se sono solo salvate in altra forma</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 riga/righe non valide non si sono potute scrivere in %2/quarantine e non sono conservate da nessuna parte. Fare spazio su quel disco e lasciare che il loader vi scriva</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 riga/righe del log non sono righe valide e sono state saltate. Sono conservate in %2/quarantine, con la loro posizione</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>Asterisk ha continuato a scrivere in un log ruotato dopo l&apos;inizio del nuovo; le sue righe vengono inviate, ma in ritardo. Far eseguire a logrotate &apos;asterisk -rx &quot;logger reload&quot;&apos; dopo aver rinominato il log</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>Il log è stato svuotato sul posto (copytruncate?); le righe scritte fra la copia e lo svuotamento non sono in nessun file. Farlo invece rinominare a logrotate</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>%1 riga/righe mancavano in QueueMetrics quando sono state cercate di nuovo, e sono state inviate un&apos;altra volta</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>QueueMetrics ha %1 riga/righe in più del log: una richiesta eseguita in ritardo, o un altro caricatore che invia le stesse</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>QueueMetrics tiene una delle righe uguali. %1 ripetizioni del log non ci sono; vengono contate, e nient&apos;altro è toccato</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>Un log ruotato è sparito prima di essere letto fino alla fine: forse mancano righe alla sua fine. Rimettere il file accanto a %1, se c&apos;è, e far conservare più file a logrotate</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>Accanto a %1 è arrivato un file con righe più vecchie (una copia, un log modificato, un archivio ripristinato). Si chiede di ciascuna delle sue righe, e viene inviato solo ciò che manca</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Imposta password…</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Accetta il certificato…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Modifica destinazione…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Mostra la riga rifiutata</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>Invia solo il nuovo…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Invia tutto il log…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Mostra le sue azioni</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostra il log</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>Non c’è collegamento con il loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>Questo loader si può solo consultare</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>coda %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regola %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 riga</numerusform>
            <numerusform>%1 righe</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>righe senza nomi</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>tutti gli altri nomi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>un altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e un&apos;altra</numerusform>
            <numerusform>%1 e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>ogni regola che guarda i nomi</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>altre regole</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>un&apos;altra regola</numerusform>
            <numerusform>altre %Ln regole</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>altre destinazioni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>un&apos;altra destinazione</numerusform>
            <numerusform>altre %Ln destinazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Code e agenti</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The edits move %1 of them.</source>
        <translation>Le modifiche ne spostano %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 da %2 a %3, che le modifiche spostano.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 da %2 a %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>Attende una sua decisione: wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>Viene inviata un&apos;altra volta</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>Viene inviata tagliata alle colonne di QueueMetrics</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>È messa da parte</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>Ora è in QueueMetrics</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>da sistemare</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>da inviare di nuovo</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>da inviare tagliata</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>messa da parte</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviata</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>un file che non c&apos;è più</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 al byte %3: %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>da sistemare: QueueMetrics rifiuta una riga e accetta quelle attorno (%1). Dice: %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Righe rifiutate che attendono una sua decisione: %1. La più vecchia è %2. QueueMetrics dice: %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Righe rifiutate messe da parte e non inviate: %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Nessun&apos;altra riga viene saltata finché non decide. Le veda con wqloaderctl refused list; poi refused cut, set-aside o retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Le veda con wqloaderctl refused list; poi refused cut, set-aside o retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Non deciso: %1. Per una riga inviata non c’è più nulla da decidere; tagliare aiuta solo se un campo è troppo largo o ha un carattere di quattro byte; una destinazione in pausa non accetta ordini.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regola &apos;%1&apos;</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>coda</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 non prende mai righe con i suoi filtri: %2 prima di essa le prende tutte</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1: il test &apos;%3&apos; (%2) non decide mai: &apos;%4&apos; di %5 prima di essa prende gli stessi nomi</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1: il test &apos;%3&apos; (%2) non aggiunge nulla a &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1: un nome (%2) può corrispondere qui a &apos;%3&apos; e a &apos;%4&apos; di %5; lo riceve la prima</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1: il test &apos;%3&apos; (%2) non può corrispondere ad alcun nome</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1: il test &apos;%3&apos; (%2) corrisponde a ogni nome</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>inizia con «%1»</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>finisce con «%1»</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>corrisponde a /%1/</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Disattivata: non prende righe. Se fosse attiva:</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Prende le righe la cui coda %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Prende le righe che nessuna regola prende per la coda, se il loro agente %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Prende ogni riga che le arriva.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>Arrivano qui anche le righe senza i nomi che guarda, come quelle di un riavvio.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>Non ha ancora una destinazione.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Le invia a %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>Il testo corrispondente viene tolto dal nome inviato.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>Anche le regole successive vedono queste righe.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>Le regole successive non vedono queste righe.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>regola %1, %2, %3, coda %4, agente %5, verso %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivata</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 non ha potuto essere scritto: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>target of %1, %2</source>
        <translation>destinazione di %1, %2</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>destinazione di %1</translation>
    </message>
    <message>
        <source>rule %1 of %2, to %3</source>
        <translation>regola %1 di %2, a %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>code della regola %1, %2, di %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>agenti della regola %1, %2, di %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>Non risponde; forse va sbloccato.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Non dice perché.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n sede disconnessa</numerusform>
            <numerusform>%n sedi disconnesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n sede in difficoltà</numerusform>
            <numerusform>%n sedi in difficoltà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n sede irraggiungibile</numerusform>
            <numerusform>%n sedi irraggiungibili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>L&apos;elenco dei siti in %1 non può essere letto né rinominato. Resta com&apos;è, e nessuna modifica viene salvata.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>L&apos;elenco dei siti non ha potuto essere salvato in %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>La password non può essere letta: %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Correggere ciò che la configurazione indica per la password, poi ricaricare.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Eseguire: %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Al momento non si invia nulla: %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>Un file del log non può essere letto: %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, ancora %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>questa macchina</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>in chiaro</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>un tipo rifiutato</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprendimento</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>prova a vuoto</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>applicata</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Decidete nella pagina Prova.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Prossimo tentativo alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n ferma</numerusform>
            <numerusform>%n ferme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n a posto</numerusform>
            <numerusform>%n a posto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n in pausa</numerusform>
            <numerusform>%n in pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n in ritardo</numerusform>
            <numerusform>%n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n con nuovo tentativo</numerusform>
            <numerusform>%n con nuovo tentativo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n senza notizie</numerusform>
            <numerusform>%n senza notizie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n da sistemare</numerusform>
            <numerusform>%n da sistemare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>non interpellata: l&apos;ha presa una regola precedente</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>non interpellata: l&apos;ha presa %1</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>la prende, ma la sua destinazione l&apos;ha già</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>la prende per la coda</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>la prende per l&apos;agente</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>la prende come riga senza nomi</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>la prende per la chiamata</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>la prende, come prende tutto</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>non la prende</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>non la prende: la chiamata appartiene ad altri</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>la riga non ne ha</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interpellata</translation>
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
        <translation>%1, per la %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>Come riga senza i nomi che le regole guardano, va a %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Va dove appartiene la sua chiamata: a %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Va a %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Come riga senza i nomi che le regole guardano, va a %n destinazione: %1.</numerusform>
            <numerusform>Come riga senza i nomi che le regole guardano, va a %n destinazioni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Va dove appartiene la sua chiamata, a %n destinazione: %1.</numerusform>
            <numerusform>Va dove appartiene la sua chiamata, a %n destinazioni: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Va a %n destinazione: %1.</numerusform>
            <numerusform>Va a %n destinazioni: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Nessuno la riceve: nessuna regola la prende.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Nessuno la riceve: la %1 la prenderebbe, ma è disattivata.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>Le righe di questa coda che nominano un agente possono andare altrove, secondo quell&apos;agente.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>Le righe che nominano anche una coda vanno dove va quella coda, se una regola la prende.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>Questa linea non è una riga del log: ci vogliono almeno cinque | e un&apos;ora all&apos;inizio.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>Se la sua chiamata è nota, va solo dove essa appartiene.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>Coda %1: %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agente %1: %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>regola %1 «%2»</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regola «%1»</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader: nessun sito</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>Sono state chieste %1 righe su %2: non si sa nulla.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>Sono state chieste %1 righe su %2: ciascuna c’è tante volte quante nel log.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>Sono state chieste %1 righe su %2: %3 mancano, %4 copie di troppo.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>%1 righe non sono state chieste: a QueueMetrics non si può chiedere il loro testo, oppure non ha mai trovato una riga.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>%1 righe non sono state chieste: la loro chiamata decide di chi sono, e poteva essere un altro.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>%1 righe non sono state chieste: sono più vecchie delle regole ricordate, oppure nessuna destinazione doveva riceverle.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>Una parte del log non si è potuta leggere ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>È stata fermata prima della fine.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>riparazione, %1 righe inviate</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, %2 righe chieste</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 mancano</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 di troppo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>ancora circa %1</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>%1 righe sono state inviate a «%2». Il resto di ciò che mancava ora c’è.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>È stata fermata prima di chiedere qualcosa.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 righe sono troppo recenti o in dubbio: il loader le esamina comunque.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>Osservare e configurare WQLoader, su questa macchina e su altre.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Avvia nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Mostra prima questo sito.</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Risposta o motivo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permessa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>solo annotata</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>prova a vuoto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation>&amp;Permetti questa forma…</translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation>&amp;Inserire questa riga nella sezione policy della destinazione:</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Azioni richieste</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>L&apos;azione scelta per intero</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>L&apos;audit non ha potuto essere letto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Non è ancora stato chiesto nulla. Qui si vede ciò che gli utenti fanno in QueueMetrics, come mettere in pausa un agente.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Azione: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdetto: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Deciso da: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>Da questo non si può ricavare una riga di policy.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Si usa %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>Mancava %1.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>Ciò che seguiva il contesto è tolto.</translation>
    </message>
</context>
<context>
    <name>wql::AllSitesPage</name>
    <message>
        <source>Filter targets</source>
        <translation>Filtra le destinazioni</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Siti</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Mostra il sito</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Destinazioni di tutti i siti</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Mostra la destinazione</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>Nessuna destinazione corrisponde a quanto chiesto sopra.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>Non è ancora nota alcuna destinazione: colleghi un sito a sinistra o attenda la sua risposta.</translation>
    </message>
</context>
<context>
    <name>wql::AllTargetsModel</name>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
</context>
<context>
    <name>wql::ApplyDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation>&amp;Unisci le modifiche altrui alle mie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Applica le modifiche</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Modifiche del testo</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Righe che vanno altrove</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Andava a</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Andrà a</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>&amp;Che cosa cambia nel testo</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>Che cosa &amp;succede alle righe</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemi</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>Il loader non ha potuto provare le modifiche sul suo log: %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>La fine del log viene letta con entrambi gli insiemi di regole…</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>Delle ultime %1 righe, %2 vanno dove andavano prima e %3 vanno altrove.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, riga %2: %3; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problemi (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>Il loader controlla le modifiche…</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>Le modifiche non possono essere applicate prima di risolvere i problemi.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nulla è ancora stato cambiato.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>Applicazione delle modifiche in corso…</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>Le nuove regole sono in funzione. Senza risposta il loader torna alle vecchie tra %n secondo.</numerusform>
            <numerusform>Le nuove regole sono in funzione. Senza risposta il loader torna alle vecchie tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>Conferma delle modifiche in corso…</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>Le nuove regole restano.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>Il loader torna alle vecchie regole…</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>Il loader lavora di nuovo con le vecchie regole. Le modifiche sono ancora qui.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Nel frattempo qualcun altro ha modificato la configurazione. Nulla è stato sovrascritto e le modifiche sono ancora qui.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>La connessione è caduta. Se le modifiche sono arrivate, il loader torna da solo alle vecchie regole quando nessuno le conferma; le modifiche sono ancora qui. Questa finestra ricontrolla appena il loader risponde.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>Il loader non ha accettato le modifiche: %1
Là non è cambiato nulla, e le modifiche sono ancora qui.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>Questo è un sistema di produzione. Applicare le modifiche?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>Le modifiche altrui non sono ancora arrivate.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>Il loader non è riuscito a tornare alle vecchie regole: %1
Restano quelle nuove.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>Le nuove regole non sono state mantenute: il loader lavora di nuovo con quelle vecchie. Le sue modifiche sono ancora qui.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Lì non è stato cambiato nulla, e le sue modifiche sono ancora qui.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>Mostra solo queste; se ne possono premere più di uno</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Le sceglie una dopo l&apos;altra</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>&amp;Invia anche un heartbeat: scrive una riga</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Salva il certificato…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Connessione di %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>&amp;Prova dal PBX</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Prova &amp;da questo computer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>C&amp;opia come curl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Prova da questo computer…</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Prova dal PBX…</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Non c&apos;è connessione con il loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>La prova non ha potuto essere fatta: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>La destinazione è raggiungibile e accetta righe.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salva il certificato</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 non ha potuto essere salvato: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>&amp;Accetta per questa destinazione…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>Considerare attendibile questo certificato per %1, e nessun altro?

%2, di %3
SHA-256 %4

Confrontare questa impronta con quella comunicata dall&apos;amministratore del server: chi si mettesse in mezzo ne mostrerebbe un&apos;altra.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Considera attendibile</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>Il loader non ha conservato il certificato: %1
Salvarlo qui, metterlo sul PBX e indicarlo là come file CA della destinazione.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Imposta pass&amp;word…</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Connessione di %1, come modificata</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>Il loader lo conserva come %1, e la destinazione ora lo indica: riprovare, poi applicare le modifiche.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>La curva inizia tra poco.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>gli ultimi %1, al massimo %2 righe/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>nessuna riga negli ultimi %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>Lo stesso per gli a&amp;genti</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>Aggiungi sen&amp;za prova</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Aggiungi un cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>Co&amp;me</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passwor&amp;d</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Prova e aggiungi</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>iniziano con</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>finiscono con</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>Ciò che i nomi delle sue code hanno in comune</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>Una destinazione o una regola ha già questo nome.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Indicare con che cosa iniziano o finiscono i nomi delle sue code.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Un’altra regola prende già queste code.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valore deve stare su una sola riga.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>La password non si può scrivere su una riga: conservarla in un file sul centralino.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Non c&apos;è connessione con il loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Prova dal centralino…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Non è stato possibile fare la prova: %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>La prova non ha dato risultati.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>Non c&apos;è alcun sito di nome %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 usa ora la sua nuova password.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>La password di %1 è in %2. Applicare la modifica alla pagina Regole, e sarà usata.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>Le impostazioni non si possono salvare in %1: valgono fino alla fine del programma.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 non si può modificare: %2. L’avvio con la sessione resta come prima.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>La documentazione non è installata su questo computer. È nel pacchetto wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader continua nell’area di notifica</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>Per terminarlo, scegli Esci nel menu della sua icona. In File, Impostazioni si sceglie che cosa fa la chiusura della finestra.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Esamina</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Raccogli per l&apos;assistenza</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Salva &amp;con nome…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>Che cosa andrebbe all&apos;assistenza</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, versione %2, attivo da %3. Stato in %4. Letti %5 di %6.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un momento ignoto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1: righe e password viaggiano in chiaro.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Usare https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>La configurazione non ha potuto essere letta: %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>La configurazione non ha potuto essere esaminata: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nulla non va.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>errore: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avviso: %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Salva ciò che serve all&apos;assistenza</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>&amp;Sostituisci nomi e indirizzi</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>Ciò che si raccoglie per l&apos;assistenza è mostrato prima qui. Non contiene password. Rileggetelo prima di inviarlo.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>Non è stato possibile esaminare la macchina del loader: %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>a posto: %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>Questo non è stato raccolto</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Esaminare di nuovo</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stato alle %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Esporta regole</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Configurazione di WQLoader, senza password</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, senza password</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl dell&apos;originale, senza password</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Frasi, per le persone</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Che cosa verrà salvato</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Risolvere prima i problemi della configurazione.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Là non si può esprimere: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 non ha potuto essere salvato: %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>Nel &amp;portachiavi di questo desktop</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>In &amp;file accanto alla configurazione, solo per il vostro utente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Quale registro si legge e dove questo loader conserva ciò che avete detto. Nulla di esistente viene sovrascritto.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>queue_log di &amp;Asterisk</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>queue_log di Asterisk</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configurazione</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nome nell&apos;elenco</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Si chiede se c&apos;è un portachiavi…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Il portachiavi di questo computer non può essere usato. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>Non c&apos;è ancora. Il loader lo aspetta.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>È una cartella.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Si può leggere.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Il vostro utente non può leggerlo. Come root: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>Il percorso del registro deve iniziare con una barra.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>Il registro è un file, non una cartella.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>Il percorso della configurazione deve iniziare con una barra e indicare un file.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>C&apos;è già una configurazione con questo nome. Resta com&apos;è: scegliete un altro nome, oppure uscite e aggiungetela come sito.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dategli un nome.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Aggiungi un test</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Aggiungi un test: %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, al carattere %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finisce con</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corrisponde a</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>Tipo di test: %1</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Testo cercato: %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Rimuovi questo test</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Rimuovi questo test: %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Documentazione</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 non è una pagina della documentazione installata qui.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Le ultime 24 ore</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Curva nel tempo</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>Che cosa mostra la curva</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Righe confermate</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arretrato</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Periodo mostrato dalla curva</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ore</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>Ciò che accade ora non viene conservato: %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>Questo loader è di una versione precedente e non conserva lo storico.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Righe che mancano o ci sono troppe volte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>In QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Nel log</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>troppe volte</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Scegliete un’ora per vederne le cifre e le righe.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>Una verifica nomina solo le prime righe che trova; nessuna è di quest’ora.</translation>
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
        <translation>%1, dalle %2 alle %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>In quest’ora non è stata selezionata alcuna riga.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Righe: %2, chieste: %3, trovate: %4, mancanti: %5, copie di troppo: %6, non dimostrabili: %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>I file dell&apos;altro loader</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>Vengono letti e restano come sono. Il Perl che contengono non viene mai eseguito. La tabella dice che ne è di ogni riga.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>File dell&apos;altro loader</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>&amp;Secondo file, se c&apos;è</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Secondo file dell&apos;altro loader</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Questo file non si può importare.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>Le regole sono in un wqloader_cluster.pl o in un file splitter; /etc/sysconfig/wqloaderd dice dov&apos;è il registro e può essere l&apos;unico file.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indicate il file.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>Questi due non vanno insieme: uno deve contenere le regole, l&apos;altro essere del tipo di /etc/sysconfig/wqloaderd.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Toglietene uno.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>Non contiene nessuna destinazione da alimentare.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>Che cosa è stato letto, convertito, cambiato e tralasciato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 porta %n regola</numerusform>
            <numerusform>%1 porta %n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 non può essere importato.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>convertito</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sbagliato</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Scegliere un wqloader_cluster.pl, un file splitter, un /etc/sysconfig/wqloaderd o una configurazione di WQLoader. Nulla cambia prima di aggiungere ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importa regole</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Scegli un file…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Aggiungi alle regole</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>Le regole non hanno potuto essere aggiunte: un loro testo non può stare su una riga.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>non è stata indicata alcuna password</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Il portachiavi di questo computer non può essere usato. %1</translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation>errore, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>S&amp;egui</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>Espressioni &amp;regolari</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Righe del log</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quali righe</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>Di quale destinazione</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Tutte le destinazioni</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostra solo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Errore successivo</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Copia senza password</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel log</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Il log non ha potuto essere letto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Questa non è un&apos;espressione regolare: %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 Uscire e perderle?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sito</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasti…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>&amp;Informazioni su WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 Mostrare un altro sito e perderle?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation>Informazioni su WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Porta ogni riga del queue_log di Asterisk a QueueMetrics, esattamente una volta.
Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>&amp;Imposta un loader…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 Uscire? Le modifiche restano come bozza, senza password.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>La bozza non può essere conservata: %1. Uscire e perderla?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cerca…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Tutti i siti</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentazione</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>&amp;Invia la password in chiaro, via http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Il vostro QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>L&apos;indirizzo è quello che aprite nel browser. L&apos;utente è di QueueMetrics, con la chiave WQLOADER: spesso webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Scrivete l&apos;indirizzo di QueueMetrics.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Via http chiunque lungo il percorso può leggere la password. Scrivete https, o permettetelo.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Scrivete l&apos;utente.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Scrivete la password.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valore deve stare su una riga.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vuoto per un solo server</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Nome del server nel cluster (&amp;token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Pr&amp;ova…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Chiede subito a QueueMetrics da dove proseguire, anche durante un&apos;attesa</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filtra le destinazioni</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation>%1: %2 righe lette, di cui %3 per nessuna destinazione</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>Non invia nulla a questa destinazione finché non viene ripresa; le sue righe aspettano</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Prosegue da dove è iniziata la pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>%1 non ha potuto essere messa in pausa.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>%1 non ha potuto essere ripresa.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>%1 non ha potuto essere interpellata di nuovo.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Se ogni sua riga è arrivata, e le righe che attendono voi</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Imposta pass&amp;word…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Riprova or&amp;a</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostra il &amp;log</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>Continuare a inviare a %1? Se l&apos;altro loader è ancora in funzione, ogni riga viene salvata due volte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>Inviare a %1 solo il nuovo? Quello che il log ha di prima resta qui.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Invia il nuovo</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>Inviare tutte le righe di %1 che il log ha ancora? Quelle che QueueMetrics ha già in altra forma ci saranno due volte.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Invia tutte</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>La decisione su %1 non è stata accettata.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Ricorda nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>Un loader non rivela mai le sue password. Per provare da questo computer, scrivere quella di %1.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>wql::PasswordKeeping</name>
    <message>
        <source>The loader did not keep the password: %1</source>
        <translation>Il loader non ha conservato la password: %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Non c&apos;è connessione con il loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>La password viene inviata al loader…</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>S&amp;olo ciò che le modifiche spostano</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Regole modificate</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Regole in uso</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quali regole</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Esempi delle righe scelte</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Simula il log per vedere dove vanno le sue righe.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>Le modifiche non spostano nessuna riga.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Arancione: righe che le modifiche spostano. Rosso: righe che nessuno riceve.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Fai clic su una fascia o un nome per vederne alcune righe, e su una riga per tracciarla.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Esporta l&apos;immagine</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>Immagine PNG (*.png);;Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1: dove vanno %2 righe degli ultimi %3 MB del log, secondo le regole modificate</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1: dove vanno %2 righe degli ultimi %3 MB del log, secondo le regole in uso</translation>
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
        <translation>&amp;Nome nell&apos;elenco</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>Il centralino altrove</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Il servizio su questa macchina</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST deve funzionare senza domande, e wqloaderctl deve essere installato. Vale la vostra configurazione di ssh: nomi, host di salto, chiavi.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Il vostro utente deve essere nel gruppo wqloader per guardare, e anche in wqloader-admin per modificare. Lasciate vuoto il socket per quello solito.</translation>
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
        <translation>quello consueto</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l&apos;host</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dategli un nome.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Righe rifiutate</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Destina&amp;zione</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Righe rifiutate (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>aiuta</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>non aiuta</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>il file non c’è più</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Taglio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>QueueMetrics dice</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>Invia &amp;tagliate…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Invia di &amp;nuovo</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Mett&amp;i da parte</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>Sa&amp;lva in un file…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>Mostra a&amp;ltre</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Righe che QueueMetrics rifiuta</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>Le righe rifiutate non hanno potuto essere lette.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>Inviare %n riga tagliata alla larghezza delle colonne di QueueMetrics? Ciò che viene tagliato non vi è conservato.</numerusform>
            <numerusform>Inviare %n righe tagliate alla larghezza delle colonne di QueueMetrics? Ciò che viene tagliato non vi è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Invia tagliate</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>Non è stato possibile dare quest’ordine.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Salva le righe scelte</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>Una destinazione in pausa non accetta ordini sulle sue righe</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Scegliete prima delle righe</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Tagliare non aiuta nessuna delle righe scelte</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>Le righe scelte sono già inviate</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>Sono mostrate tutte</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>Qui non ce ne stanno di più. Decidete prima su queste, oppure usate wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>Nessuna riga attende: QueueMetrics accetta tutte le righe di questa destinazione.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Righe che attendono voi: %1, da inviare: %2, messe da parte: %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>La password si trova nella configurazione: una volta applicata questa modifica, annullare non può recuperarla.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Rimuovi una destinazione</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>Le righe confermate da QueueMetrics restano lì. Le righe che attendono ancora questa destinazione non vengono più inviate. Se torna una destinazione con gli stessi URL e token, il loader trova da sé dove riprendere.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destinazione</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>Nessuna regola vi invia.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n regola resta senza destinazione: %1. Ne serve un’altra, oppure va rimossa anche la regola, prima di poter applicare le modifiche.</numerusform>
            <numerusform>%n regole restano senza destinazione: %1. Ne serve un’altra, oppure vanno rimosse anche le regole, prima di poter applicare le modifiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>&amp;Replay</source>
        <translation>S&amp;imula</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;Crea una regola da questo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Andrebbe a</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation>Quanta parte della fine del log</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Gli ultimi</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>del log, con le regole modificate e quelle in uso</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Righe che andrebbero altrove</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Nomi che nessuna regola modificata prende</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Nomi che vanno a più destinazioni</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>&amp;Righe che vanno altrove</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>&amp;Nomi che nessuno prende</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Nomi in &amp;più destinazioni</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>Il loader legge il suo log…</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>Il loader non ha potuto simulare il suo log: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>Di %1 righe, %2 vanno dove vanno ora e %3 andrebbero altrove.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;mmagine</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Immagine dei percorsi</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Code e agenti, regole e destinazioni, con fasce larghe quanto le righe che scorrono. Le frecce vanno dall&apos;uno all&apos;altro, Invio mostra le righe.</translation>
    </message>
</context>
<context>
    <name>wql::RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
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
        <translation>Parametri</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Accogli modifiche altrui</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Cambia il proseguimento di %1</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Cambia la rimozione del testo di %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Cambia le code di %1</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Cambia gli agenti di %1</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Cambia la destinazione di %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Aggiungi %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplica %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Rimuovi %n regola</numerusform>
            <numerusform>Rimuovi %n regole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Sposta %n regola</numerusform>
            <numerusform>Sposta %n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Aggiungi la destinazione %1</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Cambia la destinazione %1</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Rinomina la destinazione %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Rimuovi la destinazione %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>Importa %n regola</numerusform>
            <numerusform>Importa %n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Modifiche precedenti</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Aggiungi il cliente %1</translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation>&amp;Partecipa</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>coda</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>Anche &amp;le regole successive vedono le righe</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>&amp;Rimuovi il testo corrispondente</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Che cosa fa la regola</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Modifica destinazione…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>Pr&amp;ova…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Prova la connessione alla destinazione</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destinazione</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Scegliere una regola per vedere che cosa fa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nessuna)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nome deve essere nuovo e stare su una riga.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>Un test deve stare su una riga, senza spazi alle estremità.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>Partecipa appena ha una prova. Senza, prenderebbe ogni riga che la raggiunge: se è ciò che si vuole, attivarla.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regola %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Spos&amp;ta su</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Sposta giù</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>&amp;All&apos;inizio</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Alla &amp;fine</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>Al &amp;numero…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Sposta regole</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Numero del posto, contato dall&apos;alto:</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>Che cosa c&apos;è di errato o strano nelle regole</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, riga %2: %3; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regola %1: %2</translation>
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
        <translation>Righe senza coda né agente</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Righe che nessuna regola prende</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>ogni regola che guarda questi nomi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>Per esempio coda %1, agente %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Se la regola partecipa</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>Le regole vengono interpellate in quest&apos;ordine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>Il nome della regola</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* inizia con, *-acme finisce con, /.../ è un&apos;espressione regolare</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation>Il QueueMetrics che riceve le righe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>Anche le regole successive vedono le righe</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Rimuove dal nome il testo corrispondente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Righe uscite per questa regola dall&apos;avvio del loader</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nome deve essere nuovo e stare su una riga.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Scrivere acme-*, *-acme o /espressione/, separati da virgole.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>La configurazione non ha potuto essere recuperata.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplica</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>R&amp;imuovi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>Appli&amp;ca…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Trova una regola</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Attiva o disattiva</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Mostra solo le regole con questo testo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Ci sono regole modificate e non applicate.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Nel frattempo qualcun altro ha modificato questa configurazione.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Annulla ripristina i propri testi.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>Il loader non può scrivere la sua configurazione.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>Questo loader si può consultare, non modificare.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>Aggiungi destina&amp;zione…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Qualcun altro ha modificato questa configurazione: ora si mostra il suo testo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Le modifiche sono ancora qui, e Annulla le ripristina qualunque sia la scelta.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>Vedi la differenza…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Mantieni le mie sopra</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi le altrui</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>Il loader non ha più: %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Entrambi hanno cambiato: %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Qui vale la propria versione. Guardare il testo prima di applicarlo: sostituisce quello altrui.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>Ri&amp;muovi destinazione…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Le regole di %n sito sono state modificate e non applicate.</numerusform>
            <numerusform>Le regole di %n siti sono state modificate e non applicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>Il loader usa ora la nuova password.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>Le modifiche precedenti sono di nuovo qui.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>Le password scritte non sono state conservate. Annulla mostra ciò che il loader aveva allora.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Modifica destinazione…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>&amp;Prova destinazione…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>Aggiungi un &amp;cliente…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>Nuove regole sono in prova e nessuno le ha mantenute.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>Un sito, una destinazione, una regola, una coda o un agente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 ha l&apos;URL e il token di %2: le loro righe si mescolerebbero</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>fare in modo che le regole di entrambi nominino una sola destinazione</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>la regola %1 nomina una destinazione che non esiste: %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>aggiungere [target %1]</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>le destinazioni sono: %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>nessuna regola attiva alimenta la destinazione %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>aggiungere una regola con target = %1</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>la destinazione %1 nomina una policy che non esiste: %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>aggiungere [policy %1], o togliere la riga per la policy incorporata</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>le policy sono: %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>nessuna destinazione nomina la policy %1, che quindi non ha effetto</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>scrivere policy = %1 in un [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 ha l&apos;host e la porta di %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>tenerne uno</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>il test %1 si aspetta una destinazione che non esiste: %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>scrivere nobody, o alcune di: %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>non c&apos;è nessuna destinazione</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>aggiungere [target NAME] con url, user e password_file</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>ci sono %1 destinazioni e nessuna regola</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>aggiungere sezioni [rule NAME] che dicano quali righe vanno dove</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indicare un file</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>non si può leggere: %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>verificare il percorso e che questo utente possa leggerlo</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>è più grande di %1 byte</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>è davvero una configurazione? Dividerla con include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>controllare il disco</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>è il file di una password, non una configurazione</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>togliere l&apos;include che lo nomina</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>può essere scritto da chiunque su questa macchina</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>solo un amministratore può includere altro</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>lasciare la riga com&apos;era</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>il file incluso %1 non esiste</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>crearlo o togliere la riga</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 include se stesso, direttamente o attraverso altri</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>togliere uno degli include</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 è fuori dalla cartella della configurazione, o non è un *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>scrivere questa riga nel file stesso, sulla sua macchina</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>sono inclusi più di %1 livelli o %2 file</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>includere meno file</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>non è né una sezione, né una chiave, né un commento</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>chiudere la sezione con ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>scrivere chiave = valore, o iniziare con ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>una riga che inizia con # è un commento</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>scrivere include = FILE in [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>la riga non è in UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>salvare il file come UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>il nome contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>riscrivere la riga</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>una chiave prima della prima sezione</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>scrivere sopra [general] o un&apos;altra sezione</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 c&apos;è già, in %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>dare a questo un altro nome</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>%1 ha bisogno di un nome</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>scrivere [%1 NOME]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] non ha un nome</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>scrivere [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>chiave sconosciuta %1 in [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md elenca le chiavi</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>si intendeva %1?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; qui non si usa</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>scrivere %1 = valore; se il valore inizia con &gt;, mettere uno spazio davanti</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>sezione sconosciuta [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md elenca le sezioni</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>si intendeva [%1]?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>controllare i permessi della cartella e lo spazio sul suo disco</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>non si può salvare: lettura del proprietario: %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>solo il proprietario o root può salvarlo</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>salvarlo come l&apos;utente a cui appartiene</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>non si può salvare: impostazione dei permessi: %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>non si può salvare: conservazione di quello vecchio: %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>nel frattempo è stato modificato da altri</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>rileggerlo e ripetere la modifica</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>sarebbe più grande di %1 byte</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>dividerlo con include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>non si può salvare: creazione di un nuovo file accanto: %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>non si può salvare: scrittura: %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>non si può salvare: sostituzione: %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>la configurazione non si è potuta leggere per intero</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>risolvere prima questo</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>la regola non ha targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>aggiungere targetHost =&gt; &apos;...&apos;</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>in questo file non c&apos;è nessuna regola</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>è il wqloader_cluster.pl in uso?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>tutte le regole sono commentate</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>togliere il # davanti a una</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>manca l&apos;utente</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>indicare un utente di QueueMetrics che abbia la chiave WQLOADER</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 è troppo lungo, o contiene un carattere di controllo o uno spazio a un&apos;estremità</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>cambiarlo nel file</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>lo scarto orario non è un numero di secondi</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>scriverlo come 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>un comando tra ` ` non viene eseguito</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>scriverne il risultato</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>Perl lo legge come un numero diverso da quello che sembra</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>metterlo tra virgolette</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 non è una semplice stringa</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>scrivere il testo tra apici</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>una variabile dentro una stringa non viene risolta</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>usare gli apici se $ o @ è inteso così, altrimenti scrivere il valore</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la stringa non finisce</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>chiuderla</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la lista non finisce</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>chiuderla con %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>il { } non finisce</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>chiuderlo con }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>il file finisce troppo presto</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>completarlo</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>qui non era atteso un valore</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>manca una virgola davanti?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>il codice Perl non viene eseguito, e %1 non è un letterale</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>scrivere il valore stesso, tra apici</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match non è né prefix, né suffix, né any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>scriverne uno</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>questo non è JSON: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>correggerlo lì</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>in questo file non c&apos;è nessun client via HTTP</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>è un array di client con uri, login, pass e matcher?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>una variabile o un comando non viene risolto</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>verrebbe eseguito come comando</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>mettere tra virgolette un valore con spazi</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>le virgolette non si chiudono su questa riga</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>non è un&apos;assegnazione, e i comandi non vengono eseguiti</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>scrivere CHIAVE=VALORE, o iniziare la riga con #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 non è un percorso assoluto</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>iniziarlo con /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>in questo file non c&apos;è nessuna chiave conosciuta</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>è il /etc/sysconfig/wqloaderd in uso?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>un&apos;intestazione si scrive Nome=tipo o Nome?=tipo</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>non è il nome di un&apos;intestazione: %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow vuole il nome di una azione</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny vuole il nome di un&apos;azione, che può finire con *</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable vuole un nome e un tipo di valore: variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context vuole il nome di un contesto</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>una policy inizia con [policy NOME]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>una policy inizia con un solo [policy NOME]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>una riga di una policy è allow, deny, variable o context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number vuole un intervallo: number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local vuole un intervallo e un contesto: local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension prende la lunghezza massima di ciò che si può comporre: extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent prende phone o niente: agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>servono delle parole: is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>questo tipo di valore non ha argomenti</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>tipo di valore sconosciuto: %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>questo non è il nome di una credenziale</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>scrivere il nome che dà LoadCredential=, di lettere, cifre e _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>altri oltre a root e a questo utente possono scrivere questo file, quindi il suo comando non viene eseguito</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>fargli chown root e chmod 0640</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>chiunque su questa macchina può leggere questa password</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, o usare password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>la password è indicata in più di un modo</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>tenere una delle chiavi password</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 non ha password</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>aggiungere password_file = /etc/wqloader/secrets/...</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>questo permette %1, che esegue programmi, cambia la configurazione o legge ciò che non è nostro</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>togliere la riga, a meno che ci si fidi di QueueMetrics come di root</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>questa versione legge il formato 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>usare una versione più nuova, o scrivere format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>la password attraversa la rete in chiaro</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>usare https, o scrivere allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 sembra una partizione, e un token è il nome di un server del cluster</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>per un QueueMetrics con un solo server scrivere token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>questo non è un host</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>scrivere un nome o un indirizzo; la porta ha una chiave sua</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk ha una password e nessun utente</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>aggiungere una riga: user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>la password del manager attraversa la rete in chiaro</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>scrivere tls = yes e la porta TLS di Asterisk, o usare il manager di questa macchina</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>un nome non può contenere |, che separa i campi di una riga</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>usare un altro carattere</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>il modello ha %1 gruppi, e \%2 non è nessuno di questi</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>mettere ( ) intorno a ciò che deve rappresentare</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>il test ha una riga e anche dei nomi</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>il test non ha né una riga né dei nomi</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>scrivere o row = una riga del queue_log, o queue = e agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>questa non è una riga di un queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>scriverla come nel file: time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md spiega come si scrive una policy</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (un commento ha bisogno di una riga sua)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>scrivere un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 non è un numero</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 è fuori dall&apos;intervallo</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 non può essere questo</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>scrivere uno di: %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 non è un&apos;espressione regolare: %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>correggerla al segno; un testo semplice va in una chiave con _starts o _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 non ha un valore</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>dargliene uno o togliere la riga</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 non è né yes né no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>scrivere yes o no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 è indicato due volte</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 contiene un carattere di controllo, o più di %2 caratteri</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>riscrivere il valore</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 non ha %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>aggiungere una riga: %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>l&apos;URL contiene un utente o una password</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>scriverli come user e password_file, non nell&apos;URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>questo non è un URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>scriverlo come %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>l&apos;URL non inizia né con http:// né con https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>l&apos;URL non nomina nessun host</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>l&apos;URL contiene una query o un frammento</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>finirlo prima di ? o #</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>la porta non è un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>scriverla come 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>l&apos;host non è un nome né un indirizzo</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>tenere porta e contesto fuori dall&apos;host</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>la riga %1 non è né una chiave né un commento</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>scrivere chiave = valore</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>chiave sconosciuta %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>correggerla nel file</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>la regola non ha una destinazione</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>sceglierne una</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>una regola ha bisogno di un nome</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>scriverne uno</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>un&apos;altra regola prima di questa ha questo nome</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>rinominare la prima</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>non c&apos;è nessuna destinazione %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>sceglierne o aggiungerne una</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>questo file non esiste</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>scrivete il percorso completo, o sceglietelo</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI indica un database o un file; si può inviare solo via http e https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>scriva l&apos;indirizzo di QueueMetrics, ad esempio https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>è un file di qloaderd, che scrive in un database MySQL; si può inviare solo via http e https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>scriva l&apos;indirizzo di QueueMetrics come HTTPHOST, HTTPPORT e HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>in questo file manca HTTPHOST, e nessuna destinazione viene inventata</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>le virgolette fanno parte del valore</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>le tolga</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>ciò che segue il valore ne fa parte e non è un commento</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>scriva il commento su una riga a sé</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>non si può leggere da esso come avvia il suo loader</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>avviate il loader, così che si possa guardare il suo processo, o importate i suoi file per nome</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 non si può leggere</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>guardate come root</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>in %1 ci sono altre regole e non si sa quali valgano</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>importate i suoi file per nome</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>non è indicato alcun host e non si sa dove si trovi lo script con il suo wqloader_cluster.pl; nessuna destinazione viene inventata</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>le regole non si possono leggere</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd scrive in un database MySQL; si possono alimentare solo http e https</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>aggiungete una destinazione con l’indirizzo del QueueMetrics che legge quel database</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 è noto solo durante l’esecuzione</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>una chiave compare due volte</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>eliminatene una</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 non è un testo</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>mettetelo tra virgolette doppie</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 non è né true né false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>scrivete true o false, senza virgolette</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>manca uri</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher non è un elenco di testi, quindi nessuno sa quali righe vanno lì</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>scrivetelo come %1, o %2 per tutto</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>la voce %1 dell’elenco non è un cliente</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>manca --uri e nessuna destinazione viene inventata</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>Con --cacert insecure chiunque lungo il percorso può leggere la password; qui non si fa mai</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>mettete il certificato della vostra autorità in un file, scrivete --cacert FILE e importate di nuovo (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>l’opzione --%1 non è nota</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface vuole nomi di contesti: interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>ci sono più di %1 problemi con i file</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>ci sono più di %1 righe include</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corregga prima questi</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>ci sono più di %1 client in questo file</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>lo importi in parti</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>Il loader la conserva in un file della sua macchina che solo il suo utente può leggere. Non la mostra più a nessuno.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nuova password</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Avvia con la &amp;sessione, nell’area di notifica</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Notifica ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ore di silenzio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>C’è un file che non è di questo programma e che non viene toccato: %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>Il programma resta nell’area di notifica</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Il programma termina</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Un’altra lingua vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>Questo desktop non ha ora un’area di notifica: chiudere la finestra termina il programma, qualunque sia la scelta.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Alla &amp;chiusura della finestra</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Both times are the same: no hour is quiet.</source>
        <translation>I due orari coincidono: non ci sono ore di silenzio.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>Ciò che accade viene notificato una volta, alla fine.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Scegli: %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>Imposta WQLoader</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>Si chiede al portachiavi di conservare le password. Potrebbe chiedervi di sbloccarlo.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>Il portachiavi non ha preso la password: %1
Terminate di nuovo per conservare le password in file accanto alla configurazione, che solo il vostro utente può leggere.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 esiste già ed è rimasto com&apos;è. Tornate indietro e scegliete un altro posto.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>Non è stato possibile scrivere %1: %2. Tornate indietro e scegliete un altro posto.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>Uscire dalla configurazione? Ciò che si è scritto va perso.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Indicare dove si trova il loader.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>Il percorso deve iniziare con una barra.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>Questo non è un host: lettere, cifre, punti e trattini, se serve con utente@ davanti.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Produzione: chiedere prima di applicare modifiche</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Connetti finché questo programma è in esecuzione</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Aggiungi un sito</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Modifica il sito</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Il servizio su questa macchina</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>Un servizio su un&apos;altra macchina, via ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dove</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
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
        <translation>quello consueto</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dare un nome al sito.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>Questo computer: un loader che funziona in questo programma</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;File di configurazione</translation>
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
        <translation>Tutti i siti</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Scegliere un sito a sinistra.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>Non c&apos;è ancora alcun sito: aggiungere il loader da osservare.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Imposta…</translation>
    </message>
    <message>
        <source>%1 – %2 – WQLoader</source>
        <translation>%1 – %2 – WQLoader</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, versione %2, sola consultazione</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>Questo sito non è connesso.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connetti ora</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Riconnetti</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>Tutti i siti</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>nessuna destinazione</translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation>Siti</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>&amp;Aggiungi un sito…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>&amp;Modifica il sito…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>&amp;Sposta su il sito</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>Sposta &amp;giù il sito</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>&amp;Rimuovi il sito…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>Rimuovere %1 da questo elenco? Il loader laggiù continua come prima.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 Andare altrove e perderle?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Vai altrove</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 righe/min, arretrato: %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>L&apos;elenco dei siti non ha potuto essere letto. È conservato come %1; aggiungere di nuovo i siti.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n modifica; %1</numerusform>
            <numerusform>%n modifiche; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Fasi della prova</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>%1; SHA-256 %2</source>
        <translation>%1; SHA-256 %2</translation>
    </message>
    <message>
        <source>If the certificate is the right one, accept it for this target.</source>
        <translation>Se il certificato è quello giusto, accettarlo per questa destinazione.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Righe confermate</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Righe selezionate</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Righe saltate all&apos;inizio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Esiti dubbi</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Domande poste</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Byte inviati</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Differenza di orologio</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Azioni eseguite</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Azioni fallite</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Azioni rifiutate</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>Che cosa è successo a questa destinazione</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 avanti</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 indietro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>impostata; scrivere per sostituirla</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Esegui ciò che la policy permette</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Di&apos; che cosa verrebbe eseguito</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Registra e rifiuta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivate</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>sul PBX, al posto di una password</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>sul PBX; vuoto: le autorità del sistema</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>P&amp;rova…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>A una destinazione serve un nome.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Un&apos;altra destinazione ha questo nome.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valore deve stare su una riga.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>La password non può stare su una riga: tenerla in un file sul PBX.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Cambia la destinazione %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;varla</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>In un file sulla macchina del loader, inviata ora</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>Nella configurazione, in chiaro</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vuoto per un solo server</translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation>Righe/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arretrato</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Ultimo problema</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>Gli ultimi due minuti. L&apos;altezza piena è %1 righe/s, la stessa per tutti.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Prova di nuovo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Che cosa si prova</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Non è ancora scritto nulla: avviene alla fine, e il loader parte.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>Terminando lo si aggiunge all&apos;elenco dei siti.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>Il loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 si può leggere.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 ora non si può leggere.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>Il loader lo aspetta. La pagina precedente dice che cosa aiuta.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Connesso: %1, versione %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>Potete soltanto guardare.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>in prova</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>non bene</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>La prova non ha potuto essere fatta: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>La destinazione è raggiungibile e accetta righe.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>Non c&apos;è connessione. Potete terminare lo stesso: il sito si aggiunge e si riprova da sé.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Prova in corso… Non occorre aspettare la fine.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n destinazione non si può ancora alimentare: sceglietela a sinistra per vedere che cosa aiuta. Potete terminare lo stesso: le righe aspettano nel registro e nulla va perso.</numerusform>
            <numerusform>%n destinazioni non si possono ancora alimentare: sceglietene una a sinistra per vedere che cosa aiuta. Potete terminare lo stesso: le righe aspettano nel registro e nulla va perso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>Le destinazioni sono a posto. Le righe partono appena il registro si può leggere.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>Nessuna destinazione è ancora alimentata: si fa nella pagina Regole.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tutto bene.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>Che cosa hanno cambiato gli &amp;altri</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>Che cosa ne cambiano le &amp;mie modifiche</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Modifiche di qualcun altro</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Mantieni le mie sopra</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendi le altrui</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Nessun altro ha cambiato ciò che si è modificato qui.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Entrambi hanno cambiato: %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Regole in uso</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Regole modificate</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quali regole</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Traccia</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Righe più recenti</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Righe più recenti del log</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>Che cosa ha detto ogni regola</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Destinazioni che ricevono la riga</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>Che cosa riceverebbe la destinazione</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Richiesta al loader…</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>Il loader non ha potuto tracciare la riga: %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>Le regole modificate non sono valide: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>Dove va? Una coda, un agente, un numero o una riga: 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>Coda, agente, numero o riga da tracciare</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>Di chi si mostrano i dettagli</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Filtra le righe più recenti</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>N.</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Scrivi una coda, un agente o un numero, incolla una riga o scegline una delle più recenti.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Coda %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Mostra la regola %1</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Righe più recenti</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stato alle %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>Tutto è di nuovo a posto.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;Apri WQLoader</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>Metti &amp;in pausa tutte le destinazioni</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>&amp;Riprendi tutte le destinazioni</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>Durante le ore di silenzio</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fino a</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Solo un ca&amp;mpione di</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Righe da quest’ora in poi</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Righe prima di quest’ora</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>Tante righe, scelte a caso</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>La fine deve essere dopo l’inizio</translation>
    </message>
</context>
<context>
    <name>wql::VerificationView</name>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>&amp;Invia ciò che manca…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>A che punto è la verifica</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Che cosa ha trovato la verifica</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Chieste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovate</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancano</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Di troppo</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>Non dimostrabili</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Calendario delle ore: una riga per ogni giorno</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>Ciò che la verifica ha trovato non si è potuto leggere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>Questa destinazione non è stata verificata dall’avvio del loader.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Inizio: %1, fine: %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>Non è stata trovata nemmeno una riga. QueueMetrics forse le ha tutte in un’altra forma; inviate di nuovo, ci sarebbero due volte.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>%1 non ha potuto essere verificata.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>La verifica di %1 non ha potuto essere fermata.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>Non è stato possibile inviare nulla a %1.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>Inviare le righe che mancano a %1 (%2)? Subito prima ciascuna viene chiesta ancora una volta, ed è inviata solo se manca ancora.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Non è ancora stato verificato nulla</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>La verifica non è ancora finita</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Non manca nulla</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>Non è stata trovata nemmeno una riga: nulla dice che ciò che manca non ci sia in un’altra forma</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>Ciò che mancava è stato inviato. Verificate ancora una volta per vedere che cosa c’è ora</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Non c’è alcuna destinazione</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>Nessuna verifica è in corso</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa volete fare?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Nulla cambia su questo computer prima dell&apos;ultima pagina, e tutto si può cambiare dopo.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>Seguire il &amp;servizio su questa macchina</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd gira già qui, o lo farà: sul centralino stesso.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>Seguire un &amp;centralino altrove, via ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd gira là, e vi accedete con chiave. Non si apre nessuna porta.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>&amp;Eseguire un loader in questo programma, per un QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>Per provare e per piccole installazioni: invia finché questo programma gira.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Eseguire un loader in questo programma, con regole &amp;importate</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>Da un wqloader_cluster.pl, un /etc/sysconfig/wqloaderd o un file splitter. Questi file restano come sono.</translation>
    </message>
</context>
</TS>
