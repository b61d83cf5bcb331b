<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>LinkText</name>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
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
