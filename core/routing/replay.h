// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/queuelogrow.h"
#include "core/routing/namememo.h"
#include "core/routing/names.h"
#include "core/routing/router.h"
#include "core/routing/rowflows.h"

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
    RowFlows flows;

    quint64 elsewhere() const { return rows - std::min(rows, same + renamed); }

    bool operator==(const ReplayResult &) const = default;
};

/// Sends rows through two configurations and counts the differences. Targets are the same if their names are.
///
/// What rows of the same names come to is decided once; from then on they are only counted, until there are
/// too many names to remember. The counts are exact as long as a list has at most Replay::maxKeys different
/// entries; what is new after that is counted in the totals and in no list. So the memory is bounded, also
/// when the names are hostile.
class Replay {
public:
    static constexpr size_t maxKeys = 10000;

    Replay(const LoaderConfig &before, const LoaderConfig &after);

    /// \a line is what \a row was read from.
    void add(const QueueLogRowView &row, std::string_view line);

    ReplayResult result();

private:
    struct Count {
        quint64 rows = 0;
        std::vector<int> from;
        std::vector<int> to;
        std::string example; ///< the line, or the names with a NUL between
    };
    using Counts = std::unordered_map<std::string, Count, NameHash, std::equal_to<>>;

    /// What a row comes to by either configuration.
    struct Fate {
        std::vector<int> from; ///< targets, ascending
        std::vector<int> to;
        int runningWay = -1;
        int editedWay = -1;
        bool sendsSameNames = true;
        bool isInSeveral = false;
    };
    /// Rows of these names that are not counted elsewhere yet.
    struct Pending {
        std::string queue;
        std::string agent; ///< empty with anyAgent
        bool anyAgent = false;
        bool placedByCall = false; ///< what they come to is not known by their names
        Fate fate;
        quint64 rows = 0;
        std::vector<std::string> samples;
    };

    int idOf(const QString &target);
    std::vector<int> idsOf(const LoaderConfig &config);
    Pending &pendingOf(const QueueLogRowView &row);
    void addByCall(const Pending &names, const QueueLogRowView &row, std::string_view line);
    void keepSample(Pending &names, std::string_view line);
    Fate fateOf(const Route &before, const Route &after, const QueueLogRowView &row);
    Fate fateOf(const QueueLogRowView &row, Router::Seen seen);
    void settle(const Fate &fate, std::string_view queue, std::string_view agent, quint64 rows,
        const std::vector<std::string> &samples);
    void settleAll();
    void countMove(const Fate &fate, quint64 rows, std::string_view line);
    void countNames(Counts &counts, const std::vector<int> &to, std::string_view queue,
        std::string_view agent, quint64 rows);
    QStringList namesOf(const std::vector<int> &ids) const;
    std::vector<ReplayResult::Names> namesIn(const Counts &counts) const;

    QStringList m_targets; ///< of both configurations, by id
    std::vector<int> m_beforeIds; ///< index of the target -> id
    std::vector<int> m_afterIds;
    Router m_before;
    Router m_after;
    bool m_isByCall; ///< for one of them
    NameMemo<Pending> m_pending;
    size_t m_pendingBytes = 0;
    Pending m_unremembered;
    std::string m_key;
    ReplayResult m_totals; ///< without its lists
    Counts m_moves;
    Counts m_unmatched;
    Counts m_several;
    FlowCounter m_flows;
};

} // namespace wql
