// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/apifailure.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowhistory.h"
#include "core/upload/verificationpiece.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace wql {

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
        CountEarlier, ///< onEarlierCounts() with how many copies of each row of \a window stand before it
        ReadRange, ///< onRangeRead() with the target's rows in \a range
        ReadBefore, ///< onRangeRead() with some of the target's last rows before the end of \a range
        ReadPiece, ///< onPieceRead() with the \a piece
    };
    enum class Purpose {
        Startup, ///< to find out where to begin
        Rows, ///< to get the rows of the supply to the server
        Idle, ///< no row waits for it: a heartbeat, a part of an audit
        Verification, ///< idle work that a person ordered
        RefusedRow, ///< to get a row to the server that it refused before; no other row waits for it
    };
    Kind kind = Kind::Nothing;
    Purpose purpose = Purpose::Rows;
    std::string_view rows;
    size_t count = 0;
    size_t behind = 0; ///< of an insert: so many first rows of the supply are left out
    qint64 time = 0; ///< in seconds since 1970, as sent
    LogRange range;
    LogWindow window;
    VerificationRequest piece;
    std::optional<std::chrono::milliseconds> wakeAt;

    /// It is a request to the server.
    bool isCall() const
    {
        return kind == Kind::AskMark || kind == Kind::AskRow || kind == Kind::Insert
            || kind == Kind::Heartbeat;
    }
};

/// A request that is under way.
struct UploadCall {
    UploadAction::Kind kind = UploadAction::Kind::Nothing;
    UploadAction::Purpose purpose = UploadAction::Purpose::Rows;
    size_t rows = 0; ///< of an insert
    size_t behind = 0; ///< of the supply's first rows that were left out
    std::chrono::milliseconds since{ 0 };
    std::optional<size_t> stored = {}; ///< rows, as the answer says
    std::string row = {}; ///< that is asked for, while nothing is known of the server

    /// An insert of rows of the supply.
    bool isBatch() const
    {
        return kind == UploadAction::Kind::Insert && purpose == UploadAction::Purpose::Rows;
    }
    /// Its answer says nothing of whether inserting works.
    bool isQuestion() const
    {
        return kind == UploadAction::Kind::AskRow && purpose != UploadAction::Purpose::Startup;
    }
    bool isVerification() const { return purpose == UploadAction::Purpose::Verification; }
    bool isRefusedRow() const { return purpose == UploadAction::Purpose::RefusedRow; }
    bool isIdleWork() const
    {
        return purpose == UploadAction::Purpose::Idle || isVerification() || isRefusedRow();
    }
};

/// What checkHWM, checkRow and insertAll say in `result`.
struct UploadAnswer {
    bool isNull = false;
    std::optional<qint64> number;
};

/// A status that tells of what stands before the server: a proxy, a balancer or a content network gave up on
/// it, and it may still be at work.
bool isFromGateway(const ApiFailure &failure);

/// The server came to an end with a request and was not content. Silence, and a container or proxy that did
/// not let the request through, are no such thing.
bool saysSomeRowsFailed(const ApiFailure &failure);

/// What an answer that says OK is worth: a number of copies that is none, or of rows that are not those that
/// were sent, is a failure. A server that skips what it has may say how many rows were new to it.
Result<UploadAnswer, ApiFailure> checked(
    const UploadCall &call, const ServerCharacter &server, const Result<UploadAnswer, ApiFailure> &answer);

} // namespace wql
