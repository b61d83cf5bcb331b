// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/backoff.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/queuelog/logposition.h"
#include "core/queuelog/queuelogrow.h"
#include "core/queuemetrics/apifailure.h"
#include "core/upload/batchaudit.h"
#include "core/upload/batchsize.h"
#include "core/upload/presencesearch.h"
#include "core/upload/rowbuffer.h"
#include "core/upload/skippedrows.h"
#include "core/upload/uploadcounters.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace wql {

struct UploadSettings {
    qint64 timezoneOffset = 0; ///< seconds, added to every row's time
    std::chrono::seconds heartbeat{ 900 };
    BatchSize::Limits batch;
    Backoff::Limits backoff;
    /// How long a server that fell silent may still be working on what we sent, before we ask.
    std::chrono::milliseconds quietAfterSilence{ std::chrono::seconds{ 10 } };
    std::chrono::milliseconds quietAfterLoss{ std::chrono::seconds{ 1 } };
    /// The same after a start that follows no clean end: our last request may still be under way there.
    std::chrono::milliseconds quietAfterRestart{ std::chrono::seconds{ 2 } };
    /// A parked target is tried again after this to twice this.
    std::chrono::milliseconds parkedProbe{ std::chrono::seconds{ 30 } };
    /// A batch that was in doubt is looked at once more, row by row, this long afterwards.
    std::chrono::milliseconds auditDelay{ std::chrono::seconds{ 60 } };
    quint32 seed = 1;
};

/// Where a target stood when the loader last ran; without a cursor it never did.
struct UploadStart {
    std::optional<LogPosition> cursor;
    bool settled = false; ///< the last run ended knowing that nothing behind the cursor had been sent
    qint64 newestTime = 0; ///< newest time among the confirmed rows, as sent
    LogPosition oldest; ///< the first place of the log that can still be read
    std::vector<OpenAudit>
        audits; ///< ranges that were in doubt or passed over, and have not been looked at again
    /// The server may be at work until then on what a predecessor in this process sent.
    std::chrono::milliseconds quietUntil{ 0 };
    /// The longest that this server took for an insert of a predecessor in this process.
    std::chrono::milliseconds longestInsert{ 0 };
};

struct UploadNow {
    std::chrono::milliseconds monotonic{ 0 };
    std::chrono::seconds wall{ 0 };
};

/// What the machine wants to be done. Views are valid until the machine is called again.
struct UploadAction {
    enum class Kind {
        Nothing, ///< until \a wakeAt, an answer, or rows
        AskMark, ///< checkHWM
        AskRow, ///< checkRow with \a rows, one encoded row
        Insert, ///< insertAll with \a rows, \a count encoded rows joined
        Heartbeat, ///< checkHb with \a time
        CountEarlier, ///< onEarlierCounts() with how many copies of each row of window() stand before it
        ReadRange, ///< onRangeRead() with the target's rows in \a range
    };
    Kind kind = Kind::Nothing;
    std::string_view rows;
    size_t count = 0;
    qint64 time = 0;
    LogRange range;
    std::optional<std::chrono::milliseconds> wakeAt;
};

/// Some rows of a target, encoded, in the order of the log. Views are valid until the machine is called
/// again.
///
/// Behind the rows stand copies of those that are too wide for QueueMetrics' columns, cut to them. Of these
/// the rows that look alike when they are cut are meant.
struct LogWindow {
    std::vector<std::string_view> rows;
    std::vector<LogPosition> places; ///< where each of them begins
    size_t cutFrom = 0; ///< how many are not cut
    qint64 oldestTime = 0; ///< of the rows, as in the log
    bool hasGaps = false; ///< the log has rows for the target between them
};

/// What checkHWM, checkRow and insertAll say in `result`.
struct UploadAnswer {
    bool isNull = false;
    std::optional<qint64> number;
};

