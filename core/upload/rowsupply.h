// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"
#include "core/queuelog/logrange.h"
#include "core/queuelog/queuelogrow.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowbuffer.h"
#include "core/upload/skippedrows.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace wql {

/// The side of the log of one target's upload: how far the log is read, the rows that wait to be sent, and
/// whether more of them are wanted.
///
/// The reader of the log offers rows and places. The machine says with a Demand what it wants, and takes rows
/// from the front. Neither changes anything for the other in between: a row that is offered changes no phase.
class RowSupply {
public:
    /// \name For the reader of the log
    /// @{
    LogPosition readPosition() const { return m_read; }
    /// Takes the row at \a at, or refuses it: then the row has to be offered again later. It is sent with
    /// \a timezoneOffset seconds added to its time. \a isCertain: it is the target's whenever it is read; one
    /// that is not proves nothing if it is not at the server.
    bool accept(const QueueLogRowView &row, LogPosition at, LogPosition end, qint64 timezoneOffset = 0,
        bool isCertain = true);
    /// The rows before \a to that were not offered are not for this target.
    void advance(LogPosition to) { m_read = to; }
    /// What stands before \a to could not be read for a long time. It is looked at again, row by row, when it
    /// can be.
    void passOver(LogPosition to);
    /// Rows of \a range may be at the target although nobody sent them from there: they are asked for
    /// before they are sent. Called before its rows are offered.
    void doubt(const LogRange &range);
    /// There is nothing to read at readPosition() now.
    void setCaughtUp(bool caughtUp) { m_more = caughtUp ? More::AtEnd : More::Expected; }
    bool isCaughtUp() const { return m_more == More::AtEnd; }
    /// There is something at readPosition() that cannot be read now; or a rotated file has to rest there
    /// first, and what stands behind it an earlier process may have sent already.
    void setStuck() { m_more = More::Stuck; }
    bool mayGrow() const { return m_more == More::Expected; } ///< rows may come at any time
    bool isStuck() const { return m_more == More::Stuck; }
    bool acceptsRows() const;
    bool isHungry() const; ///< less than a batch is waiting to be sent
    bool isStarving() const { return m_demand.isUrgent && isHungry(); }
    /// What is known of the server that the rows are for: which rows it takes for equal.
    const ServerCharacter &server() const { return m_server; }
    /// @}

    /// \name For the machine
    /// @{
    struct Demand {
        bool isOpen = false; ///< rows are wanted at all
        bool isUrgent = false; ///< nothing else is under way or waited for
        size_t batchRows = 0;
        size_t maxRows = size_t(-1); ///< of the next batch, while a row that is refused is searched for
        size_t batchBytes = 0;
        size_t claimed = 0; ///< of the first rows: they are being sent or asked for, so they do not wait
    };
    void setDemand(const Demand &demand) { m_demand = demand; }
    const Demand &demand() const { return m_demand; }

    /// Reads on from \a from; \a newestTime is the newest time among the rows that were confirmed before, and
    /// \a oldest where the log began that could still be read.
    void start(LogPosition from, qint64 newestTime, LogPosition oldest);
    LogPosition oldest() const { return m_oldest; }
    /// The rules that were valid before \a from are not known any more, so nobody goes back there.
    void forgetBefore(LogPosition from) { m_oldest = std::max(m_oldest, from); }
    ServerCharacter &server() { return m_server; }
    /// Goes on reading at \a from, where rows may be.
    void readFrom(LogPosition from);
    /// The same, without what is here.
    void readAgain(LogPosition from);

    /// What is here goes, to be read again. From now on rows older than \a mark (all, if there is none) and
    /// before \a limit are not kept but sampled by \a samples. The first other row ends that, and is refused.
    void skip(std::optional<qint64> mark, std::optional<LogPosition> limit, SkippedRows samples = {});
    /// The next rows of that very second, as sent, are at the target; the first of another one ends that.
    void setPassedSecond(std::optional<qint64> second) { m_passedSecond = second; }
    /// The skipping came to its end: a row that is not to be skipped, or no more rows.
    bool hasSkipped() const { return m_skip && (m_skip->isOver || isCaughtUp()); }
    bool isSkipping() const { return m_skip && !m_skip->isOver; }
    SkippedRows takeSkipped();

    const RowBuffer &rows() const { return m_rows; }
    /// All rows before it are confirmed, or other targets'.
    LogPosition begin() const { return m_rows.isEmpty() ? m_read : m_rows.at(0); }
    /// The place behind the first \a rows rows.
    LogPosition endOf(size_t rows) const { return rows < m_rows.count() ? m_rows.at(rows) : m_read; }
    /// How many rows a batch may have, of those that are here. Rows that repeat others are not asked for
    /// before the others have arrived.
    size_t batchRows() const;
    /// The rows at \a place are in doubt.
    bool isDoubted(LogPosition place) const;
    /// Of all rows before \a place it is known now whether they are at the target.
    void settle(LogPosition place);
    bool isFirstDoubted() const { return !m_rows.isEmpty() && isDoubted(m_rows.at(0)); }
    /// How many of the first rows stand before any that is in doubt.
    size_t rowsBeforeDoubt() const;

    /// The first \a rows rows are at the target.
    void confirmFirst(size_t rows);
    /// Of the first rows those that are marked are at the target. Returns how many that is.
    size_t confirmAmongFirst(const std::vector<bool> &present);
    /// The \a rows rows behind the first \a behind are at the target.
    void confirmBehind(size_t behind, size_t rows);
    /// The first row is not waited for any longer; somebody else keeps it.
    void passFirst() { m_rows.removeFirst(1); }
    /// As sent, among the rows confirmed.
    qint64 newestConfirmedTime() const { return m_newestConfirmed; }
    /// When the oldest row here was written, by the log's clock.
    std::optional<qint64> oldestTime() const;

    /// What was passed over since this was asked last.
    const std::vector<LogRange> &passedOver() const { return m_passedOver; }
    std::vector<LogRange> takePassedOver() { return std::exchange(m_passedOver, {}); }
    /// @}

private:
    enum class More { Expected, AtEnd, Stuck };

    struct Skip {
        std::optional<qint64> mark;
        std::optional<LogPosition> limit;
        SkippedRows rows;
        bool isOver = false;
    };

    size_t waitingRows() const { return m_rows.count() - std::min(m_rows.count(), m_demand.claimed); }

    LogPosition m_read;
    LogPosition m_oldest;
    More m_more = More::Expected;
    Demand m_demand;
    RowBuffer m_rows;
    std::optional<Skip> m_skip;
    std::optional<qint64> m_passedSecond;
    std::vector<LogRange> m_passedOver;
    std::vector<LogRange> m_doubts; ///< in order, what is left of each segment's
    LogPosition m_settledTo;
    qint64 m_newestConfirmed = 0;
    ServerCharacter m_server;
};

} // namespace wql
