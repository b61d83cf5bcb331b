// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configtext.h"

#include "core/config/configdocument.h"
#include "core/config/configkeys.h"
#include "core/config/ruletestreader.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Writes one section; keys that have their default are left out.
class SectionWriter {
public:
    SectionWriter(QByteArray &text, SectionKind kind, const QString &name)
        : m_text(text)
        , m_kind(kind)
    {
        const QString header = sectionKind(kind).name + (name.isEmpty() ? QString() : u' ' + name);
        m_text += (m_text.isEmpty() ? "[" : "\n[") + header.toUtf8() + "]\n";
    }

    /// A value that is no line's rest cannot be said in a file, and must not become a line of its own.
    void addAlways(const QString &key, const QString &value)
    {
        if (ConfigDocument::isWritable(value))
            m_text += key.toUtf8() + " = " + value.toUtf8() + '\n';
    }
    void add(const QString &key, const QString &value)
    {
        const ConfigKey *known = configKey(m_kind, key);
        Q_ASSERT(known);
        if (value != known->standard || known->has(ConfigKey::Required))
            addAlways(key, value);
    }
    void add(const QString &key, std::chrono::seconds value)
    {
        add(key, QString::number(qint64(value.count())));
    }
    void add(const QString &key, bool value) { add(key, value ? u"yes"_s : u"no"_s); }
    void add(const QString &field, const NameFilter &filter)
    {
        for (const NameTest &test : filter.tests)
            add(field + testSuffix(test.kind), test.text);
    }

private:
    static QString testSuffix(NameTest::Kind kind)
    {
        switch (kind) {
        case NameTest::Kind::StartsWith:
            return u"_starts"_s;
        case NameTest::Kind::EndsWith:
            return u"_ends"_s;
        case NameTest::Kind::Matches:
            return u"_matches"_s;
        }
        return {};
    }

    QByteArray &m_text;
    SectionKind m_kind;
};

/// QProcess::splitCommand() reads this back.
QString quotedCommand(const SecretReference &reference)
{
    QStringList words{ reference.name };
    for (QString argument : reference.arguments) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'"');
        words.append(isPlain ? argument : u'"' + argument.replace(u'"', u"\"\"\""_s) + u'"');
    }
    return words.join(u' ');
}

void write(QByteArray &text, const GeneralSettings &general)
{
    SectionWriter section(text, SectionKind::General, {});
    section.addAlways(u"format"_s, u"1"_s);
    section.add(u"queue_log"_s, general.queueLog);
    section.add(u"state_dir"_s, general.stateDirectory);
    section.add(u"control_socket"_s, general.controlSocket);
    section.add(u"activity_log"_s, general.activityLog);
    section.add(u"heartbeat"_s, general.heartbeat);
    section.add(u"feedback_interval"_s, general.feedbackInterval);
    section.add(u"actions_log"_s, general.actionsLog);
    section.add(u"execute_stale"_s, general.executeStale);
    section.add(u"drain_quiet"_s, general.drainQuiet);
    section.add(
        u"unassociated"_s, general.unassociated == Unassociated::ByCall ? u"by-call"_s : u"everyone"_s);
}

void write(QByteArray &text, const Target &target)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    SectionWriter section(text, SectionKind::Target, target.name);
    section.add(u"url"_s, target.url.toString(QUrl::FullyEncoded));
    section.add(u"user"_s, target.user);
    const PasswordLine password = passwordLine(target.password);
    if (!password.key.isEmpty())
        section.addAlways(password.key, password.value);
    section.add(u"token"_s, target.token.isEmpty() ? u"-"_s : target.token);
    section.add(u"timezone_offset"_s, target.timezoneOffset);
    section.add(u"actions"_s, wireName(target.actions));
    section.add(u"policy"_s, target.policy);
    section.add(u"ca_file"_s, target.caFile);
    section.add(u"proxy"_s, target.proxy ? target.proxy->toString(QUrl::FullyEncoded) : QString());
    section.add(u"allow_cleartext"_s, target.allowCleartext);
    section.add(u"connect_timeout"_s, duration_cast<seconds>(target.connectTimeout));
    section.add(u"request_timeout"_s, duration_cast<seconds>(target.requestTimeout));
}

