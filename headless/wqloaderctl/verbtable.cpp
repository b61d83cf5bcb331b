// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/verb.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr VerbOption allVerbs[] = {
    { "socket"_L1, "PATH"_L1, "the loader's control socket; otherwise the service's"_L1 },
    { "host"_L1, "HOST"_L1, "ask the loader on another machine, by ssh"_L1 },
    { "config"_L1, "FILE"_L1,
        "read this configuration; where a verb can do without a loader, none is asked"_L1 },
    { "json"_L1, ""_L1, "for programs; shapes in docs/wqloaderctl.md"_L1 },
    { "no-color"_L1, ""_L1, "no colours on a terminal"_L1 },
    { "help"_L1, ""_L1, "what a verb takes"_L1 },
    { "version"_L1, ""_L1, "the version of this program"_L1 },
};

constexpr VerbOption ofStatus[] = {
    { "watch"_L1, ""_L1, "again whenever something changes, until Ctrl-C"_L1 },
    { "nagios"_L1, ""_L1, "one line with performance data; exit 0, 1, 2 or 3"_L1 },
    { "warning-lag"_L1, "SECONDS"_L1, "lag for a warning of --nagios (300)"_L1 },
    { "critical-lag"_L1, "SECONDS"_L1, "lag for a critical state of --nagios (1800)"_L1 },
};
constexpr VerbOption ofHistory[] = {
    { "target"_L1, "NAME"_L1, "this target only, with figures by the hour or day"_L1 },
    { "span"_L1, "SPAN"_L1, "1h, 24h, 7d, 30d or 1y, to now (24h)"_L1 },
};
constexpr VerbOption ofCheck[] = {
    { "offline"_L1, ""_L1, "the configuration only; nothing is contacted"_L1 },
    { "target"_L1, "NAME"_L1, "this target only"_L1 },
    { "heartbeat"_L1, ""_L1, "also write a sign of life, which is a row at QueueMetrics"_L1 },
};
constexpr VerbOption ofTrace[] = {
    { "file"_L1, "FILE"_L1, "rows of this file; - for standard input"_L1 },
    { "first"_L1, "N"_L1, "at most so many rows (1000)"_L1 },
};
constexpr VerbOption ofReplay[] = {
    { "log"_L1, "FILE"_L1, "with --config: this log instead of the one it names"_L1 },
    { "megabytes"_L1, "N"_L1, "so much of the log's end, 1 to 64 (16)"_L1 },
};
constexpr VerbOption ofActions[] = {
    { "count"_L1, "N"_L1, "the newest N, at most 1000 (20)"_L1 },
    { "since"_L1, "TIME"_L1, "not before: 2026-11-22T09:30, or 90m, 12h, 7d ago"_L1 },
    { "target"_L1, "NAME"_L1, "asked by this target only"_L1 },
    { "allow"_L1, "ID"_L1, "the policy line that would allow what this id asked; needs --target"_L1 },
};
constexpr VerbOption ofImport[] = {
    { "detect"_L1, ""_L1, "find what runs or is installed here, instead of FILE..."_L1 },
    { "take"_L1, "N[,N...]"_L1, "with --detect: of what it found, these; where they differ"_L1 },
    { "root"_L1, "DIR"_L1, "with --detect: look at the files of this tree instead of /"_L1 },
    { "write"_L1, "FILE"_L1, "write the configuration here; without it nothing is changed"_L1 },
    { "secrets"_L1, "DIR"_L1, "where --write puts passwords (secrets beside FILE)"_L1 },
    { "force"_L1, ""_L1, "with --write: replace FILE if it is there, and keep a backup"_L1 },
};
constexpr VerbOption ofStdio[] = {
    { "readonly"_L1, ""_L1, "look only, whoever the user is; for a forced command of ssh"_L1 },
};
constexpr VerbOption ofTail[] = {
    { "count"_L1, "N"_L1, "begin with the newest N lines (20)"_L1 },
    { "follow"_L1, ""_L1, "go on until Ctrl-C"_L1 },
    { "errors"_L1, ""_L1, "errors only"_L1 },
    { "rows"_L1, ""_L1, "the newest rows of the queue_log instead of the loader's own lines"_L1 },
};
constexpr VerbOption ofExport[] = {
    { "format"_L1, "pl|json"_L1, "wqloader_cluster.pl (the default) or JSON"_L1 },
    { "with-secrets"_L1, ""_L1, "with passwords, as far as they can be read; needs --output"_L1 },
    { "output"_L1, "FILE"_L1, "write here with mode 0600, not to standard output"_L1 },
    { "force"_L1, ""_L1, "with --output: replace FILE if it is there"_L1 },
};
constexpr VerbOption ofRefused[] = {
    { "target"_L1, "NAME"_L1, "this target; needed where there are several"_L1 },
    { "force"_L1, ""_L1, "with export: replace FILE if it is there"_L1 },
};
constexpr VerbOption ofLoad[] = {
    { "target"_L1, "NAME"_L1, "the target they go to; needed where there are several"_L1 },
    { "from"_L1, "TIME"_L1, "rows since: 2026-11-22T09:30, or 90m, 12h, 7d ago"_L1 },
    { "to"_L1, "TIME"_L1, "rows before that"_L1 },
};
constexpr VerbOption ofMetrics[] = {
    { "textfile"_L1, "PATH"_L1, "write there in one step, for node_exporter's textfile collector"_L1 },
};
constexpr VerbOption ofDoctor[] = {
    { "root"_L1, "DIR"_L1, "look at the files of this tree instead of /"_L1 },
    { "user"_L1, "NAME"_L1, "the user that the service runs as (wqloader)"_L1 },
};
constexpr VerbOption ofBundle[] = {
    { "names"_L1, ""_L1, "leave the names of queues, agents and hosts as they are"_L1 },
    { "root"_L1, "DIR"_L1, "look at the files of this tree instead of /"_L1 },
    { "yes"_L1, ""_L1, "write it; without this the list of what would be written is shown"_L1 },
};
constexpr VerbOption ofVerify[] = {
    { "target"_L1, "NAME"_L1, "this target only"_L1 },
    { "from"_L1, "TIME"_L1, "rows since: 2026-11-22T09:30, or 90m, 12h, 7d ago"_L1 },
    { "to"_L1, "TIME"_L1, "rows before that"_L1 },
    { "sample"_L1, "N"_L1, "ask for so many rows, chosen by chance, at most 10000 (1000)"_L1 },
    { "all"_L1, ""_L1, "ask for every row"_L1 },
    { "hours"_L1, ""_L1, "show every hour, not only those in which something is wrong"_L1 },
    { "repair"_L1, ""_L1, "then send what is missing, after asking you"_L1 },
    { "yes"_L1, ""_L1, "with --repair: do not ask"_L1 },
    { "result"_L1, ""_L1, "show how far it is, or what the last one found; begin nothing"_L1 },
    { "stop"_L1, ""_L1, "end the one that is running"_L1 },
};
constexpr VerbOption ofFleet[] = {
    { "sites"_L1, "FILE|NAMES"_L1, "a list of hosts, an Ansible inventory, or hosts with commas between"_L1 },
    { "group"_L1, "NAME"_L1, "of an inventory, the hosts of this group (all)"_L1 },
    { "parallel"_L1, "N"_L1, "so many sites at once, 1 to 100 (10)"_L1 },
    { "within"_L1, "SECONDS"_L1, "for all of them together, 1 to 3600 (120)"_L1 },
    { "add"_L1, ""_L1, "what FILE has is added or changed; nothing else is looked at or removed"_L1 },
    { "trial"_L1, "SECONDS"_L1, "how long a change may wait to be kept, 15 to 600 (120)"_L1 },
};
constexpr VerbOption ofSecret[] = {
    { "dir"_L1, "DIR"_L1, "where passwords are kept (/etc/wqloader/secrets)"_L1 },
};

