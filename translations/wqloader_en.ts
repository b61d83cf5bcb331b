<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>it is not from this program</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n line</numerusform>
            <numerusform>… %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… only values that are not shown</translation>
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
        <translation>U&amp;ser</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>Password &amp;file</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>Time &amp;offset in seconds</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;licy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA file</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mment</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Server name in the cluster (to&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>the URL is well-formed</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>the password can be read</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>the host was found: %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>the port answers</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 is trusted until %2, by %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>the connection is encrypted</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 answers HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>it is QueueMetrics that answers</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>user, password and token are accepted; the newest row is of %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>user, password and token are accepted; there are no rows yet</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>both clocks agree</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>a heartbeat row was written</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>the URL says http: not encrypted</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>the server did not tell its time</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>not asked for: it writes a row</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Use https; or say allow_cleartext = yes if the network between is your own</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>QueueMetrics wants the password of the target&apos;s user</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>the newest row at QueueMetrics is of the future, %1: older rows would be left out</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>the server&apos;s clock is %1 ahead</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>the server&apos;s clock is %1 behind</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Let both machines set their clocks by NTP; timezone_offset is for time zones only</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Write the target&apos;s url like https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>the password cannot be read: %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>host name</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connection</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>encryption</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>web server</translation>
    </message>
    <message>
        <source>QueueMetrics</source>
        <translation>QueueMetrics</translation>
    </message>
    <message>
        <source>login and token</source>
        <translation>login and token</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>heartbeat</translation>
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
        <translation>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 answered HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>the host %1 was not found</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Check the host in the target&apos;s url and this machine&apos;s DNS</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>nothing answers at %1</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Check host and port, and whether QueueMetrics runs</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>no connection to %1 within the time allowed</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Check routes and firewalls</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>no trusted connection to %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>the proxy did not let us through to %1</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Check the target&apos;s proxy</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 closed the connection while we were sending</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 did not answer in time</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 closed the connection before it had answered</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>the answer of %1 is no proper HTTP</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Check that the url names QueueMetrics, with http or https as the server speaks it</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 answered with something that is not QueueMetrics&apos; JSON</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 answered something else than was asked</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 says it stored another number of rows than was sent</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>QueueMetrics refused</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>If its words do not say why, see its own log; the user must hold the key WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>QueueMetrics finds the request too large (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>QueueMetrics does not accept user and password (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>there is no QueueMetrics at %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Check the context, the path of the target&apos;s url</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 sends us elsewhere (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Rows are not sent after a redirect: write the final address into the target&apos;s url</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>the log %1 is not there</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>the log %1 cannot be read (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 is a directory</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Name the file, usually %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 is no regular file</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Name the file that Asterisk writes</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>the archive %1 is damaged; its rest is lost, what follows it flows</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Restore the archive from a backup if there is one</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, process %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>the state in %1 is in use by %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>the disk that holds %1 is full</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>Nothing is sent until what arrived can be recorded; free some space</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>the state directory %1 cannot be written</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Make it writable for the loader&apos;s user, or name another with --state or state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>the state in %1 was removed while in use</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Restart the loader: it asks QueueMetrics where to go on</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>the state in %1 is damaged</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>the state in %1 was written by a newer version of the loader</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>the state in %1 cannot be used</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Check the clock of this machine, timezone_offset, and who else loads into this partition</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Read the audit log: somebody is trying things out, or the policy lacks a shape</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>the state of an older version was taken over; a copy of it is %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>uploading</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>asking</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>retrying</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>no password</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>the old log %1 could not be read for a long time; what follows it flows, its rows come late</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Check the disk: %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>the log %1 is gone before its end was read; rows may be missing</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>the folder %1 cannot be listed (%2), and rotated logs could not be found</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Name a folder on the log&apos;s volume with state_dir or --state</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. If it never works, the port may speak https: write https:// in the url</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>no encrypted connection to %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>no connection to %1, because the target&apos;s ca_file cannot be used</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>All is well again.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>rows: %1, longest lag: %2, largest backlog: %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>retrying</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>by the minute</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>by the hour</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>by the day</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1: nothing is known, the loader did not run</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Nothing is known of this time</translation>
    </message>
    <message>
        <source>%1, trouble: %2</source>
        <translation>%1, trouble: %2</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>the queue_log cannot be read</source>
        <translation>the queue_log cannot be read</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>the state cannot be written</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n target in trouble</numerusform>
            <numerusform>%n targets in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n target catching up</numerusform>
            <numerusform>%n targets catching up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n target, all is well</numerusform>
            <numerusform>%n targets, all is well</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>the service on this machine</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>the service at %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, by ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connecting…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Connect the site: it runs as long as this program.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>a loader in this program</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>no answer for %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>This loader does not answer; %1. What is shown here is from then.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>the new configuration was refused</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>No loader is running there.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Start it with: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Start it there with: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>You may not talk to this loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>The host cannot be reached: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Check the host&apos;s name and the network.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>The host&apos;s key is not the one that is known. Somebody may sit in between.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>The host&apos;s key is not known yet on this computer.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>The login by ssh failed: %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>What answers there is no loader: %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Check the address, and that wqloaderctl is installed there.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>This program and that loader do not speak the same version.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Update the older of both.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>The connection was lost.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>The loader did not answer in time.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>The loader refused: %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>The loader does not know what was asked: %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>It may be older than this program: update it.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Somebody else changed the configuration meanwhile.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Set password…</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Accept certificate…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Edit target…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Show the refused row</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>Send only what is new…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Send the whole log…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Show its actions</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Retry now</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Show log</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>There is no connection to the loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>You may only look at this loader</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>queue %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>rule %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>rows without names</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>all other names</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>every rule that looks at names</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>other rules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>%Ln other rule</numerusform>
            <numerusform>%Ln other rules</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>no rule</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>other targets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>%Ln other target</numerusform>
            <numerusform>%Ln other targets</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Queues and agents</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The edits move %1 of them.</source>
        <translation>The edits move %1 of them.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 from %2 to %3, which the edits move.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>It waits for your decision: wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>It is sent once more</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>It is sent cut to QueueMetrics&apos; columns</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>It is set aside</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>It is at QueueMetrics now</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>to be sent again</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>to be sent cut</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>a file that is gone</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 at byte %3: %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Refused rows that are set aside, and not sent: %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>rule &apos;%1&apos;</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 never takes a row by its filters: %2 before it takes them all</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1: its %2 test &apos;%3&apos; can match no name</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1: its %2 test &apos;%3&apos; matches every name</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>starts with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>ends with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>matches /%1/</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Switched off: it takes no row. If it were on:</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Takes rows whose queue %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Takes rows that no rule takes by their queue, if their agent %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Takes every row that reaches it.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>Rows without the names that it looks at, such as those of a restart, come here too.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>It has no target yet.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Sends them to %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>The text that matched is removed from the name that is sent.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>Later rules see these rows too.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>Later rules do not see these rows.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>rule %1, %2, %3, queue %4, agent %5, to %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>target of %1, %2</source>
        <translation>target of %1, %2</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>target of %1</translation>
    </message>
    <message>
        <source>rule %1 of %2, to %3</source>
        <translation>rule %1 of %2, to %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>queues of rule %1, %2, of %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>agents of rule %1, %2, of %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>It does not answer; it may have to be unlocked.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>It does not say why.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n site disconnected</numerusform>
            <numerusform>%n sites disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n site in trouble</numerusform>
            <numerusform>%n sites in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n site unreachable</numerusform>
            <numerusform>%n sites unreachable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>The list of sites could not be saved in %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>The password cannot be read: %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Mend what its configuration names for the password, then reload.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Nothing is sent at the moment: %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>A file of the log cannot be read: %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 left</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>in the clear</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>one kind refused</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>learn</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>dry run</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>enforced</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Decide about them on the page Proof.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Next attempt at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n well</numerusform>
            <numerusform>%n well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n lagging</numerusform>
            <numerusform>%n lagging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n retrying</numerusform>
            <numerusform>%n retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>not asked: an earlier rule took it</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>not asked: %1 took it</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>takes it, but its target has it already</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>takes it by its queue</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>takes it by its agent</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>takes it as a row without names</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>takes it by its call</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>takes it, as it takes everything</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>does not take it</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>does not take it: the call belongs to others</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>the row has none</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
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
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>As a row without the names that rules look at it goes to %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Goes where its call belongs, to %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Goes to %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>As a row without the names that rules look at it goes to %n target: %1.</numerusform>
            <numerusform>As a row without the names that rules look at it goes to %n targets: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Goes where its call belongs, to %n target: %1.</numerusform>
            <numerusform>Goes where its call belongs, to %n targets: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Goes to %n target: %1.</numerusform>
            <numerusform>Goes to %n targets: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Nobody gets it: no rule takes it.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Nobody gets it: %1 would take it, but is switched off.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>Rows of this queue that name an agent may go elsewhere, by that agent.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>Rows that name a queue too go where that queue goes, if a rule takes it.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>This line is no row: a row has at least five | in it and begins with a time.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>If its call is known, it goes only where that call belongs.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>Queue %1: %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agent %1: %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>rule %1 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>rule &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader: no sites</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>%1 of %2 rows were asked for: nothing is known.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>%1 of %2 rows were asked for: each is there as often as in the log.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>A part of the log could not be read and was left out.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>It was stopped before its end.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>repairing, %1 rows sent</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, %2 rows asked</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>about %1 left</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>It was stopped before anything was asked for.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 rows are too new, or in doubt: the loader looks at these anyway.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>Watch and configure WQLoader, on this machine and on others.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Start in the tray.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Show this site first.</translation>
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
        <translation>Time</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Answer or reason</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>only noted</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>dry run</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation>&amp;Allow this shape…</translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation>Put this line into the target&apos;s &amp;policy section:</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Actions asked for</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>The chosen action in full</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>The audit could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>No policy line can be made of this.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Taken as %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>%1 was missing.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>What stood behind the context is left out.</translation>
    </message>
</context>
<context>
    <name>wql::AllSitesPage</name>
    <message>
        <source>Filter targets</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Show the site</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Targets of all sites</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Show the target</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>No target fits what is asked for above.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>No target is known yet: connect a site at the left, or wait for its answer.</translation>
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
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation>&amp;Join their changes with mine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Apply the edits</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Changes of the text</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Rows that go elsewhere</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Went to</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Will go to</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>What changes in the &amp;text</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>What happens to the &amp;rows</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problems</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>The loader could not try the edits on its log: %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>The end of the log is being read through both sets of rules…</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, line %2: %3; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problems (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>The loader is checking the edits…</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>The edits cannot be applied before the problems are mended.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>The edits are being applied…</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>The new rules are at work. Without an answer the loader goes back to the old ones in %n second.</numerusform>
            <numerusform>The new rules are at work. Without an answer the loader goes back to the old ones in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>The edits are being kept…</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>The new rules are kept.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>The loader is going back to the old rules…</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>The loader works with the old rules again. Your edits are still here.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>This is a production system. Apply the edits?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>Their changes have not arrived yet.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>The loader could not go back to the old rules: %1
The new ones stay.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Nothing was changed there, and your edits are still here.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>Show only these; several can be pressed</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Chooses one after the other</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>Send a &amp;heartbeat too: it writes one row</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Save the certificate…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Connection of %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>Test from the &amp;PBX</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Test from &amp;this computer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copy as c&amp;url</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Testing from this computer…</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Testing from the PBX…</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>There is no connection to the loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>The test could not be made: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>The target can be reached and takes rows.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 could not be saved: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>&amp;Accept it for this target…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Trust it</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Set pass&amp;word…</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Connection of %1, as edited</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>The curve begins soon.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>the last %1, at most %2 rows/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>no rows in the last %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>The same for a&amp;gents</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>Add &amp;without a test</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Like</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>U&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Queues</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Test and add</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>begin with</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>end with</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>What the names of its queues have in common</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>A customer needs a name.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>A target or a rule has this name already.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Say what the names of its queues begin or end with.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Another rule takes these queues already.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>A value must stand on one line.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>The password cannot be written on a line: keep it in a file on the PBX.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>There is no connection to the loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Testing from the PBX…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>The test could not be made: %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>The test had no result.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>There is no site named %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 uses its new password now.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>The settings cannot be kept in %1: they hold until the program ends.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>The documentation is not installed on this computer. It is in the package wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader goes on in the tray</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examine</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Collect for support</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>What would be given to support</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, version %2, running since %3. State in %4. %5 read of %6.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>an unknown time</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1: rows and password travel in the clear.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>The configuration could not be read: %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>The configuration could not be examined: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>warning: %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Save what support needs</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>&amp;Replace names and addresses</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>The loader&apos;s machine could not be examined: %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>all right: %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>This could not be collected</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examine again</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Configuration of WQLoader, without passwords</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, without passwords</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl of the original, without passwords</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Sentences, for people</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>What will be saved</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Mend the problems of the configuration first.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Cannot be said there: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 could not be saved: %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>In the &amp;keychain of this desktop</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>In &amp;files beside the configuration, for your user only</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>&amp;Asterisk&apos;s queue_log</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>Asterisk&apos;s queue_log</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>Name in the &amp;list</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Asking whether there is a keychain…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>The keychain of this computer cannot be used. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>It is not there yet. The loader waits for it.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>This is a folder.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>It can be read.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Your user may not read it. As root: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>The path of the log must begin with a slash.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>The log is a file, not a folder.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>The path of the configuration must begin with a slash, and name a file.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Add a test</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Add a test on the %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, at character %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>starts with</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>matches</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>How the %1 is tested</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Text that the %1 is tested for</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Remove this test</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Remove this test on the %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contents</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 is no page of the documentation that is installed here.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Curve over time</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>What the curve shows</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Rows confirmed</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Time that the curve shows</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>What happens now is not kept: %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>This loader is of an older version, and keeps no history.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Rows that are missing or there too often</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>At QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>In the log</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>too often</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Choose an hour to see its figures and its rows.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>A verification names only the first rows that it finds; none of them is of this hour.</translation>
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
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>No row was selected in this hour.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>The other loader&apos;s files</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>File of the other loader</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>&amp;Second file, if any</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Second file of the other loader</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>This file cannot be imported.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Name the file.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Leave one of them out.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>There is no target in it that could be fed.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>What was read, mapped, changed and dropped</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 brings %n rule</numerusform>
            <numerusform>%1 brings %n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 cannot be imported.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>mapped</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Add to the rules</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>The rules could not be added: a text in them cannot be written on one line.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>no password was given</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>The keychain of this computer cannot be used. %1</translation>
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
        <translation>Time</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Follow</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>Regular e&amp;xpressions</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lines of the log</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>Of which target</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>All targets</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Next error</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Copy without passwords</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>The log could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>This is no regular expression: %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 Quit and lose this?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>&amp;About WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 Show another site and lose this?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation>About WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>&amp;Set up a loader…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 Quit? The edits are kept as a draft, without passwords.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>The draft cannot be kept: %1. Quit and lose it?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;All sites</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentation</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>&amp;Send the password in clear, over http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Your QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Type the address of QueueMetrics.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Over http anybody on the way can read the password. Write https, or allow it.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Type the user.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>A value must stand on one line.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>empty for a single server</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Server name in the cluster (&amp;token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;esume</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Test…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Asks QueueMetrics at once where to go on, also while waiting</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation>%1: %2 rows read, %3 of them for no target</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>Sends nothing to this target until it is resumed; its rows wait</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Goes on where the pause began</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>%1 could not be paused.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>%1 could not be resumed.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>%1 could not be asked again.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;roof</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Whether each of its rows arrived, and rows that wait for you</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Set pass&amp;word…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Retry &amp;now</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Show &amp;log</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>Go on sending to %1? If the other loader still runs, each row is stored twice.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>Send only what is new to %1? What the log has from before that moment stays here.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Send what is new</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Send all</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>The decision about %1 was not taken.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Remember it in the keychain of this computer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>A loader never gives its passwords away. To test from this computer, type the one of %1.</translation>
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
        <translation>The loader did not keep the password: %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>There is no connection to the loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>The password is sent to the loader…</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>&amp;Only what the edits move</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Edited rules</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Running rules</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Which rules</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Samples of the rows that were chosen</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Replay the log to see where its rows flow.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>The edits move no row.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Orange: rows that the edits move. Red: rows that nobody gets.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Click a band or a name to see some of its rows; click a row to trace it.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Export the picture</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG picture (*.png);;SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1: where %2 rows of the last %3 MB of the log go, by the running rules</translation>
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
        <translation>Name in the &amp;list</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>The PBX elsewhere</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>The service on this machine</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</translation>
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
        <translation>the usual one</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>the host</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Tar&amp;get</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Refused rows (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>helps</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>does not help</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>file is gone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Cutting</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>QueueMetrics says</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>Send &amp;cut…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Send agai&amp;n</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Set as&amp;ide</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>Save to a fi&amp;le…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>Show mo&amp;re</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Rows that QueueMetrics refuses</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>The refused rows could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>Send %n row cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</numerusform>
            <numerusform>Send %n rows cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Send cut</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>That could not be ordered.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Save the chosen rows</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>A paused target takes no orders about its rows</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Choose rows first</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Cutting helps none of the chosen rows</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>The chosen rows are sent already</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>All of them are shown</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>More do not fit here. Decide about these first, or use wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>No row waits: QueueMetrics takes all rows of this target.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Rows that wait for you: %1, to be sent: %2, set aside: %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>Its password stands in the configuration: once this is applied, undo cannot bring it back.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Remove a target</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>No rule sends to it.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n rule is left without a target: %1. It needs another one, or has to be removed too, before the edits can be applied.</numerusform>
            <numerusform>%n rules are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Replay</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;Make a rule of this</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Would go to</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation>How much of the log&apos;s end</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>The &amp;last</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>of the log, through the edited rules and the running ones</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Rows that would go elsewhere</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Names that no edited rule takes</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Names that go to several targets</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>Rows that go &amp;elsewhere</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>Names that &amp;nobody takes</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Names in se&amp;veral</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>The loader is reading its log…</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>The loader could not replay its log: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Picture</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Routing picture</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</translation>
    </message>
</context>
<context>
    <name>wql::RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Take over changes by others</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Switch on %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Switch off %1</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Change continue of %1</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Change strip token of %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Change the queues of %1</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Change the agents of %1</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Change the target of %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicate %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Remove %n rule</numerusform>
            <numerusform>Remove %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Move %n rule</numerusform>
            <numerusform>Move %n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Add target %1</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Change target %1</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Rename target %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Remove target %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>Import %n rule</numerusform>
            <numerusform>Import %n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Edits of an earlier time</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Add customer %1</translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation>Takes &amp;part</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>La&amp;ter rules see the rows too</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>Re&amp;move the text that matched</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>What the rule does</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Edit target…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>Tes&amp;t…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Test the connection to the target</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Choose a rule to see what it does.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>A name must be new, and stand on one line.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>A test must stand on one line, without blanks at its ends.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Rule %1: %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Move do&amp;wn</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Move to the &amp;top</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Move to the &amp;bottom</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>Move to &amp;number…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Move rules</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Number of the place, counted from the top:</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>What is wrong or odd about the rules</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, line %2: %3; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Rule %1: %2</translation>
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
        <translation>Rows without queue and agent</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Rows that no rule takes</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>every rule that looks at these names</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>For example queue %1, agent %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Whether the rule takes part</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>Rules are asked in this order</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>The rule&apos;s name</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* begins with, *-acme ends with, /.../ is a regular expression</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation>The QueueMetrics that gets the rows</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>Later rules see the rows too</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Removes the text that matched from the name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Rows that went out because of the rule since the loader started</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>A name must be new, and stand on one line.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Write acme-*, *-acme or /expression/, with commas between.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>The configuration could not be fetched.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>A&amp;pply…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Find a rule</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Switch on or off</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Show only rules with this text</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Rules were edited and not applied.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Somebody else changed this configuration meanwhile.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Undo brings your texts back.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>The loader cannot write its configuration.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>You may look at this loader, not change it.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>Add &amp;target…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Somebody else changed this configuration: their text is shown now.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Your edits are still here, and undo brings them back whatever you choose.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>See the difference…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Keep mine on top</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>The loader has no longer: %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>You both changed: %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Your version stands here. Look at the text before you apply it: it replaces theirs.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>Rem&amp;ove target…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Rules of %n site were edited and not applied.</numerusform>
            <numerusform>Rules of %n sites were edited and not applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>The loader uses the new password now.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>Your edits of an earlier time are here again.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>Passwords that you typed were not kept. Undo shows what the loader had then.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Edit target…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>Te&amp;st target…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>Add a &amp;customer…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>New rules are on trial, and nobody has kept them.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>A site, a target, a rule, a queue or an agent</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 has the URL and token of %2: their rows would be mixed</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>let the rules of both name one target</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>rule %1 names a target that does not exist: %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>add [target %1]</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>the targets are: %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>no enabled rule feeds target %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>add a rule with target = %1</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>target %1 names a policy that does not exist: %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>add [policy %1], or remove the line for the built-in policy</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>the policies are: %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>no target names policy %1, so it is without effect</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>say policy = %1 in a [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 has the host and port of %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>keep one of them</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>test %1 expects a target that does not exist: %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>write nobody, or some of: %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>there is no target</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>add [target NAME] with url, user and password_file</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>there are %1 targets and no rule</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>add [rule NAME] sections that say which rows go where</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>is a folder</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>name a file</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>check the path, and that this user may read it</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>is larger than %1 bytes</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>is it really a configuration? Split it with include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>check the disk</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>is the file of a password, and no configuration</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>remove the include that names it</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>can be written by everybody on this machine</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>only an administrator may include something else</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>leave the line as it was</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>included file %1 does not exist</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>create it or remove the line</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 includes itself, directly or through others</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>remove one of the includes</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 is outside of the configuration&apos;s folder, or no *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>write this line into the file itself, on its machine</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>more than %1 levels or %2 files are included</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>include fewer files</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>this is neither a section, nor a key, nor a comment</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>end the section with ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>write key = value, or begin it with ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>a line that begins with # is a comment</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>write include = FILE in [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>the line is not UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>save the file as UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>the name holds a control character</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>type the line again</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>a key before the first section</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>write [general] or another section above it</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 is there already, at %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>give this one another name</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>a %1 needs a name</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>write [%1 NAME]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] takes no name</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>write [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>unknown key %1 in [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md lists the keys</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>did you mean %1?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; is not used here</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>write %1 = value; if the value begins with &gt;, put a blank before it</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>unknown section [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md lists the sections</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>did you mean [%1]?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>check the folder&apos;s permissions and the space on its disk</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>cannot be saved: looking at its owner: %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>only its owner or root can save it</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>save it as the user that owns it</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>cannot be saved: setting its mode: %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>cannot be saved: keeping the old one: %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>was changed by somebody else meanwhile</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>read it again and repeat the edit</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>would be larger than %1 bytes</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>split it with include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>cannot be saved: making a new file beside it: %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>cannot be saved: writing: %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>cannot be saved: replacing: %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>the configuration could not be read as a whole</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>mend that first</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>the rule has no targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>add targetHost =&gt; &apos;...&apos;</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>no rule is in this file</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>is it the wqloader_cluster.pl that is in use?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>all rules are commented out</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>remove the # before one</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>there is no user</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>name a QueueMetrics user that holds the key WQLOADER</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 is too long, or holds a control character or a blank at an end</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>change it in the file</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>the time zone offset is no number of seconds</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>write it like 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>a command in ` ` is not run</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>write its result</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>Perl reads this as another number than it looks</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>put it into quotes</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 is no plain string</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>write the text in single quotes</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>a variable inside a string is not looked up</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>use single quotes if $ or @ is meant as such, else write the value</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>the string does not end</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>close it</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>the list does not end</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>close it with %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>the { } does not end</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>close it with }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>complete it</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>a value was not expected here</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>is a comma missing before it?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>Perl code is not run, and %1 is no literal</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>write the value itself, in single quotes</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match is none of prefix, suffix and any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>write one of them</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>this is no JSON: %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>mend it there</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>no client over HTTP is in this file</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>is it an array of clients with uri, login, pass and matcher?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>a variable or command is not looked up</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>this would be run as a command</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>put a value with blanks into quotes</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>the quote does not end on this line</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>this is no assignment, and commands are not run</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>write KEY=VALUE, or begin the line with #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 is no absolute path</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>begin it with /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>no known key is in this file</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>is it the /etc/sysconfig/wqloaderd that is in use?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>a header is written Name=kind or Name?=kind</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>no name of a header: %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow wants the name of one action</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny wants the name of an action, which may end in *</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable wants a name and a kind of value: variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context wants the name of one context</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>a policy begins with [policy NAME]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>a policy begins with one [policy NAME]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>a line of a policy is allow, deny, variable or context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number wants a range: number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local wants a range and a context: local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension takes the greatest length of what can be dialled: extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent takes phone or nothing: agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>words are wanted: is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>this kind of value takes no arguments</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>unknown kind of value: %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>this is no name of a credential</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>write the name that LoadCredential= gives, of letters, digits and _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>others than root and this user may write this file, so its command is not run</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>chown root and chmod 0640 it</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>everybody on this machine may read this password</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, or use password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>the password is given in more than one way</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>keep one of the password keys</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 has no password</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>add password_file = /etc/wqloader/secrets/...</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>this allows %1, which runs programs, changes the configuration or reads what is not ours</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>remove the line unless you trust QueueMetrics as you trust root</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>this version reads format 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>use a newer version, or write format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>the password crosses the network in clear</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>use https, or say allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 looks like a partition, and a token is the name of a server of the cluster</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>for a QueueMetrics of a single server write token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>this is no host</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>write a name or an address; the port has a key of its own</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk has a password and no user</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>add a line: user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>the manager&apos;s password crosses the network in clear</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>a name cannot hold |, which parts the fields of a row</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>use another character</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>the pattern has %1 groups, and \%2 is none of them</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>put ( ) around what it should stand for</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>the test has a row and names as well</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>the test has neither a row nor names</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>write either row = a line of the queue_log, or queue = and agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>this is no row of a queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>write it as in the file: time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md tells how a policy is written</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (a comment needs a line of its own)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>write a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 is no number</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 is out of range</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 cannot be that</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>write one of: %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 is no regular expression: %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>mend it at the mark; a plain text goes into a key with _starts or _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 has no value</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>give it one or remove the line</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 is neither yes nor no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>write yes or no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 is given twice</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 holds a control character, or more than %2 characters</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>type the value again</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 has no %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>add a line: %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>the URL holds a user or password</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>write them as user and password_file, not into the URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>this is no URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>write it like %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>the URL begins neither with http:// nor with https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>the URL names no host</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>the URL holds a query or fragment</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>end it before ? or #</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>the port is no number from 1 to 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>write it like 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>the host is no name or address</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>keep port and context out of the host</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>line %1 is neither a key nor a comment</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>write key = value</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>unknown key %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>correct it in the file</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>the rule has no target</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choose one</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>a rule needs a name</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>type one</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>another rule before it has this name</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>rename the first one</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>there is no target %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>choose or add one</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>type its whole path, or choose it</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI names a database or a file; only http and https can be fed</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>no HTTPHOST is in this file, and no target is invented</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>the quotes are a part of the value</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>leave them out</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>what stands behind the value is a part of it, and no comment</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>write the comment on a line of its own</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>how it starts its loader cannot be read out of it</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>start the loader, so that its process can be looked at, or import its files by name</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>look as root</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>there are other rules in %1, and which of them count is not known</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>import its files by name</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>the rules cannot be read</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd writes into a MySQL database; only http and https can be fed</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>add a target with the address of the QueueMetrics that reads that database</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 is known only when it runs</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>a key is there twice</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>remove one of them</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 is no text</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>put it into double quotes</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 is neither true nor false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>write true or false, without quotes</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>there is no uri</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher is no list of texts, so nobody knows which rows go there</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>write it like %1, or %2 for everything</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>entry %1 of the array is no client</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>no --uri is there, and no target is invented</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>--cacert insecure lets anybody on the way read the password; this is never done here</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>the flag --%1 is not known</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface takes names of contexts: interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>there are more than %1 problems with files</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>there are more than %1 include lines</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>mend these first</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>there are more than %1 clients in this file</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>import it in parts</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Start with the &amp;session, in the tray</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Notify of what needs attention</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Quiet hours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>There is a file that is not from this program, and that is left alone: %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>The program stays in the tray</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>The program ends</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Another language is used from the next start on.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>When the window is &amp;closed</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Both times are the same: no hour is quiet.</source>
        <translation>Both times are the same: no hour is quiet.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>What was missed is told when they end, once.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>Set up WQLoader</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>The keychain is asked to keep the passwords. It may ask you to unlock it.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 is there already and was left as it is. Go back and choose another place.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>%1 could not be written: %2. Go back and choose another place.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>Leave the setup? What you typed is lost.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Say where the loader is.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>The path must begin with a slash.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Production: ask before applying changes</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Connect while this program runs</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Add a site</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Edit the site</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>The service on this machine</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>A service on another machine, by ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olour</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
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
        <translation>the usual one</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Give the site a name.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>This computer: a loader that runs in this program</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>Configuration &amp;file</translation>
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
        <translation>All sites</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Choose a site at the left.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>There is no site yet: add the loader you want to see.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>%1 – %2 – WQLoader</source>
        <translation>%1 – %2 – WQLoader</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, version %2, looking only</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>This site is not connected.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connect now</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Connect anew</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>no targets</translation>
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
        <translation>&amp;Add a site…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>&amp;Edit the site…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>Move the site &amp;up</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>Move the site &amp;down</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>&amp;Remove the site…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>Remove %1 from this list? The loader there goes on as it is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 Go elsewhere and lose this?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Go elsewhere</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 rows/min, backlog: %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>The list of sites could not be read. It is kept as %1; please add your sites again.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n edit; %1</numerusform>
            <numerusform>%n edits; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Stages of the test</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1; SHA-256 %2</source>
        <translation>%1; SHA-256 %2</translation>
    </message>
    <message>
        <source>If the certificate is the right one, accept it for this target.</source>
        <translation>If the certificate is the right one, accept it for this target.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Rows confirmed</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Rows selected</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Rows skipped at the start</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Outcomes in doubt</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Questions asked</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes sent</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Clock difference</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Actions failed</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Actions refused</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>What happened to this target</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>set; type to replace it</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Run what the policy allows</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Say what would be run</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Record and refuse</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>on the PBX, instead of a password</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>on the PBX; empty: the system&apos;s authorities</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Test…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>A target needs a name.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Another target has this name.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>A value must stand on one line.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>The password cannot be written on a line: keep it in a file on the PBX.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Change target %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>In a file on the loader&apos;s machine, sent there now</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>In the configuration, in clear text</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>empty for a single server</translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation>Rows/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Last problem</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>The last two minutes. The full height is %1 rows/s, the same for all.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Test again</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>What is tested</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Nothing has been written yet: Finish does it, and the loader starts.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>Finish adds it to the list of sites.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>The loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 can be read.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 cannot be read now.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>The loader waits for it. The page before says what helps.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Connected: %1, version %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>You may look only.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>being tested</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>not well</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>The test could not be made: %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>The target can be reached and takes rows.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>There is no connection. You can finish all the same: the site is added, and tried again by itself.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Testing… You need not wait for the end.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n target cannot be fed yet: choose it at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</numerusform>
            <numerusform>%n targets cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>The targets are well. Rows are sent as soon as the log can be read.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>No target is fed yet: see to it on the page Rules.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>What &amp;they changed</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>What my &amp;edits change of that</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Changes by somebody else</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Keep mine on top</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Take theirs</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Nobody else changed what you edited.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>You both changed: %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Running rules</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Edited rules</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Which rules</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Trace</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Newest rows</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Newest rows of the log</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>What each rule said</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Targets that get the row</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>What the target would be sent</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Asking the loader…</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>The loader could not trace the row: %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>The edited rules are not valid: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>Queue, agent, number or row to trace</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>Whose details are shown</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Filter the newest rows</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Type a queue, an agent or a number, paste a row, or choose one of the newest.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Queue %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Show rule %1</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Newest rows</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>All is well again.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;Open WQLoader</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>&amp;Pause all targets</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>&amp;Resume all targets</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>During the quiet hours</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Only a s&amp;ample of</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Rows from this time on</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Rows before this time</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>So many rows, chosen by chance</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>The end has to be later than the beginning</translation>
    </message>
</context>
<context>
    <name>wql::VerificationView</name>
    <message>
        <source>Verif&amp;y</source>
        <translation>Verif&amp;y</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>Sen&amp;d what is missing…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>How far the verification is</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>What the verification found</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Too many</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>Cannot be proved</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Calendar of the hours: a row for each day</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>What the verification found could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>This target was not verified since the loader started.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Begun: %1, ended: %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>%1 could not be verified.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>The verification of %1 could not be stopped.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>Nothing could be sent to %1.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Nothing was verified yet</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>The verification is not done yet</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>Not one row was found, so nothing says that what is missing is not there in another form</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>What was missing was sent. Verify once more to see what is there now</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>There is no target</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>No verification is running</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Nothing is changed on this computer before the last page, and all of it can be changed later.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>Look after the &amp;service on this machine</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd runs here already, or is going to: on the PBX itself.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>Look after a &amp;PBX elsewhere, by ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd runs there, and you log in there by key. No port is opened.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>&amp;Run a loader in this program, for one QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>For trying out and for small installations: it sends as long as this program runs.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Run a loader in this program, with &amp;imported rules</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</translation>
    </message>
</context>
</TS>
