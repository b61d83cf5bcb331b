// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/rulecheck.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

using WarningKind = RuleWarning::Kind;
using Field = RuleWarning::Field;

const NameFilter &filterOf(const Rule &rule, Field field)
{
    return field == Field::Queue ? rule.queue : rule.agent;
}

bool matchesAll(const NameTest &test)
{
    static const QStringList expressions{ u"."_s, u".*"_s, u".+"_s, u"^"_s, u"$"_s, u"^.*$"_s, u"^.+$"_s,
        u"^.*"_s, u".*$"_s };
    return test.text.isEmpty() || (test.kind == NameTest::Kind::Matches && expressions.contains(test.text));
}

/// Names hold no pipe and no newline, and NONE is no name.
bool neverMatches(const NameTest &test)
{
    if (test.kind == NameTest::Kind::Matches)
        return test.text == "^NONE$"_L1 || test.text == "^$"_L1;
    return test.text.contains(u'|') || test.text.contains(u'\n');
}

/// True if \a wide matches every name that \a narrow matches. Expressions are compared by their text only.
bool covers(const NameTest &wide, const NameTest &narrow, Field field)
{
    if (matchesAll(wide) || wide == narrow)
        return true;
    if (wide.kind != narrow.kind || wide.kind == NameTest::Kind::Matches)
        return false;
    if (wide.kind == NameTest::Kind::EndsWith)
        return narrow.text.endsWith(wide.text);
    // `Agent/client1-` is covered by `client1-`, which is also tried behind the technology.
    const QString tail = field == Field::Agent ? narrow.text.mid(narrow.text.indexOf(u'/') + 1) : narrow.text;
    return narrow.text.startsWith(wide.text) || tail.startsWith(wide.text);
}

bool isStartAndEnd(const NameTest &a, const NameTest &b)
{
    return (a.kind == NameTest::Kind::StartsWith && b.kind == NameTest::Kind::EndsWith)
        || (a.kind == NameTest::Kind::EndsWith && b.kind == NameTest::Kind::StartsWith);
}

class Checker {
public:
    explicit Checker(const LoaderConfig &config)
        : m_rules(config.rules)
    {
    }

    std::vector<RuleWarning> run(size_t max)
    {
        for (size_t i = 0; i < m_rules.size() && m_warnings.size() < max; ++i) {
            if (m_rules[i].enabled)
                checkRule(int(i), max);
        }
        std::move(m_overlaps.begin(), m_overlaps.end(), std::back_inserter(m_warnings));
        if (m_warnings.size() > max)
            m_warnings.resize(max);
        return std::move(m_warnings);
    }

private:
    const Rule &rule(int index) const { return m_rules[size_t(index)]; }

    void checkRule(int index, size_t max)
    {
        if (m_wall >= 0) {
            m_warnings.push_back({ WarningKind::Shadowed, index, m_wall, Field::Queue, {}, {} });
            return;
        }
        std::vector<RuleWarning> covered;
        for (const Field field : { Field::Queue, Field::Agent })
            checkFilter(index, field, covered);
        const size_t tests = rule(index).queue.tests.size() + rule(index).agent.tests.size();
        if (tests > 0 && covered.size() == tests)
            covered = { { WarningKind::Shadowed, index, covered.front().other, covered.front().field,
                covered.front().test, covered.front().otherTest } };
        m_warnings.insert(m_warnings.end(), covered.begin(), covered.end());
        if (m_overlaps.size() < max)
            findOverlaps(index);
        if (rule(index).continues)
            return;
        if (tests == 0)
            m_wall = index;
        m_stopping.push_back(index);
    }

    void checkFilter(int index, Field field, std::vector<RuleWarning> &covered)
    {
        const std::vector<NameTest> &tests = filterOf(rule(index), field).tests;
        for (auto test = tests.begin(); test != tests.end(); ++test) {
            if (neverMatches(*test))
                m_warnings.push_back({ WarningKind::NeverMatches, index, -1, field, test->text, {} });
            else if (matchesAll(*test))
                m_warnings.push_back({ WarningKind::MatchesAll, index, -1, field, test->text, {} });
            const auto sibling = std::find_if(
                tests.begin(), test, [&](const NameTest &earlier) { return covers(earlier, *test, field); });
            if (sibling != test)
                m_warnings.push_back({ WarningKind::Duplicate, index, -1, field, test->text, sibling->text });
            addCovering(index, field, *test, covered);
        }
    }

    void addCovering(int index, Field field, const NameTest &test, std::vector<RuleWarning> &covered) const
    {
        for (const int other : m_stopping) {
            for (const NameTest &earlier : filterOf(rule(other), field).tests) {
                if (covers(earlier, test, field)) {
                    covered.push_back(
                        { WarningKind::CoveredTest, index, other, field, test.text, earlier.text });
                    return;
                }
            }
        }
    }

    /// One for each earlier rule to another target: a name can begin as one says and end as the other says.
    void findOverlaps(int index)
    {
        for (const int other : m_stopping) {
            if (rule(other).target == rule(index).target)
                continue;
            for (const Field field : { Field::Queue, Field::Agent }) {
                if (findOverlap(index, other, field))
                    break;
            }
        }
    }

    bool findOverlap(int index, int other, Field field)
    {
        for (const NameTest &test : filterOf(rule(index), field).tests) {
            for (const NameTest &earlier : filterOf(rule(other), field).tests) {
                if (!isStartAndEnd(test, earlier) || neverMatches(test) || neverMatches(earlier))
                    continue;
                m_overlaps.push_back({ WarningKind::Overlap, index, other, field, test.text, earlier.text });
                return true;
            }
        }
        return false;
    }

    const std::vector<Rule> &m_rules;
    std::vector<int> m_stopping; ///< enabled rules so far that do not continue
    int m_wall = -1; ///< the first of them without filters
    std::vector<RuleWarning> m_warnings;
    std::vector<RuleWarning> m_overlaps;
};

} // namespace

std::vector<RuleWarning> checkRules(const LoaderConfig &config, size_t max)
{
    return Checker(config).run(max);
}

} // namespace wql
