// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/upload/uploadmachine.h"

#include <algorithm>
#include <set>

namespace wql {

/// A machine with a log in memory (a position's offset is a row's number) and a clock that the test moves.
/// What the machine wants of the log it gets at once; calls are the test's to answer.
class MachineDriver {
public:
    using Kind = UploadAction::Kind;
    static constexpr qint64 firstTime = 1795357830;

    /// An action whose text outlives the machine's next step.
    struct Step {
        Kind kind = Kind::Nothing;
        std::string rows;
        size_t count = 0;
        qint64 time = 0;
        std::optional<std::chrono::milliseconds> wakeAt;
    };

    /// Without jitter, so that only what a failure asks for delays anything.
    static UploadSettings settings()
    {
        UploadSettings settings;
        settings.backoff.first = std::chrono::milliseconds{ 0 };
        settings.batch.firstRows = 8;
        settings.watchInterval = std::chrono::hours{ 24 };
        return settings;
    }

    explicit MachineDriver(const UploadSettings &settings = MachineDriver::settings())
        : machine(settings)
        , offset(settings.timezoneOffset)
    {
    }

    /// A row a second, all different, unless a text is given.
    void append(int rows, const std::string &agent = "Agent/101")
    {
        for (int i = 0; i < rows; ++i) {
            const std::string number = std::to_string(log.size());
            log.push_back({ std::to_string(firstTime + qint64(log.size())), number, "q", agent, "VERB", {} });
        }
        machine.supply().setCaughtUp(false);
    }
    void append(const QueueLogRow &row)
    {
        log.push_back(row);
        machine.supply().setCaughtUp(false);
    }

    std::string encoded(size_t row) const
    {
        std::string text;
        appendEncodedRow(text, viewOf(row), offset);
        return text;
    }
    std::string encoded(size_t first, size_t rows) const
    {
        std::string text = encoded(first);
        for (size_t row = first + 1; row < first + rows; ++row)
            text.append(encodedRowSeparator).append(encoded(row));
        return text;
    }

    void start(UploadStart start = {})
    {
        start.oldest = { 1, 0 };
        start.server.findsRows = start.server.isLearnt = isServerKnown;
        machine.start(start, now);
    }
    /// Past the start: a cursor before the first row, and a server that has nothing.
    void stream(UploadStart before = {})
    {
        before.cursor = LogPosition{ 1, 0 };
        before.settled = true;
        start(before);
        next();
        answerNull();
        machine.supply().setCaughtUp(true);
        while (machine.next(now).kind == Kind::ReadBefore)
            machine.onRangeRead({}, now);
        machine.supply().setCaughtUp(false);
    }

    Step next()
    {
        while (true) {
            feed();
            const UploadAction action = machine.next(now);
            if (action.kind == Kind::CountEarlier) {
                machine.onEarlierCounts(
                    isLogReadable ? std::optional(countEarlier(action.window)) : std::nullopt, now);
            } else if (machine.wantsEarlierFiles()) {
                machine.onEarlierFiles({}); // the log is all there is
            } else if (action.kind == Kind::ReadRange) {
                machine.onRangeRead(isRangeReadable ? readRange(action.range) : unreadable(), now);
            } else if (action.kind == Kind::ReadBefore) {
                RangeRows rows = hasWitnesses ? readRange({ { 1, 0 }, action.range.end }) : RangeRows();
                rows.isUnreadable = !isLogReadable;
                machine.onRangeRead(std::move(rows), now);
            } else if (action.kind == Kind::ReadPiece) {
                machine.onPieceRead(readPiece(action.piece), now);
            } else if (action.kind != Kind::Nothing || !machine.supply().isHungry()
                || machine.supply().isCaughtUp() || machine.isCallOutstanding() || action.wakeAt) {
                return { action.kind, std::string(action.rows), action.count, action.time, action.wakeAt };
            }
        }
    }
    /// The next action, after the wait before it if there is one.
    Step nextAfterWaiting()
    {
        const Step step = next();
        if (step.kind != Kind::Nothing || !step.wakeAt)
            return step;
        pass(*step.wakeAt - now.monotonic);
        return next();
    }
    void pass(std::chrono::milliseconds time)
    {
        now.monotonic += time;
        now.wall += std::chrono::duration_cast<std::chrono::seconds>(time);
    }

