// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"

#include "core/config/keybuilder.h"
#include "core/config/nearestname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QStringList writeFormat(const GeneralSettings &)
{
    return { u"1"_s };
}

constexpr std::array kinds{
    SectionKindInfo{ SectionKind::General, "general"_L1, false },
    SectionKindInfo{ SectionKind::Target, "target"_L1, true },
    SectionKindInfo{ SectionKind::Rule, "rule"_L1, true },
    SectionKindInfo{ SectionKind::Rewrite, "rewrite"_L1, true },
    SectionKindInfo{ SectionKind::Asterisk, "asterisk"_L1, true },
    SectionKindInfo{ SectionKind::Policy, "policy"_L1, true },
    SectionKindInfo{ SectionKind::Test, "test"_L1, true },
};

constexpr qint64 day = 86400; // in seconds
using namespace keybuilder;
using enum ConfigKey::Trait;
using Secrets = SecretReference::Kind;

constexpr KeyOf<GeneralSettings> generalKeys[]{
    customKey<GeneralSettings, nullptr, writeFormat>("format", "Version of the file's format.")
        .of(ValueKind::Number)
        .between(1, 9999)
        .with(IsAlwaysWritten),
    pathKey<&GeneralSettings::queueLog>("queue_log", "The file that Asterisk writes."),
    pathKey<&GeneralSettings::stateDirectory>(
        "state_dir", "Folder for cursors and executed actions; the service has one of its own."),
    key<&GeneralSettings::cluster>("cluster",
        "Name of a pair whose machines take turns with one state on a shared volume; without it the state is "
        "this machine's."),
    pathKey<&GeneralSettings::controlSocket>(
        "control_socket", "Socket for wqloaderctl and the desktop program; none opens none.")
        .also("none"),
    pathKey<&GeneralSettings::activityLog>(
        "activity_log", "The classic readable log; - is standard output, empty is none.")
        .also("-")
        .with(MayBeEmpty),
    key<&GeneralSettings::heartbeat>(
        "heartbeat", "Seconds without rows after which a target gets a sign of life.")
        .between(1, day),
    key<&GeneralSettings::feedbackInterval>(
        "feedback_interval", "Seconds between two questions for feedback actions.")
        .between(1, 3600),
    pathKey<&GeneralSettings::actionsLog>(
        "actions_log", "Audit log of feedback actions; without it actions.log in the state folder."),
    key<&GeneralSettings::executeStale>("execute_stale",
        "Runs feedback actions even if they may have waited in QueueMetrics for a long time."),
    key<&GeneralSettings::drainQuiet>(
        "drain_quiet", "Seconds that a rotated queue_log must be at rest before it is finished.")
        .between(0, day),
    key<&GeneralSettings::unassociated>("unassociated",
        "Who gets rows that no filter can place: everyone, or by-call the tenant the call is known to belong "
        "to."),
    plainKey<GeneralSettings>(
        "include", "Files read as if they stood behind this section; relative to this file, sorted by name.")
        .of(ValueKind::Glob)
        .with(Repeats),
};

constexpr KeyOf<Target> targetKeys[]{
    key<&Target::url>("url", "Where QueueMetrics is: http or https, host, port and context.")
        .with(Required)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "&URL")),
    key<&Target::user>("user", "A QueueMetrics user that holds the key WQLOADER.")
        .naming("user")
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "U&ser")),
    passwordKey<&Target::password, Secrets::Credential>(
        "password_credential", "Name of a systemd credential (LoadCredential=) that holds the password."),
    passwordKey<&Target::password, Secrets::File>(
        "password_file", "File that holds the password, of root or the service, mode 0640 or less.")
        .of(ValueKind::Path)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Password &file")),
    passwordKey<&Target::password, Secrets::Command>(
        "password_command", "Program, with an absolute path, that prints the password; no shell.")
        .of(ValueKind::Command),
    passwordKey<&Target::password, Secrets::Keychain>(
        "password_keychain", "Entry of the desktop's keychain."),
    passwordKey<&Target::password, Secrets::Value>(
        "password", "The password itself; keep the file's mode at 0640.")
        .with(MayBeEmpty | IsSecret)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "&Password")),
    key<&Target::token>("token", "Server name of the QueueMetrics cluster; - is its default.")
        .with(MayBeEmpty | IsDashIfEmpty)
        .naming("token")
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Server name in the cluster (to&ken)")),
    key<&Target::timezoneOffset>("timezone_offset", "Seconds added to the time of each row.")
        .between(-day, day)
        .with(IsShown)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Time &offset in seconds")),
    key<&Target::refused>("refused",
        "What becomes of a row that the target refuses while it takes others: it waits for a decision, is "
        "sent cut to the columns, or is set aside.")
        .with(IsShown),
    key<&Target::actions>("actions",
        "What may be done with feedback actions: nothing, record, try dry, or those the policy allows.")
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "&Actions")),
    key<&Target::policy>("policy", "Name of the policy that is asked before the built-in one.")
        .naming("policy")
        .with(IsShown)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Po&licy")),
    pathKey<&Target::caFile>(
        "ca_file", "PEM file of the authorities to trust; without it those of the system.")
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "&CA file")),
    key<&Target::proxy>("proxy", "HTTP proxy, as http://host:port.")
        .with(IsShown)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Pro&xy")),
    key<&Target::shared>("shared", "Says that another loader may send the same rows there.").with(IsShown),
    key<&Target::verify>(
        "verify", "Whether a sample of rows is asked for each night, to see that all of them are there.")
        .with(IsShown),
    key<&Target::allowCleartext>("allow_cleartext", "Says that http to another machine is on purpose."),
    key<&Target::connectTimeout>("connect_timeout", "Seconds to wait for a connection.").between(1, 300),
    key<&Target::requestTimeout>(
        "request_timeout", "Seconds from sending a request to the end of its answer.")
        .between(1, 3600),
    key<&Target::comment>("comment", "A note of the administrator's; the loader only shows it.")
        .naming("comment")
        .with(IsShown)
        .labelled(QT_TRANSLATE_NOOP("ConfigKey", "Co&mment")),
};

