// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"
#include "core/config/policy/actionpolicy.h"
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
    QString kind; ///< what sort of action it is, for counting refusals: `QueueAdd`, `Originate 25`
};

/// Parses the text, finds its line in the policy, checks every value and whose it is. Nothing of the text
/// gets into an allowed message but values that fit their grammar, and every call it names was shown by
/// the target's rows. For a target with bounds:
/// - queues are its own, and the action names a queue, an agent or a call;
/// - agents and interfaces are its own by its rules or its rows, or are not another target's and stand beside
///   a queue of its own that bounds what is done;
/// - a phone is not another target's, and stands beside such a queue or an agent of its own.
/// An empty value names nobody.
Verdict judge(const QString &transaction, const ActionPolicy &policy, TenantScope &scope);

/// The same as far as a message's shape goes, and not whose it is. Empty if a line allows it.
QString shapeProblem(const AmiMessage &message, const ActionPolicy &policy);

/// The allowing line that \a message comes nearest to; null if no line is about its action.
const PolicyLine *nearestLine(const AmiMessage &message, const ActionPolicy &policy);

} // namespace wql
