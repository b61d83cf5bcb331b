<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>LinkText</name>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Start it with: systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Start it there with: systemctl start wqloaderd</translation>
    </message>
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
        <source>No loader is running there.</source>
        <translation>No loader is running there.</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>You may not talk to this loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader-admin, or wqloader-ro for looking only, and log in again.</source>
        <translation>Become a member of the group wqloader-admin, or wqloader-ro for looking only, and log in again.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>The host cannot be reached: %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network. It is tried again by itself.</source>
        <translation>Check the host&apos;s name and the network. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>The host&apos;s key is not the one that is known. Somebody may sit in between.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R and connect again.</translation>
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
        <source>Check the place of this site, and that wqloaderctl is installed there.</source>
        <translation>Check the place of this site, and that wqloaderctl is installed there.</translation>
    </message>
    <message>
        <source>This window and that loader do not speak the same version.</source>
        <translation>This window and that loader do not speak the same version.</translation>
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
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
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
        <source>It may be older than this window: update it.</source>
        <translation>It may be older than this window: update it.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Somebody else changed the configuration meanwhile.</translation>
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
</context>
<context>
    <name>Measures</name>
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
        <source>all refused</source>
        <translation>all refused</translation>
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
    <name>wql::CurveView</name>
    <message>
        <source>Rows in the last two minutes, at most %1 a second</source>
        <translation>Rows in the last two minutes, at most %1 a second</translation>
    </message>
    <message>
        <source>two minutes, at most %1 rows/s</source>
        <translation>two minutes, at most %1 rows/s</translation>
    </message>
    <message>
        <source>no rows in the last two minutes</source>
        <translation>no rows in the last two minutes</translation>
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
        <source>What is collected for support is shown here first. It holds no passwords; names and addresses are in it.</source>
        <translation>What is collected for support is shown here first. It holds no passwords; names and addresses are in it.</translation>
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
    <message numerus="yes">
        <source>%n line(s) of the log are no rows and were passed over.</source>
        <translation>
            <numerusform>%n line of the log is no row and was passed over.</numerusform>
            <numerusform>%n lines of the log are no rows and were passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the folder quarantine below the state.</source>
        <translation>They are kept in the folder quarantine below the state.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotated log(s) were gone before all their rows were sent.</source>
        <translation>
            <numerusform>%n rotated log was gone before all its rows were sent.</numerusform>
            <numerusform>%n rotated logs were gone before all their rows were sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let logrotate keep more files.</source>
        <translation>Let logrotate keep more files.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cut to nothing in place %n time(s).</source>
        <translation>
            <numerusform>The log was cut to nothing in place once.</numerusform>
            <numerusform>The log was cut to nothing in place %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let logrotate rename it instead of copytruncate.</source>
        <translation>Let logrotate rename it instead of copytruncate.</translation>
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
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Save what support needs</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
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
        <source>Close</source>
        <translation>Close</translation>
    </message>
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
        <source>Add a site…</source>
        <translation>Add a site…</translation>
    </message>
    <message>
        <source>%1 – WQLoader</source>
        <translation>%1 – WQLoader</translation>
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
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, version %2, looking only</translation>
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
        <source>Ask a&amp;gain now</source>
        <translation>Ask a&amp;gain now</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Test…</translation>
    </message>
    <message>
        <source>Its &amp;log</source>
        <translation>Its &amp;log</translation>
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
        <source>You may only look at this loader</source>
        <translation>You may only look at this loader</translation>
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
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>The list of sites could not be read. It is kept as %1; please add your sites again.</translation>
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
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
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
</context>
</TS>
