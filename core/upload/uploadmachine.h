// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/apifailure.h"
#include "core/upload/auditing.h"
#include "core/upload/batchsize.h"
#include "core/upload/pace.h"
#include "core/upload/refusals.h"
#include "core/upload/rowsupply.h"
#include "core/upload/unaskablerows.h"
#include "core/upload/uploadcounters.h"
#include "core/upload/uploadphases.h"
#include "core/upload/verification.h"
#include "core/upload/watch.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace wql {

/// Decides, for one target, what to ask and what to send, so that each row arrives exactly once. Pure: no
/// clock, no socket, no file; the same events in the same order give the same actions.
///
///     NotStarted   start()                           -> AskingMark
///     AskingMark   no cursor, and no mark            -> Settling
///     AskingMark   no cursor                         -> Skipping
///     AskingMark   a mark below what was confirmed   -> Skipping, from the oldest row on: was it put back?
///     AskingMark   any other cursor                  -> Proving
///     Proving      the newest confirmed row is there -> Settling
///     Proving      it is gone                        -> Skipping, from the oldest row on
///     Proving      others write the same rows        -> Undecided
///     Skipping     a row at the mark, or no more     -> Probing
///     Probing      not even the first row is there   -> Skipping, from an older file on
///     Probing      knows what really arrived         -> Settling, from there
///     Probing      a server with rows has none of ours -> Undecided
///     Undecided    a person decided                  -> Settling
///     Settling     a window of which nothing is at the server, or no rows -> Streaming
///     Settling     a row that was sent again is not found -> Settling, from where all was confirmed
///     Settling     an insert that left doubt         -> Reconciling
///     Settling     the newest confirmed row is gone  -> AskingMark
///     Settling     others write the same rows        -> Undecided
///     Streaming    rows of a file that may have been sent from elsewhere  -> Settling
///     Streaming    an insert that left doubt         -> Reconciling
///     Streaming    the newest confirmed row is gone  -> AskingMark
///     Streaming    others write the same rows        -> Undecided
///     Reconciling  every row of the batch is known   -> Settling, if it came from there
///     Reconciling  every row of the batch is known   -> Streaming, if it came from there
///
/// stop() ends nothing: a machine that is stopped stays in its phase and wants nothing more.
///
/// The phases decide what to do next; the machine paces them and moves between them. Whatever fails, it waits
/// (backing off, or parked when a human is needed) and then does the same thing again; after an insert that
/// may have been processed, "the same thing" is to ask.
///
/// At most one call is outstanding: next() answers Nothing until onAnswer() has come.
class UploadMachine {
public:
    using Phase = UploadPhase;
    using Waiting = Pace::Waiting;
    using Moved = std::function<void(PhaseMove)>;

    explicit UploadMachine(const UploadSettings &settings);

    /// \a moved is called whenever the phase changes.
    void setMoved(Moved moved) { m_moved = std::move(moved); }

    void start(const UploadStart &start, UploadNow now);
    /// No new action from now on; an answer that is still outstanding is welcome.
    void stop() { m_isStopping = true; }

    UploadAction next(UploadNow now);
    void onAnswer(const Result<UploadAnswer, ApiFailure> &answer, UploadNow now);
    /// Answers CountEarlier. None: the log cannot be read just now; the machine asks again later.
    void onEarlierCounts(const std::optional<std::vector<quint64>> &inLog, UploadNow now);
    /// Answers ReadRange.
    void onRangeRead(RangeRows rows, UploadNow now);
    /// Answers ReadPiece.
    void onPieceRead(VerificationPiece piece, UploadNow now)
    {
        m_refusals.rows().correct(piece, server());
        m_verification->setPiece(std::move(piece), m_auditing.open(), now);
    }
    /// What to go on with when there is nothing else to do; null: nothing. It outlives the machine, or the
    /// next call of this.
    void setVerification(Verification *verification) { m_verification = verification; }
    /// A person's order about a row that was refused. False: it cannot be carried out.
    bool decideRefused(qint64 number, RefusedRows::Order order, std::string sending = {})
    {
        return m_refusals.rows().decide(number, order, std::move(sending));
    }
    const RefusedRows &refusedRows() const { return m_refusals.rows(); }
    /// What a person answers to question().
    void decide(Decision decision);
    /// Try now: what was parked or backing off does not wait any longer. A server that may still be at work
    /// is left its time all the same.
    void retryNow();

    /// The side of the log: the reader of the log talks to this.
    RowSupply &supply() { return m_supply; }
    const RowSupply &supply() const { return m_supply; }

