// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/queuelogrow.h"
#include "core/routing/route.h"
#include "core/routing/routingdecision.h"

#include <memory>
#include <string>
#include <vector>

namespace wql {

/// A row that nobody took: its names and how often they came.
struct UnmatchedExample {
    std::string queue;
    std::string agent;
    quint64 rows = 0;

    bool operator==(const UnmatchedExample &) const = default;
};

/// What a Router has done since it was made.
struct RoutingCounters {
    std::vector<quint64> rowsOfRule; ///< one for each rule: rows that went to a target because of it
    quint64 unassociated = 0; ///< rows that went out for Reason::Unassociated or Reason::Call
    quint64 unmatched = 0;
    std::vector<UnmatchedExample> examples; ///< of unmatched rows, at most Router::maximumExamples

    bool operator==(const RoutingCounters &) const = default;
};

/// Says for each row which targets get it, by the rules of one configuration (ROUTING.md has the semantics).
///
/// A pair of names that was seen before costs one look-up, however many rules there are. What is remembered
/// is bounded, also when the names are hostile. Not thread-safe.
class Router {
public:
    static constexpr size_t maximumExamples = 20;

    explicit Router(const LoaderConfig &config);
    ~Router();
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;

    enum class Seen { First, Again };

    /// The reference is valid until the next call of route(). Counts the row and, with Unassociated::ByCall,
    /// learns whose call it belongs to; but only when it is seen first.
    const Route &route(const QueueLogRowView &row, Seen seen = Seen::First);

    /// \name What calls belong to whom, with Unassociated::ByCall
    /// @{
    bool learnsCalls() const;
    /// From a row that was routed elsewhere, or in another life. Counts nothing. However many are seen again,
    /// none drives out a call of those seen first.
    void learn(const QueueLogRowView &row, Seen seen);
    /// @}

    /// True of a row that its call places: who gets it depends on what was read before, and when.
    bool isPlacedByCall(const QueueLogRowView &row);

    /// True if rows of that queue go the same way under the same names, whatever their agent is.
    bool isSettledByQueue(const QueueLogRowView &row);

    /// The same decision, with its reasons. Counts and learns nothing.
    RoutingDecision explain(const QueueLogRowView &row) const;

    RoutingCounters counters() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wql
