// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"
#include "core/feedback/actionadmission.h"
#include "core/feedback/actionendpoint.h"
#include "core/feedback/actionjudge.h"
#include "core/queuemetrics/feedbackaction.h"

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// A feedback action that may run: its transactions as they will be sent.
struct AdmittedAction {
    QString id;
    ActionEndpoint endpoint;
    std::vector<AmiMessage> transactions;
    QStringList policyLines; ///< that allowed each transaction
};

/// What is to become of a feedback action.
struct GateDecision {
    std::optional<AdmittedAction> toRun; ///< set: run it
    std::optional<FeedbackResult> answer; ///< otherwise set: why not, for QueueMetrics
    std::vector<Verdict> verdicts; ///< per transaction that was judged, for the audit
    bool hasTrippedBreaker = false; ///< worth telling somebody
};

/// All that stands between QueueMetrics and the PBX, for one target: limits, policy, tenant's bounds,
/// endpoint, rate, mode. Pure: time is given.
///
/// An action is done as a whole or not at all: one refused transaction refuses all of them.
class ActionGate {
public:
    struct Settings {
        ActionMode mode = ActionMode::Enforce;
        ActionPolicy policy = builtInPolicy();
        std::vector<ActionEndpoint> endpoints = defaultEndpoints();
        ActionAdmission::Limits limits;
    };

    ActionGate(Settings settings, TenantScope scope);

    void beginReply(std::optional<std::chrono::milliseconds> sinceLastReply);
    GateDecision decide(const FeedbackAction &action, std::chrono::milliseconds now);

    /// A row goes to this target: its calls may be acted on from now.
    void note(const QueueLogRowView &row) { m_calls.note(row, m_scope); }

private:
    Result<AdmittedAction, QString> judgeAll(
        const FeedbackAction &action, std::vector<Verdict> &verdicts) const;

    Settings m_settings;
    TenantScope m_scope;
    CallIndex m_calls;
    ActionAdmission m_admission;
};

} // namespace wql
