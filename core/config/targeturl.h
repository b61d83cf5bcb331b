// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/config/problemcode.h"

#include <QString>
#include <QUrl>

namespace wql {

/// What is wrong with a URL. Makes a ConfigProblem once its place is known.
struct UrlFault {
    ProblemCode code;
    Sentence text;
    Sentence mend; ///< what to write instead
};

/// The URL of a QueueMetrics as a Target holds it: http or https, a host, no user, query or fragment, no
/// slash at its end and no jsonQLoaderApi.do. The fault never repeats the text, which may hold a password.
Result<QUrl, UrlFault> targetUrl(const QString &text);

/// `http://host:port` of a proxy.
Result<QUrl, UrlFault> proxyUrl(const QString &text);

/// Host, port and context as the original takes them. The host may begin with `http://` or `https://`, the
/// context may hold slashes, also at its ends.
Result<QUrl, UrlFault> targetUrl(const QString &host, const QString &port, const QString &context);

/// Whether the host is this machine, so that nothing crosses a network.
bool isLoopback(const QUrl &url);

/// `P001` is how QueueMetrics calls a partition, which is no token (manual, 4.2).
bool looksLikePartition(const QString &token);

/// Scheme, host, port, path and token of one dataset: equal for two targets that would mix their rows.
QString datasetOf(const QUrl &url, const QString &token);

} // namespace wql
