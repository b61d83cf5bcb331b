// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actiongate.h"
#include "core/feedback/auditlog.h"

#include <vector>

namespace wql {

/// Who decided, and when.
struct AuditContext {
    std::chrono::seconds time{ 0 }; ///< since 1970
    QString target;
    ActionMode mode = ActionMode::Enforce;
};

/// What the audit log says of an action that was not run: a line for each verdict, or one if it did not get
/// as far as that. Nothing for an action that is to run: its lines are written when it has run.
std::vector<AuditEntry> auditOf(const AuditContext &context, const GateDecision &decision);

/// Of an action that has run, or was refused by the runner (no outcomes): a line for each transaction.
std::vector<AuditEntry> auditOf(const AuditContext &context, const AdmittedAction &action,
    const std::vector<AmiOutcome> &outcomes, const FeedbackResult &result);

} // namespace wql
