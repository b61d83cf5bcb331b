// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loghistory.h"
#include "core/upload/verificationpiece.h"

namespace wql {

/// Reads the pieces of the log that a verification compares: from the oldest file that is still there, also
/// one that no target needs any more.
///
/// Rows go to the targets that got them. What was read before the oldest rules that are remembered, or never,
/// goes by these, and proves nothing.
class VerificationReader {
public:
    /// All must outlive it.
    VerificationReader(LogHistory &history, const LogChain &chain, const RoutingTimeline &timeline)
        : m_history(history)
        , m_chain(chain)
        , m_timeline(timeline)
    {
    }

    VerificationPiece read(const RowSupply &supply, const VerificationRequest &request);

private:
    struct Reading;

    bool readRows(Reading &reading);
    bool isWhole(Reading &reading, const std::optional<LogHistory::Walk> &beside, LogPosition end,
        qint64 segment) const;
    void countBehind(Reading &reading);
    void dropRepeated(Reading &reading);
    VerificationPiece::Claim claimOf(const QueueLogRowView &row, LogPosition at) const;
    FileFailure failureAt(qint64 segment, FileFailure failure) const;
    VerificationPiece withoutFile(LogPosition begin, LogPosition limit) const;
    std::vector<SegmentRecord> files() const;
    LogPosition beginOf(const std::optional<qint64> &time) const;
    LogPosition endOf(qint64 time, LogPosition limit) const;
    LogPosition behindRowsBefore(qint64 time, LogPosition begin, LogPosition end) const;
    std::optional<qint64> timeBehind(LogPosition place) const;

    LogHistory &m_history;
    const LogChain &m_chain;
    const RoutingTimeline &m_timeline;
};

} // namespace wql
