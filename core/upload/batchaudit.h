// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// A piece of the log: from the row at \a begin up to, not including, the one at \a end.
struct LogRange {
    LogPosition begin;
    LogPosition end;

    bool operator==(const LogRange &) const = default;
};

/// A range that is to be looked at once more, and why.
struct OpenAudit {
    LogPosition begin;
    LogPosition end;
    /// It was passed over, so its rows are owed. Otherwise some of them were sent, and the outcome was in
    /// doubt.
    bool neverSent = false;

    bool operator==(const OpenAudit &) const = default;
};

/// The distinct rows a target should have of a range, encoded, and how many copies of each the log holds
/// in all (before, inside and behind the range).
struct RangeRows {
    struct Row {
        std::string text;
        quint64 copies = 0;
    };
    std::vector<Row> rows;
    std::optional<LogPosition> readTo; ///< the rest of the range is looked at next; none: it was all
    bool isUnreadable = false; ///< the log could not be read: the rows are not all
};

/// Looks once more, when there is nothing better to do, at batches whose outcome was in doubt.
///
/// Halving trusts that a server stores prefixes, and no protocol without a key for repetitions can exclude
/// that a request which timed out is carried out after we asked. This is where both come to light: a row
/// that is missing is sent, a copy too many is counted. So do rows of a file that could not be read for
/// long, and what was skipped by a high-water mark because the cursor got lost with its file.
///
/// No doubt is forgotten: when there are too many ranges, the last one of the same reason grows over what
/// lies between.
class BatchAudit {
public:
    explicit BatchAudit(std::chrono::milliseconds delay)
        : m_delay(delay)
    {
    }

    enum class Why { Doubt, NeverSent };
    void add(const LogRange &range, std::chrono::milliseconds now, Why why = Why::Doubt);
    /// Of a range that was never sent, what is being sent just now is in doubt.
    std::vector<OpenAudit> open() const;
    std::optional<std::chrono::milliseconds> dueAt() const;

    bool isDue(std::chrono::milliseconds now) const
    {
        return !m_ranges.empty() && m_ranges.front().due <= now;
    }
    const LogRange &range() const { return m_ranges.front().range; }
    bool wantsRows() const { return !m_loaded; }
    void setRows(RangeRows rows);

    /// What an answer told that no later look mends; in copies of one row.
    struct Difference {
        quint64 tooMany = 0; ///< at the server
        /// Sent twice in doubt and not found all the same, so they are left out from now on. Told once.
        quint64 notFound = 0;

        bool operator==(const Difference &) const = default;
    };

    /// \name While rows are loaded: the questions, then one row at a time that has to be sent
    /// @{
    std::optional<std::string_view> question() const;
    Difference answer(quint64 copiesAtServer);
    std::optional<std::string_view> missing() const;
    void missingSent();
    /// @}
    bool isRangeDone() const { return m_loaded && m_next == m_rows.size() && m_missing.empty(); }
    /// What was loaded is settled: the range goes, or begins behind it.
    void closeRange(std::chrono::milliseconds now);
    /// The outcome of sending a missing row is in doubt: the range is asked again after the delay.
    void postpone(std::chrono::milliseconds now);
    /// The range cannot be read just now.
    void defer(std::chrono::milliseconds now);

private:
    struct Open {
        LogRange range;
        std::chrono::milliseconds due;
        Why why;
        /// In how many rounds a row was sent that was not found since, by the hash of its text.
        std::unordered_map<size_t, int> rounds = {};
    };

    void noteRound();
    Open takeFirst();

    std::chrono::milliseconds m_delay;
    std::deque<Open> m_ranges;
    std::vector<RangeRows::Row> m_rows;
    std::deque<std::string> m_missing;
    std::string m_cut; ///< the row in question as QueueMetrics may have cut it; empty: not asked for
    size_t m_next = 0;
    std::optional<LogPosition> m_readTo;
    bool m_loaded = false;
    bool m_isSending = false; ///< of what is loaded a row was sent
};

} // namespace wql
