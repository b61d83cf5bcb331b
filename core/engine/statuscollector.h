// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/cursortable.h"
#include "core/engine/enginesettings.h"
#include "core/engine/feedbackroster.h"
#include "core/engine/loghistory.h"
#include "core/engine/logpoller.h"
#include "core/engine/rowdistributor.h"
#include "core/engine/statecommitter.h"
#include "core/engine/targetroster.h"
#include "core/engine/verifications.h"
#include "core/engine/workcheck.h"
#include "core/status/loaderstatus.h"

#include <optional>

namespace wql {

/// Puts together what is shown of a loader, from what its parts know at one moment. Changes nothing.
struct StatusCollector {
    const Clock &clock;
    const EngineSettings &settings;
    const LoaderConfig &config;
    std::chrono::seconds startedAt; ///< since 1970; 0: not yet
    const LogPoller &log;
    LogHistory &history;
    const RowDistributor &distributor;
    const CursorTable &cursors;
    const TargetRoster &roster;
    const FeedbackRoster &feedback;
    const StateCommitter &committer;
    const Verifications &verifications;

    LoaderStatus status() const;
    /// None: no target of that name is fed.
    std::optional<TargetStatus> targetStatus(const QString &name) const;
    WorkSigns workSigns() const;
    /// The rows that a target refuses, by number; null: no target of that name is fed.
    const RefusedRows::Rows *refusedRows(const QString &name) const;
    std::vector<ShownRefusedRow> shownRefused(const QString &name, qint64 after, size_t max) const;

private:
    const RefusedRows::Rows &refusedRowsOf(const TargetRunner &runner) const;
    TargetStatus statusOf(const TargetRunner &runner) const;
    qint64 backlogOf(const TargetRunner &runner) const;
    bool isDrained(const UploadMachine &machine) const;
    std::optional<LogPosition> confirmedOf(const TargetRunner &runner) const;
    std::optional<std::chrono::seconds> lagOf(const TargetRunner &runner) const;
};

} // namespace wql
