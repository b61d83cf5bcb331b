// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace wql {

/// What is to be compared with the server. Times are as in the log, in seconds since 1970.
struct VerificationOrder {
    std::optional<qint64> from; ///< none: from the oldest row that can be read
    std::optional<qint64> to; ///< rows before it; none: all that was confirmed when it began
    std::optional<qint64> sample; ///< so many different rows, each as likely as any other; none: all
    bool isScheduled = false; ///< nobody ordered it but the configuration

    bool operator==(const VerificationOrder &) const = default;
};

/// Rows, each copy counted.
struct VerificationTally {
    quint64 selected = 0; ///< of the log, for the target
    quint64 asked = 0;
    quint64 missing = 0; ///< among those that were asked for
    quint64 tooMany = 0; ///< at the server, above what the log has
    /// \name Of those that are selected, the ones that prove nothing
    /// @{
    quint64 unaskable = 0; ///< their text breaks the question, or no row was ever found at the server
    quint64 placedByCall = 0; ///< who got them depends on what was read before
    quint64 forgotten = 0; ///< the rules of their time are not known, or no target had to get their file
    quint64 unsettled = 0; ///< too new, or in doubt and not there yet: they are looked at anyway
    /// @}

    quint64 found() const { return asked - missing; }
    /// They prove nothing.
    quint64 unproven() const { return unaskable + placedByCall + forgotten + unsettled; }
    VerificationTally &operator+=(const VerificationTally &other)
    {
        selected += other.selected;
        asked += other.asked;
        missing += other.missing;
        tooMany += other.tooMany;
        unaskable += other.unaskable;
        placedByCall += other.placedByCall;
        forgotten += other.forgotten;
        unsettled += other.unsettled;
        return *this;
    }
    bool operator==(const VerificationTally &) const = default;
};

struct VerifiedHour {
    std::chrono::seconds begin{ 0 }; ///< since 1970, as in the log
    VerificationTally rows;

    bool operator==(const VerifiedHour &) const = default;
};

/// A row that is missing, or there too often.
struct VerifiedRow {
    std::string row; ///< its JSON, as it was asked for
    std::chrono::seconds time{ 0 }; ///< since 1970, as in the log
    quint64 copies = 0; ///< in the log
    quint64 found = 0; ///< at the server

    bool operator==(const VerifiedRow &) const = default;
};

/// How a verification is doing, or how it ended.
struct VerificationSummary {
    enum class State {
        Running,
        Done,
        Stopped, ///< by an order; what was compared until then counts
    };
    enum class Repair {
        No,
        Running,
        Done,
    };

    State state = State::Running;
    VerificationOrder order;
    std::chrono::seconds begunAt{ 0 }; ///< since 1970
    std::chrono::seconds endedAt{ 0 }; ///< 0: not yet
    int permille = 0; ///< of the work
    std::optional<std::chrono::seconds> timeLeft; ///< while running, once that can be told
    VerificationTally total;
    std::chrono::seconds completedAt{ 0 }; ///< when the last complete one ended; 0: none since the start
    bool hasHoles = false; ///< a file of the log, or a part of one, could not be read and was left out
    Repair repair = Repair::No;
    quint64 rowsSent = 0; ///< by the repair

    bool isWell() const { return total.missing == 0 && total.tooMany == 0; }
    /// It compared what it had to, or there was nothing but rows that are looked at anyway.
    bool isComplete() const
    {
        return state == State::Done && !hasHoles && (total.asked > 0 || total.selected == total.unsettled);
    }
    bool operator==(const VerificationSummary &) const = default;
};

struct VerificationReport {
    VerificationSummary summary;
    std::vector<VerifiedHour> hours; ///< by time, those in which rows were selected
    std::vector<VerifiedRow> missing; ///< the first of them
    std::vector<VerifiedRow> tooMany; ///< the first of them
    std::vector<FileFailure> leftOut; ///< the first files, or rests of files, that could not be read

    bool operator==(const VerificationReport &) const = default;
};

} // namespace wql