void write(QByteArray &text, const Rule &rule)
{
    SectionWriter section(text, SectionKind::Rule, rule.name);
    section.add(u"enabled"_s, rule.enabled);
    section.add(u"queue"_s, rule.queue);
    section.add(u"agent"_s, rule.agent);
    section.add(u"target"_s, rule.target);
    section.add(u"continue"_s, rule.continues);
    section.add(u"strip_token"_s, rule.stripToken);
}

void write(QByteArray &text, const Rewrite &rewrite)
{
    SectionWriter section(text, SectionKind::Rewrite, rewrite.name);
    section.add(u"field"_s, rewrite.field == Rewrite::Field::Queue ? u"queue"_s : u"agent"_s);
    section.add(u"pattern"_s, rewrite.pattern);
    section.add(u"replacement"_s, rewrite.replacement);
}

void write(QByteArray &text, const Asterisk &asterisk)
{
    SectionWriter section(text, SectionKind::Asterisk, asterisk.name);
    section.add(u"host"_s, asterisk.host);
    section.add(u"port"_s, QString::number(asterisk.port));
    section.add(u"tls"_s, asterisk.tls);
    section.add(u"ca_file"_s, asterisk.caFile);
    section.add(u"user"_s, asterisk.user);
    const PasswordLine password = passwordLine(asterisk.password);
    if (!password.key.isEmpty())
        section.addAlways(password.key, password.value);
}

void write(QByteArray &text, const ActionPolicy &policy)
{
    SectionWriter section(text, SectionKind::Policy, policy.name);
    for (const QString &line : policy.written)
        section.addAlways(line.section(u" = "_s, 0, 0), line.section(u" = "_s, 1));
}

void write(QByteArray &text, const RuleTest &test)
{
    SectionWriter section(text, SectionKind::Test, test.name);
    section.add(u"row"_s, test.row);
    section.add(u"queue"_s, test.queue);
    section.add(u"agent"_s, test.agent);
    section.add(u"expect"_s, test.targets.isEmpty() ? QString(expectsNobody) : test.targets.join(u", "_s));
}

} // namespace

QString wireName(ActionMode mode)
{
    switch (mode) {
    case ActionMode::Off:
        return u"off"_s;
    case ActionMode::Learn:
        return u"learn"_s;
    case ActionMode::DryRun:
        return u"dry-run"_s;
    case ActionMode::Enforce:
        return u"enforce"_s;
    }
    Q_UNREACHABLE();
}

PasswordLine passwordLine(const SecretReference &reference)
{
    switch (reference.kind) {
    case SecretReference::Kind::None:
        return {};
    case SecretReference::Kind::Credential:
        return { u"password_credential"_s, reference.name };
    case SecretReference::Kind::File:
        return { u"password_file"_s, reference.name };
    case SecretReference::Kind::Command:
        return { u"password_command"_s, quotedCommand(reference) };
    case SecretReference::Kind::Keychain:
        return { u"password_keychain"_s, reference.name };
    case SecretReference::Kind::Value:
        return { u"password"_s, QString::fromUtf8(reference.value.reveal()) };
    }
    return {};
}

QByteArray configText(const LoaderConfig &config)
{
    QByteArray text;
    write(text, config.general);
    for (const Target &target : config.targets)
        write(text, target);
    for (const Rewrite &rewrite : config.rewrites)
        write(text, rewrite);
    for (const Rule &rule : config.rules)
        write(text, rule);
    for (const RuleTest &test : config.tests)
        write(text, test);
    for (const Asterisk &asterisk : config.asterisks)
        write(text, asterisk);
    for (const ActionPolicy &policy : config.policies)
        write(text, policy);
    return text;
}

} // namespace wql
