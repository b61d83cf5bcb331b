// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"

#include <QList>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::array kinds{
    SectionKindInfo{ SectionKind::General, "general"_L1, false },
    SectionKindInfo{ SectionKind::Target, "target"_L1, true },
    SectionKindInfo{ SectionKind::Rule, "rule"_L1, true },
    SectionKindInfo{ SectionKind::Rewrite, "rewrite"_L1, true },
    SectionKindInfo{ SectionKind::Asterisk, "asterisk"_L1, true },
    SectionKindInfo{ SectionKind::Policy, "policy"_L1, true },
    SectionKindInfo{ SectionKind::Test, "test"_L1, true },
};

constexpr SectionKind general = SectionKind::General;
constexpr SectionKind target = SectionKind::Target;
constexpr SectionKind rule = SectionKind::Rule;
constexpr SectionKind rewrite = SectionKind::Rewrite;
constexpr SectionKind asterisk = SectionKind::Asterisk;
constexpr SectionKind policy = SectionKind::Policy;
constexpr SectionKind test = SectionKind::Test;
constexpr qint64 day = 86400;

constexpr std::array keys{
    ConfigKey{ general, "format"_L1, ValueKind::Number, "1"_L1, "Version of the file's format."_L1,
        ConfigKey::Plain, 1, 9999 },
    ConfigKey{ general, "queue_log"_L1, ValueKind::Path, "/var/log/asterisk/queue_log"_L1,
        "The file that Asterisk writes."_L1 },
    ConfigKey{ general, "state_dir"_L1, ValueKind::Path, ""_L1,
        "Folder for cursors and executed actions; the service has one of its own."_L1 },
    ConfigKey{ general, "control_socket"_L1, ValueKind::Path, ""_L1,
        "Socket for wqloaderctl and the desktop program; none opens none."_L1 },
    ConfigKey{ general, "activity_log"_L1, ValueKind::Path, ""_L1,
        "The classic readable log; - is standard output, empty is none."_L1, ConfigKey::MayBeEmpty },
    ConfigKey{ general, "heartbeat"_L1, ValueKind::Number, "900"_L1,
        "Seconds without rows after which a target gets a sign of life."_L1, ConfigKey::Plain, 1, day },
    ConfigKey{ general, "feedback_interval"_L1, ValueKind::Number, "5"_L1,
        "Seconds between two questions for feedback actions."_L1, ConfigKey::Plain, 1, 3600 },
    ConfigKey{ general, "actions_log"_L1, ValueKind::Path, ""_L1,
        "Audit log of feedback actions; without it actions.log in the state folder."_L1 },
    ConfigKey{ general, "execute_stale"_L1, ValueKind::Flag, "no"_L1,
        "Runs feedback actions even if they may have waited in QueueMetrics for long."_L1 },
    ConfigKey{ general, "drain_quiet"_L1, ValueKind::Number, "30"_L1,
        "Seconds that a rotated queue_log must be at rest before it is finished."_L1, ConfigKey::Plain, 0,
        day },
    ConfigKey{ general, "unassociated"_L1, ValueKind::Choice, "everyone"_L1,
        "Who gets rows that no filter can place: everyone, or by-call the tenant the call is known to belong to."_L1,
        ConfigKey::Plain, 0, 0, "everyone by-call"_L1 },
    ConfigKey{ general, "include"_L1, ValueKind::Glob, ""_L1,
        "Files read as if they stood behind this section; relative to this file, sorted by name."_L1,
        ConfigKey::Repeats },

    ConfigKey{ target, "url"_L1, ValueKind::Url, ""_L1,
        "Where QueueMetrics is: http or https, host, port and context."_L1, ConfigKey::Required },
    ConfigKey{ target, "user"_L1, ValueKind::Text, "webqloader"_L1,
        "A QueueMetrics user that holds the key WQLOADER."_L1 },
    ConfigKey{ target, "password_credential"_L1, ValueKind::Text, ""_L1,
        "Name of a systemd credential (LoadCredential=) that holds the password."_L1 },
    ConfigKey{ target, "password_file"_L1, ValueKind::Path, ""_L1,
        "File that holds the password, of root or the service, mode 0640 or less."_L1 },
    ConfigKey{ target, "password_command"_L1, ValueKind::Command, ""_L1,
        "Program, with an absolute path, that prints the password; no shell."_L1 },
    ConfigKey{
        target, "password_keychain"_L1, ValueKind::Text, ""_L1, "Entry of the desktop's keychain."_L1 },
    ConfigKey{ target, "password"_L1, ValueKind::Text, ""_L1,
        "The password itself; keep the file's mode at 0640."_L1,
        ConfigKey::MayBeEmpty | ConfigKey::IsSecret },
    ConfigKey{ target, "token"_L1, ValueKind::Text, "-"_L1,
        "Server name of the QueueMetrics cluster; - is its default."_L1, ConfigKey::MayBeEmpty },
    ConfigKey{ target, "timezone_offset"_L1, ValueKind::Number, "0"_L1,
        "Seconds added to the time of each row."_L1, ConfigKey::Plain, -day, day },
    ConfigKey{ target, "actions"_L1, ValueKind::Choice, "enforce"_L1,
        "What may be done with feedback actions: nothing, record, try dry, or those the policy allows."_L1,
        ConfigKey::Plain, 0, 0, "off learn dry-run enforce"_L1 },
    ConfigKey{ target, "policy"_L1, ValueKind::Text, ""_L1,
        "Name of the policy that is asked before the built-in one."_L1 },
    ConfigKey{ target, "ca_file"_L1, ValueKind::Path, ""_L1,
        "PEM file of the authorities to trust; without it those of the system."_L1 },
    ConfigKey{ target, "proxy"_L1, ValueKind::Url, ""_L1, "HTTP proxy, as http://host:port."_L1 },
    ConfigKey{ target, "allow_cleartext"_L1, ValueKind::Flag, "no"_L1,
        "Says that http to another machine is on purpose."_L1 },
    ConfigKey{ target, "connect_timeout"_L1, ValueKind::Number, "10"_L1,
        "Seconds to wait for a connection."_L1, ConfigKey::Plain, 1, 300 },
    ConfigKey{ target, "request_timeout"_L1, ValueKind::Number, "60"_L1,
        "Seconds from sending a request to the end of its answer."_L1, ConfigKey::Plain, 1, 3600 },

    ConfigKey{ rule, "queue_starts"_L1, ValueKind::Text, ""_L1, "Takes rows whose queue begins with this."_L1,
        ConfigKey::Repeats },
    ConfigKey{ rule, "queue_ends"_L1, ValueKind::Text, ""_L1, "Takes rows whose queue ends with this."_L1,
        ConfigKey::Repeats },
    ConfigKey{ rule, "queue_matches"_L1, ValueKind::Expression, ""_L1,
        "Takes rows whose queue matches this regular expression."_L1, ConfigKey::Repeats },
    ConfigKey{ rule, "agent_starts"_L1, ValueKind::Text, ""_L1,
        "Takes rows whose agent, with or without its technology, begins with this."_L1, ConfigKey::Repeats },
    ConfigKey{ rule, "agent_ends"_L1, ValueKind::Text, ""_L1, "Takes rows whose agent ends with this."_L1,
        ConfigKey::Repeats },
    ConfigKey{ rule, "agent_matches"_L1, ValueKind::Expression, ""_L1,
        "Takes rows whose agent matches this regular expression."_L1, ConfigKey::Repeats },
    ConfigKey{ rule, "target"_L1, ValueKind::Text, ""_L1, "Name of the target that gets the rows."_L1,
        ConfigKey::Required },
    ConfigKey{ rule, "continue"_L1, ValueKind::Flag, "no"_L1, "Lets later rules see the row too."_L1 },
    ConfigKey{ rule, "enabled"_L1, ValueKind::Flag, "yes"_L1, "Whether the rule takes part."_L1 },
    ConfigKey{ rule, "strip_token"_L1, ValueKind::Flag, "no"_L1,
        "Removes the text that matched from the name that is sent."_L1 },

    ConfigKey{ rewrite, "field"_L1, ValueKind::Choice, "agent"_L1, "Which name is changed."_L1,
        ConfigKey::Plain, 0, 0, "queue agent"_L1 },
    ConfigKey{ rewrite, "pattern"_L1, ValueKind::Expression, ""_L1,
        "Regular expression that finds what is replaced."_L1, ConfigKey::Required },
    ConfigKey{ rewrite, "replacement"_L1, ValueKind::Text, ""_L1,
        "What stands there instead; \\1 is the first group of the pattern."_L1,
        ConfigKey::Required | ConfigKey::MayBeEmpty },

    ConfigKey{
        asterisk, "host"_L1, ValueKind::Text, "127.0.0.1"_L1, "Where Asterisk's manager interface is."_L1 },
    ConfigKey{
        asterisk, "port"_L1, ValueKind::Number, "5038"_L1, "Its port."_L1, ConfigKey::Plain, 1, 65535 },
    ConfigKey{ asterisk, "tls"_L1, ValueKind::Flag, "no"_L1, "Whether that port speaks TLS."_L1 },
    ConfigKey{ asterisk, "ca_file"_L1, ValueKind::Path, ""_L1,
        "PEM file of the authorities to trust; without it those of the system."_L1 },
    ConfigKey{ asterisk, "user"_L1, ValueKind::Text, ""_L1,
        "A manager user of the loader's own; then the login that QueueMetrics sends is dropped."_L1 },
    ConfigKey{ asterisk, "password_credential"_L1, ValueKind::Text, ""_L1,
        "Name of a systemd credential that holds that user's secret."_L1 },
    ConfigKey{ asterisk, "password_file"_L1, ValueKind::Path, ""_L1,
        "File that holds it, of root or the service, mode 0640 or less."_L1 },
    ConfigKey{ asterisk, "password_command"_L1, ValueKind::Command, ""_L1,
        "Program, with an absolute path, that prints it; no shell."_L1 },
    ConfigKey{
        asterisk, "password_keychain"_L1, ValueKind::Text, ""_L1, "Entry of the desktop's keychain."_L1 },
    ConfigKey{ asterisk, "password"_L1, ValueKind::Text, ""_L1,
        "The secret itself; keep the file's mode at 0640."_L1, ConfigKey::MayBeEmpty | ConfigKey::IsSecret },

    ConfigKey{ policy, "allow"_L1, ValueKind::Text, ""_L1,
        "An action that may be run, with all its headers."_L1, ConfigKey::Repeats },
    ConfigKey{ policy, "deny"_L1, ValueKind::Text, ""_L1,
        "An action that is refused; the name may end in *."_L1, ConfigKey::Repeats },
    ConfigKey{ policy, "context"_L1, ValueKind::Text, ""_L1,
        "A context that Local channels and transfers may lead into."_L1, ConfigKey::Repeats },
    ConfigKey{ policy, "variable"_L1, ValueKind::Text, ""_L1,
        "A variable of the dial plan that an action may set, and the kind of its value."_L1,
        ConfigKey::Repeats },

    ConfigKey{
        test, "row"_L1, ValueKind::Text, ""_L1, "A line of the queue_log; or else queue and agent."_L1 },
    ConfigKey{ test, "queue"_L1, ValueKind::Text, ""_L1, "The row's queue; without it NONE."_L1 },
    ConfigKey{ test, "agent"_L1, ValueKind::Text, ""_L1, "The row's agent; without it NONE."_L1 },
    ConfigKey{ test, "expect"_L1, ValueKind::Text, ""_L1,
        "The targets that must get the row, with commas between; or nobody."_L1, ConfigKey::Required },
};

