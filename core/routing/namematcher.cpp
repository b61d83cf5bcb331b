// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/namematcher.h"

#include <algorithm>
#include <tuple>

namespace wql {

NameMatcher::NameMatcher(const std::vector<Rule> &rules, const std::vector<bool> &usable, Field field)
    : m_field(field)
{
    for (size_t rule = 0; rule < rules.size(); ++rule) {
        if (!usable[rule])
            continue;
        const NameFilter &filter = field == Field::Queue ? rules[rule].queue : rules[rule].agent;
        for (size_t test = 0; test < filter.tests.size(); ++test)
            add(filter.tests[test], { int(rule), int(test) });
    }
}

void NameMatcher::add(const NameTest &test, Place place)
{
    if (test.kind == NameTest::Kind::Matches) {
        QRegularExpression expression(test.text);
        expression.optimize();
        m_expressions.push_back({ std::move(expression), place });
        return;
    }
    Texts &texts = test.kind == NameTest::Kind::StartsWith ? m_starts : m_ends;
    std::string text = test.text.toStdString();
    const auto at = std::lower_bound(texts.lengths.begin(), texts.lengths.end(), text.size());
    if (at == texts.lengths.end() || *at != text.size())
        texts.lengths.insert(at, text.size());
    texts.places[std::move(text)].push_back(place);
}

std::vector<NameMatch> NameMatcher::match(std::string_view name) const
{
    std::vector<NameMatch> found;
    matchStarts(name, 0, found);
    if (m_field == Field::Agent) {
        if (const size_t tail = name.size() - withoutTechnology(name).size(); tail > 0)
            matchStarts(name, tail, found);
    }
    matchEnds(name, found);
    matchExpressions(name, found);

    const auto order = [](const NameMatch &match) { return std::tie(match.rule, match.test, match.begin); };
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    const auto end = std::unique(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.rule == b.rule; });
    found.erase(end, found.end());
    return found;
}

void NameMatcher::matchStarts(std::string_view name, size_t from, std::vector<NameMatch> &found) const
{
    const std::string_view text = name.substr(from);
    for (const size_t length : m_starts.lengths) {
        if (length > text.size())
            break;
        const auto it = m_starts.places.find(text.substr(0, length));
        if (it == m_starts.places.end())
            continue;
        for (const Place &place : it->second)
            found.push_back({ place.rule, place.test, from, length });
    }
}

void NameMatcher::matchEnds(std::string_view name, std::vector<NameMatch> &found) const
{
    for (const size_t length : m_ends.lengths) {
        if (length > name.size())
            break;
        const size_t begin = name.size() - length;
        const auto it = m_ends.places.find(name.substr(begin));
        if (it == m_ends.places.end())
            continue;
        for (const Place &place : it->second)
            found.push_back({ place.rule, place.test, begin, length });
    }
}

void NameMatcher::matchExpressions(std::string_view name, std::vector<NameMatch> &found) const
{
    if (m_expressions.empty())
        return;
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (const Expression &each : m_expressions) {
        const QRegularExpressionMatch match = each.expression.match(text);
        if (!match.hasMatch())
            continue;
        const auto begin = size_t(text.left(match.capturedStart()).toUtf8().size());
        found.push_back(
            { each.place.rule, each.place.test, begin, size_t(match.captured().toUtf8().size()) });
    }
}

} // namespace wql
