// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/searchindex.h"

#include "core/words/ruletext.h"
#include "gui/models/ruleentry.h"
#include "gui/models/site.h"
#include "gui/text/linktext.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxFoundText = 100; ///< characters of a name that are shown
constexpr qsizetype maxSearchedText = 300;
constexpr size_t maxSearched = 20'000; ///< of one site

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

QString foundText(const QString &text)
{
    return shownPlainly(text, maxFoundText);
}

} // namespace

SearchIndex::Entry SearchIndex::entry(FoundPlace place, const QString &name, const QString &more)
{
    const QString begin = name.left(maxSearchedText).toLower();
    return { std::move(place), begin + u' ' + more.left(maxSearchedText).toLower(), begin.size() };
}

void SearchIndex::setSite(const Site &site, const LoaderStatus &status, bool isKnown)
{
    if (!m_order.contains(site.id))
        m_order += site.id;
    std::vector<Entry> &places = m_sites[site.id].places;
    places.clear();
    const Condition condition = isKnown ? conditionOf(status) : Condition::Silent;
    places.push_back(entry(
        { FoundPlace::Kind::Site, site.id, {}, foundText(site.name), foundText(placeText(site)), condition },
        site.name, site.place));
    for (const TargetStatus &target : status.targets) {
        if (places.size() >= maxSearched)
            break;
        const QString where = isKnown
            ? SearchWords::tr("target of %1, %2").arg(foundText(site.name), stateText(target))
            : SearchWords::tr("target of %1").arg(foundText(site.name));
        places.push_back(entry({ FoundPlace::Kind::Target, site.id, target.name, foundText(target.name),
                                   where, isKnown ? conditionOf(target) : Condition::Silent },
            target.name, u"%1 %2"_s.arg(target.url.host(), site.name)));
    }
}

void SearchIndex::setRules(const Site &site, const std::vector<ConfigText> &texts)
{
    std::vector<Entry> &rules = m_sites[site.id].rules;
    rules.clear();
    int number = 0;
    for (const RuleEntry &each : readRuleEntries(ConfigFile::fromTexts(texts))) {
        ++number;
        if (rules.size() >= maxSearched)
            return;
        const Rule rule = shownPlainly(each.rule);
        const QString siteName = foundText(site.name);
        rules.push_back(
            entry({ FoundPlace::Kind::Rule, site.id, each.rule.name, rule.name,
                      SearchWords::tr("rule %1 of %2, to %3").arg(number).arg(siteName, rule.target),
                      Condition::Off },
                each.rule.name, u"%1 %2"_s.arg(each.rule.target, site.name)));
        const auto addTests = [&](const NameFilter &filter, const QString &where) {
            for (const NameTest &test : filter.tests)
                rules.push_back(entry({ FoundPlace::Kind::Name, site.id, each.rule.name, describe(test),
                                          where, Condition::Off },
                    test.text, u"%1 %2"_s.arg(rule.name, site.name)));
        };
        addTests(
            rule.queue, SearchWords::tr("queues of rule %1, %2, of %3").arg(number).arg(rule.name, siteName));
        addTests(
            rule.agent, SearchWords::tr("agents of rule %1, %2, of %3").arg(number).arg(rule.name, siteName));
    }
}

void SearchIndex::take(std::vector<std::pair<int, const Entry *>> &found, const std::vector<Entry> &entries,
    const QStringList &words)
{
    for (const Entry &each : entries) {
        const auto isThere = [&each](const QString &word) { return each.haystack.contains(word); };
        if (!std::ranges::all_of(words, isThere))
            continue;
        const QStringView name = QStringView(each.haystack).left(each.name);
        const auto isInName = [name](const QString &word) { return name.contains(word); };
        const int distance = name.startsWith(words.join(u' ')) ? 0
            : std::ranges::all_of(words, isInName)             ? 1
                                                               : 2;
        found.emplace_back(distance * 10 + int(each.place.kind), &each);
    }
}

std::vector<FoundPlace> SearchIndex::find(const QString &text, size_t max) const
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const Entry *>> found;
    for (const QString &site : m_order) {
        const OfSite &known = *m_sites.constFind(site);
        take(found, known.places, words);
        take(found, known.rules, words);
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    std::vector<FoundPlace> places;
    for (const auto &[rank, each] : found) {
        if (places.size() >= max)
            break;
        places.push_back(each->place);
    }
    return places;
}

} // namespace wql
