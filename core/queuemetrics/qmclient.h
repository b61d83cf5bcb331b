// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/queuemetrics/answers.h"
#include "core/queuemetrics/apifailure.h"
#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/qmnetworkaccessmanager.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>

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

/// None unless the target has one: never the system's.
QNetworkProxy proxyOf(const Target &target);

/// Talks to the QueueMetrics of one target: makes calls and owns them together with their one connection.
///
/// At most one call is outstanding; that is the caller's rule. A call belongs to the client, and whoever
/// asked for it may delete it at any time, or leave it until the client goes.
class QmClient : public QObject {
    Q_OBJECT
public:
    QmClient(const Target &target, const Secret &password, QObject *parent = nullptr);
    ~QmClient() override;

    /// Sends \a body, which is one of \a command. The answer comes by QmCall::finished().
    QmCall *post(QmCommand command, const QByteArray &body);

    const QmTraffic &traffic() const { return m_manager.traffic(); }

private:
    QmNetworkAccessManager m_manager;
    QNetworkRequest m_request; ///< address and headers, the same for every call
    QObject m_calls; ///< their parent; goes before the manager, which must outlive them
    QPointer<QmCall> m_current;
};

} // namespace wql
