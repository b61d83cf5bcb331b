<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>no es de este programa</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n línea</numerusform>
            <numerusform>… %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… solo valores que no se muestran</translation>
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
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;Archivo de contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>&amp;Desfase horario en segundos</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Acc&amp;iones</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;lítica</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>A&amp;rchivo CA</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Nombre del servidor en el clúster (to&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>la URL está bien formada</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>la contraseña se puede leer</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>se encontró el host: %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>el puerto responde</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 es de confianza hasta el %2, por %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>la conexión está cifrada</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 responde por HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>quien responde es QueueMetrics</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>se aceptan usuario, contraseña y token; la fila más reciente es del %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>se aceptan usuario, contraseña y token; todavía no hay filas</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>ambos relojes coinciden</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>se escribió una fila de heartbeat</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>la URL dice http: sin cifrar</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>el servidor no dijo su hora</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>no se pidió: escribe una fila</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Use https; o ponga allow_cleartext = yes si la red intermedia es suya</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>QueueMetrics exige la contraseña del usuario del destino</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>la fila más reciente en QueueMetrics es del futuro, %1: se omitirían las filas anteriores</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Compruebe el reloj del equipo que la escribió y el timezone_offset del destino</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>el reloj del servidor va %1 adelantado</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>el reloj del servidor va %1 atrasado</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Haga que ambos equipos ajusten su reloj por NTP; timezone_offset es solo para husos horarios</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Escriba la url del destino como https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>no se puede leer la contraseña: %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Cifrado</translation>
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
        <translation>Acceso y token</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Reloj</translation>
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
        <translation>Nada se pierde y nada se envía dos veces: se pregunta a QueueMetrics qué llegó. Si continúa, revise su registro y los proxies intermedios</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 respondió HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>Un proxy respondió en lugar de QueueMetrics: compruebe que QueueMetrics funciona detrás de él</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>no se encontró el host %1</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Compruebe el host en la URL del destino y el DNS de este equipo</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nada responde en %1</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Compruebe host y puerto, y si QueueMetrics está en marcha</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>no hubo conexión con %1 en el tiempo permitido</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Compruebe rutas y cortafuegos</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>no hay conexión de confianza con %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Renueve o corrija el certificado, o indique su autoridad en ca_file del destino</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>el proxy no dejó pasar hacia %1</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Compruebe el proxy del destino</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 cerró la conexión durante el envío</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 cerró la conexión antes de haber respondido</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>la respuesta de %1 no es HTTP correcto</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Compruebe que la URL indica QueueMetrics, con http o https según hable el servidor</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 respondió con algo que no es el JSON de QueueMetrics</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Compruebe el contexto en la URL del destino; así se ve una página de acceso o de un proxy</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 respondió algo distinto de lo preguntado</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 dice que guardó un número de filas distinto del enviado</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>QueueMetrics rechazó</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>Si sus palabras no dicen por qué, vea su registro; el usuario debe tener la clave WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>QueueMetrics considera demasiado grande la petición (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>Se prueban más pequeñas. Si una sola fila es demasiado, aumente el límite de formularios de su contenedor de servlets (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>QueueMetrics no acepta usuario y contraseña (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Compruebe usuario y contraseña del destino; el usuario debe estar habilitado y tener la clave WQLOADER</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>no hay QueueMetrics en %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Compruebe el contexto, es decir, la ruta en la URL del destino</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 remite a otro lugar (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Las filas no se envían tras una redirección: escriba la dirección final en la URL del destino</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>El token &apos;%1&apos; no nombra ningún servidor de su clúster. Un token nombra un servidor, no una partición: con un solo servidor ponga token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>el registro %1 no está</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>Se lee en cuanto Asterisk lo escriba; compruebe queue_log en la configuración y logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>el registro %1 no se puede leer (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 es un directorio</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Indique el archivo, normalmente %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 no es un archivo regular</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Indique el archivo que Asterisk escribe</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>el archivo histórico %1 está dañado; el resto se pierde, lo que sigue continúa</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Restaure el archivo histórico de una copia de seguridad si la hay</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>el estado en %1 está en uso por %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Deténgalo primero. Solo puede funcionar al lado un loader con otros destinos y su propio directorio --state</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>el disco que contiene %1 está lleno</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>No se envía nada hasta poder anotar lo que llegó; libere espacio</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>no se puede escribir en el directorio de estado %1</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Permita que el usuario del loader escriba en él, o indique otro con --state o state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>el estado en %1 se eliminó mientras estaba en uso</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Reinicie el loader: pregunta a QueueMetrics por dónde seguir</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>el estado en %1 está dañado</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Reinicie el loader: aparta el archivo y pregunta a QueueMetrics por dónde seguir</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>el estado en %1 fue escrito por una versión más nueva del loader</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Use esa versión, o mueva el directorio: el loader pregunta entonces a QueueMetrics por dónde seguir</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>el estado en %1 no se puede usar</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>la fila más reciente en QueueMetrics va más de un día por delante del reloj de este equipo, así que cada fila se busca allí en vez de confiar en su hora</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Compruebe el reloj de este equipo, timezone_offset y quién más carga en esta partición</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>QueueMetrics contiene menos de lo que había confirmado, como tras restaurar su base de datos; lo que falta y sigue en el registro se envía de nuevo</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>QueueMetrics no admite preguntas por acciones de feedback (%1); se vuelve a preguntar cada pocos minutos</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>Si los usuarios deben actuar en esta PBX, ponga allí default.webloaderpbx=true; si no, escriba aquí actions = off</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>se rechazaron demasiadas acciones de feedback de un tipo: durante cinco minutos se rechaza ese tipo (la última: %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Lea el registro de auditoría: alguien está probando cosas, o a la política le falta una forma</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>se tomó el estado de una versión anterior; una copia es %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>el estado estaba dañado (%1) y se conserva como %2; se pregunta a QueueMetrics por dónde seguir</translation>
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
        <translation>al día</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>el registro antiguo %1 no se pudo leer durante mucho tiempo; lo que sigue continúa, sus filas llegan tarde</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Compruebe el disco: %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>las filas que QueueMetrics había confirmado ya no están, como después de restaurar su base de datos; lo que falta y sigue en el registro se envía de nuevo</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>alguien más envía las mismas filas a este QueueMetrics y token, de modo que cada fila se guarda más de una vez; no se envía nada más hasta que una persona decida</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Detenga el otro loader y ejecute &apos;wqloaderctl decide %1 go-on&apos;. Si ambos tienen que escribir allí, escriba shared = yes en la sección del destino</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>QueueMetrics tiene filas hasta el presente, pero no encuentra ninguna de las que se le enviaron; no se envía nada más hasta que una persona decida</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Compruebe si la URL y el token son los de esta centralita y cómo se guardan allí las filas. Después ejecute &apos;wqloaderctl decide %1 go-on&apos; para enviar solo lo nuevo, o &apos;wqloaderctl decide %1 send-all&apos; para enviar todo lo que el registro aún tiene</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Ejecute: %1. Para que siga así, la línea de logrotate ha de ser &apos;create 0640 asterisk asterisk&apos;, no 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>el registro %1 desapareció antes de leerse hasta el final; pueden faltar filas</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Vuelva a ponerlo junto al registro, descomprimido, con cualquier nombre que empiece como el del registro: solo se envía lo que falta. Haga que logrotate conserve allí sus archivos históricos, como .gz o .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>este loader aún no ha enviado nada, y QueueMetrics tiene filas tan recientes como las del registro, pero ninguna de ellas tal como se enviaría; no se envía nada hasta que una persona decida</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Quizá otro loader las guardó con otra forma (timezone_offset, nombres reescritos, caracteres), o la URL y el token son de otra centralita: compare una fila de QueueMetrics con el registro. Después, &apos;wqloaderctl decide %1 go-on&apos; envía solo lo más nuevo, o &apos;wqloaderctl decide %1 send-all&apos; envía todo el registro, por ejemplo si QueueMetrics solo tiene heartbeats</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>no se puede leer el contenido de la carpeta %1 (%2), y no se encontrarían los registros rotados</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Ejecute: %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>la configuración nombra un clúster, pero el estado en %1 no está en el volumen del registro: la máquina que toma el relevo no sabría nada de él</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Indique con state_dir o --state una carpeta en el volumen del registro</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>el estado es de otra máquina o pareja y se conserva como %1; se pregunta a QueueMetrics por dónde seguir</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Compruebe que el puerto de la URL del destino hable https con TLS 1.2 o posterior; si habla http sin cifrar, escriba http:// en la URL</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. Si no funciona nunca, quizá el puerto hable https: escriba https:// en la URL</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>no hay conexión cifrada con %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>no hay conexión con %1, porque no se puede usar el ca_file del destino</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Indique un archivo PEM que el loader pueda leer. Uno en formato DER se convierte en PEM con: openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>Todo vuelve a estar bien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y uno más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>filas: %1, mayor retraso: %2, mayor pendiente: %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
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
        <translation>por día</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1: no se sabe nada, el loader no estaba en marcha</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>No se sabe nada de este tiempo</translation>
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
        <translation>el queue_log no se puede leer</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>el estado no se puede escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n destino con problemas</numerusform>
            <numerusform>%n destinos con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n destino poniéndose al día</numerusform>
            <numerusform>%n destinos poniéndose al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n destino, todo bien</numerusform>
            <numerusform>%n destinos, todo bien</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>el servicio en este equipo</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>el servicio en %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, por ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conectar</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Conecte el sitio: funciona mientras este programa esté abierto.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>un loader en este programa</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>Este loader no responde; %1. Lo que se muestra aquí es de entonces.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>Puede que su proceso esté detenido, su máquina sobrecargada o el camino cortado. Lo que se ve continúa por sí solo cuando vuelva a responder.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>la nueva configuración fue rechazada</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>Allí no funciona ningún loader.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Inícielo con: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Inícielo allí con: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>No tiene permiso para hablar con este loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Hágase miembro del grupo wqloader para mirar, y también de wqloader-admin para cambiar cosas, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>No se puede alcanzar el host: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Compruebe el nombre del host y la red.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>La clave del host no es la conocida. Alguien podría estar en medio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Pregunte a quien administra el host si cambió la clave. Si es así, elimine la antigua con ssh-keygen -R %1 y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>La clave del host todavía no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Ejecute esto una vez en un terminal, compare la clave que muestra con la del host y responda yes: ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>Falló el acceso por ssh: %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Compruebe el usuario y que su clave esté cargada (ssh-add -l). Luego conecte de nuevo.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>Lo que responde allí no es un loader: %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Compruebe la dirección y que wqloaderctl esté instalado allí.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>Este programa y ese loader no hablan la misma versión.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>El loader no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>El loader rechazó: %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>El loader no conoce lo que se pidió: %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>Puede ser más antiguo que este programa: actualícelo.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Otra persona cambió la configuración entretanto.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 fila(s) se enviaron dos veces, cada vez sin una respuesta clara, y QueueMetrics no las encuentra. No se envían de nuevo: compruebe allí si faltan o solo están guardadas en otra forma</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 línea(s) que no son filas no se pudieron escribir en %2/quarantine y no se conservan en ninguna parte. Haga sitio en ese disco y permita que el loader escriba allí</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 línea(s) del registro no son filas y se pasaron por alto. Se conservan en %2/quarantine, con su posición</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>Asterisk siguió escribiendo en un registro rotado después de empezar el nuevo; sus filas se envían, pero tarde. Haga que logrotate ejecute &apos;asterisk -rx &quot;logger reload&quot;&apos; después de renombrar el registro</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>El registro se vació en el mismo sitio (¿copytruncate?); las filas escritas entre la copia y el vaciado no están en ningún archivo. Haga que logrotate lo renombre</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>Faltaban %1 fila(s) en QueueMetrics cuando se buscaron de nuevo, y se enviaron otra vez</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>QueueMetrics tiene %1 fila(s) más que el registro: una petición que se ejecutó tarde, u otro loader que envía lo mismo</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>QueueMetrics conserva una de las filas iguales. %1 repeticiones del registro no están allí; se cuentan, y nada más se ve afectado</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>Un registro rotado desapareció antes de leerse hasta el final: pueden faltar filas de su final. Vuelva a poner el archivo junto a %1 si lo tiene, y haga que logrotate conserve más archivos</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>Junto a %1 apareció un archivo con filas anteriores (una copia, un registro editado, un archivo histórico restaurado). Se pregunta por cada una de sus filas y solo se envía lo que falta</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Definir contraseña…</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Aceptar el certificado…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Editar destino…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Mostrar la fila rechazada</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>Enviar solo lo nuevo…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Enviar todo el registro…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Mostrar sus acciones</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>No hay conexión con el loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>Este loader solo se puede mirar</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>filas sin nombres</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>todos los demás nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>otro</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y una más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>cada regla que mira nombres</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>otras reglas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>otra regla</numerusform>
            <numerusform>otras %Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ninguna regla</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>otros destinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>otro destino</numerusform>
            <numerusform>otros %Ln destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Colas y agentes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
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
        <translation>Los cambios mueven %1 de ellas.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 de %2 a %3, que los cambios mueven.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>Espera su decisión: wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>Se envía una vez más</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>Se envía recortada a las columnas de QueueMetrics</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Queda apartada</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>Ahora está en QueueMetrics</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>se enviará de nuevo</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>se enviará recortada</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>un archivo que ya no existe</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 en el byte %3: %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>requiere atención: QueueMetrics rechaza una fila y acepta las de alrededor (%1). Dice: %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Filas rechazadas que esperan su decisión: %1. La más antigua es %2. QueueMetrics dice: %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Filas rechazadas que quedan apartadas y no se envían: %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>No se pasa por alto ninguna fila más hasta que decida. Véalas con wqloaderctl refused list; después refused cut, set-aside o retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Véalas con wqloaderctl refused list; después refused cut, set-aside o retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Sin decidir: %1. Sobre una fila enviada ya no hay nada que decidir; recortar solo ayuda si un campo es demasiado ancho o tiene un carácter de cuatro bytes; un destino en pausa no acepta órdenes.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regla &apos;%1&apos;</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 nunca toma una fila por sus filtros: %2, anterior, las toma todas</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1: la prueba &apos;%3&apos; (%2) nunca decide: &apos;%4&apos; de %5, anterior, toma los mismos nombres</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1: la prueba &apos;%3&apos; (%2) no añade nada a &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1: un nombre (%2) puede coincidir aquí con &apos;%3&apos; y con &apos;%4&apos; de %5; lo recibe la primera</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1: la prueba &apos;%3&apos; (%2) no puede coincidir con ningún nombre</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1: la prueba &apos;%3&apos; (%2) coincide con todos los nombres</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>empieza por «%1»</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>termina en «%1»</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>coincide con /%1/</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Desactivada: no toma ninguna fila. Si estuviera activada:</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Toma las filas cuya cola %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Toma las filas que ninguna regla toma por su cola, si su agente %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Toma toda fila que le llega.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>También llegan aquí las filas sin los nombres que mira, como las de un reinicio.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>Aún no tiene destino.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Las envía a %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>El texto coincidente se quita del nombre enviado.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>Las reglas posteriores también ven estas filas.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>Las reglas posteriores no ven estas filas.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>regla %1, %2, %3, cola %4, agente %5, hacia %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
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
        <translation>regla %1 de %2, a %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>colas de la regla %1, %2, de %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>agentes de la regla %1, %2, de %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>No responde; quizá haya que desbloquearlo.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>No dice por qué.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n sitio desconectado</numerusform>
            <numerusform>%n sitios desconectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n sitio con problemas</numerusform>
            <numerusform>%n sitios con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n sitio inaccesible</numerusform>
            <numerusform>%n sitios inaccesibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>La lista de sitios en %1 no se puede leer ni renombrar. Se deja como está, y no se guarda ningún cambio.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>La lista de sitios no se pudo guardar en %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>No se puede leer la contraseña: %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Corrija lo que la configuración indica para la contraseña y recargue.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Ejecute: %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Por el momento no se envía nada: %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>No se puede leer un archivo del registro: %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>un tipo rechazado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulacro</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Decida sobre ellas en la página Prueba.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Próximo intento a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n bien</numerusform>
            <numerusform>%n bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n reintentando</numerusform>
            <numerusform>%n reintentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n sin noticias</numerusform>
            <numerusform>%n sin noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>no consultada: la tomó una regla anterior</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>no consultada: la tomó %1</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>la toma, pero su destino ya la tiene</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>la toma por su cola</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>la toma por su agente</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>la toma como fila sin nombres</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>la toma por su llamada</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>la toma, como lo toma todo</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>no la toma</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>no la toma: la llamada es de otros</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>la fila no tiene</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultada</translation>
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
        <translation>%1, por la %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>Como fila sin los nombres que miran las reglas, va a %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Va adonde pertenece su llamada: a %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Va a %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y uno más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Como fila sin los nombres que miran las reglas, va a %n destino: %1.</numerusform>
            <numerusform>Como fila sin los nombres que miran las reglas, va a %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Va adonde pertenece su llamada, a %n destino: %1.</numerusform>
            <numerusform>Va adonde pertenece su llamada, a %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Va a %n destino: %1.</numerusform>
            <numerusform>Va a %n destinos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Nadie la recibe: ninguna regla la toma.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Nadie la recibe: la %1 la tomaría, pero está desactivada.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>Las filas de esta cola que nombran un agente pueden ir a otro sitio, según ese agente.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>Las filas que también nombran una cola van adonde va esa cola, si una regla la toma.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>Esta línea no es una fila: una fila tiene al menos cinco | y empieza con una hora.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>Si se conoce su llamada, va solo adonde esta pertenece.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>Cola %1: %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agente %1: %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>regla %1 «%2»</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>regla «%1»</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader: ningún sitio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>Se preguntó por %1 de %2 filas: no se sabe nada.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>Se preguntó por %1 de %2 filas: cada una está tantas veces como en el registro.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>Se preguntó por %1 de %2 filas: faltan %3, sobran %4 copias.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>No se preguntó por %1 filas: a QueueMetrics no se le puede preguntar por su texto, o nunca encontró una fila.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>No se preguntó por %1 filas: su llamada decide de quién son, y puede haber sido otro.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>No se preguntó por %1 filas: son más antiguas que las reglas que se recuerdan, o ningún destino debía recibirlas.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>Una parte del registro no se pudo leer y se dejó fuera.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Se detuvo antes de su fin.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>reparando, %1 filas enviadas</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, %2 filas preguntadas</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>Se enviaron %1 filas a «%2». Lo demás que faltaba ya está allí.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>Se detuvo antes de preguntar por alguna fila.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 filas son demasiado nuevas o dudosas: el loader las revisa de todos modos.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>Observar y configurar WQLoader, en este equipo y en otros.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Iniciar en la bandeja.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Mostrar primero este sitio.</translation>
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
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Respuesta o motivo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>solo anotada</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulacro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
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
        <translation>Ponga &amp;esta línea en la sección policy del destino:</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Acciones solicitadas</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>La acción elegida completa</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>No se pudo leer la auditoría.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Aún no se ha solicitado nada. Aquí se muestra lo que los usuarios hacen en QueueMetrics, como pausar un agente.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decidido por: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>De esto no se puede hacer una línea de política.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Se toma %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>Faltaba %1.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>Lo que seguía al contexto se omite.</translation>
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
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Mostrar el sitio</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Destinos de todos los sitios</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Mostrar el destino</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>Ningún destino cumple lo que se pide arriba.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>Aún no se conoce ningún destino: conecte un sitio a la izquierda o espere su respuesta.</translation>
    </message>
</context>
<context>
    <name>wql::AllTargetsModel</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
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
        <translation>&amp;Unir sus cambios con los míos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Cambios del texto</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Filas que van a otro lugar</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Iba a</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Irá a</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>&amp;Qué cambia en el texto</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>Qué &amp;pasa con las filas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>P&amp;roblemas</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>El loader no pudo probar los cambios en su registro: %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>Se lee el final del registro con ambos conjuntos de reglas…</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>De las últimas %1 filas, %2 van adonde iban antes y %3 van a otro lugar.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, línea %2: %3; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>P&amp;roblemas (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>El loader comprueba los cambios…</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>Los cambios no se pueden aplicar antes de corregir los problemas.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>Aplicando los cambios…</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>Las nuevas reglas están en uso. Sin respuesta, el loader vuelve a las anteriores en %n segundo.</numerusform>
            <numerusform>Las nuevas reglas están en uso. Sin respuesta, el loader vuelve a las anteriores en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>Conservando los cambios…</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>Las nuevas reglas se conservan.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>El loader vuelve a las reglas anteriores…</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>El loader trabaja de nuevo con las reglas anteriores. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Otra persona cambió la configuración entretanto. No se sobrescribió nada, y sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>Se perdió la conexión. Si los cambios llegaron, el loader vuelve por sí mismo a las reglas anteriores cuando nadie los conserva; sus cambios siguen aquí. Esta ventana vuelve a mirar en cuanto el loader responda.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>El loader no aceptó los cambios: %1
Allí no se cambió nada, y sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>Este es un sistema de producción. ¿Aplicar los cambios?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>Sus cambios aún no han llegado.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>El loader no pudo volver a las reglas antiguas: %1
Las nuevas se quedan.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>Las reglas nuevas no se conservaron: el loader vuelve a trabajar con las antiguas. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Allí no se cambió nada, y sus cambios siguen aquí.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>Mostrar solo estos; se pueden pulsar varios</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Elige uno tras otro</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>&amp;Enviar también un heartbeat: escribe una fila</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Guardar el certificado…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Conexión de %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>&amp;Probar desde la PBX</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Probar &amp;desde este equipo</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Probando desde este equipo…</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Probando desde la PBX…</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>No hay conexión con el loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>No se pudo hacer la prueba: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>El destino es accesible y acepta filas.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>&amp;Aceptarlo para este destino…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>¿Confiar en este certificado para %1, y en ningún otro?

%2, de %3
SHA-256 %4

Compare esta huella con la que le dé el administrador del servidor: quien se ponga entre usted y el servidor mostraría otra.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>El loader no guardó el certificado: %1
Guárdelo aquí, póngalo en la PBX e indíquelo allí como archivo CA del destino.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Definir contra&amp;seña…</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Conexión de %1, tal como se edita</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>El loader lo guarda como %1, y el destino ya lo indica: pruebe otra vez y aplique después los cambios.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>La curva empieza enseguida.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>los últimos %1, como máximo %2 filas/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>ninguna fila en los últimos %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>Igual para los a&amp;gentes</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>Añadir &amp;sin prueba</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Colas</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>Pro&amp;bar y añadir</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>empiezan por</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>terminan en</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>Lo que tienen en común los nombres de sus colas</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>Un destino o una regla ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Diga por qué empiezan o en qué terminan los nombres de sus colas.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Otra regla ya toma estas colas.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valor debe estar en una sola línea.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>La contraseña no se puede escribir en una línea: guárdela en un archivo de la centralita.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>No hay conexión con el loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Probando desde la centralita…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>No se pudo hacer la prueba: %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>La prueba no dio ningún resultado.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>No hay ningún sitio llamado %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 usa ahora su nueva contraseña.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>La contraseña de %1 está en %2. Aplique el cambio en la página Reglas y se usará.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>Las preferencias no se pueden guardar en %1: valen hasta que termine el programa.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 no se puede cambiar: %2. El programa se inicia con la sesión, o no, como antes.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>La documentación no está instalada en este equipo. Está en el paquete wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader sigue en la bandeja</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>Para terminarlo, elija Salir en el menú de su icono. En Archivo, Preferencias se elige qué hace cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Reunir para soporte</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>Lo que se daría a soporte</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, versión %2, en marcha desde %3. Estado en %4. Leídos %5 de %6.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1: filas y contraseña viajan sin cifrar.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>No se pudo leer la configuración: %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>No se pudo examinar la configuración: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay nada mal.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Guardar lo que soporte necesita</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>&amp;Sustituir nombres y direcciones</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>Lo que se reúne para el soporte se muestra primero aquí. No contiene contraseñas. Revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>No se pudo examinar la máquina del loader: %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>en orden: %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>Esto no se pudo reunir</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A las %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Configuración de WQLoader, sin contraseñas</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, sin contraseñas</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl del original, sin contraseñas</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Frases, para personas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Lo que se guardará</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Corrija primero los problemas de la configuración.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Allí no se puede expresar: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>En el &amp;llavero de este escritorio</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>En &amp;archivos junto a la configuración, solo para su usuario</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Qué registro se lee y dónde guarda este loader lo que usted indicó. No se sobrescribe nada de lo que ya existe.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>queue_log de &amp;Asterisk</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>queue_log de Asterisk</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nombre en la lista</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Preguntando si hay un llavero…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>No se puede usar el llavero de este equipo. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>Todavía no está. El loader lo espera.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Se puede leer.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Su usuario no puede leerlo. Como root: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>La ruta del registro debe empezar con una barra.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>El registro es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>La ruta de la configuración debe empezar con una barra y nombrar un archivo.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>Ya hay una configuración con ese nombre. Queda como está: elija otro nombre, o salga y añádala como sitio.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Añadir una prueba: %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, en el carácter %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>Tipo de prueba: %1</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Texto buscado: %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Quitar esta prueba</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Quitar esta prueba: %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 no es una página de la documentación instalada aquí.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Curva en el tiempo</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>Qué muestra la curva</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Filas confirmadas</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Tiempo que muestra la curva</translation>
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
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>Lo que ocurre ahora no se guarda: %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>Este loader es de una versión anterior y no guarda historial.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Filas que faltan o están demasiadas veces</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>En QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>demasiadas veces</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Elija una hora para ver sus cifras y sus filas.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>Una verificación solo nombra las primeras filas que encuentra; ninguna es de esta hora.</translation>
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
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>En esta hora no se seleccionó ninguna fila.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Filas: %2, preguntadas: %3, encontradas: %4, faltan: %5, copias de más: %6, no se pueden probar: %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>Los archivos del otro loader</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>Se leen y quedan como están. El Perl que contienen nunca se ejecuta. La tabla dice qué pasa con cada línea.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>Archivo del otro loader</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>Se&amp;gundo archivo, si lo hay</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Segundo archivo del otro loader</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Este archivo no se puede importar.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>Las reglas están en un wqloader_cluster.pl o en un archivo splitter; /etc/sysconfig/wqloaderd dice dónde está el registro y puede ser el único archivo.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique el archivo.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>Estos dos no encajan: uno debe contener las reglas y el otro ser del tipo de /etc/sysconfig/wqloaderd.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>No contiene ningún destino al que se pueda enviar.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>Qué se leyó, convirtió, cambió y descartó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 aporta %n regla</numerusform>
            <numerusform>%1 aporta %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 no se puede importar.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Elija un wqloader_cluster.pl, un archivo splitter, un /etc/sysconfig/wqloaderd o una configuración de WQLoader. Nada cambia antes de que añada lo encontrado.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Añadir a las reglas</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>Las reglas no se pudieron añadir: un texto en ellas no cabe en una línea.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>No se puede usar el llavero de este equipo. %1</translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation>error, %1</translation>
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
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>Expresiones &amp;regulares</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>De qué destino</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Siguiente error</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Copiar sin contraseñas</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 ¿Salir y perder esto?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>&amp;Acerca de WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 ¿Mostrar otro sitio y perder esto?</translation>
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
        <translation>Acerca de WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Lleva cada fila del queue_log de Asterisk a QueueMetrics, exactamente una vez.
Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>&amp;Configurar un loader…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 ¿Salir? Los cambios se guardan como borrador, sin contraseñas.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>El borrador no se puede guardar: %1. ¿Salir y perderlo?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Todos los sitios</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentación</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>&amp;Enviar la contraseña sin cifrar, por http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Su QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>La dirección es la que se abre en un navegador. El usuario es uno de QueueMetrics, con la clave WQLOADER: a menudo webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Escriba la dirección de QueueMetrics.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Por http cualquiera en el camino puede leer la contraseña. Escriba https o permítalo.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Escriba el usuario.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valor debe caber en una línea.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vacío si hay un solo servidor</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Nombre del servidor en el clúster (&amp;token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Pr&amp;obar…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Pregunta enseguida a QueueMetrics por dónde seguir, también durante una espera</translation>
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
        <translation>%1: %2 filas leídas, %3 de ellas para ningún destino</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>No envía nada a este destino hasta reanudarlo; sus filas esperan</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Sigue donde empezó la pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>No se pudo pausar %1.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>No se pudo reanudar %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>No se pudo preguntar de nuevo a %1.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Si llegó cada una de sus filas, y las filas que le esperan a usted</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Definir contra&amp;seña…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Reintentar &amp;ahora</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Mostrar registro</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>¿Seguir enviando a %1? Si el otro loader aún funciona, cada fila se guarda dos veces.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>¿Enviar a %1 solo lo nuevo? Lo que el registro tiene de antes se queda aquí.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Enviar lo nuevo</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>¿Enviar todas las filas de %1 que el registro aún tiene? Las que QueueMetrics ya tiene en otra forma quedarán dos veces.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>La decisión sobre %1 no se aceptó.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Recordarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>Un loader nunca entrega sus contraseñas. Para probar desde este equipo, escriba la de %1.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
</context>
<context>
    <name>wql::PasswordKeeping</name>
    <message>
        <source>The loader did not keep the password: %1</source>
        <translation>El loader no guardó la contraseña: %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>No hay conexión con el loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>Se envía la contraseña al loader…</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>S&amp;olo lo que mueven los cambios</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Reglas editadas</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Reglas vigentes</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Muestras de las filas elegidas</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Simule con el registro para ver adónde van sus filas.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>Los cambios no mueven ninguna fila.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Naranja: filas que los cambios mueven. Rojo: filas que nadie recibe.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Haga clic en una banda o un nombre para ver algunas de sus filas, y en una fila para rastrearla.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1: adónde van %2 filas de los últimos %3 MB del registro, según las reglas editadas</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1: adónde van %2 filas de los últimos %3 MB del registro, según las reglas vigentes</translation>
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
        <translation>&amp;Nombre en la lista</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>La centralita en otro lugar</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>El servicio en este equipo</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST debe funcionar allí sin preguntas y wqloaderctl debe estar instalado. Vale su propia configuración de ssh: nombres, saltos, claves.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Su usuario debe estar en el grupo wqloader para mirar, y también en wqloader-admin para cambiar cosas. Deje el socket vacío para el habitual.</translation>
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
        <translation>el habitual</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Des&amp;tino</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Filas rechazadas (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>no ayuda</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>el archivo ya no está</translation>
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
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>QueueMetrics dice</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>Enviar &amp;recortadas…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>Mostrar &amp;más</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Filas que QueueMetrics rechaza</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>No se pudieron leer las filas rechazadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>¿Enviar %n fila recortada al ancho de las columnas de QueueMetrics? Lo recortado no se guarda allí.</numerusform>
            <numerusform>¿Enviar %n filas recortadas al ancho de las columnas de QueueMetrics? Lo recortado no se guarda allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Enviar recortadas</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>No se pudo dar esa orden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Guardar las filas elegidas</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>Un destino en pausa no acepta órdenes sobre sus filas</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Elija primero filas</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Recortar no ayuda a ninguna de las filas elegidas</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>Las filas elegidas ya están enviadas</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>Se muestran todas</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>Aquí no caben más. Decida primero sobre estas, o use wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>No espera ninguna fila: QueueMetrics acepta todas las filas de este destino.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Filas que le esperan: %1, por enviar: %2, apartadas: %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>Su contraseña está en la configuración: una vez aplicado esto, deshacer no puede recuperarla.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Quitar un destino</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>Las filas que QueueMetrics confirmó se quedan allí. Las filas que aún esperan a este destino ya no se envían. Si vuelve un destino con la misma URL y el mismo token, el loader encuentra por sí mismo dónde continuar.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>Ninguna regla envía a él.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n regla se queda sin destino: %1. Necesita otro, o hay que quitarla también, antes de poder aplicar los cambios.</numerusform>
            <numerusform>%n reglas se quedan sin destino: %1. Necesitan otro, o hay que quitarlas también, antes de poder aplicar los cambios.</numerusform>
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
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;Hacer una regla de esto</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Iría a</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
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
        <translation>Qué parte del final del registro</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Los últimos</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>del registro, con las reglas editadas y las vigentes</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Filas que irían a otro lugar</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Nombres que ninguna regla editada toma</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Nombres que van a varios destinos</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>&amp;Filas que van a otro lugar</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>&amp;Nombres que nadie toma</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Nombres &amp;en varios</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>El loader lee su registro…</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>El loader no pudo simular su registro: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>De %1 filas, %2 van adonde van ahora y %3 irían a otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;magen</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Imagen de las rutas</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Colas y agentes, reglas y destinos, con bandas tan anchas como las filas que fluyen. Las flechas van de uno a otro, Intro muestra filas.</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
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
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Adoptar cambios de otros</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Cambiar la continuación de %1</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Cambiar la eliminación del texto de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Cambiar las colas de %1</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Cambiar los agentes de %1</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Cambiar el destino de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Quitar %n regla</numerusform>
            <numerusform>Quitar %n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Mover %n regla</numerusform>
            <numerusform>Mover %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Añadir el destino %1</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Cambiar el destino %1</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Renombrar el destino %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Quitar el destino %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>Importar %n regla</numerusform>
            <numerusform>Importar %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Cambios anteriores</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Añadir el cliente %1</translation>
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
        <translation>cola</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>&amp;Las reglas posteriores también ven las filas</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>&amp;Quitar el texto coincidente</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Qué hace la regla</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Editar destino…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>P&amp;robar…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Probar la conexión con el destino</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Elija una regla para ver qué hace.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nombre debe ser nuevo y caber en una línea.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>Una prueba debe caber en una línea, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>Participa en cuanto tenga una prueba. Sin ninguna tomaría todas las filas que le lleguen: si lo desea, actívela.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>A&amp;l principio</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>Al nú&amp;mero…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Mover reglas</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Número del lugar, contado desde arriba:</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>Qué está mal o es extraño en las reglas</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, línea %2: %3; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
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
        <translation>Filas sin cola ni agente</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Filas que ninguna regla toma</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>toda regla que mira estos nombres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>Por ejemplo cola %1, agente %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Si la regla participa</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>Las reglas se consultan en este orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>El nombre de la regla</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* empieza por, *-acme termina en, /.../ es una expresión regular</translation>
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
        <translation>El QueueMetrics que recibe las filas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>Las reglas posteriores también ven las filas</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Quita del nombre el texto coincidente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Filas que salieron por la regla desde que arrancó el loader</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nombre debe ser nuevo y caber en una línea.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Escriba acme-*, *-acme o /expresión/, separados por comas.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>No se pudo obtener la configuración.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>Apli&amp;car…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Mostrar solo las reglas con este texto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Hay reglas editadas y no aplicadas.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Otra persona cambió esta configuración entretanto.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Deshacer recupera sus textos.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>El loader no puede escribir su configuración.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>Puede mirar este loader, no cambiarlo.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>Añadir destin&amp;o…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Otra persona cambió esta configuración: ahora se muestra su texto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Sus cambios siguen aquí, y Deshacer los recupera elija lo que elija.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>Ver la diferencia…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Mantener los míos encima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar los otros</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>El loader ya no tiene: %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Ambos cambiaron: %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Aquí vale su versión. Mire el texto antes de aplicarlo: sustituye al otro.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>Quita&amp;r destino…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Se editaron reglas de %n sitio y no se aplicaron.</numerusform>
            <numerusform>Se editaron reglas de %n sitios y no se aplicaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>El loader usa ahora la nueva contraseña.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>Sus cambios anteriores están aquí de nuevo.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>Las contraseñas escritas no se guardaron. Deshacer muestra lo que el loader tenía entonces.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Editar destino…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>&amp;Probar destino…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>Añadir un &amp;cliente…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>Hay reglas nuevas a prueba y nadie las ha conservado.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>Un sitio, un destino, una regla, una cola o un agente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 tiene la URL y el token de %2: sus filas se mezclarían</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>haga que las reglas de ambos nombren un mismo destino</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>la regla %1 nombra un destino que no existe: %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>añada [target %1]</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>los destinos son: %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>ninguna regla activa alimenta el destino %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>añada una regla con target = %1</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>el destino %1 nombra una política que no existe: %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>añada [policy %1], o quite la línea para usar la política incorporada</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>las políticas son: %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>ningún destino nombra la política %1, así que no tiene efecto</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>escriba policy = %1 en un [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 tiene el host y el puerto de %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>deje uno de ellos</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>la prueba %1 espera un destino que no existe: %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>escriba nobody, o algunos de: %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>no hay ningún destino</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>añada [target NAME] con url, user y password_file</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>hay %1 destinos y ninguna regla</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>añada secciones [rule NAME] que digan qué filas van adónde</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nombre un archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>compruebe la ruta y que este usuario pueda leerlo</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>¿es de verdad una configuración? Divídala con include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>es el archivo de una contraseña, no una configuración</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>quite el include que lo nombra</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>cualquiera en esta máquina puede escribirlo</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>solo un administrador puede incluir otra cosa</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>deje la línea como estaba</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>el archivo incluido %1 no existe</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>créelo o quite la línea</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 se incluye a sí mismo, directamente o a través de otros</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>quite uno de los include</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 está fuera de la carpeta de la configuración, o no es *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>escriba esta línea en el propio archivo, en su máquina</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>se incluyen más de %1 niveles o %2 archivos</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>incluya menos archivos</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>esto no es sección, ni clave, ni comentario</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>cierre la sección con ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>escriba clave = valor, o empiece con ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>una línea que empieza con # es un comentario</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>escriba include = ARCHIVO en [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>la línea no es UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>el nombre contiene un carácter de control</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>escriba la línea de nuevo</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>una clave antes de la primera sección</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>escriba [general] u otra sección encima</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 ya existe, en %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>dé a este otro nombre</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>%1 necesita un nombre</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>escriba [%1 NOMBRE]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] no lleva nombre</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>escriba [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>clave desconocida %1 en [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md enumera las claves</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quiso decir %1?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; no se usa aquí</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>escriba %1 = valor; si el valor empieza con &gt;, ponga un espacio delante</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>sección desconocida [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md enumera las secciones</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>¿quiso decir [%1]?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>compruebe los permisos de la carpeta y el espacio en su disco</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>no se puede guardar: al consultar su propietario: %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>solo su propietario o root puede guardarlo</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>guárdelo como el usuario al que pertenece</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>no se puede guardar: al poner sus permisos: %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>no se puede guardar: al conservar el anterior: %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>otra persona lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>léalo de nuevo y repita el cambio</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>ocuparía más de %1 bytes</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>divídalo con include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>no se puede guardar: al crear un archivo nuevo al lado: %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>no se puede guardar: al escribir: %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>no se puede guardar: al reemplazar: %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>la configuración no se pudo leer entera</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>arregle eso primero</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>la regla no tiene targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>añada targetHost =&gt; &apos;...&apos;</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>no hay ninguna regla en este archivo</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>¿es el wqloader_cluster.pl que está en uso?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>todas las reglas están comentadas</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>quite el # delante de una</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>falta el usuario</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>nombre un usuario de QueueMetrics que tenga la clave WQLOADER</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 es demasiado largo, o contiene un carácter de control o un espacio en un extremo</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>cámbielo en el archivo</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>el desfase horario no es un número de segundos</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>escríbalo como 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>una orden entre ` ` no se ejecuta</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>escriba su resultado</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>Perl lee esto como un número distinto del que parece</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>póngalo entre comillas</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 no es una cadena simple</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>escriba el texto entre comillas simples</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>una variable dentro de una cadena no se resuelve</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>use comillas simples si $ o @ es literal; si no, escriba el valor</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la cadena no termina</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>ciérrela</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la lista no termina</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>ciérrela con %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>el { } no termina</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>ciérrelo con }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>complételo</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>aquí no se esperaba un valor</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>¿falta una coma delante?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>el código Perl no se ejecuta, y %1 no es un literal</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>escriba el propio valor, entre comillas simples</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match no es prefix, suffix ni any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>escriba uno de ellos</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>esto no es JSON: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>arréglelo ahí</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>no hay ningún cliente por HTTP en este archivo</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>¿es un array de clientes con uri, login, pass y matcher?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>una variable u orden no se resuelve</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>esto se ejecutaría como una orden</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>ponga entre comillas un valor con espacios</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>las comillas no se cierran en esta línea</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>esto no es una asignación, y las órdenes no se ejecutan</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>escriba CLAVE=VALOR, o empiece la línea con #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 no es una ruta absoluta</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>empiécela con /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>no hay ninguna clave conocida en este archivo</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>¿es el /etc/sysconfig/wqloaderd que está en uso?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>una cabecera se escribe Nombre=tipo o Nombre?=tipo</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>no es un nombre de cabecera: %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow necesita el nombre de una acción</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny necesita el nombre de una acción, que puede terminar en *</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable necesita un nombre y un tipo de valor: variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context necesita el nombre de un contexto</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>una política empieza con [policy NOMBRE]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>una política empieza con un solo [policy NOMBRE]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>una línea de una política es allow, deny, variable o context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number necesita un intervalo: number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local necesita un intervalo y un contexto: local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension lleva la longitud máxima de lo que se puede marcar: extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent lleva phone o nada: agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>se necesitan palabras: is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>este tipo de valor no lleva argumentos</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>tipo de valor desconocido: %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>esto no es el nombre de una credencial</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>escriba el nombre que da LoadCredential=, de letras, cifras y _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>otros además de root y este usuario pueden escribir este archivo, así que su orden no se ejecuta</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>hágale chown root y chmod 0640</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>cualquiera en esta máquina puede leer esta contraseña</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, o use password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>la contraseña está indicada de más de una manera</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>deje una de las claves password</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 no tiene contraseña</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>añada password_file = /etc/wqloader/secrets/...</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>esto permite %1, que ejecuta programas, cambia la configuración o lee lo que no es nuestro</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>quite la línea, salvo que confíe en QueueMetrics como en root</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>esta versión lee el formato 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>use una versión más nueva, o escriba format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>la contraseña cruza la red sin cifrar</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>use https, o escriba allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 parece una partición, y un token es el nombre de un servidor del clúster</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>para un QueueMetrics de un solo servidor escriba token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>esto no es un host</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>escriba un nombre o una dirección; el puerto tiene su propia clave</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk tiene contraseña pero no usuario</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>añada una línea: user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>la contraseña del manager cruza la red sin cifrar</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>escriba tls = yes y el puerto TLS de Asterisk, o use el manager de esta máquina</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>un nombre no puede contener |, que separa los campos de una fila</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>use otro carácter</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>el patrón tiene %1 grupos, y \%2 no es ninguno de ellos</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>ponga ( ) alrededor de lo que debe representar</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>la prueba tiene una fila y además nombres</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>la prueba no tiene ni fila ni nombres</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>escriba o bien row = una línea del queue_log, o bien queue = y agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>esto no es una fila de un queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>escríbala como en el archivo: time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md explica cómo se escribe una política</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (un comentario necesita una línea propia)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>escriba un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera del intervalo</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 no puede ser eso</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>escriba uno de: %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 no es una expresión regular: %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>arréglela en la marca; un texto simple va en una clave con _starts o _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>déle uno o quite la línea</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 no es ni yes ni no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>escriba yes o no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 contiene un carácter de control, o más de %2 caracteres</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>escriba el valor de nuevo</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>añada una línea: %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>la URL contiene un usuario o una contraseña</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>escríbalos como user y password_file, no en la URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>esto no es una URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>escríbala como %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>la URL no empieza ni con http:// ni con https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>la URL no nombra ningún host</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>la URL contiene una consulta o un fragmento</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>termínela antes de ? o #</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>el puerto no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>escríbalo como 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>el host no es un nombre ni una dirección</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>no ponga el puerto ni el contexto en el host</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>la línea %1 no es ni clave ni comentario</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>escriba clave = valor</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>clave desconocida %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>corríjala en el archivo</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>la regla no tiene destino</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija uno</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>una regla necesita un nombre</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>escriba uno</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>otra regla anterior tiene este nombre</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>cambie el nombre de la primera</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>no hay ningún destino %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>elija o añada uno</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>escriba la ruta completa o elíjalo</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI nombra una base de datos o un archivo; solo se puede enviar por http y https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>escriba la dirección de QueueMetrics, por ejemplo https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>es un archivo de qloaderd, que escribe en una base de datos MySQL; solo se puede enviar por http y https</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>escriba la dirección de QueueMetrics como HTTPHOST, HTTPPORT y HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>en este archivo no hay HTTPHOST, y no se inventa ningún destino</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>las comillas forman parte del valor</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>quítelas</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>lo que está detrás del valor forma parte de él y no es un comentario</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>escriba el comentario en una línea propia</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>no se puede leer en él cómo inicia su loader</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>inicie el loader para que se pueda mirar su proceso, o importe sus archivos por su nombre</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>mire como root</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>en %1 hay otras reglas y no se sabe cuáles valen</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>importe sus archivos por su nombre</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>no se nombra ningún host y no se sabe dónde está el script, con su wqloader_cluster.pl; no se inventa ningún destino</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>las reglas no se pueden leer</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd escribe en una base de datos MySQL; solo se puede alimentar http y https</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>añada un destino con la dirección del QueueMetrics que lee esa base de datos</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 solo se conoce cuando se ejecuta</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>una clave aparece dos veces</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>elimine una de ellas</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 no es un texto</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>póngalo entre comillas dobles</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni true ni false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>escriba true o false, sin comillas</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>falta uri</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher no es una lista de textos, así que nadie sabe qué filas van allí</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>escríbalo como %1, o %2 para todo</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>la entrada %1 de la lista no es un cliente</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>falta --uri y no se inventa ningún destino</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>Con --cacert insecure cualquiera en el camino puede leer la contraseña; aquí nunca se hace</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>guarde el certificado de su propia autoridad en un archivo, escriba --cacert ARCHIVO e importe de nuevo (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>la opción --%1 no se conoce</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface espera nombres de contextos: interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>hay más de %1 problemas con archivos</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>hay más de %1 líneas include</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corrija primero estos</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>hay más de %1 clientes en este archivo</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>impórtelo por partes</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>El loader la guarda en un archivo de su máquina que solo su usuario puede leer. No vuelve a mostrarla a nadie.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Iniciar con la &amp;sesión, en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Notificar lo que requiere atención</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>Hay un archivo que no es de este programa y que no se toca: %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>El programa sigue en la bandeja</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>El programa termina</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>Este escritorio no muestra ahora ninguna bandeja: cerrar la ventana termina el programa, se elija aquí lo que se elija.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Al &amp;cerrar la ventana</translation>
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
        <translation>Ambas horas son iguales: no hay horas de silencio.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>Lo que pasó en ellas se notifica una vez, cuando terminan.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>Configurar WQLoader</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>Se pide al llavero que guarde las contraseñas. Quizá le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>El llavero no aceptó la contraseña: %1
Termine otra vez para guardar las contraseñas en archivos junto a la configuración, que solo su usuario puede leer.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 ya existe y quedó como está. Vuelva atrás y elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>No se pudo escribir %1: %2. Vuelva atrás y elija otro lugar.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>¿Salir de la configuración? Lo que ha escrito se pierde.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Diga dónde está el loader.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>La ruta debe empezar con una barra.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>Esto no es un host: letras, dígitos, puntos y guiones, con usuario@ delante si hace falta.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Producción: preguntar antes de aplicar cambios</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Conectar mientras este programa funcione</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un sitio</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Editar el sitio</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>El servicio en este equipo</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>Un servicio en otro equipo, por ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dé un nombre al sitio.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>Este equipo: un loader que funciona en este programa</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;Archivo de configuración</translation>
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
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Elija un sitio a la izquierda.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>Aún no hay ningún sitio: añada el loader que quiere ver.</translation>
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
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, versión %2, solo mirar</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>Este sitio no está conectado.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Conectar de nuevo</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>sin destinos</translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>&amp;Añadir un sitio…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>&amp;Editar el sitio…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>&amp;Subir el sitio</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>&amp;Bajar el sitio</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>&amp;Quitar el sitio…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>¿Quitar %1 de esta lista? El loader de allí sigue como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 ¿Ir a otro lugar y perder esto?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Ir a otro lugar</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 filas/min, pendiente: %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>No se pudo leer la lista de sitios. Se conserva como %1; añada de nuevo sus sitios.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n cambio; %1</numerusform>
            <numerusform>%n cambios; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Etapas de la prueba</translation>
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
        <translation>Si el certificado es el correcto, acéptelo para este destino.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Filas confirmadas</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Filas omitidas al inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Resultados dudosos</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Preguntas hechas</translation>
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
        <translation>Diferencia de reloj</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Acciones hechas</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Acciones fallidas</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Acciones rechazadas</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>Qué pasó con este destino</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
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
        <translation>definida; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Ejecutar lo que permite la política</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Decir qué se ejecutaría</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Anotar y rechazar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>en la PBX, en lugar de una contraseña</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>en la PBX; vacío: las autoridades del sistema</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Pr&amp;obar…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>Un destino necesita un nombre.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Otro destino tiene este nombre.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Un valor debe caber en una línea.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>La contraseña no cabe en una línea: guárdela en un archivo en la PBX.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Cambiar el destino %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardarla</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>En un archivo en la máquina del loader, se envía ahora</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>En la configuración, en texto claro</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vacío si hay un solo servidor</translation>
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
        <translation>Filas/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>Los últimos dos minutos. La altura total es %1 filas/s, la misma para todos.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Todavía no se ha escrito nada: se hace al terminar, y el loader arranca.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>Al terminar se añade a la lista de sitios.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>El loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 no se puede leer ahora.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>El loader lo espera. La página anterior dice qué ayuda.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Conectado: %1, versión %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>Solo puede mirar.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>No se pudo hacer la prueba: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>El destino es accesible y acepta filas.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>No hay conexión. Puede terminar de todos modos: el sitio se añade y se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Probando… No hace falta esperar al final.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n destino no puede recibir todavía: elíjalo a la izquierda para ver qué ayuda. Puede terminar de todos modos: las filas esperan en el registro y nada se pierde.</numerusform>
            <numerusform>%n destinos no pueden recibir todavía: elija uno a la izquierda para ver qué ayuda. Puede terminar de todos modos: las filas esperan en el registro y nada se pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>Los destinos están bien. Las filas se envían en cuanto se pueda leer el registro.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>Todavía no se envía a ningún destino: hágalo en la página Reglas.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>Lo que &amp;otros cambiaron</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>Lo que &amp;mis cambios modifican de ello</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Cambios de otra persona</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Mantener los míos encima</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar los otros</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Nadie más cambió lo que usted editó.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Ambos cambiaron: %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Reglas vigentes</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Reglas editadas</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Rastrear</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Filas más recientes</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Filas más recientes del registro</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>Qué dijo cada regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Destinos que reciben la fila</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>Lo que se enviaría al destino</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Preguntando al loader…</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>El loader no pudo rastrear la fila: %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>Las reglas editadas no son válidas: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>¿Adónde va? Una cola, un agente, un número o una fila: 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>Cola, agente, número o fila que rastrear</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>De quién se muestran los detalles</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Filtrar las filas más nuevas</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Escriba una cola, un agente o un número, pegue una fila o elija una de las más nuevas.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Mostrar la regla %1</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Filas más recientes</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A las %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>Todo vuelve a estar bien.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;Abrir WQLoader</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>&amp;Pausar todos los destinos</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>&amp;Reanudar todos los destinos</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>Durante las horas de silencio</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Solo una &amp;muestra de</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Filas desde esta hora</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Filas antes de esta hora</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>Tantas filas, elegidas al azar</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>El fin debe ser posterior al comienzo</translation>
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
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>&amp;Enviar lo que falta…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>Hasta dónde llegó la verificación</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Lo que encontró la verificación</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Preguntadas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>No se pueden probar</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Calendario de las horas: una fila por día</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>No se pudo leer lo que encontró la verificación.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>Este destino no se verificó desde que arrancó el loader.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Comienzo: %1, fin: %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>No se encontró ni una fila. Quizá QueueMetrics las tenga todas en otra forma; enviadas de nuevo, estarían dos veces.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>No se pudo verificar %1.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>No se pudo detener la verificación de %1.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>No se pudo enviar nada a %1.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>¿Enviar las filas que faltan en %1 (%2)? Justo antes se pregunta una vez más por cada una, y solo se envía si aún falta.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Aún no se verificó nada</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>La verificación aún no terminó</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>No se encontró ni una fila: nada dice que lo que falta no esté allí en otra forma</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>Lo que faltaba se envió. Verifique una vez más para ver qué hay ahora</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>No hay ningún destino</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>No hay ninguna verificación en curso</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Nada cambia en este ordenador antes de la última página, y todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>Atender el &amp;servicio de esta máquina</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd ya funciona aquí, o lo hará: en la propia centralita.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>Atender una &amp;centralita en otro lugar, por ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd funciona allí y usted entra con clave. No se abre ningún puerto.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>&amp;Ejecutar un loader en este programa, para un QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>Para probar y para instalaciones pequeñas: envía mientras este programa funciona.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Ejecutar un loader en este programa, con reglas &amp;importadas</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>De un wqloader_cluster.pl, un /etc/sysconfig/wqloaderd o un archivo splitter. Estos archivos quedan como están.</translation>
    </message>
</context>
</TS>