constexpr KeyOf<Rule> ruleKeys[]{
    key<&Rule::enabled>("enabled", "Whether the rule takes part."),
    testKey<&Rule::queue, NameTest::Kind::StartsWith>(
        "queue_starts", "Takes rows whose queue begins with this."),
    testKey<&Rule::queue, NameTest::Kind::EndsWith>("queue_ends", "Takes rows whose queue ends with this."),
    testKey<&Rule::queue, NameTest::Kind::Matches>(
        "queue_matches", "Takes rows whose queue matches this regular expression."),
    testKey<&Rule::agent, NameTest::Kind::StartsWith>(
        "agent_starts", "Takes rows whose agent, with or without its technology, begins with this."),
    testKey<&Rule::agent, NameTest::Kind::EndsWith>("agent_ends", "Takes rows whose agent ends with this."),
    testKey<&Rule::agent, NameTest::Kind::Matches>(
        "agent_matches", "Takes rows whose agent matches this regular expression."),
    key<&Rule::target>("target", "Name of the target that gets the rows.").with(Required).naming("target"),
    key<&Rule::continues>("continue", "Lets later rules see the row too."),
    key<&Rule::stripToken>("strip_token", "Removes the text that matched from the name that is sent."),
};

constexpr KeyOf<Rewrite> rewriteKeys[]{
    key<&Rewrite::field>("field", "Which name is changed."),
    key<&Rewrite::pattern>("pattern", "Regular expression that finds what is replaced.")
        .of(ValueKind::Expression)
        .with(Required),
    key<&Rewrite::replacement>(
        "replacement", "What stands there instead; \\1 is the first group of the pattern.")
        .with(Required | MayBeEmpty),
};

constexpr KeyOf<Asterisk> asteriskKeys[]{
    key<&Asterisk::host>("host", "Where Asterisk's manager interface is.")
        .naming("host")
        .written("name or address"),
    key<&Asterisk::port>("port", "Its port.").between(1, 65535),
    key<&Asterisk::tls>("tls", "Whether that port speaks TLS."),
    pathKey<&Asterisk::caFile>(
        "ca_file", "PEM file of the authorities to trust; without it those of the system."),
    key<&Asterisk::user>(
        "user", "A manager user of the loader's own; then the login that QueueMetrics sends is dropped.")
        .naming("user"),
    passwordKey<&Asterisk::password, Secrets::Credential>(
        "password_credential", "Name of a systemd credential that holds that user's secret."),
    passwordKey<&Asterisk::password, Secrets::File>(
        "password_file", "File that holds it, of root or the service, mode 0640 or less.")
        .of(ValueKind::Path),
    passwordKey<&Asterisk::password, Secrets::Command>(
        "password_command", "Program, with an absolute path, that prints it; no shell.")
        .of(ValueKind::Command),
    passwordKey<&Asterisk::password, Secrets::Keychain>(
        "password_keychain", "Entry of the desktop's keychain."),
    passwordKey<&Asterisk::password, Secrets::Value>(
        "password", "The secret itself; keep the file's mode at 0640.")
        .with(MayBeEmpty | IsSecret),
};

constexpr KeyOf<ActionPolicy> policyKeys[]{
    plainKey<ActionPolicy>("allow", "An action that may be run, with all its headers.")
        .with(Repeats)
        .naming("text")
        .written("action and headers"),
    plainKey<ActionPolicy>("deny", "An action that is refused; the name may end in *.")
        .with(Repeats)
        .naming("text")
        .written("action"),
    plainKey<ActionPolicy>("context", "A context that Local channels and transfers may lead into.")
        .with(Repeats),
    plainKey<ActionPolicy>(
        "variable", "A variable of the dial plan that an action may set, and the kind of its value.")
        .with(Repeats)
        .naming("text")
        .written("name and kind"),
};

