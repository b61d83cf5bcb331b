// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "gui/models/condition.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace wql {

struct Site;

/// Something that the search over all sites found, and where it leads to. Its texts are plain and bounded.
struct FoundPlace {
    enum class Kind { Site, Target, Rule, Name };

    Kind kind = Kind::Site;
    QString site; ///< its id
    QString name; ///< of the target or the rule, as it is written
    QString shown; ///< what was found
    QString where;
    Condition condition = Condition::Off; ///< of a site or a target
};

/// What can be searched for: sites, their targets, their rules, and the names of queues and agents that rules
/// test. A value: it is told what there is, and knows no link.
class SearchIndex {
public:
    /// Forgets what was known of the site, but for its rules.
    void setSite(const Site &site, const LoaderStatus &status, bool isKnown);
    void setRules(const Site &site, const std::vector<ConfigText> &texts);

    /// What has every word of \a text somewhere, at most \a max: first what begins with it, then what has the
    /// words in its name; sites before targets before rules before names. Nothing for no text.
    std::vector<FoundPlace> find(const QString &text, size_t max) const;

private:
    struct Entry {
        FoundPlace place;
        QString haystack; ///< in lower case
        qsizetype name; ///< so much of it, at its beginning, is the name
    };
    struct OfSite {
        std::vector<Entry> places;
        std::vector<Entry> rules;
    };

    static Entry entry(FoundPlace place, const QString &name, const QString &more);
    static void take(std::vector<std::pair<int, const Entry *>> &found, const std::vector<Entry> &entries,
        const QStringList &words);

    QStringList m_order; ///< ids of the sites, as they came
    QHash<QString, OfSite> m_sites;
};

} // namespace wql