/// How many letters must be changed, added or dropped to make one text of the other.
qsizetype editDistance(QStringView from, QStringView to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype change = diagonal + (from[i].toLower() == to[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ change, diagonal + 1, row[j] + 1 });
        }
    }
    return row[to.size()];
}

struct Nearest {
    QStringView wanted;
    QString best = {};
    qsizetype distance = 0;

    void offer(QLatin1StringView candidate)
    {
        const QString text = candidate;
        const qsizetype d = editDistance(wanted, text);
        // A third of the letters may be wrong; beyond that a guess is no help.
        if (d <= qMax(qsizetype(2), text.size() / 3) && d < text.size() && (best.isEmpty() || d < distance)) {
            best = text;
            distance = d;
        }
    }
};

} // namespace

std::span<const SectionKindInfo> sectionKinds()
{
    return kinds;
}

std::span<const ConfigKey> configKeys()
{
    return keys;
}

const SectionKindInfo *sectionKind(QStringView name)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [name](const auto &info) { return name == info.name; });
    return found == kinds.end() ? nullptr : &*found;
}

const SectionKindInfo &sectionKind(SectionKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const auto &info) { return info.kind == kind; });
}

const ConfigKey *configKey(SectionKind section, QStringView name)
{
    const auto found = std::find_if(keys.begin(), keys.end(),
        [section, name](const ConfigKey &key) { return key.section == section && name == key.name; });
    return found == keys.end() ? nullptr : &*found;
}

QString nearestKey(SectionKind section, QStringView name)
{
    Nearest nearest{ name.first(qMin(name.size(), qsizetype(64))) };
    for (const ConfigKey &key : keys) {
        if (key.section == section)
            nearest.offer(key.name);
    }
    return nearest.best;
}

QString nearestSection(QStringView name)
{
    Nearest nearest{ name.first(qMin(name.size(), qsizetype(64))) };
    for (const SectionKindInfo &info : kinds)
        nearest.offer(info.name);
    return nearest.best;
}

} // namespace wql
