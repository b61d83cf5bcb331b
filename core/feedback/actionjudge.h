// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"
#include "core/config/policy/actionpolicy.h"
#include "core/feedback/callindex.h"
#include "core/feedback/tenantscope.h"

#include <QString>

namespace wql {

/// What was decided about one transaction that QueueMetrics sent.
struct Verdict {
    bool isAllowed = false;
    /// Allowed: what to send, made anew from checked values. Refused: what could be read, for the audit.
    AmiMessage message;
    QString policyLine; ///< the line that decided; empty if none did
    QString reason; ///< of a refusal, in plain words for QueueMetrics
};

/// Parses the text, finds its line in the policy, checks every value and whose it is. Nothing of the text
/// gets into an allowed message but values that fit their grammar, and every call it names was shown by
/// the target's rows. For a target with bounds:
/// - queues are its own, and the action names a queue, an agent or a call;
/// - agents and interfaces are its own by name, or were shown by its queues, or are nobody's
///   and stand beside a queue of its own.
Verdict judge(
    const QString &transaction, const ActionPolicy &policy, const TenantScope &scope, const CallIndex &calls);

} // namespace wql
