// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/clusterwriter.h"

#include "core/config/configkeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What one rule of the original can say of a field: a token that names start or end with.
struct Token {
    QString text;
    bool starts = false;
    bool ends = false;
};

bool hasExpression(const NameFilter &filter)
{
    return std::any_of(filter.tests.begin(), filter.tests.end(),
        [](const NameTest &test) { return test.kind == NameTest::Kind::Matches; });
}

/// At least one; that of a filter without tests is empty.
std::vector<Token> tokensOf(const NameFilter &filter)
{
    std::vector<Token> tokens;
    for (const NameTest &test : filter.tests) {
        const auto same = std::find_if(
            tokens.begin(), tokens.end(), [&](const Token &token) { return token.text == test.text; });
        Token &token = same != tokens.end() ? *same : tokens.emplace_back(Token{ test.text });
        (test.kind == NameTest::Kind::StartsWith ? token.starts : token.ends) = true;
    }
    if (tokens.empty())
        tokens.emplace_back();
    return tokens;
}

QByteArray quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return '\'' + text.toUtf8() + '\'';
}

/// The original has a word for it, or noteTarget() says more of it than its name.
bool isSaid(const ConfigKey &key)
{
    constexpr std::array said{ "url"_L1, "user"_L1, "token"_L1, "timezone_offset"_L1, "actions"_L1,
        "policy"_L1 };
    return key.name.startsWith("password"_L1) || std::find(said.begin(), said.end(), key.name) != said.end();
}

/// Writes rule after rule, and collects what could not be said.
class ClusterWriter {
public:
    ClusterWriter(const LoaderConfig &config, ExportPasswords passwords)
        : m_config(config)
        , m_passwords(passwords)
    {
    }

    ConfigExport write();

private:
    void leaveOut(const QString &what) { m_out.leftOut += what; }
    void noteGeneral();
    void noteTarget(const Target &target);
    void addRule(const Rule &rule);
    void addHash(const Rule &rule, const QString &name, const Token &queue, const Token &agent);
    QByteArray targetLines(const Target &target) const;
    const Target &targetOf(const Rule &rule) const;

    const LoaderConfig &m_config;
    ExportPasswords m_passwords;
    ConfigExport m_out;
};

const Target &ClusterWriter::targetOf(const Rule &rule) const
{
    return *std::find_if(m_config.targets.begin(), m_config.targets.end(),
        [&](const Target &target) { return target.name == rule.target; });
}

QByteArray ClusterWriter::targetLines(const Target &target) const
{
    const bool isTls = target.url.scheme() == "https"_L1;
    const bool hasPassword
        = m_passwords == ExportPasswords::Included && target.password.kind == SecretReference::Kind::Value;
    const QString host = target.url.host(QUrl::FullyEncoded);
    const QByteArray password
        = hasPassword ? quoted(QString::fromUtf8(target.password.value.reveal())) : QByteArray("''");
    return "    targetHost => " + quoted(isTls ? u"https://"_s + host : host) + ",\n    targetPort => "
        + quoted(QString::number(target.url.port(isTls ? 443 : 80))) + ",\n    targetCtx => "
        + quoted(target.url.path(QUrl::FullyEncoded).mid(1)) + ",\n    targetUser => " + quoted(target.user)
        + ",\n    targetPass => " + password + ",\n    targetToken => "
        + quoted(target.token.isEmpty() ? u"-"_s : target.token) + ",\n    timezoneOffset => "
        + quoted(QString::number(qint64(target.timezoneOffset.count()))) + ",\n";
}

void ClusterWriter::addHash(const Rule &rule, const QString &name, const Token &queue, const Token &agent)
{
    const auto flag = [](bool on) { return QByteArray(on ? "1" : "0"); };
    QByteArray hash = "  {\n    ruleName => " + quoted(name) + ",\n    queueStarts => " + flag(queue.starts)
        + ",\n    queueEnds => " + flag(queue.ends) + ",\n    queueToken => " + quoted(queue.text)
        + ",\n    agentStarts => " + flag(agent.starts) + ",\n    agentEnds => " + flag(agent.ends)
        + ",\n    agentToken => " + quoted(agent.text) + ",\n" + targetLines(targetOf(rule)) + "  },\n";
    if (!rule.enabled) {
        hash.chop(1);
        hash = '#' + hash.replace("\n", "\n#") + '\n';
    }
    m_out.text += hash;
}

/// As many rules as the longer filter has tokens. The shorter one repeats its last: a rule without it would
/// take rows as unassociated that this one does not.
void ClusterWriter::addRule(const Rule &rule)
{
    const QString label = u"rule "_s + rule.name;
    if (hasExpression(rule.queue) || hasExpression(rule.agent))
        return leaveOut(label + u": all of it, because the original knows no regular expressions"_s);
    if (rule.continues)
        leaveOut(label + u": continue; the original stops at the first rule that takes a row"_s);
    if (rule.stripToken)
        leaveOut(label + u": strip_token"_s);
    const std::vector<Token> queue = tokensOf(rule.queue);
    const std::vector<Token> agent = tokensOf(rule.agent);
    for (size_t i = 0; i < std::max(queue.size(), agent.size()); ++i)
        addHash(rule, i == 0 ? rule.name : u"%1 (%2)"_s.arg(rule.name).arg(i + 1),
            queue[std::min(i, queue.size() - 1)], agent[std::min(i, agent.size() - 1)]);
}

void ClusterWriter::noteTarget(const Target &target)
{
    const Target defaults;
    const QString label = u"target %1: "_s.arg(target.name);
    const bool isUsed = std::any_of(m_config.rules.begin(), m_config.rules.end(),
        [&](const Rule &rule) { return rule.target == target.name; });
    if (!isUsed)
        return leaveOut(label + u"all of it, because no rule names it"_s);
    if (target.password.kind != SecretReference::Kind::Value || m_passwords == ExportPasswords::LeftOut)
        leaveOut(label + u"its password; write it into targetPass"_s);
    if (target.actions != defaults.actions || !target.policy.isEmpty())
        leaveOut(label + u"what may be done with feedback actions; the original does them all"_s);
    for (const KeyOf<Target> &key : keysOf<Target>()) {
        if (!isSaid(key) && key.values(target) != key.values(defaults))
            leaveOut(label + key.name);
    }
}

void ClusterWriter::noteGeneral()
{
    if (m_config.general.unassociated == Unassociated::ByCall)
        leaveOut(u"general: unassociated = by-call; such rows go to every rule"_s);
    for (const Rewrite &rewrite : m_config.rewrites)
        leaveOut(u"rewrite %1; the original has wqloader_regexp.pl for that"_s.arg(rewrite.name));
    for (const Asterisk &asterisk : m_config.asterisks)
        leaveOut(u"asterisk "_s + asterisk.name);
    for (const ActionPolicy &policy : m_config.policies)
        leaveOut(u"policy "_s + policy.name);
    for (const RuleTest &test : m_config.tests)
        leaveOut(u"test "_s + test.name);
}

ConfigExport ClusterWriter::write()
{
    // What stands around the list differs from one release of the original to the next.
    m_out.text = "# Rules for the list in wqloader_cluster.pl, in place of those that are there.\n";
    for (const Rule &rule : m_config.rules)
        addRule(rule);
    for (const Target &target : m_config.targets)
        noteTarget(target);
    noteGeneral();
    return std::move(m_out);
}

} // namespace

ConfigExport clusterRules(const LoaderConfig &config, ExportPasswords passwords)
{
    return ClusterWriter(config, passwords).write();
}

} // namespace wql