    Phase phase() const { return Phase(m_phase.index()); }
    Waiting waiting() const { return m_pace.waiting(); }
    std::optional<std::chrono::milliseconds> retryAt() const { return m_pace.retryAt(); }
    MarkCheck markCheck() const { return m_told.markCheck; }
    const std::optional<ApiFailure> &failure() const { return m_told.failure; }
    const UploadCounters &counters() const { return m_told.counters; }
    const ServerCharacter &server() const { return m_supply.server(); }
    /// What a person has to decide before anything goes on.
    std::optional<Question> question() const
    {
        const Undecided *undecided = std::get_if<Undecided>(&m_phase);
        return undecided ? std::optional(undecided->question) : std::nullopt;
    }
    bool isCallOutstanding() const { return m_call.has_value(); }
    /// The server may still be at work until then: nobody should ask or send before.
    std::chrono::milliseconds quietUntil() const { return m_pace.quietUntil(); }
    /// Everything that was read is at the target.
    bool isDrained() const;
    /// Rows before it are at the target, or belong to others; none while that is not known.
    std::optional<LogPosition> confirmed() const;
    /// The newest time among the rows confirmed, as sent.
    qint64 newestTime() const { return m_supply.newestConfirmedTime(); }
    size_t bufferedRows() const { return m_supply.rows().count(); }
    /// Nothing behind confirmed() was ever handed to the server.
    bool isSettled() const;
    std::vector<AuditRange> openAudits() const;
    /// The time, as in the log, up to which older archives may hold rows that are wanted; none: none may.
    std::optional<qint64> wantsEarlierThan() const;
    /// Older archives may tell up to where the rows arrived, whatever their time.
    bool wantsEarlierFiles() const;
    /// Answers that: the log now begins at \a first; none: there are none.
    void onEarlierFiles(std::optional<LogPosition> first);

private:
    /// What people see.
    struct Told {
        UploadCounters counters;
        std::optional<ApiFailure> failure; ///< that was not followed by a success
        MarkCheck markCheck = MarkCheck::Plausible;
    };

    UploadAction choose(UploadNow now);
    std::optional<UploadAction> nextIn(NotStarted &, UploadNow) { return UploadAction{}; }
    std::optional<UploadAction> nextIn(AskingMark &phase, UploadNow now);
    std::optional<UploadAction> nextIn(Proving &, UploadNow) { return UploadAction{}; }
    std::optional<UploadAction> nextIn(Skipping &phase, UploadNow now);
    std::optional<UploadAction> nextIn(Probing &phase, UploadNow now);
    std::optional<UploadAction> nextIn(Undecided &, UploadNow) { return UploadAction{}; }
    std::optional<UploadAction> nextIn(Settling &phase, UploadNow now);
    std::optional<UploadAction> nextIn(Streaming &phase, UploadNow now);
    std::optional<UploadAction> nextIn(Reconciling &phase, UploadNow now);
    std::optional<UploadAction> nextRefused(UploadNow now, bool mayGo);
    std::optional<UploadAction> idle(UploadNow now);
    std::optional<UploadAction> askable(UploadAction question, UploadNow now);

    void onSuccess(const UploadCall &call, const UploadAnswer &answer, UploadNow now);
    void onFailure(const UploadCall &call, const ApiFailure &failure, UploadNow now);
    void onMark(const UploadAnswer &answer, UploadNow now);
    void onCopies(const UploadCall &call, quint64 copies, UploadNow now);
    void onInserted(const UploadCall &call, UploadNow now);
    void passRefused(UploadNow now);
    void giveUpWatching();
    void onTrial(Settling &settling, quint64 copies, UploadNow now);
    void doubt(const UploadCall &call, bool isAnyMissing, UploadNow now);

    void enter(AnyPhase phase);
    void skip(UploadStart start, std::optional<qint64> mark);
    void conclude(const Witness &witness, UploadNow now);
    BatchSearch *search() { return searchIn(m_phase); }
    Refusals::Scope refusalScope() const;
    void confirmFound(const BatchSearch &search);
    void takePassedOver(UploadNow now);
    void limitBatch();
    void setDemand();
    bool owesAudit() const;
    /// Also while rows before it are sent again on trial.
    LogPosition confirmedTo() const;

    UploadSettings m_settings;
    RowSupply m_supply;
    AnyPhase m_phase;
    std::optional<UploadCall> m_call; ///< that is outstanding
    Pace m_pace;
    BatchSize m_batch;
    Auditing m_auditing; ///< beside the phases: Streaming goes on with it when it is idle
    Refusals m_refusals;
    UploadAction::Purpose m_purpose = UploadAction::Purpose::Startup; ///< of the last action
    UnaskableRows m_unaskable;
    Watch m_watch;
    Verification *m_verification = nullptr;
    Told m_told;
    bool m_isStopping = false;
    Moved m_moved;
};

} // namespace wql