/// Decides, for one target, what to ask and what to send, so that each row arrives exactly once. Pure: no
/// clock, no socket, no file; the same events in the same order give the same actions.
///
///     Stopped      start()                         -> AskingMark
///     AskingMark   nothing known of the server     -> Settling
///                  a mark, and no cursor           -> Skipping
///                  a mark below what was confirmed -> Skipping (the database was restored?)
///                  a cursor of a clean end         -> Streaming
///                  a cursor of an unclean end      -> Settling
///     Skipping     a row at the mark, or no more   -> Probing
///     Probing      knows what really arrived       -> Settling, from there
///     Settling     a window of which nothing is at the server, or no rows -> Streaming
///     Streaming    an insert that left doubt       -> Reconciling
///     Reconciling  every row of the batch is known -> where it came from
///     any          stop()                          -> Stopped
///
/// Whatever fails, the machine waits (backing off, or parked when a human is needed) and then does the same
/// thing again; after an insert that may have been processed, "the same thing" is to ask.
///
/// At most one call is outstanding: next() answers Nothing until onAnswer() has come.
class UploadMachine {
public:
    enum class Phase { Stopped, AskingMark, Skipping, Probing, Settling, Streaming, Reconciling };
    enum class Waiting { No, BackingOff, Parked };
    enum class Remark { None, MarkInFuture, MarkBelowConfirmed };

    explicit UploadMachine(const UploadSettings &settings);

    void start(const UploadStart &start, UploadNow now);
    /// No new action from now on; an answer that is still outstanding is welcome.
    void stop() { m_stopping = true; }

    UploadAction next(UploadNow now);
    void onAnswer(const Result<UploadAnswer, ApiFailure> &answer, UploadNow now);
    /// None: the log cannot be read just now; the machine asks again later.
    void onEarlierCounts(const std::optional<std::vector<quint64>> &counts, UploadNow now);
    void onRangeRead(RangeRows rows, UploadNow now);
    /// Try now: what was parked or backing off does not wait any longer. A server that may still be at work
    /// is left its time all the same.
    void retryNow();

    /// \name The side of the log
    /// @{
    LogPosition readPosition() const { return m_read; }
    /// Where it began to read.
    LogPosition firstPosition() const { return m_start.cursor.value_or(m_start.oldest); }
    /// Takes the row at \a at, or refuses it: then the row has to be offered again later.
    bool accept(const QueueLogRowView &row, LogPosition at, LogPosition end);
    /// The rows before \a to that were not offered are not for this target.
    void advance(LogPosition to) { m_read = to; }
    /// What stands before \a to could not be read for long. It is looked at again, row by row, when it can
    /// be.
    void passOver(LogPosition to);
    /// There is nothing to read at readPosition() now.
    void setCaughtUp(bool caughtUp) { m_supply = caughtUp ? Supply::AtEnd : Supply::More; }
    bool isCaughtUp() const { return m_supply == Supply::AtEnd; }
    /// There is something at readPosition() that cannot be read now; or a rotated file has to rest there
    /// first, and what stands behind it an earlier process may have sent already.
    void setStuck() { m_supply = Supply::Stuck; }
    bool isStuck() const { return m_supply == Supply::Stuck; }
    bool acceptsRows() const;
    bool isHungry() const; ///< less than a batch is waiting to be sent
    bool isStarving() const; ///< hungry, and nothing under way
    /// The rows whose copies UploadAction::Kind::CountEarlier asks for.
    LogWindow window();
    qint64 timezoneOffset() const { return m_settings.timezoneOffset; }
    /// @}

    Phase phase() const { return m_phase; }
    Waiting waiting() const { return m_wakeAt || m_idleUntil ? m_waiting : Waiting::No; }
    Remark remark() const { return m_remark; }
    const std::optional<ApiFailure> &failure() const { return m_failure; }
    const UploadCounters &counters() const { return m_counters; }
    bool isCallOutstanding() const { return m_call != Call::None; }
    /// The server may still be at work until then: nobody should ask or send before.
    std::chrono::milliseconds quietUntil() const { return m_quietUntil; }
    std::chrono::milliseconds longestInsert() const { return m_longestInsert; }
    /// Everything that was read is at the target.
    bool isDrained() const;
    /// Rows before it are at the target, or belong to others; none while that is not known.
    std::optional<LogPosition> confirmed() const;
    qint64 newestTime() const { return m_newestTime; }
    /// Nothing behind confirmed() was ever handed to the server.
    /// The answer to checkHWM of this start, unless it says nothing.
    const std::optional<qint64> &mark() const { return m_mark; }
    bool hasCursor() const { return m_start.cursor.has_value(); }
    bool isSettled() const;
    std::vector<OpenAudit> openAudits() const { return m_audit.open(); }
    size_t bufferedRows() const { return m_buffer.count(); }
    /// When the oldest row was written that is read and not confirmed, by the log's clock.
    std::optional<qint64> oldestTime() const;

private:
    enum class Supply { More, AtEnd, Stuck };
    enum class Call { None, Mark, SampleRow, Row, Insert, Heartbeat, AuditRow, AuditInsert };

