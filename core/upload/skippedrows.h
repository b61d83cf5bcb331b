// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <optional>
#include <string>
#include <vector>

namespace wql {

/// Remembers an even sample of the rows that were skipped because they lie below the high-water mark, and
/// afterwards searches, by asking the server for samples, up to where they really arrived. Usually that is a
/// border, found by halving; rows that are missing amid others are found by asking for all samples.
///
/// The mark alone proves nothing: a heartbeat lifts it over rows that were never sent. Memory is bounded
/// however many rows are skipped.
class SkippedRows {
public:
    SkippedRows() = default;
    /// Rows may be missing amid others. \a askedUpToMissing are rows that were asked for, in order, and of
    /// which the last one is missing: the border is before it, and nothing is known of what stands behind it.
    /// Without any, all samples are asked for. What is missing before the first that is there is not counted:
    /// old rows may have been deleted at the server on purpose.
    static SkippedRows amidOthers(std::vector<std::string> askedUpToMissing);

    /// \a time is the log's.
    void add(std::string encodedRow, qint64 time, LogPosition at, LogPosition end, bool isCertain = true);
    bool isEmpty() const { return !m_begin; }
    /// Of rows that are not certain there are none: nothing is known of them then, and none counts as
    /// arrived.
    bool hasSamples() const { return m_last.has_value(); }
    void clear() { *this = {}; }

    struct Sample {
        std::string row;
        qint64 time;
        LogPosition at;
        LogPosition end;
        quint64 number; ///< in the order of add(), from 1
    };

    /// The sample to ask for; none when the search is over. Stays the same until answered.
    const Sample *question();
    /// Present: the server holds as many copies as the log has up to and including the sample.
    void answer(bool isPresent);

    /// \name After the search
    /// @{
    /// All skipped rows before this place are taken as arrived.
    LogPosition arrivedUpTo() const;
    /// How many that is; where the search ended between two samples, at the earlier one.
    quint64 arrivedCount() const;
    /// Behind arrivedUpTo() there may be rows that are there, but none from this place on.
    std::optional<LogPosition> hasHolesTo() const { return m_holesTo; }
    /// @}

private:
    enum class Search { Border, All };

    void takeSamples();
    void endSearchOfAll();

    Search m_search = Search::Border;
    std::vector<std::string> m_wanted; ///< rows that have to be samples, in order
    std::string m_missing; ///< the last of them
    std::vector<Sample> m_found; ///< the wanted ones
    std::vector<bool> m_answers; ///< when all are asked for
    std::optional<LogPosition> m_end; ///< of the last row
    std::optional<LogPosition> m_holesTo;

    std::vector<Sample> m_samples; ///< every m_stride-th row, or the next one that is fit
    bool m_isSampleDue = false;
    std::optional<LogPosition> m_begin; ///< of the first row
    std::optional<Sample> m_last;
    quint64 m_count = 0;
    quint64 m_stride = 1;

    bool m_searching = false;
    size_t m_present = 0; ///< samples before it are present
    size_t m_absent = 0; ///< samples from it on are absent
    bool m_lastAsked = false;

    size_t asked() const;
};

} // namespace wql