constexpr Verb table[] = {
    { "status"_L1, ""_L1, 0, 0, "How the loader and each of its targets are doing"_L1, ofStatus,
        verb::status },
    { "history"_L1, ""_L1, 0, 0, "How the targets fared: states, rows, lag and backlog until now"_L1,
        ofHistory, verb::history },
    { "check"_L1, ""_L1, 0, 0, "Whether the configuration is right and each QueueMetrics would take rows"_L1,
        ofCheck, verb::check },
    { "trace"_L1, "[ROW|NAME]"_L1, 0, 1,
        "Where a row, a queue or an agent goes, by which rule, and what would be sent"_L1, ofTrace,
        verb::trace },
    { "replay"_L1, "NEW-CONFIG"_L1, 1, 1, "What would go elsewhere if this configuration were used"_L1,
        ofReplay, verb::replay },
    { "test"_L1, ""_L1, 0, 0, "Runs the rule tests that the configuration holds"_L1, {}, verb::test },
    { "rules"_L1, ""_L1, 0, 0, "The rules in order, what is odd about them, and how many rows each took"_L1,
        {}, verb::rules },
    { "actions"_L1, ""_L1, 0, 0, "What QueueMetrics asked of the PBX and what became of it"_L1, ofActions,
        verb::actions },
    { "import"_L1, "FILE...|--detect"_L1, 0, 16,
        "Reads the files of another loader and shows them as our configuration"_L1, ofImport, verb::import },
    { "export"_L1, ""_L1, 0, 0, "Writes the rules as wqloader_cluster.pl or JSON"_L1, ofExport,
        verb::exportRules },
    { "tail"_L1, "[TARGET]"_L1, 0, 1, "The loader's own log, or the newest rows"_L1, ofTail, verb::tail },
    { "pause"_L1, "TARGET"_L1, 1, 1, "Sends nothing to a target until resume; its rows wait"_L1, {},
        verb::pause },
    { "resume"_L1, "TARGET"_L1, 1, 1, "Goes on with a target that was paused"_L1, {}, verb::resume },
    { "resync"_L1, "TARGET"_L1, 1, 1, "Asks a target again at once where to go on"_L1, {}, verb::resync },
    { "decide"_L1, "TARGET go-on|send-all"_L1, 2, 2, "Answers a target that waits for a person to decide"_L1,
        {}, verb::decide },
    { "verify"_L1, ""_L1, 0, 0, "Compares the log with what QueueMetrics has, row by row"_L1, ofVerify,
        verb::verify },
    { "refused"_L1, "list|cut|set-aside|retry|export [ROW...|all|FILE]"_L1, 1, 100,
        "Rows that a target refuses while it takes others, and what is to be done with them"_L1, ofRefused,
        verb::refused },
    { "load"_L1, "FILE..."_L1, 1, 1000,
        "Sends what QueueMetrics lacks of old logs, which the loader does not read by itself"_L1, ofLoad,
        verb::load },
    { "fleet"_L1, "status|check|diff|apply [FILE]"_L1, 1, 2,
        "Looks at many exchanges at once, compares them, and brings rules to all or none of them"_L1, ofFleet,
        verb::fleet },
    { "metrics"_L1, ""_L1, 0, 0, "Figures for Prometheus"_L1, ofMetrics, verb::metrics },
    { "doctor"_L1, ""_L1, 0, 0, "Looks over the PBX for what hinders or endangers the loader"_L1, ofDoctor,
        verb::doctor },
    { "bundle"_L1, "FILE"_L1, 1, 1, "Packs what support needs, without passwords and names"_L1, ofBundle,
        verb::bundle },
    { "secret"_L1, "set|show-state|remove [TARGET]"_L1, 1, 2,
        "Keeps the passwords of targets in files of their own"_L1, ofSecret, verb::secret },
    { "complete"_L1, "verbs|targets|rules|options [VERB]"_L1, 1, 2, "Names for the completions of shells"_L1,
        {}, verb::complete },
    { "stdio"_L1, ""_L1, 0, 0, "Passes bytes between standard input, output and the control socket"_L1,
        ofStdio, verb::stdio },
};

} // namespace

std::span<const Verb> verbs()
{
    return table;
}

const Verb *verbNamed(QStringView name)
{
    for (const Verb &verb : table)
        if (name == verb.name)
            return &verb;
    return nullptr;
}

std::span<const VerbOption> globalOptions()
{
    return allVerbs;
}

} // namespace wql