constexpr KeyOf<RuleTest> testKeys[]{
    key<&RuleTest::row>("row", "A line of the queue_log; or else queue and agent.").naming("text"),
    key<&RuleTest::queue>("queue", "The row's queue; without it NONE."),
    key<&RuleTest::agent>("agent", "The row's agent; without it NONE."),
    customKey<RuleTest, keyvalue::readExpected, keyvalue::writeExpected>(
        "expect", "The targets that must get the row, with commas between; or nobody.")
        .with(Required)
        .naming("target"),
};

/// All keys of a kind of section, whatever they are read into.
template <typename Visit> void visitKeys(SectionKind section, Visit visit)
{
    const auto each = [&](const auto &keys) {
        for (const ConfigKey &key : keys) {
            if (key.section == section)
                visit(key);
        }
    };
    each(generalKeys);
    each(targetKeys);
    each(ruleKeys);
    each(rewriteKeys);
    each(asteriskKeys);
    each(policyKeys);
    each(testKeys);
}

} // namespace

QString ConfigKey::defaultValue() const
{
    if (!defaultValues || has(Required))
        return {};
    const QString value = defaultValues().value(0);
    return value.isEmpty() && has(IsDashIfEmpty) ? u"-"_s : value;
}

QString ConfigKey::describeValue() const
{
    const auto ofKind = [this]() -> QString {
        switch (kind) {
        case ValueKind::Text:
            return u"text"_s;
        case ValueKind::Number:
            return u"%1 to %2"_s.arg(min).arg(max);
        case ValueKind::Flag:
            return u"`yes` or `no`"_s;
        case ValueKind::Choice: {
            QStringList words;
            for (const QLatin1StringView choice : choices)
                words += u"`%1`"_s.arg(choice);
            return words.join(u", "_s);
        }
        case ValueKind::Path:
            return orWord.isEmpty() ? u"absolute path"_s : u"absolute path, or `%1`"_s.arg(orWord);
        case ValueKind::Url:
        case ValueKind::Proxy:
            return u"URL"_s;
        case ValueKind::Expression:
            return u"regular expression"_s;
        case ValueKind::Command:
            return u"absolute path and arguments"_s;
        case ValueKind::Glob:
            return u"path, `*` and `?` in its last part"_s;
        }
        return {};
    };
    return (valueHelp.isEmpty() ? ofKind() : QString(valueHelp))
        + (has(Repeats) ? u"; may repeat"_s : QString());
}

template <> std::span<const KeyOf<GeneralSettings>> keysOf()
{
    return generalKeys;
}

template <> std::span<const KeyOf<Target>> keysOf()
{
    return targetKeys;
}

template <> std::span<const KeyOf<Rule>> keysOf()
{
    return ruleKeys;
}

template <> std::span<const KeyOf<Rewrite>> keysOf()
{
    return rewriteKeys;
}

template <> std::span<const KeyOf<Asterisk>> keysOf()
{
    return asteriskKeys;
}

template <> std::span<const KeyOf<ActionPolicy>> keysOf()
{
    return policyKeys;
}

template <> std::span<const KeyOf<RuleTest>> keysOf()
{
    return testKeys;
}

std::span<const SectionKindInfo> sectionKinds()
{
    return kinds;
}

const SectionKindInfo *sectionKind(QStringView name)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [name](const auto &info) { return name == info.name; });
    return found == kinds.end() ? nullptr : &*found;
}

const SectionKindInfo &sectionKind(SectionKind kind)
{
    return kinds[size_t(kind)];
}

std::vector<const ConfigKey *> configKeys(SectionKind section)
{
    std::vector<const ConfigKey *> keys;
    visitKeys(section, [&](const ConfigKey &key) { keys.push_back(&key); });
    return keys;
}

const ConfigKey *configKey(SectionKind section, QStringView name)
{
    const ConfigKey *found = nullptr;
    visitKeys(section, [&](const ConfigKey &key) { found = name == key.name ? &key : found; });
    return found;
}

QString nearestKey(SectionKind section, QStringView name)
{
    NearestName nearest(name);
    visitKeys(section, [&](const ConfigKey &key) { nearest.offer(key.name); });
    return nearest.best();
}

QString nearestSection(QStringView name)
{
    NearestName nearest(name);
    for (const SectionKindInfo &info : kinds)
        nearest.offer(info.name);
    return nearest.best();
}

std::optional<bool> flagOf(const QString &value)
{
    const QString word = value.toLower();
    if (word == "yes"_L1 || word == "true"_L1 || word == "on"_L1 || word == "1"_L1)
        return true;
    if (word == "no"_L1 || word == "false"_L1 || word == "off"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

} // namespace wql
