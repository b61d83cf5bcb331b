// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/routingtimeline.h"
#include "core/queuelog/logchain.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadmachine.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wql {

/// Answers every question about rows that have been read before, by reading the log again.
///
/// Rows are given to the targets that got them the first time.
class LogHistory final : public RowHistory {
public:
    /// What to do where an archive has to be unpacked first, which may take a second.
    enum class Unpacking {
        AtOnce, ///< everybody waits
        BitByBit, ///< it cannot be read just now; asking again goes on with it
    };
    /// Both must outlive it.
    LogHistory(LogChain &chain, const RoutingTimeline &timeline, Unpacking unpacking = Unpacking::AtOnce);

    std::optional<std::vector<quint64>> countEarlier(
        const RowSupply &supply, const LogWindow &window) override;
    RangeRows readRange(const RowSupply &supply, const LogRange &range) override;
    RangeRows readBefore(const RowSupply &supply, LogPosition to) override;
    /// A piece without rows that ends where it begins: the log is not read up to there yet. Ask again.
    VerificationPiece readPiece(const RowSupply &supply, const VerificationRequest &request) override;

    struct Walk {
        LogPosition first; ///< where the first whole line began
        LogPosition end; ///< no row before it was left out, but for
        bool hasHoles = false; ///< a file that may be readable again later
        std::optional<FileFailure> leftOut = {}; ///< why a file, or its rest, was passed over for ever or now
    };
    using EachRow = std::function<void(const QueueLogRowView &, LogPosition)>;
    /// Calls \a take for every row from \a from (or the first line that begins behind it) up to \a to. None
    /// if the log cannot be read just now.
    std::optional<Walk> eachRow(LogPosition from, LogPosition to, const EachRow &take);
    /// Why the last walk could not go on; none: it could, or nobody knows.
    const std::optional<FileFailure> &failure() const { return m_failure; }
    using EachEncodedRow = std::function<void(const std::string &, LogPosition)>;
    /// \a look sees every row, \a take those that \a supply gets, as they are sent.
    std::optional<Walk> eachRowOf(const RowSupply &supply, LogPosition from, LogPosition to,
        const EachRow &look, const EachEncodedRow &take);

    /// The time of the first row at \a at or behind it, as in the log, if that is near. Asking for the same
    /// place again costs nothing.
    std::optional<qint64> timeAt(LogPosition at);

    /// The row at \a at as \a supply would get it by the latest rules, encoded; empty: it would not, or the
    /// row is not there any more.
    std::string rowNow(const RowSupply &supply, LogPosition at);

    /// A target that this loader never fed may have got its last rows from a file that was rotated away
    /// since, and one whose state was lost may have rows to get in older ones: lets a machine that looks for
    /// the border begin with such a file. True: it was answered, and has something to do.
    bool extendBack(UploadMachine &machine);

    quint64 bytesRead() const { return m_bytesRead; }

private:
    /// One text of a window: which of its rows have it, and where the log has it.
    struct WantedRow {
        std::vector<size_t> inWindow;
        std::vector<LogPosition> inLog;
    };
    using WantedRows = std::unordered_map<std::string, WantedRow>; ///< by what the server takes for equal

    std::optional<LogPosition> repeatedFile(const LogWindow &window) const;
    void count(WantedRow &row, const LogWindow &window, std::vector<quint64> &counts) const;
    bool isDoubted(LogPosition at) const;
    void searchEarlierFiles(UploadMachine &machine);
    std::optional<qint64> firstTime(LogPosition at);

    LogChain &m_chain;
    const RoutingTimeline &m_timeline;
    const Unpacking m_unpacking;
    bool m_isUnpacking = false; ///< that is why something could not be read
    std::unordered_map<const RowSupply *, int> m_comingBack; ///< whose piece was not ready, how many times
    std::map<LogPosition, qint64> m_times; ///< answers of timeAt()
    std::optional<FileFailure> m_failure;
    quint64 m_bytesRead = 0;
};

} // namespace wql
