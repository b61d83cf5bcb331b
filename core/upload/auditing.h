// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logrange.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadaction.h"

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// Looks once more, when there is nothing better to do, at batches whose outcome was in doubt. Idle work of
/// Streaming, whose questions go on where they were after it was interrupted.
///
/// Halving trusts that a server stores prefixes, and no protocol without a key for repetitions can exclude
/// that a request which timed out is carried out after we asked. This is where both come to light: a row
/// that is missing is sent, a copy too many is counted. So do rows of a file that could not be read for a
/// long time, and what was skipped by a high-water mark because the cursor got lost with its file.
///
/// No doubt is forgotten: when there are too many ranges, the last one of the same reason grows over what
/// lies between.
class Auditing {
public:
    explicit Auditing(std::chrono::milliseconds delay)
        : m_delay(delay)
    {
    }

    void add(const AuditRange &range, std::chrono::milliseconds now);
    void addDoubt(const LogRange &range, std::chrono::milliseconds now)
    {
        add({ range.begin, range.end }, now);
    }
    /// To be looked at now, before all others; while none is due.
    void addFirst(const LogRange &range, std::chrono::milliseconds now)
    {
        m_ranges.push_front({ { range.begin, range.end }, now });
    }
    /// Of a range that was never sent, what is being sent just now is in doubt.
    std::vector<AuditRange> open() const;
    std::optional<std::chrono::milliseconds> dueAt() const;

    bool isDue(std::chrono::milliseconds now) const
    {
        return !m_ranges.empty() && m_ranges.front().due <= now;
    }
    LogRange range() const { return m_ranges.front().range.range(); }
    /// ReadRange, a question, or one row that has to be sent; none: nothing is due, or the range is done.
    std::optional<UploadAction> next(std::chrono::milliseconds now) const;
    bool wantsRows() const { return !m_loaded; }
    void setRows(RangeRows rows);

    /// What an answer told that no later look mends; in copies of one row.
    struct Difference {
        quint64 tooMany = 0; ///< at the server
        quint64 missing = 0; ///< of a row that had been sent; they are sent again
        /// Sent twice in doubt and not found all the same, so they are left out from now on. Told once.
        quint64 notFound = 0;
        /// Repetitions that the server did not keep although they were sent by themselves and it said that it
        /// took them: it keeps one of equal rows.
        quint64 dropped = 0;

        bool operator==(const Difference &) const = default;
    };

    /// \name While rows are loaded: the questions, then one row at a time that has to be sent
    /// @{
    std::optional<std::string_view> question() const;
    Difference answer(quint64 copiesAtServer, const ServerCharacter &server);
    /// The server cannot be asked for the row in question. What was in doubt stays as it was settled; a row
    /// that was never sent is owed.
    Difference setUnaskable(const ServerCharacter &server);
    std::optional<std::string_view> missing() const;
    void missingSent();
    /// @}
    bool isRangeDone() const { return m_loaded && m_next == m_rows.size() && m_missing.empty(); }
    /// What was loaded is settled: the range goes, or begins behind it. If repetitions were sent it is looked
    /// at once more: did the server keep them?
    void closeRange(std::chrono::milliseconds now);
    /// The outcome of sending a missing row is in doubt: the range is asked again after the delay.
    void postpone(std::chrono::milliseconds now);
    /// What is loaded is not known to be true any more: it is read and asked again when it is due.
    void unload();
    /// The range cannot be read just now.
    void defer(std::chrono::milliseconds now);

private:
    struct Open {
        AuditRange range;
        std::chrono::milliseconds due;
        /// In how many rounds a row was sent that was not found since, by the hash of its text.
        std::unordered_map<size_t, int> rounds = {};
        /// Of a row that was there, but not as often as in the log, how often it was before a repetition of
        /// it was sent in the last look; by the hash of its text.
        std::unordered_map<size_t, quint64> repeated = {};
    };

    void noteRound();
    Open takeFirst();

    std::chrono::milliseconds m_delay;
    std::deque<Open> m_ranges;
    std::vector<RangeRows::Row> m_rows;
    std::deque<std::string> m_missing;
    std::unordered_map<size_t, quint64> m_partlyThere; ///< copies of rows of which some are missing
    std::unordered_map<size_t, quint64> m_repeatedBefore; ///< Open::repeated of the look before
    std::optional<std::string> m_cut; ///< what is asked for in place of the row: how it may have been cut
    size_t m_next = 0;
    std::optional<LogPosition> m_readTo;
    bool m_loaded = false;
    bool m_isSending = false; ///< of what is loaded a row was sent
};

} // namespace wql
