<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>sie ist nicht von diesem Programm</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n Zeile</numerusform>
            <numerusform>… %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… nur Werte, die nicht gezeigt werden</translation>
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
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>P&amp;asswortdatei</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>&amp;Zeitversatz in Sekunden</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;licy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Servername im Cluster (To&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>die URL ist richtig aufgebaut</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>das Passwort kann gelesen werden</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>der Host wurde gefunden: %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>der Port antwortet</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 gilt bis %2 als vertrauenswürdig, ausgestellt von %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 antwortet mit HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>es antwortet QueueMetrics</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>Benutzer, Passwort und Token werden angenommen; die neueste Zeile ist vom %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>Benutzer, Passwort und Token werden angenommen; es gibt noch keine Zeilen</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>beide Uhren stimmen überein</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>eine Heartbeat-Zeile wurde geschrieben</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>die URL beginnt mit http: nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>der Server hat seine Uhrzeit nicht genannt</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>nicht verlangt: er schreibt eine Zeile</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Verwenden Sie https; oder setzen Sie allow_cleartext = yes, wenn das Netz dazwischen Ihnen gehört</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>QueueMetrics verlangt das Passwort des Benutzers dieses Ziels</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>die neueste Zeile bei QueueMetrics liegt in der Zukunft, %1: ältere Zeilen würden ausgelassen</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Prüfen Sie die Uhr des Systems, das sie geschrieben hat, und timezone_offset des Ziels</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>die Uhr des Servers geht %1 vor</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>die Uhr des Servers geht %1 nach</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Lassen Sie beide Rechner ihre Uhr per NTP stellen; timezone_offset ist nur für Zeitzonen da</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Schreiben Sie die url des Ziels wie https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>das Passwort kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>QueueMetrics</source>
        <translation>QueueMetrics</translation>
    </message>
    <message>
        <source>login and token</source>
        <translation>Login und Token</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
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
        <translation>%L1 T %L2 h</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</source>
        <translation>Nichts geht verloren, und nichts wird doppelt gesendet: QueueMetrics wird gefragt, was angekommen ist. Hält dies an, sehen Sie in dessen Log und bei den Proxys dazwischen nach</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 antwortete mit HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>Ein Proxy antwortete anstelle von QueueMetrics: Prüfen Sie, ob QueueMetrics dahinter läuft</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>der Host %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Prüfen Sie den Host in der URL des Ziels und das DNS dieses Rechners</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>unter %1 antwortet niemand</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Prüfen Sie Host und Port und ob QueueMetrics läuft</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>keine Verbindung zu %1 in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Prüfen Sie Routen und Firewalls</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>keine vertrauenswürdige Verbindung zu %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Erneuern oder berichtigen Sie das Zertifikat, oder nennen Sie dessen Aussteller in ca_file des Ziels</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>der Proxy ließ uns nicht zu %1 durch</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Prüfen Sie den Proxy des Ziels</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 schloss die Verbindung, während wir sendeten</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort da war</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>die Antwort von %1 ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Prüfen Sie, ob die URL QueueMetrics nennt, mit http oder https, wie der Server es spricht</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 antwortete mit etwas, das nicht das JSON von QueueMetrics ist</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Prüfen Sie den Kontext in der URL des Ziels; so sieht eine Anmeldeseite oder die Seite eines Proxys aus</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 antwortete auf etwas anderes als gefragt</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 meldet eine andere Zahl gespeicherter Zeilen, als gesendet wurden</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>QueueMetrics lehnte ab</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>Sagt der Wortlaut nicht, warum, sehen Sie in dessen Log nach; der Benutzer braucht den Schlüssel WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>QueueMetrics findet die Anfrage zu groß (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>Kleinere werden versucht. Ist eine einzelne Zeile zu groß, erhöhen Sie die Formulargrenze des Servlet-Containers (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>QueueMetrics akzeptiert Benutzer und Passwort nicht (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Prüfen Sie Benutzer und Passwort des Ziels; der Benutzer muss aktiv sein und den Schlüssel WQLOADER haben</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>unter %1 gibt es kein QueueMetrics (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Prüfen Sie den Kontext, also den Pfad in der URL des Ziels</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 schickt uns anderswohin (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Nach einer Weiterleitung werden keine Zeilen gesendet: Tragen Sie die endgültige Adresse in die URL des Ziels ein</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>Das Token &apos;%1&apos; nennt keinen Server des Clusters. Ein Token nennt einen Server, keine Partition: Bei einem einzigen Server setzen Sie token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>das Log %1 ist nicht da</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>Es wird gelesen, sobald Asterisk es schreibt; prüfen Sie queue_log in der Konfiguration und logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>das Log %1 kann nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Nennen Sie die Datei, meist %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Nennen Sie die Datei, die Asterisk schreibt</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>das Archiv %1 ist beschädigt; sein Rest ist verloren, was danach kommt, fließt</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Stellen Sie das Archiv aus einer Sicherung wieder her, falls es eine gibt</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>der Zustand in %1 wird benutzt von: %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Halten Sie es erst an. Daneben darf nur ein Loader mit anderen Zielen und eigenem Verzeichnis --state laufen</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>der Datenträger mit %1 ist voll</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>Nichts wird gesendet, bis sich festhalten lässt, was ankam; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>in das Zustandsverzeichnis %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Machen Sie es für den Benutzer des Loaders beschreibbar, oder nennen Sie ein anderes mit --state oder state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>der Zustand in %1 wurde während der Benutzung entfernt</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Starten Sie den Loader neu: Er fragt QueueMetrics, wo es weitergeht</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>der Zustand in %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Starten Sie den Loader neu: Er legt die Datei beiseite und fragt QueueMetrics, wo es weitergeht</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>der Zustand in %1 wurde von einer neueren Version des Loaders geschrieben</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Nutzen Sie diese Version, oder verschieben Sie das Verzeichnis: Der Loader fragt dann QueueMetrics, wo es weitergeht</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>der Zustand in %1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>die neueste Zeile bei QueueMetrics ist der Uhr dieses Rechners mehr als einen Tag voraus; darum wird jede Zeile dort nachgeschlagen, statt ihrer Zeit zu trauen</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, timezone_offset und wer sonst in diese Partition lädt</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>QueueMetrics hat weniger, als es bestätigt hatte, wie nach einer Wiederherstellung seiner Datenbank; was fehlt und noch im Log steht, wird erneut gesendet</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>QueueMetrics nimmt keine Fragen nach Feedback-Aktionen an (%1); alle paar Minuten wird neu gefragt</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>Sollen Benutzer auf dieser Telefonanlage handeln, setzen Sie dort default.webloaderpbx=true; sonst schreiben Sie hier actions = off</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>zu viele Feedback-Aktionen einer Art wurden abgelehnt: Fünf Minuten lang wird es diese Art (die letzte: %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Lesen Sie das Audit-Log: Jemand probiert etwas aus, oder der Policy fehlt eine Form</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>der Zustand einer älteren Version wurde übernommen; eine Kopie davon ist %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>der Zustand war beschädigt (%1) und liegt nun unter %2; QueueMetrics wird gefragt, wo es weitergeht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt nach</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>das alte Log %1 konnte lange nicht gelesen werden; was danach kommt, fließt, seine Zeilen kommen später</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Prüfen Sie den Datenträger: %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>Zeilen, die QueueMetrics bestätigt hatte, sind nicht mehr da, wie nach dem Zurückspielen einer Datenbank; was fehlt und noch im Log steht, wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>jemand anderes sendet dieselben Zeilen an dieses QueueMetrics und Token, sodass jede Zeile mehrfach gespeichert wird; es wird nichts mehr gesendet, bis ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Den anderen Loader anhalten, dann &apos;wqloaderctl decide %1 go-on&apos; ausführen. Wenn beide dorthin schreiben müssen, shared = yes in den Abschnitt des Ziels schreiben</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>QueueMetrics hat Zeilen bis in die Gegenwart, findet aber keine von denen, die ihm gesendet wurden; es wird nichts mehr gesendet, bis ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Nachsehen, ob URL und Token die dieser Anlage sind und wie Zeilen dort gespeichert werden. Dann &apos;wqloaderctl decide %1 go-on&apos; ausführen, um nur Neues zu senden, oder &apos;wqloaderctl decide %1 send-all&apos;, um alles zu senden, was das Log noch hat</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Führen Sie aus: %1. Damit es so bleibt, lautet die Zeile von logrotate &apos;create 0640 asterisk asterisk&apos;, nicht 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>das Log %1 ist verschwunden, bevor es zu Ende gelesen war; es können Zeilen fehlen</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Legen Sie es wieder neben das Log, entpackt, unter irgendeinem Namen, der wie der des Logs beginnt: Nur was fehlt, wird gesendet. Lassen Sie logrotate seine Archive dort behalten, als .gz oder .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>dieser Lader hat noch nichts gesendet, und QueueMetrics hat Zeilen, so neu wie die des Logs, aber keine davon so, wie sie gesendet würde; nichts wird gesendet, bis ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Ein anderer Lader hat sie vielleicht in anderer Form gespeichert (timezone_offset, umgeschriebene Namen, Zeichen), oder URL und Token sind die einer anderen Telefonanlage: Vergleichen Sie eine Zeile in QueueMetrics mit dem Log. Dann sendet &apos;wqloaderctl decide %1 go-on&apos; nur, was neuer ist, oder &apos;wqloaderctl decide %1 send-all&apos; das ganze Log, etwa wenn QueueMetrics nichts als Heartbeats hat</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>der Ordner %1 kann nicht aufgelistet werden (%2); rotierte Logs wären nicht zu finden</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>die Konfiguration nennt einen Cluster, aber der Zustand in %1 liegt nicht auf dem Datenträger des Logs: der Rechner, der übernimmt, wüsste nichts davon</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Nennen Sie mit state_dir oder --state einen Ordner auf dem Datenträger des Logs</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>der Zustand gehört einem anderen Rechner oder Paar und liegt nun unter %1; QueueMetrics wird gefragt, wo es weitergeht</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Prüfen Sie, ob der Port in der URL des Ziels https mit TLS 1.2 oder neuer spricht; spricht er nur http, schreiben Sie http:// in die URL</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. Geht es nie, spricht der Port vielleicht https: Schreiben Sie https:// in die URL</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>keine verschlüsselte Verbindung zu %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>keine Verbindung zu %1, weil die ca_file des Ziels nicht verwendbar ist</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Nennen Sie eine PEM-Datei, die der Loader lesen darf. Aus dem Format DER wird PEM durch: openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>Alles ist wieder in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>Zeilen: %1, längster Verzug: %2, größter Rückstand: %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1: nichts bekannt, der Loader lief nicht</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Von dieser Zeit ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1, trouble: %2</source>
        <translation>%1, Störung: %2</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>the queue_log cannot be read</source>
        <translation>das queue_log kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>der Zustand kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n Ziel in Schwierigkeiten</numerusform>
            <numerusform>%n Ziele in Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n Ziel holt auf</numerusform>
            <numerusform>%n Ziele holen auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n Ziel, alles in Ordnung</numerusform>
            <numerusform>%n Ziele, alles in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>der Dienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>der Dienst unter %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, über ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden …</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Verbinden Sie den Standort: Er läuft, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>ein Loader in diesem Programm</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>keine Antwort seit %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>Dieser Loader antwortet nicht; %1. Was hier gezeigt wird, ist von damals.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>Sein Prozess kann angehalten, sein Rechner überlastet oder der Weg zu ihm unterbrochen sein. Die Anzeige läuft von selbst weiter, wenn er wieder antwortet.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>die neue Konfiguration wurde abgelehnt</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>Dort läuft kein Loader.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Starten Sie ihn mit: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Starten Sie ihn dort mit: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>Sie dürfen mit diesem Loader nicht sprechen.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Werden Sie Mitglied der Gruppe wqloader zum Ansehen, und zum Ändern auch von wqloader-admin, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>Der Host ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Prüfen Sie den Hostnamen und das Netzwerk.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>Der Schlüssel des Hosts ist nicht der bekannte. Jemand könnte dazwischen sitzen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Fragen Sie den Betreiber des Hosts, ob der Schlüssel geändert wurde. Wenn ja, entfernen Sie den alten mit ssh-keygen -R %1 und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>Der Schlüssel des Hosts ist auf diesem Computer noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Führen Sie dies einmal in einem Terminal aus, vergleichen Sie den gezeigten Schlüssel mit dem des Hosts, und antworten Sie mit yes: ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>Die Anmeldung über ssh schlug fehl: %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Prüfen Sie den Benutzer und ob Ihr Schlüssel geladen ist (ssh-add -l). Verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>Was dort antwortet, ist kein Loader: %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Prüfen Sie die Adresse und ob wqloaderctl dort installiert ist.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>Dieses Programm und jener Loader sprechen nicht dieselbe Version.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Aktualisieren Sie den älteren von beiden.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>Der Loader antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>Der Loader lehnte ab: %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>Der Loader kennt nicht, was gefragt wurde: %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>Er ist vielleicht älter als dieses Programm: Aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Jemand anderes hat inzwischen die Konfiguration geändert.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 Zeile(n) wurden zweimal gesendet, jedes Mal ohne klare Antwort, und QueueMetrics findet sie nicht. Sie werden nicht noch einmal gesendet: Sehen Sie dort nach, ob sie fehlen oder nur in anderer Form gespeichert sind</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 ungültige Zeile(n) konnten nicht nach %2/quarantine geschrieben werden und sind nirgends aufbewahrt. Schaffen Sie Platz auf diesem Datenträger, und lassen Sie den Loader dort schreiben</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 Zeile(n) des Logs sind keine gültigen Zeilen und wurden übergangen. Sie sind mit ihren Stellen in %2/quarantine aufbewahrt</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>Asterisk hat in ein rotiertes Log weitergeschrieben, nachdem das neue begonnen war; dessen Zeilen werden gesendet, aber spät. Lassen Sie logrotate nach dem Umbenennen &apos;asterisk -rx &quot;logger reload&quot;&apos; ausführen</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>Das Log wurde an Ort und Stelle geleert (copytruncate?); Zeilen, die zwischen Kopieren und Leeren geschrieben wurden, stehen in keiner Datei. Lassen Sie logrotate es stattdessen umbenennen</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>%1 Zeile(n) fehlten bei QueueMetrics, als noch einmal nach ihnen gesehen wurde, und wurden noch einmal gesendet</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>QueueMetrics hat %1 Zeile(n) mehr als das Log: eine Anfrage, die verspätet ausgeführt wurde, oder ein anderer Loader, der dasselbe sendet</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>QueueMetrics behält von gleichen Zeilen eine. %1 Wiederholungen des Logs sind nicht dort; sie werden gezählt, alles andere ist nicht betroffen</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>Ein rotiertes Log ist verschwunden, bevor es zu Ende gelesen war: Zeilen an seinem Ende fehlen vielleicht. Legen Sie die Datei wieder neben %1, falls Sie sie haben, und lassen Sie logrotate mehr Dateien behalten</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>Zu %1 kam eine Datei mit älteren Zeilen (eine Kopie, ein bearbeitetes Log, ein zurückgeholtes Archiv). Nach jeder ihrer Zeilen wird gefragt, und nur was fehlt, wird gesendet</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Zertifikat annehmen…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Abgelehnte Zeile zeigen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weitermachen…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>Nur Neues senden…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Das ganze Log senden…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Dessen Aktionen zeigen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Log zeigen</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>Es besteht keine Verbindung zum Loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>Sie dürfen diesen Loader nur ansehen</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>Zeilen ohne Namen</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>alle anderen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>ein weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und eine weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>jede Regel, die auf Namen schaut</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>andere Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>eine weitere Regel</numerusform>
            <numerusform>%Ln weitere Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>andere Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>ein weiteres Ziel</numerusform>
            <numerusform>%Ln weitere Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Warteschlangen und Agenten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The edits move %1 of them.</source>
        <translation>Die Änderungen verschieben %1 davon.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 von %2 nach %3, die die Änderungen verschieben.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 nach %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>Sie wartet auf Ihre Entscheidung: wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>Sie wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>Sie wird auf die Spalten von QueueMetrics gekürzt gesendet</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Sie ist zurückgelegt</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>Sie ist jetzt bei QueueMetrics</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>wird gekürzt gesendet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>eine Datei, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 ab Byte %3: %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>braucht Sie: QueueMetrics lehnt eine Zeile ab und nimmt die um sie herum an (%1). Es sagt: %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Abgelehnte Zeilen, die auf Ihre Entscheidung warten: %1. Die älteste ist %2. QueueMetrics sagt: %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Abgelehnte Zeilen, die zurückgelegt sind und nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Bis Sie entscheiden, wird keine weitere Zeile übergangen. Sehen Sie sie mit wqloaderctl refused list an; dann refused cut, set-aside oder retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Sehen Sie sie mit wqloaderctl refused list an; dann refused cut, set-aside oder retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Nicht entschieden: %1. Über eine gesendete Zeile ist nichts mehr zu entscheiden; Kürzen hilft nur, wo ein Feld zu breit ist oder ein Zeichen aus vier Bytes hat; ein angehaltenes Ziel nimmt keine Aufträge an.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>Regel &apos;%1&apos;</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 nimmt durch ihre Filter nie eine Zeile: %2 davor nimmt alle</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1: der Test &apos;%3&apos; (%2) entscheidet nie: &apos;%4&apos; von %5 davor nimmt dieselben Namen</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1: der Test &apos;%3&apos; (%2) fügt &apos;%4&apos; nichts hinzu</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1: ein Name (%2) kann hier auf &apos;%3&apos; passen und auf &apos;%4&apos; von %5; die frühere bekommt ihn</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1: der Test &apos;%3&apos; (%2) kann auf keinen Namen passen</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1: der Test &apos;%3&apos; (%2) passt auf jeden Namen</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>mit „%1“ endet</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>auf /%1/ passt</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Ausgeschaltet: Sie nimmt keine Zeile. Wäre sie an:</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Nimmt Zeilen, deren Warteschlange %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Nimmt Zeilen, die keine Regel nach der Warteschlange nimmt, wenn ihr Agent %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Nimmt jede Zeile, die bei ihr ankommt.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>Auch Zeilen ohne die Namen, auf die sie schaut, wie die eines Neustarts, kommen hierher.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>Sie hat noch kein Ziel.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Sendet sie an %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>Der passende Text wird aus dem gesendeten Namen entfernt.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>Auch spätere Regeln sehen diese Zeilen.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>Spätere Regeln sehen diese Zeilen nicht.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>Regel %1, %2, %3, Warteschlange %4, Agent %5, an %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>target of %1, %2</source>
        <translation>Ziel von %1, %2</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>rule %1 of %2, to %3</source>
        <translation>Regel %1 von %2, an %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>Warteschlangen der Regel %1, %2, von %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>Agenten der Regel %1, %2, von %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>Er antwortet nicht; vielleicht muss er entsperrt werden.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Er sagt nicht, warum.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n Standort getrennt</numerusform>
            <numerusform>%n Standorte getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n Standort in Schwierigkeiten</numerusform>
            <numerusform>%n Standorte in Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n Standort nicht erreichbar</numerusform>
            <numerusform>%n Standorte nicht erreichbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>Die Liste der Standorte in %1 kann weder gelesen noch umbenannt werden. Sie bleibt, wie sie ist, und keine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>Die Liste der Standorte konnte nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Das Passwort kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Berichtigen Sie, was die Konfiguration für das Passwort nennt, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Zurzeit wird nichts gesendet: %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>Eine Datei des Logs kann nicht gelesen werden: %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>eine Art abgelehnt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Entscheiden Sie darüber auf der Seite Nachweis.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Nächster Versuch um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n im Rückstand</numerusform>
            <numerusform>%n im Rückstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n mit neuem Versuch</numerusform>
            <numerusform>%n mit neuem Versuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>nicht gefragt: eine frühere Regel nahm sie</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>nicht gefragt: %1 nahm sie</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>nimmt sie, aber ihr Ziel hat sie schon</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>nimmt sie nach der Warteschlange</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>nimmt sie nach dem Agenten</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>nimmt sie als Zeile ohne Namen</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>nimmt sie nach dem Anruf</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>nimmt sie, wie sie alles nimmt</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>nimmt sie nicht</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>nimmt sie nicht: der Anruf gehört anderen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>die Zeile hat keinen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
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
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>Als Zeile ohne die Namen, auf die Regeln schauen, geht sie an %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Geht dorthin, wohin ihr Anruf gehört: an %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Geht an %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Als Zeile ohne die Namen, auf die Regeln schauen, geht sie an %n Ziel: %1.</numerusform>
            <numerusform>Als Zeile ohne die Namen, auf die Regeln schauen, geht sie an %n Ziele: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Geht dorthin, wohin ihr Anruf gehört, an %n Ziel: %1.</numerusform>
            <numerusform>Geht dorthin, wohin ihr Anruf gehört, an %n Ziele: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Geht an %n Ziel: %1.</numerusform>
            <numerusform>Geht an %n Ziele: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Niemand bekommt sie: Keine Regel nimmt sie.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Niemand bekommt sie: %1 würde sie nehmen, ist aber ausgeschaltet.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>Zeilen dieser Warteschlange, die einen Agenten nennen, gehen vielleicht anderswohin, nach diesem Agenten.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>Zeilen, die auch eine Warteschlange nennen, gehen dorthin, wohin diese Warteschlange geht, wenn eine Regel sie nimmt.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>Diese Zeile ist kein Eintrag: Ein Eintrag enthält mindestens fünf | und beginnt mit einer Zeit.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>Ist ihr Anruf bekannt, geht sie nur dorthin, wohin er gehört.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>Warteschlange %1: %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agent %1: %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>Regel %1 „%2“</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>Regel „%1“</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader: keine Standorte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>Nach %1 von %2 Zeilen wurde gefragt: Nichts ist bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>Nach %1 von %2 Zeilen wurde gefragt: Jede ist so oft da wie im Log.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>Nach %1 von %2 Zeilen wurde gefragt: %3 fehlen, %4 Kopien zu viel.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>Nach %1 Zeilen wurde nicht gefragt: QueueMetrics kann nach ihrem Text nicht gefragt werden oder hat noch nie eine Zeile gefunden.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>Nach %1 Zeilen wurde nicht gefragt: Ihr Anruf entscheidet, wem sie gehören, und das kann ein anderer gewesen sein.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>Nach %1 Zeilen wurde nicht gefragt: Sie sind älter als die Regeln, an die sich der Loader erinnert, oder kein Ziel musste sie bekommen.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>Ein Teil des Logs konnte nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Sie wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>wird ergänzt, %1 Zeilen gesendet</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, nach %2 Zeilen gefragt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>%1 Zeilen wurden an „%2“ gesendet. Was sonst noch fehlte, ist inzwischen da.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>Sie wurde beendet, bevor nach etwas gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 Zeilen sind zu neu oder im Zweifel: Diese sieht sich der Loader ohnehin an.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>WQLoader beobachten und konfigurieren, auf diesem Rechner und auf anderen.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Im Infobereich starten.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Zuerst diesen Standort zeigen.</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Antwort oder Grund</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>nur vermerkt</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation>Diese &amp;Form erlauben…</translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation>Setzen Sie diese &amp;Zeile in den Abschnitt policy des Ziels:</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Verlangte Aktionen</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>Die gewählte Aktion im Ganzen</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>Das Audit konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Noch wurde nichts verlangt. Was Benutzer in QueueMetrics tun, etwa einen Agenten pausieren, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entschieden durch: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>Daraus lässt sich keine Zeile der Policy machen.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Genommen wird %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>%1 fehlte.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>Was hinter dem Kontext stand, entfällt.</translation>
    </message>
</context>
<context>
    <name>wql::AllSitesPage</name>
    <message>
        <source>Filter targets</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Standort zeigen</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Ziele aller Standorte</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>Kein Ziel passt zu dem, was oben verlangt ist.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>Noch ist kein Ziel bekannt: Verbinden Sie links einen Standort, oder warten Sie auf seine Antwort.</translation>
    </message>
</context>
<context>
    <name>wql::AllTargetsModel</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
</context>
<context>
    <name>wql::ApplyDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation>&amp;Fremde Änderungen mit meinen verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Änderungen des Textes</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Zeilen, die anderswohin gehen</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Geht künftig an</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>&amp;Was sich im Text ändert</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>Was &amp;mit den Zeilen geschieht</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>Der Loader konnte die Änderungen nicht an seinem Log erproben: %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>Das Ende des Logs wird durch beide Regelsätze gelesen …</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>Von den letzten %1 Zeilen gehen %2 dorthin, wohin sie vorher gingen, und %3 anderswohin.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, Zeile %2: %3; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Probleme (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>Der Loader prüft die Änderungen …</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>Die Änderungen können erst angewandt werden, wenn die Probleme behoben sind.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>Die Änderungen werden angewandt …</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>Die neuen Regeln sind in Betrieb. Ohne Antwort kehrt der Loader in %n Sekunde zu den alten zurück.</numerusform>
            <numerusform>Die neuen Regeln sind in Betrieb. Ohne Antwort kehrt der Loader in %n Sekunden zu den alten zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>Die Änderungen werden behalten …</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>Die neuen Regeln bleiben.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>Der Loader kehrt zu den alten Regeln zurück …</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>Der Loader arbeitet wieder mit den alten Regeln. Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Jemand anderes hat inzwischen die Konfiguration geändert. Nichts wurde überschrieben, und Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>Die Verbindung ging verloren. Falls die Änderungen ankamen, kehrt der Loader von selbst zu den alten Regeln zurück, wenn niemand sie behält; Ihre Änderungen sind noch hier. Dieses Fenster sieht wieder nach, sobald der Loader antwortet.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>Der Loader nahm die Änderungen nicht an: %1
Dort wurde nichts geändert, und Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>Dies ist ein Produktivsystem. Änderungen anwenden?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>Die fremden Änderungen sind noch nicht angekommen.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>Der Loader konnte nicht zu den alten Regeln zurückkehren: %1
Die neuen bleiben.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>Die neuen Regeln wurden nicht behalten: Der Loader arbeitet wieder mit den alten. Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Dort wurde nichts geändert, und Ihre Änderungen sind noch hier.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>Nur diese zeigen; mehrere lassen sich drücken</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Wählt einen nach dem anderen</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>&amp;Auch einen Heartbeat senden: Er schreibt eine Zeile</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Verbindung von %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>&amp;Von der Telefonanlage testen</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Von &amp;diesem Rechner testen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Test von diesem Rechner …</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Test von der Telefonanlage …</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Es besteht keine Verbindung zum Loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Der Test konnte nicht gemacht werden: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>Das Ziel ist erreichbar und nimmt Zeilen an.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>Für dieses Ziel &amp;annehmen…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>Diesem Zertifikat für %1 vertrauen, und keinem anderen?

%2, von %3
SHA-256 %4

Vergleichen Sie diesen Fingerabdruck mit dem, den Ihnen der Verwalter des Servers nennt: Wer zwischen Ihnen und dem Server steht, würde einen anderen zeigen.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>Der Loader hat das Zertifikat nicht behalten: %1
Speichern Sie es hier, legen Sie es auf die Telefonanlage und nennen Sie es dort als CA-Datei des Ziels.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Pass&amp;wort setzen …</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Verbindung von %1, wie bearbeitet</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>Der Loader hat es als %1 abgelegt, und das Ziel nennt es jetzt: Testen Sie noch einmal und wenden Sie dann die Änderungen an.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>Die Kurve beginnt gleich.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>die letzten %1, höchstens %2 Zeilen/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>keine Zeilen in den letzten %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>Für A&amp;genten ebenso</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>&amp;Ohne Test hinzufügen</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>Wartesc&amp;hlangen</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Testen und hinzufügen</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>beginnen mit</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>enden mit</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>Was die Namen seiner Warteschlangen gemeinsam haben</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>Ein Ziel oder eine Regel heißt schon so.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Sagen Sie, womit die Namen seiner Warteschlangen beginnen oder enden.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Eine andere Regel nimmt diese Warteschlangen schon.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Ein Wert muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>Das Passwort lässt sich nicht in eine Zeile schreiben: Legen Sie es in einer Datei auf der Telefonanlage ab.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Es besteht keine Verbindung zum Loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Test von der Telefonanlage aus …</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Der Test war nicht möglich: %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>Der Test hatte kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>Es gibt keinen Standort namens %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 benutzt jetzt sein neues Passwort.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>Das Passwort von %1 liegt in %2. Wenden Sie die Änderung auf der Seite Regeln an, dann wird es benutzt.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern: Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 lässt sich nicht ändern: %2. Ob das Programm mit der Sitzung startet, bleibt wie bisher.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>Die Dokumentation ist auf diesem Rechner nicht installiert. Sie ist im Paket wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader läuft in der Leiste weiter</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>Zum Beenden wählen Sie Beenden im Menü des Symbols. Was Schließen tut, steht unter Datei, Einstellungen.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Für den Support sammeln</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>Was der Support bekäme</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, Version %2, läuft seit %3. Zustand in %4. %5 von %6 gelesen.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1: Zeilen und Passwort reisen im Klartext.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Nutzen Sie https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>Die Konfiguration konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>Die Konfiguration konnte nicht untersucht werden: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts ist falsch.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Speichern, was der Support braucht</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>Namen und Adressen &amp;ersetzen</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>Was für den Support gesammelt wird, ist zuerst hier zu sehen. Es enthält keine Passwörter. Sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>Der Rechner des Loaders konnte nicht untersucht werden: %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>in Ordnung: %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>Das konnte nicht gesammelt werden</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Neu untersuchen</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Konfiguration von WQLoader, ohne Passwörter</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, ohne Passwörter</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl des Originals, ohne Passwörter</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Sätze, für Menschen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Beheben Sie erst die Probleme der Konfiguration.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Lässt sich dort nicht sagen: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>In &amp;Dateien neben der Konfiguration, nur für Ihren Benutzer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Welches Log gelesen wird, und wo dieser Loader Ihre Angaben aufhebt. Nichts, was da ist, wird überschrieben.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>queue_log von &amp;Asterisk</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>queue_log von Asterisk</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Name in der Liste</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Es wird gefragt, ob es einen Schlüsselbund gibt…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht benutzt werden. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>Es ist noch nicht da. Der Loader wartet darauf.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Es ist lesbar.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Ihr Benutzer darf es nicht lesen. Als root: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>Der Pfad des Logs muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>Das Log ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>Der Pfad der Konfiguration muss mit einem Schrägstrich beginnen und eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>Eine Konfiguration dieses Namens gibt es schon. Sie bleibt, wie sie ist: Wählen Sie einen anderen Namen, oder brechen Sie ab und fügen Sie sie als Standort hinzu.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Test hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>Wie getestet wird: %1</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Text, auf den getestet wird: %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Diesen Test entfernen</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Diesen Test entfernen: %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 ist keine Seite der hier installierten Dokumentation.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Kurve über die Zeit</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>Was die Kurve zeigt</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Bestätigte Zeilen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Zeit, die die Kurve zeigt</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>Was jetzt geschieht, wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>Dieser Loader ist eine ältere Version und bewahrt keinen Verlauf auf.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Zeilen, die fehlen oder zu oft da sind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>Bei QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Log</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>zu oft</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Wählen Sie eine Stunde, um ihre Zahlen und Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>Eine Überprüfung nennt nur die ersten Zeilen, die sie findet; keine davon ist aus dieser Stunde.</translation>
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
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>In dieser Stunde wurde keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Zeilen: %2, gefragt: %3, gefunden: %4, fehlend: %5, Kopien zu viel: %6, nicht nachweisbar: %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>Die Dateien des anderen Loaders</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>Sie werden gelesen und bleiben, wie sie sind. Perl darin wird nie ausgeführt. Die Tabelle sagt, was aus jeder Zeile wird.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>Datei des anderen Loaders</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>&amp;Zweite Datei, falls vorhanden</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Zweite Datei des anderen Loaders</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Diese Datei kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>Regeln stehen in einer wqloader_cluster.pl oder einer Splitter-Datei; /etc/sysconfig/wqloaderd sagt, wo das Log ist, und darf die einzige Datei sein.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>Diese beiden passen nicht zusammen: Die eine muss die Regeln enthalten, die andere von der Art von /etc/sysconfig/wqloaderd sein.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>Es ist kein Ziel darin, das beliefert werden könnte.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>Was gelesen, zugeordnet, geändert und weggelassen wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 bringt %n Regel</numerusform>
            <numerusform>%1 bringt %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Wählen Sie eine wqloader_cluster.pl, eine Splitter-Datei, eine /etc/sysconfig/wqloaderd oder eine Konfiguration von WQLoader. Nichts wird geändert, bevor Sie das Gefundene hinzufügen.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Zu den Regeln hinzufügen</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>Die Regeln konnten nicht hinzugefügt werden: Ein Text darin lässt sich nicht auf eine Zeile schreiben.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht benutzt werden. %1</translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation>Fehler, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>&amp;Reguläre Ausdrücke</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Logs</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>Von welchem Ziel</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Ohne Passwörter kopieren</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Log konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Dies ist kein regulärer Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 Beenden und dies verlieren?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>Über &amp;WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 Einen anderen Standort zeigen und dies verlieren?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation>Über WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Bringt jede Zeile des queue_log von Asterisk genau einmal zu QueueMetrics.
Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>Einen Loader &amp;einrichten…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 Beenden? Die Änderungen bleiben als Entwurf erhalten, ohne Passwörter.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>Der Entwurf kann nicht aufbewahrt werden: %1. Beenden und ihn verlieren?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Alle Standorte</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>Das Passwort im &amp;Klartext senden, über http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Ihr QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>Die Adresse ist die, die Sie im Browser öffnen. Der Benutzer ist einer von QueueMetrics, mit dem Schlüssel WQLOADER: oft webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Geben Sie die Adresse von QueueMetrics ein.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Über http kann jeder unterwegs das Passwort lesen. Schreiben Sie https, oder erlauben Sie es.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Geben Sie den Benutzer ein.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Ein Wert muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>leer bei einem einzelnen Server</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Servername im Cluster (&amp;Token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Fragt QueueMetrics sofort, wo es weitergeht, auch während einer Wartezeit</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation>%1: %2 Zeilen gelesen, davon %3 für kein Ziel</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>Sendet nichts an dieses Ziel, bis es fortgesetzt wird; seine Zeilen warten</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Macht dort weiter, wo die Pause begann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>%1 konnte nicht pausiert werden.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>%1 konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>%1 konnte nicht neu gefragt werden.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>Nach&amp;weis</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Ob jede seiner Zeilen angekommen ist, und Zeilen, die auf Sie warten</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Pass&amp;wort setzen …</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Log zeigen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>Weiter an %1 senden? Wenn der andere Loader noch läuft, wird jede Zeile doppelt gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>Nur Neues an %1 senden? Was das Log von vorher hat, bleibt hier.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Neues senden</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>Alle Zeilen von %1 senden, die das Log noch hat? Die, die QueueMetrics schon in anderer Form hat, stehen dann doppelt dort.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>Die Entscheidung über %1 wurde nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>Ein Loader gibt seine Passwörter nie heraus. Um von diesem Rechner zu testen, geben Sie das von %1 ein.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>wql::PasswordKeeping</name>
    <message>
        <source>The loader did not keep the password: %1</source>
        <translation>Der Loader hat das Passwort nicht abgelegt: %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Es besteht keine Verbindung zum Loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>Das Passwort wird an den Loader gesendet …</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>Nur was die Ä&amp;nderungen verschieben</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Bearbeitete Regeln</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Laufende Regeln</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Beispiele der gewählten Zeilen</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Spielen Sie das Log durch, um zu sehen, wohin seine Zeilen fließen.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>Die Änderungen verschieben keine Zeile.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Orange: Zeilen, die die Änderungen verschieben. Rot: Zeilen, die niemand bekommt.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Klicken Sie auf ein Band oder einen Namen, um Zeilen davon zu sehen, und auf eine Zeile, um sie zu verfolgen.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Das Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1: wohin %2 Zeilen der letzten %3 MB des Logs gehen, nach den bearbeiteten Regeln</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1: wohin %2 Zeilen der letzten %3 MB des Logs gehen, nach den laufenden Regeln</translation>
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
        <translation>&amp;Name in der Liste</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>Die Telefonanlage anderswo</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Der Dienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST muss dort ohne Rückfrage gehen, und wqloaderctl muss installiert sein. Ihre eigene ssh-Konfiguration gilt: Namen, Sprungrechner, Schlüssel.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Ihr Benutzer muss zum Ansehen in der Gruppe wqloader sein, und zum Ändern auch in wqloader-admin. Lassen Sie den Socket leer für den üblichen.</translation>
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
        <translation>der übliche</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Abgelehnte Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>hilft nicht</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>QueueMetrics sagt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>&amp;Gekürzt senden…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>&amp;Nochmals senden</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>&amp;In eine Datei sichern…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Zeilen, die QueueMetrics ablehnt</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>Die abgelehnten Zeilen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>%n Zeile auf die Breite der Spalten von QueueMetrics gekürzt senden? Was abgeschnitten wird, wird dort nicht gespeichert.</numerusform>
            <numerusform>%n Zeilen auf die Breite der Spalten von QueueMetrics gekürzt senden? Was abgeschnitten wird, wird dort nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Gekürzt senden</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>Das konnte nicht in Auftrag gegeben werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Die gewählten Zeilen sichern</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>Ein angehaltenes Ziel nimmt keine Aufträge zu seinen Zeilen an</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Wählen Sie zuerst Zeilen</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Kürzen hilft keiner der gewählten Zeilen</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>Die gewählten Zeilen sind schon gesendet</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>Alle sind zu sehen</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>Mehr passen nicht hierher. Entscheiden Sie erst über diese, oder nehmen Sie wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>Keine Zeile wartet: QueueMetrics nimmt alle Zeilen dieses Ziels an.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Zeilen, die auf Sie warten: %1, zu senden: %2, zurückgelegt: %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>Das Passwort steht in der Konfiguration: Ist dies einmal angewandt, bringt Rückgängig es nicht zurück.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Ein Ziel entfernen</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>Zeilen, die QueueMetrics bestätigt hat, bleiben dort. Zeilen, die noch auf dieses Ziel warten, werden nicht mehr gesendet. Kommt ein Ziel mit derselben URL und demselben Token zurück, findet der Loader selbst, wo es weitergeht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>Keine Regel sendet dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n Regel bleibt ohne Ziel: %1. Sie braucht ein anderes oder muss auch entfernt werden, bevor die Änderungen angewandt werden können.</numerusform>
            <numerusform>%n Regeln bleiben ohne Ziel: %1. Sie brauchen ein anderes oder müssen auch entfernt werden, bevor die Änderungen angewandt werden können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>&amp;Replay</source>
        <translation>D&amp;urchspielen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;Regel daraus machen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Ginge an</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation>Wie viel vom Ende des Logs</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>Die &amp;letzten</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>des Logs, durch die bearbeiteten Regeln und die laufenden</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Zeilen, die anderswohin gingen</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Namen, die keine bearbeitete Regel nimmt</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Namen, die an mehrere Ziele gehen</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>&amp;Zeilen mit neuem Weg</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>Na&amp;men, die niemand nimmt</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Namen &amp;in mehreren</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>Der Loader liest sein Log …</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>Der Loader konnte sein Log nicht durchspielen: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>Von %1 Zeilen gehen %2 dorthin, wohin sie jetzt gehen, und %3 gingen anderswohin.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Bild der Wege</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Warteschlangen und Agenten, Regeln und Ziele, mit Bändern so breit wie die Zeilen, die fließen. Die Pfeiltasten gehen von einem zum anderen, Enter zeigt Zeilen.</translation>
    </message>
</context>
<context>
    <name>wql::RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Änderungen anderer übernehmen</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Weitergeben von %1 ändern</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Token-Entfernen von %1 ändern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Warteschlangen von %1 ändern</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Agenten von %1 ändern</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Ziel von %1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>%n Regel entfernen</numerusform>
            <numerusform>%n Regeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>%n Regel verschieben</numerusform>
            <numerusform>%n Regeln verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Ziel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Ziel %1 ändern</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Ziel %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>%n Regel importieren</numerusform>
            <numerusform>%n Regeln importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Frühere Änderungen</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Kunden %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation>&amp;Nimmt teil</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>Auch spätere &amp;Regeln sehen die Zeilen</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>Den &amp;passenden Text entfernen</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Verbindung zum Ziel testen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, was sie tut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Ein Name muss neu sein und auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>Ein Test muss auf einer Zeile stehen, ohne Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>Sie nimmt teil, sobald sie einen Test hat. Ohne einen nähme sie jede Zeile, die sie erreicht: Wenn Sie das wollen, schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Na&amp;ch unten</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Ans E&amp;nde</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>An die Nu&amp;mmer…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Regeln verschieben</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Nummer des Platzes, von oben gezählt:</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>Was an den Regeln falsch oder seltsam ist</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, Zeile %2: %3; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
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
        <translation>Zeilen ohne Warteschlange und Agent</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Zeilen, die keine Regel nimmt</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>jede Regel, die auf diese Namen schaut</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>Zum Beispiel Warteschlange %1, Agent %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Ob die Regel teilnimmt</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>In dieser Reihenfolge werden die Regeln gefragt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>Der Name der Regel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* beginnt mit, *-acme endet mit, /.../ ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation>Das QueueMetrics, das die Zeilen bekommt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>Auch spätere Regeln sehen die Zeilen</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Entfernt den passenden Text aus dem Namen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Zeilen, die wegen der Regel hinausgingen, seit der Loader startete</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Ein Name muss neu sein und auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Schreiben Sie acme-*, *-acme oder /Ausdruck/, mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>Die Konfiguration konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>An&amp;wenden…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Nur Regeln mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Regeln wurden bearbeitet und nicht angewandt.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Jemand anderes hat inzwischen diese Konfiguration geändert.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Rückgängig bringt Ihre Texte zurück.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>Der Loader kann seine Konfiguration nicht schreiben.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>Sie dürfen diesen Loader ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>Ziel hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Jemand anderes hat diese Konfiguration geändert: Jetzt wird deren Text gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Ihre Änderungen sind noch hier, und Rückgängig bringt sie zurück, was immer Sie wählen.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>Unterschied ansehen…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Meine darüber behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>Nicht mehr beim Loader: %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Beide haben geändert: %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Hier gilt Ihre Fassung. Sehen Sie sich den Text an, bevor Sie ihn anwenden: Er ersetzt den anderen.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>Ziel en&amp;tfernen…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Die Regeln von %n Standort wurden bearbeitet und nicht angewendet.</numerusform>
            <numerusform>Die Regeln von %n Standorten wurden bearbeitet und nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>Der Loader benutzt jetzt das neue Passwort.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>Ihre früheren Änderungen sind wieder da.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>Eingegebene Passwörter wurden nicht aufbewahrt. Rückgängig zeigt, was der Loader damals hatte.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>Ziel te&amp;sten…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>&amp;Kunden hinzufügen…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>Neue Regeln laufen auf Probe, und niemand hat sie behalten.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>Ein Standort, ein Ziel, eine Regel, eine Warteschlange oder ein Agent</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 hat URL und Token von %2: Ihre Zeilen würden vermischt</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>lassen Sie die Regeln beider ein und dasselbe Ziel nennen</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>die Regel %1 nennt ein Ziel, das es nicht gibt: %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>fügen Sie [target %1] hinzu</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>die Ziele sind: %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>keine eingeschaltete Regel beliefert das Ziel %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>fügen Sie eine Regel mit target = %1 hinzu</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>das Ziel %1 nennt eine Policy, die es nicht gibt: %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>fügen Sie [policy %1] hinzu, oder entfernen Sie die Zeile, dann gilt die eingebaute Policy</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>die Policys sind: %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>kein Ziel nennt die Policy %1, also ist sie ohne Wirkung</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>schreiben Sie policy = %1 in ein [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 hat Host und Port von %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>behalten Sie eines davon</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>der Test %1 erwartet ein Ziel, das es nicht gibt: %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>schreiben Sie nobody, oder einige von: %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>es gibt kein Ziel</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>fügen Sie [target NAME] mit url, user und password_file hinzu</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>es gibt %1 Ziele und keine Regel</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>fügen Sie Abschnitte [rule NAME] hinzu, die sagen, welche Zeilen wohin gehen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>prüfen Sie den Pfad und ob dieser Benutzer sie lesen darf</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>ist das wirklich eine Konfiguration? Teilen Sie sie mit include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>prüfen Sie die Platte</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>ist die Datei eines Passworts und keine Konfiguration</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>entfernen Sie das include, das sie nennt</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>kann von jedem auf diesem Rechner geschrieben werden</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>nur ein Administrator darf etwas anderes einbinden</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>lassen Sie die Zeile, wie sie war</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>die eingebundene Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>legen Sie sie an, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 bindet sich selbst ein, direkt oder über andere</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>entfernen Sie eines der include</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 liegt außerhalb des Ordners der Konfiguration oder ist kein *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>schreiben Sie diese Zeile in die Datei selbst, auf ihrem Rechner</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>mehr als %1 Ebenen oder %2 Dateien sind eingebunden</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>binden Sie weniger Dateien ein</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>das ist weder Abschnitt noch Schlüssel noch Kommentar</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>schließen Sie den Abschnitt mit ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>schreiben Sie Schlüssel = Wert, oder beginnen Sie mit ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>eine Zeile, die mit # beginnt, ist ein Kommentar</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>schreiben Sie include = DATEI in [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>die Zeile ist kein UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>der Name enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>tippen Sie die Zeile neu</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>ein Schlüssel vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>schreiben Sie [general] oder einen anderen Abschnitt darüber</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 gibt es schon, bei %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>geben Sie diesem einen anderen Namen</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>%1 braucht einen Namen</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>schreiben Sie [%1 NAME]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] hat keinen Namen</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>schreiben Sie [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>unbekannter Schlüssel %1 in [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md führt die Schlüssel auf</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>schreiben Sie %1 = Wert; beginnt der Wert mit &gt;, setzen Sie ein Leerzeichen davor</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>unbekannter Abschnitt [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md führt die Abschnitte auf</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>meinten Sie [%1]?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>prüfen Sie die Rechte des Ordners und den Platz auf seiner Platte</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>kann nicht gespeichert werden: beim Lesen des Besitzers: %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>nur ihr Besitzer oder root kann sie speichern</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>speichern Sie sie als der Benutzer, dem sie gehört</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>kann nicht gespeichert werden: beim Setzen der Rechte: %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>kann nicht gespeichert werden: beim Sichern der alten: %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>lesen Sie sie neu und wiederholen Sie die Änderung</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>wäre größer als %1 Bytes</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>teilen Sie sie mit include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>kann nicht gespeichert werden: beim Anlegen einer neuen Datei daneben: %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>kann nicht gespeichert werden: beim Schreiben: %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>kann nicht gespeichert werden: beim Ersetzen: %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>die Konfiguration konnte nicht ganz gelesen werden</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>beheben Sie zuerst das</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>die Regel hat kein targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>fügen Sie targetHost =&gt; &apos;...&apos; hinzu</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>in dieser Datei ist keine Regel</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>ist es die wqloader_cluster.pl, die in Gebrauch ist?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>alle Regeln sind auskommentiert</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>entfernen Sie das # vor einer</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>es fehlt der Benutzer</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>nennen Sie einen Benutzer von QueueMetrics, der den Schlüssel WQLOADER hat</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 ist zu lang oder enthält ein Steuerzeichen oder ein Leerzeichen am Rand</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>ändern Sie es in der Datei</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>der Zeitversatz ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>schreiben Sie ihn wie 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>ein Befehl in ` ` wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>schreiben Sie sein Ergebnis</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>Perl liest das als eine andere Zahl, als es aussieht</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 ist keine einfache Zeichenkette</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>schreiben Sie den Text in einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>eine Variable in einer Zeichenkette wird nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>nehmen Sie einfache Anführungszeichen, wenn $ oder @ so gemeint ist, sonst schreiben Sie den Wert</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>die Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>schließen Sie sie</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>die Liste endet nicht</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>schließen Sie sie mit %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>das { } endet nicht</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>schließen Sie es mit }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>vervollständigen Sie sie</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>hier wurde kein Wert erwartet</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>fehlt davor ein Komma?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>Perl-Code wird nicht ausgeführt, und %1 ist kein Literal</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>schreiben Sie den Wert selbst, in einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match ist weder prefix noch suffix noch any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>schreiben Sie eines davon</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>beheben Sie es dort</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>in dieser Datei ist kein Client über HTTP</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>ist es ein Array von Clients mit uri, login, pass und matcher?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>eine Variable oder ein Befehl wird nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>das würde als Befehl ausgeführt</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>setzen Sie einen Wert mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>das Anführungszeichen wird auf dieser Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>das ist keine Zuweisung, und Befehle werden nicht ausgeführt</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>schreiben Sie KEY=WERT, oder beginnen Sie die Zeile mit #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>beginnen Sie ihn mit /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>in dieser Datei ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>ist es die /etc/sysconfig/wqloaderd, die in Gebrauch ist?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>ein Header wird Name=Art oder Name?=Art geschrieben</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>kein Name eines Headers: %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow braucht den Namen einer Aktion</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny braucht den Namen einer Aktion, der mit * enden darf</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable braucht einen Namen und eine Art von Wert: variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context braucht den Namen eines Kontexts</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>eine Policy beginnt mit [policy NAME]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>eine Policy beginnt mit einem einzigen [policy NAME]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>eine Zeile einer Policy ist allow, deny, variable oder context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number braucht einen Bereich: number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local braucht einen Bereich und einen Kontext: local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension nimmt die größte Länge dessen, was gewählt werden kann: extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent nimmt phone oder nichts: agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>es fehlen Wörter: is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>diese Art von Wert hat keine Argumente</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>unbekannte Art von Wert: %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>das ist kein Name eines Credentials</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>schreiben Sie den Namen, den LoadCredential= gibt, aus Buchstaben, Ziffern und _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>andere als root und dieser Benutzer dürfen diese Datei schreiben, also wird ihr Befehl nicht ausgeführt</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>chown root und chmod 0640 darauf</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>jeder auf diesem Rechner darf dieses Passwort lesen</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, oder nehmen Sie password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>das Passwort ist auf mehr als eine Art angegeben</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>behalten Sie einen der password-Schlüssel</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 hat kein Passwort</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>fügen Sie password_file = /etc/wqloader/secrets/... hinzu</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>das erlaubt %1, das Programme startet, die Konfiguration ändert oder liest, was uns nicht gehört</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>entfernen Sie die Zeile, wenn Sie QueueMetrics nicht wie root vertrauen</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>diese Version liest das Format 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>nehmen Sie eine neuere Version, oder schreiben Sie format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>das Passwort geht im Klartext über das Netz</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>nehmen Sie https, oder schreiben Sie allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 sieht wie eine Partition aus, und ein Token ist der Name eines Servers des Clusters</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>für ein QueueMetrics mit einem einzigen Server schreiben Sie token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>das ist kein Host</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>schreiben Sie einen Namen oder eine Adresse; der Port hat einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk hat ein Passwort und keinen Benutzer</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>fügen Sie eine Zeile hinzu: user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>das Passwort des Managers geht im Klartext über das Netz</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>schreiben Sie tls = yes und nennen Sie den TLS-Port von Asterisk, oder nehmen Sie den Manager dieses Rechners</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>ein Name kann kein | enthalten, das die Felder einer Zeile trennt</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>nehmen Sie ein anderes Zeichen</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>das Muster hat %1 Gruppen, und \%2 ist keine davon</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>setzen Sie ( ) um das, wofür es stehen soll</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>der Test hat eine Zeile und auch Namen</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>der Test hat weder eine Zeile noch Namen</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>schreiben Sie entweder row = eine Zeile der queue_log, oder queue = und agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>das ist keine Zeile einer queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>schreiben Sie sie wie in der Datei: time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md sagt, wie eine Policy geschrieben wird</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (ein Kommentar braucht eine eigene Zeile)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>schreiben Sie eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 kann das nicht sein</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>schreiben Sie eines von: %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>beheben Sie es an der Marke; ein einfacher Text gehört in einen Schlüssel mit _starts oder _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>geben Sie ihm einen, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 ist weder yes noch no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>schreiben Sie yes oder no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 enthält ein Steuerzeichen oder mehr als %2 Zeichen</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>tippen Sie den Wert neu</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat kein %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>fügen Sie eine Zeile hinzu: %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>die URL enthält einen Benutzer oder ein Passwort</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>schreiben Sie sie als user und password_file, nicht in die URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>das ist keine URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>schreiben Sie sie wie %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>die URL beginnt weder mit http:// noch mit https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>die URL nennt keinen Host</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>die URL enthält eine Abfrage oder ein Fragment</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>lassen Sie sie vor ? oder # enden</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>schreiben Sie ihn wie 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>der Host ist kein Name und keine Adresse</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>lassen Sie Port und Kontext aus dem Host heraus</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>die Zeile %1 ist weder Schlüssel noch Kommentar</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>schreiben Sie Schlüssel = Wert</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>korrigieren Sie ihn in der Datei</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>die Regel hat kein Ziel</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wählen Sie eines</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>eine Regel braucht einen Namen</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>tippen Sie einen</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>eine andere Regel davor hat diesen Namen</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>benennen Sie die erste um</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>es gibt kein Ziel %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>wählen Sie eines oder fügen Sie eines hinzu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>geben Sie den ganzen Pfad ein, oder wählen Sie sie aus</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI nennt eine Datenbank oder eine Datei; nur http und https können beliefert werden</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>schreiben Sie die Adresse von QueueMetrics, etwa https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>das ist eine Datei von qloaderd, das in eine MySQL-Datenbank schreibt; nur http und https können beliefert werden</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>schreiben Sie die Adresse von QueueMetrics als HTTPHOST, HTTPPORT und HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>in dieser Datei steht kein HTTPHOST, und ein Ziel wird nicht erfunden</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>die Anführungszeichen sind ein Teil des Wertes</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>lassen Sie sie weg</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>was hinter dem Wert steht, ist ein Teil von ihm und kein Kommentar</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>schreiben Sie den Kommentar in eine eigene Zeile</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>wie es seinen Loader startet, lässt sich daraus nicht lesen</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>Starten Sie den Loader, damit sein Prozess angesehen werden kann, oder importieren Sie seine Dateien mit Namen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>Sehen Sie als root nach</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>in %1 stehen andere Regeln, und welche davon gelten, ist nicht bekannt</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>Importieren Sie seine Dateien mit Namen</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>Es ist kein Host genannt, und wo das Skript mit seiner wqloader_cluster.pl liegt, ist nicht bekannt; ein Ziel wird nicht erfunden</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>die Regeln lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd schreibt in eine MySQL-Datenbank; beliefert werden nur http und https</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>Legen Sie ein Ziel mit der Adresse des QueueMetrics an, das diese Datenbank liest</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 ist erst bekannt, wenn es läuft</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>ein Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>Entfernen Sie einen davon</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>Setzen Sie es in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>uri fehlt</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher ist keine Liste von Texten, also weiß niemand, welche Zeilen dorthin gehen</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>Schreiben Sie es wie %1, oder %2 für alles</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>Eintrag %1 der Liste ist kein Kunde</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>--uri fehlt, und ein Ziel wird nicht erfunden</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>Mit --cacert insecure kann jeder auf dem Weg das Passwort lesen; das gibt es hier nicht</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>Legen Sie das Zertifikat Ihrer eigenen Zertifizierungsstelle in eine Datei, schreiben Sie --cacert DATEI und importieren Sie noch einmal (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>die Option --%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface erwartet Namen von Kontexten: interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>es gibt mehr als %1 Probleme mit Dateien</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>es gibt mehr als %1 include-Zeilen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>beheben Sie zuerst diese</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>in dieser Datei stehen mehr als %1 Clients</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>importieren Sie sie in Teilen</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>Der Loader legt es in einer Datei auf seinem Rechner ab, die nur sein Benutzer lesen kann. Er zeigt es niemandem wieder.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Mit der &amp;Sitzung starten, als Symbol in der Leiste</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Melden, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>Dort liegt eine Datei, die nicht von diesem Programm ist und unangetastet bleibt: %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>Das Programm bleibt in der Leiste</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Das Programm endet</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>Dieser Desktop hat gerade keine Leiste für Symbole: Schließen beendet das Programm, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Beim S&amp;chließen des Fensters</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Both times are the same: no hour is quiet.</source>
        <translation>Beide Zeiten sind gleich: Es gibt keine Ruhezeit.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>Was in dieser Zeit geschah, wird an ihrem Ende einmal gemeldet.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>WQLoader einrichten</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund soll die Passwörter aufheben. Vielleicht fragt er Sie, um entsperrt zu werden.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht genommen: %1
Schließen Sie noch einmal ab, um die Passwörter in Dateien neben der Konfiguration aufzuheben, die nur Ihr Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 ist schon da und blieb, wie es ist. Gehen Sie zurück und wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Gehen Sie zurück und wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>Die Einrichtung verlassen? Was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Sagen Sie, wo der Loader ist.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>Der Pfad muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>Dies ist kein Host: Buchstaben, Ziffern, Punkte und Bindestriche, bei Bedarf mit benutzer@ davor.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Produktivsystem: vor dem Anwenden von Änderungen fragen</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Verbinden, solange dieses Programm läuft</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Standort bearbeiten</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Der Dienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>Ein Dienst auf einem anderen Rechner, über ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>der übliche</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Geben Sie dem Standort einen Namen.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>Dieser Computer: ein Loader, der in diesem Programm läuft</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>Konfigurations&amp;datei</translation>
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
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Wählen Sie links einen Standort.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>Noch gibt es keinen Standort: Fügen Sie den Loader hinzu, den Sie sehen wollen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>%1 – %2 – WQLoader</source>
        <translation>%1 – %2 – WQLoader</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, Version %2, nur ansehen</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>Dieser Standort ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>keine Ziele</translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>&amp;Standort hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>Standort &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>Standort &amp;nach oben</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>Standort nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>Standort &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>%1 aus dieser Liste entfernen? Der Loader dort läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 Anderswohin gehen und dies verlieren?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Anderswohin gehen</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 Zeilen/min, Rückstand: %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>Die Liste der Standorte konnte nicht gelesen werden. Sie wird als %1 aufgehoben; bitte fügen Sie Ihre Standorte neu hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n Änderung; %1</numerusform>
            <numerusform>%n Änderungen; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Stufen des Tests</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1; SHA-256 %2</source>
        <translation>%1; SHA-256 %2</translation>
    </message>
    <message>
        <source>If the certificate is the right one, accept it for this target.</source>
        <translation>Ist es das richtige Zertifikat, nehmen Sie es für dieses Ziel an.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Bestätigte Zeilen</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Am Anfang übersprungene Zeilen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Zweifelhafte Ausgänge</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Erledigte Aktionen</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Fehlgeschlagene Aktionen</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Abgelehnte Aktionen</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>Was mit diesem Ziel geschah</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>gesetzt; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Ausführen, was die Policy erlaubt</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Sagen, was ausgeführt würde</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Aufzeichnen und ablehnen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>auf der Telefonanlage, statt eines Passworts</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>auf der Telefonanlage; leer: die Aussteller des Systems</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>T&amp;esten…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>Ein Ziel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Ein anderes Ziel hat diesen Namen.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Ein Wert muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>Das Passwort lässt sich nicht auf eine Zeile schreiben: Halten Sie es in einer Datei auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Ziel %1 ändern</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Es auf&amp;bewahren</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>In einer Datei auf dem Rechner des Loaders, jetzt dorthin gesendet</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>In der Konfiguration, im Klartext</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>leer bei einem einzelnen Server</translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation>Zeilen/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Letztes Problem</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>Die letzten zwei Minuten. Die volle Höhe ist %1 Zeilen/s, für alle dieselbe.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Noch einmal &amp;testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Noch ist nichts geschrieben: Das geschieht beim Abschließen, und der Loader startet.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>Mit dem Abschließen kommt er in die Liste der Standorte.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>Der Loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 ist lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>Der Loader wartet darauf. Die Seite davor sagt, was hilft.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Verbunden: %1, Version %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>Sie dürfen nur zusehen.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Der Test konnte nicht gemacht werden: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>Das Ziel ist erreichbar und nimmt Zeilen an.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>Es gibt keine Verbindung. Sie können trotzdem abschließen: Der Standort wird hinzugefügt und von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Wird getestet… Sie müssen das Ende nicht abwarten.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n Ziel kann noch nicht beliefert werden: Wählen Sie es links, um zu sehen, was hilft. Sie können trotzdem abschließen: Die Zeilen warten im Log, und nichts geht verloren.</numerusform>
            <numerusform>%n Ziele können noch nicht beliefert werden: Wählen Sie links eines, um zu sehen, was hilft. Sie können trotzdem abschließen: Die Zeilen warten im Log, und nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>Die Ziele sind in Ordnung. Zeilen werden gesendet, sobald das Log lesbar ist.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>Noch wird kein Ziel beliefert: Das geht auf der Seite Regeln.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>&amp;Was andere geändert haben</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>Was &amp;meine Änderungen daran ändern</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Änderungen von jemand anderem</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Meine darüber behalten</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Niemand sonst hat geändert, was Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Beide haben geändert: %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Laufende Regeln</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Bearbeitete Regeln</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Neueste Zeilen</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Neueste Zeilen des Logs</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>Was jede Regel sagte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Ziele, die die Zeile bekommen</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>Was dem Ziel gesendet würde</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Der Loader wird gefragt …</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>Der Loader konnte die Zeile nicht verfolgen: %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>Die bearbeiteten Regeln sind nicht gültig: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>Wohin geht es? Eine Warteschlange, ein Agent, eine Nummer oder eine Zeile: 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>Warteschlange, Agent, Nummer oder Zeile zum Verfolgen</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>Wessen Einzelheiten gezeigt werden</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Die neuesten Zeilen filtern</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Geben Sie eine Warteschlange, einen Agenten oder eine Nummer ein, fügen Sie eine Zeile ein oder wählen Sie eine der neuesten.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Regel %1 zeigen</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Neueste Zeilen</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>Alles ist wieder in Ordnung.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;WQLoader öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>&amp;Alle Ziele pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>Alle Ziele &amp;fortsetzen</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>Während der Ruhezeit</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Nur eine &amp;Stichprobe von</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Zeilen von dieser Zeit an</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Zeilen vor dieser Zeit</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>So viele zufällig gewählte Zeilen</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>Das Ende muss nach dem Anfang liegen</translation>
    </message>
</context>
<context>
    <name>wql::VerificationView</name>
    <message>
        <source>Verif&amp;y</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>&amp;Fehlendes senden…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>Wie weit die Überprüfung ist</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Was die Überprüfung fand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>Nicht nachweisbar</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Kalender der Stunden: eine Zeile für jeden Tag</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>Was die Überprüfung fand, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>Dieses Ziel wurde seit dem Start des Loaders nicht überprüft.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Begonnen: %1, beendet: %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>Keine einzige Zeile wurde gefunden. QueueMetrics hat vielleicht alle in anderer Form; noch einmal gesendet, wären sie doppelt da.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>%1 konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>Die Überprüfung von %1 konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>An %1 konnte nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>Die Zeilen senden, die bei %1 fehlen (%2)? Nach jeder wird unmittelbar davor noch einmal gefragt; gesendet wird sie nur, wenn sie noch fehlt.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Noch wurde nichts überprüft</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>Die Überprüfung ist noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>Keine einzige Zeile wurde gefunden: Nichts sagt, dass das Fehlende nicht in anderer Form da ist</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>Was fehlte, wurde gesendet. Überprüfen Sie noch einmal, um zu sehen, was nun da ist</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Es gibt kein Ziel</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>Es läuft keine Überprüfung</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Vor der letzten Seite wird auf diesem Computer nichts geändert, und alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>Den &amp;Dienst auf diesem Rechner betreuen</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd läuft hier schon oder bald: auf der Telefonanlage selbst.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>Eine &amp;Telefonanlage anderswo betreuen, über ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd läuft dort, und Sie melden sich dort mit Schlüssel an. Kein Port wird geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>Einen &amp;Loader in diesem Programm betreiben, für ein QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>Zum Ausprobieren und für kleine Anlagen: Er sendet, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Einen Loader in diesem Programm betreiben, mit &amp;importierten Regeln</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>Aus einer wqloader_cluster.pl, einer /etc/sysconfig/wqloaderd oder einer Splitter-Datei. Diese Dateien bleiben, wie sie sind.</translation>
    </message>
</context>
</TS>
