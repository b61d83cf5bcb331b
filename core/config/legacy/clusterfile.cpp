// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/clusterfile.h"

#include "core/config/legacy/legacytargets.h"
#include "core/config/legacy/perlliterals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The keys that say something about the target, and where they go.
struct ClusterKey {
    QStringView key;
    QString LegacyTarget::*member;
};
constexpr std::array clusterKeys{
    ClusterKey{ u"targetHost", &LegacyTarget::host },
    ClusterKey{ u"targetPort", &LegacyTarget::port },
    ClusterKey{ u"targetCtx", &LegacyTarget::context },
    ClusterKey{ u"targetUser", &LegacyTarget::user },
    ClusterKey{ u"targetPass", &LegacyTarget::password },
    ClusterKey{ u"targetToken", &LegacyTarget::token },
    ClusterKey{ u"timezoneOffset", &LegacyTarget::timezoneOffset },
};

bool isKnownKey(const QString &key)
{
    static const QStringList others{ u"ruleName"_s, u"queueStarts"_s, u"queueEnds"_s, u"queueToken"_s,
        u"agentStarts"_s, u"agentEnds"_s, u"agentToken"_s };
    const auto isKey = [&key](const ClusterKey &known) { return key == known.key; };
    return others.contains(key) || std::any_of(clusterKeys.begin(), clusterKeys.end(), isKey);
}

/// Reads one hash of the file into a rule and its target.
class RuleImport {
public:
    RuleImport(const PerlHash &hash, LegacyImport &import, ProblemList &problems)
        : m_hash(hash)
        , m_import(import)
        , m_problems(problems)
    {
    }

    void run();

private:
    QString text(QStringView key) const;
    /// What Perl takes for true.
    bool isSet(QStringView key) const { return !text(key).isEmpty() && text(key) != "0"_L1; }
    ConfigPlace place(QStringView key) const;
    NameFilter filter(const QString &field);
    QString target();
    void noteUnknownKeys();

    const PerlHash &m_hash;
    LegacyImport &m_import;
    ProblemList &m_problems;
};

QString RuleImport::text(QStringView key) const
{
    const PerlValue *value = m_hash.value(key);
    return value ? value->text : QString();
}

ConfigPlace RuleImport::place(QStringView key) const
{
    const PerlValue *value = m_hash.value(key);
    return value ? value->place : m_hash.place;
}

NameFilter RuleImport::filter(const QString &field)
{
    NameFilter filter;
    const QString starts = field + u"Starts"_s;
    const QString ends = field + u"Ends"_s;
    const QString key = field + u"Token"_s;
    const QString token = text(key);
    if (!isSet(starts) && !isSet(ends)) {
        if (!token.isEmpty())
            m_import.note(ImportNote::What::Dropped, place(key),
                u"%1, because neither %2 nor %3 is 1"_s.arg(key, starts, ends));
        return filter;
    }
    if (token.isEmpty()) {
        // Every name starts with nothing: such a filter takes all, as a rule without it does.
        m_import.note(
            ImportNote::What::Changed, place(starts), u"the filter of an empty %1 is left out"_s.arg(key));
        return filter;
    }
    if (!canBeWritten(token, key, place(key), m_problems))
        return filter;
    if (isSet(starts))
        filter.tests.push_back({ NameTest::Kind::StartsWith, token });
    if (isSet(ends))
        filter.tests.push_back({ NameTest::Kind::EndsWith, token });
    return filter;
}

QString RuleImport::target()
{
    if (text(u"targetHost").isEmpty()) {
        m_problems.error(ProblemCode::LegacyValue, m_hash.place, Sentence::tr("the rule has no targetHost"),
            Sentence::tr("add targetHost => '...'"));
        return {};
    }
    LegacyTarget legacy;
    legacy.place = place(u"targetHost");
    for (const ClusterKey &key : clusterKeys) {
        if (const PerlValue *value = m_hash.value(key.key))
            legacy.*key.member = value->text;
    }
    return LegacyTargets(m_import, m_problems).nameFor(legacy);
}

void RuleImport::noteUnknownKeys()
{
    for (const PerlHash::Pair &pair : m_hash.pairs) {
        if (!isKnownKey(pair.key.text))
            m_import.note(
                ImportNote::What::Dropped, pair.key.place, u"unknown key %1"_s.arg(shownLine(pair.key.text)));
    }
}

void RuleImport::run()
{
    Rule rule;
    rule.name = text(u"ruleName").trimmed();
    rule.enabled = !m_hash.isCommentedOut;
    if (rule.name.isEmpty())
        rule.name = u"rule %1"_s.arg(m_import.config.rules.size() + 1);
    const bool isNameGood = canBeWritten(rule.name, u"ruleName"_s, place(u"ruleName"), m_problems);
    rule.queue = filter(u"queue"_s);
    rule.agent = filter(u"agent"_s);
    rule.target = target();
    noteUnknownKeys();
    if (isNameGood && !rule.target.isEmpty())
        addRule(m_import, std::move(rule), m_hash.place);
}

} // namespace

LegacyResult importClusterFile(const QByteArray &text, const QString &file)
{
    LegacyImport import;
    ProblemList problems;
    for (const PerlHash &hash : readPerlHashes(legacyText(text, file, import.notes), file, problems)) {
        if (!hash.isCommentedOut) {
            RuleImport(hash, import, problems).run();
            continue;
        }
        LegacyImport tried = import;
        ProblemList ofRule;
        RuleImport(hash, tried, ofRule).run();
        if (ofRule.hasErrors())
            import.note(ImportNote::What::Dropped, hash.place, u"a commented-out rule that cannot be read"_s);
        else
            import = std::move(tried);
    }
    if (import.config.rules.empty() && !problems.hasErrors())
        problems.error(ProblemCode::LegacyNothingFound, { file, 0, 0, {} },
            Sentence::tr("no rule is in this file"),
            Sentence::tr("is it the wqloader_cluster.pl that is in use?"));
    if (problems.hasErrors())
        return unexpected(problems.all());
    return import;
}

} // namespace wql
