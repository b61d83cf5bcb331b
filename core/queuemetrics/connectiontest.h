// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/queuemetrics/connectionstage.h"
#include "core/queuemetrics/httpconnection.h"
#include "core/queuemetrics/qmclient.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <memory>

namespace wql {

/// Tries a target step by step, the way uploads go: the same proxy, authorities, deadlines and transport.
///
///     Url, Password    at once                      -> next
///     Dns              name looked up               -> Tcp   (of the proxy, if there is one)
///     Tcp, Tls         a connection of its own      -> Http
///     Http ... Clock   one call, checkHWM: reads    -> Heartbeat
///     Heartbeat        checkHb, if asked for: writes a row
///     any              it failed, or was the last   -> finished()
///
/// Signals come from the event loop, never from inside start(); finished() once. Destroying a test cancels it
/// silently, also inside a slot of its signals. A stage that does not apply is Skipped; what stands behind a
/// failure is left out.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    enum class Heartbeat { No, Send };

    ConnectionTest(const Target &target, const Result<Secret, QString> &password,
        Heartbeat heartbeat = Heartbeat::No, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();

Q_SIGNALS:
    void stageFinished(const wql::ConnectionStage &stage);
    void finished(const wql::ConnectionReport &report);

private:
    void step();
    void begin(ConnectionStage::Name name);
    void end(ConnectionStage stage);
    void succeed() { end({ .name = m_stage }); }
    void fail(const ApiFailure &failure);

    void checkUrl();
    void checkPassword();
    void lookUp();
    void onLookedUp(const QHostInfo &host);
    void failLookUp(const QString &words);
    void openConnection();
    void onConnectionLost(ApiFailure::Kind kind, const QString &words);
    void askMark();
    void sendHeartbeat();

    Target m_target;
    Result<Secret, QString> m_password;
    Heartbeat m_heartbeat;
    ConnectionStage::Name m_stage = ConnectionStage::Name::Url;
    ConnectionReport m_report;
    std::vector<ConnectionStage> m_known; ///< stages that ended together and are still to be told
    QTimer m_step;
    QTimer m_lookUpDeadline;
    QElapsedTimer m_since;
    int m_lookUp = -1;
    QmTraffic m_traffic;
    HttpConnectionPtr m_connection;
    std::unique_ptr<QmClient> m_client;
};

} // namespace wql
