// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/httpconnection.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QNetworkRequest>

namespace wql {

/// A POST as bytes for the wire, and where they go.
struct HttpRequest {
    HttpEndpoint endpoint;
    QByteArray bytes;
};

/// Head and body in one, since they are handed over in one write. Raw headers go out as they are; a header
/// with a line end in it, or an address that is not http or https with a host, is a failure: its words.
///
/// Through an HTTP proxy, https is tunnelled by the socket, and http asks the proxy by the whole URL.
Result<HttpRequest, QString> makePost(const QNetworkRequest &request, const QByteArray &body,
    const QNetworkProxy &proxy, const QString &caFile);

} // namespace wql
