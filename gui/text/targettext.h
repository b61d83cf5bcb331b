// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "core/words/failuretext.h"
#include "gui/models/condition.h"

#include <chrono>
#include <optional>

namespace wql {

/// What is the matter with the target and what to do; empty when nothing is. One line each, plain text.
FailureText problemOf(const TargetStatus &target);
/// The same of the loader as a whole: its log and its state store.
FailureText problemOf(const LoaderStatus &status);

QString stateText(const TargetStatus &target);
/// When a target that waits is tried again; empty: it does not wait for that.
QString nextAttemptText(const TargetStatus &target);
/// "3 need attention": so many targets of that standing.
QString standingText(Standing standing, int targets);
/// How old the oldest row is that waits; "not known" where something waits and nobody has read it yet.
QString lagText(const TargetStatus &target);
QString backlogText(const TargetStatus &target, std::optional<std::chrono::seconds> remaining);
/// How rows travel: protected, in the clear, or not over a network at all.
QString transportText(const QUrl &url);
QString actionsText(ActionMode mode, const ActionCounters &counters);

} // namespace wql
