// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/qmnetworkaccessmanager.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

namespace wql {

class QmCall;

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
