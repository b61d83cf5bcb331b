// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/queuelogrow.h"
#include "core/routing/names.h"
#include "core/routing/router.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// What a change of the rules would do to rows: for those that were replayed, most frequent first.
struct ReplayResult {
    static constexpr size_t longestList = 200;

    struct Move {
        QStringList from; ///< targets by name; empty: nobody
        QStringList to;
        quint64 rows = 0;
        QString example; ///< the first such line

        bool operator==(const Move &) const = default;
    };
    struct Names {
        QString queue;
        QString agent;
        QStringList targets; ///< empty: nobody takes them
        quint64 rows = 0;

        bool operator==(const Names &) const = default;
    };

    quint64 rows = 0;
    quint64 same = 0; ///< go to the same targets under the same names
    quint64 renamed = 0; ///< go to the same targets with another queue or agent
    std::vector<Move> moved;
    std::vector<Names> unmatched; ///< by the new rules nobody takes them
    std::vector<Names> several; ///< by the new rules a filter gives them to more than one target

    quint64 elsewhere() const { return rows - std::min(rows, same + renamed); }

    bool operator==(const ReplayResult &) const = default;
};

/// Sends rows through two configurations and counts the differences. Targets are the same if their names are.
///
/// The counts are exact as long as a list has at most Replay::maxKeys different entries; what is new after
/// that is counted in the totals and in no list. So the memory is bounded, also when the names are hostile.
class Replay {
public:
    static constexpr size_t maxKeys = 10000;

    Replay(const LoaderConfig &before, const LoaderConfig &after);

    /// \a line is what \a row was read from.
    void add(const QueueLogRowView &row, std::string_view line);

    ReplayResult result() const;

private:
    struct Count {
        quint64 rows = 0;
        std::vector<int> from;
        std::vector<int> to;
        std::string example; ///< the line, or the names with a NUL between
    };
    using Counts = std::unordered_map<std::string, Count, NameHash, std::equal_to<>>;

    int idOf(const QString &target);
    std::vector<int> idsOf(const LoaderConfig &config);
    void countMove(std::string_view line);
    void countNames(Counts &counts, const QueueLogRowView &row);
    QStringList namesOf(const std::vector<int> &ids) const;
    std::vector<ReplayResult::Names> namesIn(const Counts &counts) const;

    QStringList m_targets; ///< of both configurations, by id
    std::vector<int> m_beforeIds; ///< index of the target -> id
    std::vector<int> m_afterIds;
    Router m_before;
    Router m_after;
    std::vector<int> m_from; ///< of the row at hand, ascending
    std::vector<int> m_to;
    std::string m_key;
    ReplayResult m_totals; ///< without its lists
    Counts m_moves;
    Counts m_unmatched;
    Counts m_several;
};

} // namespace wql
