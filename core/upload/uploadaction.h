// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

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
        ReadBefore, ///< onRangeRead() with the target's last rows before the end of \a range
        ReadPiece, ///< onPieceRead() with the \a piece
    };
    enum class Purpose {
        Startup, ///< to find out where to begin
        Rows, ///< to get the rows of the supply to the server
        Idle, ///< no row waits for it: a heartbeat, a part of an audit
        Verification, ///< idle work that a person ordered
    };
    Kind kind = Kind::Nothing;
    Purpose purpose = Purpose::Rows;
    std::string_view rows;
    size_t count = 0;
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
    std::chrono::milliseconds since{ 0 };
    std::optional<size_t> stored = {}; ///< rows, as the answer says
    std::string row = {}; ///< that is asked for, while nothing is known of the server

    /// An insert of the first rows of the supply.
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
    bool isIdleWork() const { return purpose == UploadAction::Purpose::Idle || isVerification(); }
};

/// What checkHWM, checkRow and insertAll say in `result`.
struct UploadAnswer {
    bool isNull = false;
    std::optional<qint64> number;
};

} // namespace wql
