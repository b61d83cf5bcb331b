// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// What QueueMetrics asks a loader to do at an Asterisk (manual, 3.1.7).
struct SandboxAction {
    QString id;
    QString host = QStringLiteral("127.0.0.1");
    int port = 5038;
    QStringList transactions; ///< AMI texts; on the wire each is one string of the inner `actions`

    bool operator==(const SandboxAction &) const = default;
};

/// What the loader reported for an action.
struct SandboxActionResult {
    QString id;
    QString status; ///< OK or KO
    QString text;

    bool operator==(const SandboxActionResult &) const = default;
};

/// The actions and results of one token: handed out by checkFb, taken back by the results it brings.
class FeedbackQueue {
public:
    void add(const SandboxAction &action) { m_waiting.push_back(action); }

    /// A result ends the action's life here, also if it comes twice; results of unknown ids are kept too.
    void take(const SandboxActionResult &result);

    /// The actions of one answer to checkFb. With \a redeliver they are handed out again until their
    /// result has come, otherwise once.
    std::vector<SandboxAction> deliver(bool redeliver);

    const std::vector<SandboxAction> &waiting() const { return m_waiting; }
    const std::vector<SandboxActionResult> &results() const { return m_results; }

private:
    std::vector<SandboxAction> m_waiting;
    std::vector<SandboxActionResult> m_results;
};

} // namespace wql
