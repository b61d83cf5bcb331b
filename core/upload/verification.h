// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logrange.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/auditing.h"
#include "core/upload/uploadaction.h"
#include "core/upload/verificationpiece.h"
#include "core/upload/verificationreport.h"
#include "core/upload/verificationturn.h"

#include <chrono>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace wql {

/// Compares what the log has for a target with what its server has, row by row. Pure: it is given pieces of
/// the log and answers, and gives questions and a report. It sends nothing.
///
/// Idle work of Streaming, behind all other: rows never wait for more than the one question that is under
/// way, and while they flow the questions take at most a twentieth of the time. It outlives the machine that
/// asks for it, so that an order or another configuration does not end it; it does not outlive the process.
///
///     Running   all is compared               -> Done
///     Running   stop()                        -> Stopped
///
/// A file that stays unreadable is left out.
///
/// All rows are asked for piece by piece. For a sample the log is read first, to choose; then the chosen rows
/// are asked for.
///
/// A repair gives the places of rows that were missing to Auditing, one after the other in the order of the
/// log. That asks once more and then sends.
class Verification {
public:
    using State = VerificationSummary::State;
    using Milliseconds = std::chrono::milliseconds;

    static constexpr qint64 maxSample = 10'000;

    /// It reads when \a turn lets it, which must outlive it; null: always.
    Verification(
        const VerificationOrder &order, UploadNow begun, quint32 seed, VerificationTurn *turn = nullptr);

    /// The one before it for the same target.
    void setEarlier(const Verification &earlier) { m_summary.completedAt = earlier.m_summary.completedAt; }
    /// A repair is done at once: what it gave to Auditing already is not taken back.
    void stop(UploadNow now);
    /// From now on what was missing is audited. False: it still runs, nothing was, or not one row was found.
    bool repair();

    bool isRunning() const { return m_summary.state == State::Running; }
    /// It runs, or repairs.
    bool isBusy() const { return isRunning() || m_summary.repair == VerificationSummary::Repair::Running; }
    /// True once, when it has ended, or its repair.
    bool takeEnd();
    const VerificationOrder &order() const { return m_summary.order; }
    VerificationSummary summary(Milliseconds now) const;
    VerificationReport report(Milliseconds now) const;

    /// \name For the machine, when there is nothing else to do
    /// @{
    /// ReadPiece or a question; none: not now. What stands behind \a confirmed is not asked for. The last
    /// rows were sent \a quietFor ago. A repair gives \a auditing its places.
    std::optional<UploadAction> next(
        LogPosition confirmed, Auditing &auditing, Milliseconds quietFor, Milliseconds now);
    /// When to ask again what is next, if nothing else happens before.
    Milliseconds wakeAt(Milliseconds now) const;
    /// Rows that overlap \a inDoubt prove nothing if they are not there as often as in the log.
    void setPiece(VerificationPiece piece, const std::vector<AuditRange> &inDoubt, UploadNow now);
    void answer(quint64 copiesAtServer, const ServerCharacter &server, UploadNow now);
    /// The server cannot be asked for the row in question.
    void setUnaskable(UploadNow now);
    /// The server takes other rows for equal than was known: what was counted in this piece does not hold.
    void forgetPiece();
    /// An audit has sent a row.
    void rowSent();
    /// @}

private:
    /// What came to light in a piece, or in all that is done.
    struct Findings {
        std::map<qint64, VerificationTally> hours;
        VerificationTally total;
        std::vector<LogRange> places; ///< of rows that are missing
        std::vector<VerifiedRow> missing;
        std::vector<VerifiedRow> tooMany;

        /// For the hour of \a time.
        void add(qint64 time, const VerificationTally &rows);
        void add(const Findings &later);
        void addPlace(const LogRange &place);
    };

    void repairNext(Auditing &auditing, Milliseconds now);
    void endRepair();
    bool isPlace(const LogRange &range) const;
    bool isSample() const { return m_summary.order.sample.has_value(); }
    void choose(VerificationPiece::Row &&row);
    void count(const VerificationPiece::Row &row, quint64 copiesAtServer, const ServerCharacter &server);
    void toNextRow(UploadNow now);
    void closePiece(UploadNow now);
    void finish(State state, UploadNow now);
    void rest(Milliseconds now, bool wasReading);
    double share() const;
    bool mustReadOn() const;
    void noteLeftOut(const std::vector<FileFailure> &files);

    VerificationSummary m_summary;
    Milliseconds m_begun; ///< by the monotonic clock
    std::minstd_rand m_random;
    bool m_hasNews = false; ///< for takeEnd()

    VerificationTurn *m_turn;
    VerificationTurn::Ticket m_ticket;

    // How far the log is read.
    std::optional<LogPosition> m_end; ///< known from the first step on
    LogPosition m_limit; ///< of the piece that was wanted last
    std::optional<LogPosition> m_pieceBegin;
    std::optional<LogPosition> m_place; ///< none: nothing is read yet
    bool m_isRead = false; ///< up to the end
    qint64 m_pieceBytes = 0;
    qint64 m_bytesRead = 0;
    qint64 m_bytesLeft = 0;
    int m_failures = 0; ///< to read, in a row
    std::vector<FileFailure> m_leftOut;

    // What is asked for: the rows of a piece, or those of the sample.
    std::vector<VerificationPiece::Row> m_rows;
    size_t m_next = 0;
    quint64 m_chosenFrom = 0; ///< different rows that a sample could have taken so far
    std::optional<std::string> m_cut; ///< asked for in place of the row: how it may have been cut

    // What came to light.
    Findings m_piece; ///< not counted yet, but shown
    Findings m_done;
    size_t m_nextRepair = 0;
    std::optional<Milliseconds> m_repairMovedAt; ///< when Auditing got a place last

    // The pace.
    bool m_rowsFlow = false;
    Milliseconds m_stepBegan{ 0 };
    Milliseconds m_restUntil{ 0 };
};

} // namespace wql
