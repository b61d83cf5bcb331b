// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/qmtraffic.h"

#include <QNetworkAccessManager>
#include <QString>

#include <chrono>
#include <memory>

namespace wql {

class HttpConnections;

/// Qt's access manager for one target, with one difference that everything rests on: what it sends, it sends
/// once. Qt's own repeats a POST by itself when the connection drops before the reply.
///
/// Only POST to http and https is served; anything else fails with ProtocolInvalidOperationError. Redirects,
/// cookies and challenges are never answered, the request's raw headers go out as they are, and proxy() is
/// honoured: set it. One connection is kept between requests. QmReply's attributes say more than Qt's.
class QmNetworkAccessManager : public QNetworkAccessManager {
    Q_OBJECT
public:
    struct Settings {
        std::chrono::milliseconds connectTimeout{ 10000 }; ///< name, proxy, TCP and TLS together
        std::chrono::milliseconds requestTimeout{
            60000
        }; ///< from the first byte written to the last one read
        QString caFile; ///< PEM; empty: the system's authorities
    };

    explicit QmNetworkAccessManager(Settings settings, QObject *parent = nullptr);
    ~QmNetworkAccessManager() override;

    const QmTraffic &traffic() const;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    Settings m_settings;
    std::unique_ptr<HttpConnections> m_connections;
};

} // namespace wql
