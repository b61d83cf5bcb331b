// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/fileidentity.h"
#include "core/queuelog/logrange.h"
#include "core/queuelog/refusedrow.h"
#include "core/queuelog/segmentrecord.h"
#include "core/queuemetrics/servercharacter.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace wql {

/// How far the rows of one target are confirmed.
struct TargetProgress {
    LogPosition position; ///< all rows before it that are the target's are at the target
    TailMark mark;
    bool settled = false; ///< what follows the position was surely never sent
    qint64 newestTime = 0; ///< of the rows confirmed, as in the log
    ServerCharacter server;

    bool operator==(const TargetProgress &) const = default;
};

/// What became of one feedback action. Written before it is run, so that no crash runs it twice.
struct ActionRecord {
    enum class State { Planned, Running, Done };

    QString target; ///< key of the target that asked
    QString id;
    State state = State::Planned;
    QString resultStatus;
    QString resultText;
    bool acknowledged = false; ///< QueueMetrics has the result
    qint64 seenWall = 0; ///< seconds since 1970
    qint64 doneWall = 0;

    bool operator==(const ActionRecord &) const = default;
};

/// Rules as they were from a place in the log on.
struct RoutingRecord {
    LogPosition from;
    QString rules; ///< for the caller to read again

    bool operator==(const RoutingRecord &) const = default;
};

/// All that the store holds. Keys of targets are made by the caller from URL and token.
struct StateContents {
    std::map<QString, TargetProgress> targets;
    std::vector<SegmentRecord> segments; ///< by number
    std::map<QString, std::vector<AuditRange>> audits; ///< by target
    std::vector<ActionRecord> actions; ///< by target and id
    std::vector<RoutingRecord> routings; ///< by place
    std::set<QString> paused; ///< names of targets that an operator paused
    LogPosition readTo; ///< what stands before it was routed
    std::map<QString, std::map<qint64, RefusedRow>> refused; ///< by target and number

    bool operator==(const StateContents &) const = default;
};

/// What one commit changes. What is not mentioned stays.
struct StateChanges {
    std::map<QString, TargetProgress> targets;
    std::optional<std::vector<SegmentRecord>> segments; ///< all segments, in place of those stored
    std::map<QString, std::vector<AuditRange>> audits; ///< all ranges of a target, in place of those stored
    std::vector<ActionRecord> actions; ///< new or changed ones
    std::optional<qint64> forgetActionsSeenBefore; ///< done and acknowledged ones only
    std::vector<std::pair<QString, QString>> forgottenActions; ///< target and id
    std::optional<std::vector<RoutingRecord>> routings; ///< all, in place of those stored
    std::optional<std::set<QString>> paused; ///< all, in place of those stored
    std::optional<LogPosition> readTo;
    std::vector<std::pair<QString, RefusedRow>> refused; ///< new or changed ones, with their target
    std::vector<std::pair<QString, qint64>> forgottenRefused; ///< target and number
    /// On the disk itself before commit() returns, and with it all earlier commits.
    bool isDurable = false;

    bool operator==(const StateChanges &) const = default;
};

} // namespace wql