    void answer(qint64 number) { machine.onAnswer(UploadAnswer{ false, number }, now); }
    void answerNull() { machine.onAnswer(UploadAnswer{ true, {} }, now); }
    void fail(const ApiFailure &failure) { machine.onAnswer(unexpected(failure), now); }
    void fail(ApiFailure::Kind kind, int status = 0)
    {
        fail(ApiFailure{ .kind = kind, .httpStatus = status });
    }

    UploadMachine machine;
    UploadNow now{ std::chrono::hours{ 1 }, std::chrono::seconds{ firstTime + 1000 } };
    std::vector<QueueLogRow> log;
    bool isLogReadable = true; ///< by who looks back
    bool isRangeReadable = true; ///< by who audits
    bool isServerKnown = true; ///< else it is asked once for rows that nobody has
    bool hasWitnesses = false; ///< the server is asked for rows that are confirmed
    qint64 pieceRows = 100; ///< that a verification gets at one go
    std::set<size_t> placedByCall; ///< rows that prove nothing
    size_t forgottenRows = 0; ///< the first ones, that prove nothing either

private:
    QueueLogRowView viewOf(size_t row) const
    {
        const QueueLogRow &owned = log[row];
        QueueLogRowView view{ owned.timeId, owned.callId, owned.queue, owned.agent, owned.verb, {} };
        std::copy(owned.parameters.begin(), owned.parameters.end(), view.parameters.begin());
        return view;
    }

    void feed()
    {
        while (machine.supply().isHungry() && !machine.supply().isCaughtUp()) {
            const LogPosition at = machine.supply().readPosition();
            if (size_t(at.offset) >= log.size())
                machine.supply().setCaughtUp(true);
            else if (!machine.supply().accept(viewOf(size_t(at.offset)), at, { 1, at.offset + 1 }, offset))
                return;
        }
    }

    std::vector<quint64> countEarlier(const LogWindow &window)
    {
        std::vector<quint64> counts(window.rows.size());
        for (size_t i = 0; i < counts.size(); ++i) {
            for (size_t row = 0; row < size_t(window.places[i].offset); ++row) {
                const std::string text = encoded(row);
                counts[i]
                    += alike(window.rows[i], i < window.cutFrom ? text : cutToColumns(text).value_or(text));
            }
        }
        return counts;
    }

    bool alike(std::string_view one, std::string_view other) const
    {
        return likenessOf(one, machine.server()) == likenessOf(other, machine.server());
    }

    static RangeRows unreadable()
    {
        RangeRows rows;
        rows.isUnreadable = true;
        return rows;
    }

    RangeRows readRange(const LogRange &range)
    {
        RangeRows rows;
        std::set<std::string> seen;
        for (size_t row = size_t(range.begin.offset); row < size_t(range.end.offset); ++row)
            if (seen.insert(encoded(row)).second)
                rows.rows.push_back({ encoded(row), copies(row) });
        return rows;
    }

    VerificationPiece readPiece(const VerificationRequest &request)
    {
        VerificationPiece piece;
        if (!isLogReadable) {
            piece.isUnreadable = !request.isUrgent;
            piece.leftOut.push_back({ FileFailure::Operation::Read, "/log/queue_log", 5 });
            piece.end = piece.limit = request.limit;
            return piece;
        }
        const LogPosition begin = request.begin.value_or(LogPosition{ 1, 0 });
        piece.limit = request.limit;
        piece.end = { 1, std::min(begin.offset + pieceRows, request.limit.offset) };
        piece.bytes = piece.end.offset - begin.offset;
        piece.bytesLeft = request.limit.offset - piece.end.offset;
        for (qint64 row = begin.offset; row < piece.end.offset; ++row) {
            const qint64 time = std::stoll(log[size_t(row)].timeId);
            const bool isFirst
                = std::find(log.begin(), log.begin() + row, log[size_t(row)]) == log.begin() + row;
            if (isFirst && time >= request.fromTime.value_or(0) && time < request.toTime.value_or(time + 1))
                piece.rows.push_back({ encoded(size_t(row)), time, { 1, row }, { 1, row + 1 },
                    copies(size_t(row)), claimOf(size_t(row)) });
        }
        return piece;
    }

    VerificationPiece::Claim claimOf(size_t row) const
    {
        using Claim = VerificationPiece::Claim;
        return placedByCall.count(row) > 0 ? Claim::PlacedByCall
            : row < forgottenRows          ? Claim::Forgotten
                                           : Claim::Certain;
    }

    quint64 copies(size_t wanted) const { return quint64(std::count(log.begin(), log.end(), log[wanted])); }

    qint64 offset;
};

} // namespace wql
