// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/answers.h"
#include "core/queuemetrics/apifailure.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace wql {

/// What came of a call.
struct QmCallResult {
    Result<QmAnswer, ApiFailure> answer;
    std::chrono::milliseconds took{ 0 };
};

/// One POST to QueueMetrics with its answer.
///
/// Made and started by QmClient::post(). finished() comes exactly once, from the event loop: never from
/// inside post() or abort(). It always comes, since the transport has deadlines. Destroying a call is silent
/// and drops its connection, also inside a slot of finished().
class QmCall : public QObject {
    Q_OBJECT
public:
    QmCall(QmCommand command, QNetworkReply *reply, QObject *parent);
    ~QmCall() override;

    QmCommand command() const { return m_command; }
    bool isFinished() const { return !m_reply; }

    /// finished() follows with ApiFailure::Kind::Aborted, unless it has come already.
    void abort();

Q_SIGNALS:
    void finished(const wql::QmCallResult &result);

private:
    void onReplyFinished();

    QmCommand m_command;
    std::unique_ptr<QNetworkReply> m_reply;
    QElapsedTimer m_since;
};

} // namespace wql