    /// A row of the window that the server may have had to cut, and then does not find by its full text.
    struct WideRow {
        std::string cut;
        quint64 lookAlikes = 0; ///< other rows before it that are equal to it when they are cut
    };

    UploadAction ask(Call call, UploadAction action, UploadNow now);
    UploadAction settle(UploadNow now);
    UploadAction insert(size_t rows, UploadNow now);
    UploadAction stream(UploadNow now);
    UploadAction idle(UploadNow now);
    bool knowsWhatWasSent() const;
    bool isAuditedBeyond(LogPosition place) const;

    void onMark(const UploadAnswer &answer, UploadNow now);
    void onInserted(const UploadAnswer &answer, UploadNow now);
    void onFailure(Call call, const ApiFailure &failure, UploadNow now);
    std::chrono::milliseconds quietAfter(const ApiFailure &failure) const;
    void doubt(const ApiFailure &failure, UploadNow now);
    void onCopies(quint64 copies);
    void endProbing(UploadNow now);
    void endSearch(UploadNow now);
    void findWideRows();
    LogPosition endOf(size_t rows) const;
    void confirmFirst(size_t rows);
    void enter(Phase phase);
    size_t batchRows() const;
    size_t waitingRows() const { return m_buffer.count() - std::min(m_buffer.count(), m_inFlight); }

    UploadSettings m_settings;
    Phase m_phase = Phase::Stopped;
    Waiting m_waiting = Waiting::No;
    Remark m_remark = Remark::None;
    Call m_call = Call::None;
    bool m_stopping = false;
    Supply m_supply = Supply::More;
    std::optional<std::chrono::milliseconds> m_wakeAt; ///< nothing before
    std::chrono::milliseconds m_quietUntil{ 0 }; ///< likewise, and retryNow() does not change it
    std::optional<std::chrono::milliseconds> m_idleUntil; ///< no heartbeat and no audit before
    std::chrono::milliseconds m_longestInsert{ 0 };
    std::chrono::milliseconds m_lastNext{ 0 }; ///< when next() was called last
    std::chrono::milliseconds m_sentAt{ 0 };
    std::chrono::milliseconds m_lastSignOfLife{ 0 };
    std::optional<ApiFailure> m_failure;
    int m_insertRefusals = 0; ///< in a row
    int m_otherRefusals = 0;

    UploadStart m_start;
    std::optional<qint64> m_mark; ///< rows below it are skipped; none: all are
    std::optional<LogPosition> m_skipLimit;
    SkippedRows m_skipped;
    std::optional<quint64> m_sampleCopies; ///< copies of the sample in question, before it

    RowBuffer m_buffer;
    LogPosition m_read;
    size_t m_inFlight = 0; ///< rows of the outstanding insert, or in doubt after it
    LogPosition m_arrivedAheadTo; ///< before it rows are at the server that stand behind missing ones
    size_t m_owed = 0; ///< rows of a settled window that have to be sent before the next is settled
    bool m_trustPrefix = true; ///< nothing says that the server may have left out rows in between
    std::optional<PresenceSearch> m_search;
    std::map<size_t, WideRow> m_wide; ///< by their number in the window
    bool m_asksCut = false; ///< the row in question was not found by its full text
    LogRange m_window; ///< being settled
    Phase m_afterReconciling = Phase::Streaming;

    BatchSize m_batch;
    Backoff m_backoff;
    Backoff
        m_questionBackoff; ///< of questions about rows: one answer to a hundred makes the next delay short
    std::minstd_rand m_random;
    BatchAudit m_audit;
    qint64 m_newestTime = 0;
    UploadCounters m_counters;
};

} // namespace wql
