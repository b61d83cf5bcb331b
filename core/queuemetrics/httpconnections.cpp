// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpconnections.h"

namespace wql {

HttpConnectionPtr HttpConnections::takeKept(const HttpEndpoint &endpoint)
{
    if (!m_kept)
        return nullptr;
    HttpConnectionPtr connection = std::move(m_kept);
    connection->disconnect(this);
    if (!connection->isReady() || !(connection->endpoint() == endpoint))
        return nullptr;
    return connection;
}

HttpConnectionPtr HttpConnections::makeNew(const HttpEndpoint &endpoint)
{
    return HttpConnectionPtr(new HttpConnection(endpoint, m_traffic));
}

void HttpConnections::keep(HttpConnectionPtr connection)
{
    m_kept = std::move(connection);
    connect(m_kept.get(), &HttpConnection::received, this, &HttpConnections::dropKept);
    connect(m_kept.get(), &HttpConnection::lost, this, &HttpConnections::dropKept);
}

void HttpConnections::dropKept()
{
    m_kept.reset();
}

} // namespace wql
