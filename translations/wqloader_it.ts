<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>FailureWords</name>
    <message>
        <source>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many feedback actions were refused: for five minutes all are (the last one: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state came from another machine and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Start it with: systemctl start wqloader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue_log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No loader is running there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become a member of the group wqloader-admin, or wqloader-ro for looking only, and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the place of this site, and that wqloaderctl is installed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window and that loader do not speak the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be older than this window: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Check user and password; the user needs the key WQLOADER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the last part of the URL: the context of QueueMetrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends elsewhere: write that address as the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a browser shows at this URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QueueMetrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login and token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names a server of the cluster, not a partition: try - as the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and the PBX&apos;s name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and firewalls between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the certificate is the right one, save it and name it as the target&apos;s CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user, password and token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>takes it, but its target has it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ActionsModel</name>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ApplyDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody kept the new rules in time: the loader works with the old ones again. Your edits are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Put it on the PBX and name it there as the target&apos;s CA file: the control channel takes configuration only, no other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>Rows in the last two minutes, at most %1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two minutes, at most %1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows in the last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords; names and addresses are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log are no rows and were passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the folder quarantine below the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rotated log(s) were gone before all their rows were sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let logrotate keep more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The log was cut to nothing in place %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let logrotate rename it instead of copytruncate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – WQLoader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a&amp;gain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::RulesModel</name>
    <message>
        <source>%1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without queue and agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are still here. Where both changed the same section, theirs is taken; undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join their changes with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their version was taken of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root@pbx.example.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition / to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Paste a row: 1795356120|1795356100.7|queue|Agent/101|CONNECT|…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row to trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a row, or choose one of the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) get this row, as queue %1 and agent %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) get this row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
