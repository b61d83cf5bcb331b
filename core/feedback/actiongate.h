// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"
#include "core/feedback/actionadmission.h"
#include "core/feedback/actionendpoint.h"
#include "core/feedback/actionjudge.h"
#include "core/queuemetrics/feedbackaction.h"

#include <chrono>
#include <functional>
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

/// What is to become of a feedback action: one of the first three is set.
struct GateDecision {
    std::optional<AdmittedAction> toRun; ///< run it
    std::optional<FeedbackResult> answer; ///< why not, for QueueMetrics
    std::optional<std::chrono::milliseconds> showAgainAt; ///< too many at the moment
    std::vector<Verdict> verdicts; ///< per transaction that was judged, for the audit
    bool hasTrippedBreaker = false; ///< worth telling somebody
};

/// All that stands between QueueMetrics and the PBX, for one target: limits, policy, tenant's bounds,
/// endpoint, rate, mode. Pure: time is given.
///
/// An action is done as a whole or not at all: one refused transaction refuses all of them. A text may hold
/// several messages with an empty line between; each is judged as if it had come alone.
class ActionGate {
public:
    struct Settings {
        ActionMode mode = ActionMode::Enforce;
        ActionPolicy policy = builtInPolicy();
        std::vector<ActionEndpoint> endpoints = defaultEndpoints();
        ActionAdmission::Limits limits;
    };

    /// Shows the target's rows that it has not shown before, oldest first. Asked when an action is refused
    /// whose calls or agents might have been in them, at most once for each answer of QueueMetrics: so rows
    /// cost nothing on their way to a target that is asked to do nothing.
    using RowSource = std::function<void(const std::function<void(const QueueLogRowView &)> &)>;

    ActionGate(Settings settings, TenantScope scope, RowSource rows = {});

    /// Other bounds from now on, with the rows that go by them. What the rows before showed is forgotten.
    void setScope(TenantScope scope, RowSource rows);

    void beginReply(std::optional<std::chrono::milliseconds> sinceLastReply);
    GateDecision decide(const FeedbackAction &action, std::chrono::milliseconds now);

    bool isTripped(std::chrono::milliseconds now) const { return m_admission.isTripped(now); }

    /// A row goes to this target: its calls may be acted on from now.
    void note(const QueueLogRowView &row) { m_calls.note(row, m_scope); }

private:
    Result<AdmittedAction, QString> judgeAll(const FeedbackAction &action, std::vector<Verdict> &verdicts);
    Verdict judgeOne(const QString &message);

    Settings m_settings;
    TenantScope m_scope;
    RowSource m_rows;
    bool m_sawRows = true; ///< for this answer
    CallIndex m_calls;
    ActionAdmission m_admission;
};

} // namespace wql
