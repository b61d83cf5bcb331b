// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amisession.h"
#include "core/config/target.h"
#include "core/feedback/actionjudge.h"
#include "core/feedback/actionlimiter.h"
#include "core/queuemetrics/feedbackaction.h"

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// An Asterisk that feedback actions may reach.
struct ActionEndpoint {
    AmiEndpoint address;
    std::optional<AmiCredentials> credentials; ///< set: the login that QueueMetrics sends is dropped
    QString problem; ///< why nothing can be done there at the moment: the password cannot be read

    bool operator==(const ActionEndpoint &) const = default;
};

/// What is allowed unless the configuration lists something else: the manager on this machine.
std::vector<ActionEndpoint> defaultEndpoints();

/// A feedback action that may run: its transactions as they will be sent.
struct AdmittedAction {
    QString id;
    ActionEndpoint endpoint;
    std::vector<AmiMessage> transactions;
    QStringList policyLines; ///< that allowed each transaction
};

/// What is to become of a feedback action: one of the first three is set.
struct ActionDecision {
    std::optional<AdmittedAction> toRun; ///< run it
    std::optional<FeedbackResult> answer; ///< why not, for QueueMetrics
    std::optional<std::chrono::milliseconds> showAgainAt; ///< too many at the moment
    std::vector<Verdict> verdicts; ///< per transaction that was judged, for the audit
};

/// All that stands between QueueMetrics and the PBX, for one target: limits, policy, tenant's bounds,
/// endpoint, rate, mode. Pure: time is given.
///
/// An action is done as a whole or not at all: one refused transaction refuses all of them. A text may hold
/// several messages with an empty line between; each is judged as if it had come alone.
class ActionGuard {
public:
    struct Settings {
        ActionMode mode = ActionMode::Enforce;
        ActionPolicy policy = builtInPolicy();
        std::vector<ActionEndpoint> endpoints = defaultEndpoints();
        ActionLimiter::Limits limits;
    };

    ActionGuard(Settings settings, TenantScope scope);

    /// Other bounds from now on.
    void setScope(TenantScope scope) { m_scope = std::move(scope); }

    void beginReply(std::optional<std::chrono::milliseconds> sinceLastReply);
    ActionDecision decide(const FeedbackAction &action, std::chrono::milliseconds now);

    bool isTripped(std::chrono::milliseconds now) const { return m_limiter.isTripped(now); }

private:
    Result<AdmittedAction, QString> judgeAll(
        const FeedbackAction &action, std::chrono::milliseconds now, std::vector<Verdict> &verdicts);
    Verdict judgeOne(const QString &message, std::chrono::milliseconds now);

    Settings m_settings;
    TenantScope m_scope;
    ActionLimiter m_limiter;
};

} // namespace wql
