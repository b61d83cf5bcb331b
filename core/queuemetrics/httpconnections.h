// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/httpconnection.h"
#include "core/queuemetrics/qmtraffic.h"

#include <chrono>

namespace wql {

/// The connections of one access manager: makes them and keeps one of them between requests.
class HttpConnections : public QObject {
    Q_OBJECT
public:
    /// The kept connection, if it leads to \a endpoint and is fit for a request; else none.
    HttpConnectionPtr takeKept(const HttpEndpoint &endpoint);
    /// A new one, not opened yet.
    HttpConnectionPtr makeNew(const HttpEndpoint &endpoint);
    /// Takes back a connection whose request is answered; it is dropped once the other side says a word.
    void keep(HttpConnectionPtr connection);

    const QmTraffic &traffic() const { return m_traffic; }

private:
    void dropKept();

    QmTraffic m_traffic;
    HttpConnectionPtr m_kept;
};

} // namespace wql
