// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"
#include "core/feedback/actioncounters.h"
#include "core/queuelog/loghealth.h"
#include "core/queuelog/refusedrow.h"
#include "core/queuemetrics/apifailure.h"
#include "core/upload/uploadcounters.h"
#include "core/upload/verificationreport.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// A row that a target refuses, as people see it.
struct ShownRefusedRow {
    qint64 number = 0; ///< what it is called by in an order
    RefusedRow::State state = RefusedRow::State::Waiting;
    std::chrono::seconds time{ 0 }; ///< of the row, since 1970
    QString file; ///< where it stands; empty: that file is not known any more
    qint64 offset = 0;
    QString row; ///< as a line of the log
    QString words; ///< the server's
    std::chrono::seconds since{ 0 }; ///< since 1970
    bool isCuttable = false; ///< it does not fit into QueueMetrics' columns

    bool operator==(const ShownRefusedRow &) const = default;
};

/// The rows that a target refuses, counted by what is decided about them.
struct RefusedStatus {
    quint64 waiting = 0; ///< for a person
    quint64 toSend = 0; ///< cut, or once more
    quint64 setAside = 0;
    bool isFull = false; ///< no further row is passed over
    std::optional<ShownRefusedRow> oldest; ///< that waits

    bool operator==(const RefusedStatus &) const = default;
};

/// How one target is doing. A snapshot.
struct TargetStatus {
    enum class State {
        Starting, ///< finding out where to go on
        Uploading,
        UpToDate,
        Reconciling, ///< asking what became of a batch
        BackingOff, ///< trying again by itself
        Parked, ///< needs a human; tried again now and then
        NoPassword, ///< its password could not be read
        Paused, ///< by an operator; its rows wait in the log
        Stopped,
    };
    enum class Remark {
        None,
        MarkInFuture,
        MarkBelowConfirmed,
        RowsGone, ///< rows that were confirmed were not there any more; they are sent again
        ForeignCopies, ///< a person has to decide: somebody else sends the same rows
        NothingFound, ///< a person has to decide: of what was sent nothing is found
        OtherForm, ///< a person has to decide: another loader may have stored the rows in another form
    };

    QString name;
    QUrl url;
    QString token;
    std::vector<ShownSetting> settings; ///< what is unusual about it
    State state = State::Stopped;
    Remark remark = Remark::None;
    std::optional<ApiFailure> failure; ///< the last one, until something succeeds
    /// When it is tried again by itself, since 1970, by the loader's clock; none: it does not wait for that.
    std::optional<std::chrono::seconds> nextAttempt;
    QString secretProblem; ///< of NoPassword, in words
    UploadCounters counters;
    RefusedStatus refused;
    quint64 rowsSelected = 0; ///< confirmed ones and those that wait in memory, since the start
    qint64 backlogBytes = 0; ///< of the log, behind what is confirmed
    /// The age of the oldest row that is not confirmed; none: nothing waits, or it is not known yet what
    /// does.
    std::optional<std::chrono::seconds> lag;
    quint64 wireRequests = 0;
    quint64 bytesSent = 0;
    std::optional<std::chrono::seconds> clockDifference; ///< the server's minus ours
    /// Everything that is in the log is at the target, but for a half row at its end and rows that were set
    /// aside.
    bool isDrained = false;
    ActionMode actionMode = ActionMode::Off;
    ActionCounters actions;
    std::optional<VerificationSummary> verification; ///< that runs, or the last one since the start

    bool operator==(const TargetStatus &) const = default;
};

/// How the loader is doing. A snapshot; nothing in it is alive.
struct LoaderStatus {
    QString queueLog;
    LogHealth log;
    QString logMend; ///< the command that mends it for the user the service runs as; empty: none does
    std::optional<FileFailure> readFailure; ///< a file of the log that cannot be read on just now
    qint64 logBytes = 0; ///< from the first place still needed to the end
    quint64 rowsRead = 0;
    quint64 rowsUnmatched = 0;
    quint64 linesNoRow = 0;
    quint64 linesNotKept = 0; ///< of those, the ones that the quarantine's disk did not take
    quint64 bytesRead = 0;
    int lostSegments = 0;
    int repeatingSegments = 0; ///< files that may hold rows which were sent before
    int lateSegments = 0;
    int truncations = 0;
    QString stateDirectory;
    QString stateProblem; ///< why nothing is sent at the moment; empty: none
    /// Why the configuration as it is on disk is not in force: it was to be, and was refused; empty: nothing.
    QString configProblem;
    std::chrono::seconds startedAt{ 0 }; ///< since 1970; 0: not started
    std::vector<TargetStatus> targets;

    bool isDrained() const
    {
        return std::all_of(
            targets.begin(), targets.end(), [](const TargetStatus &target) { return target.isDrained; });
    }
};

} // namespace wql
