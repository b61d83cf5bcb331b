// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httprequest.h"

#include <QUrl>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

bool hasControl(const QByteArray &text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F; });
}

bool isHttpProxy(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

QByteArray authority(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray proxyCredentials(const QNetworkProxy &proxy)
{
    return "Proxy-Authorization: Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64()
        + "\r\n";
}

} // namespace

Result<HttpRequest, QString> makePost(
    const QNetworkRequest &request, const QByteArray &body, const QNetworkProxy &proxy, const QString &caFile)
{
    const QUrl url = request.url();
    const bool tls = url.scheme() == "https"_L1;
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty())
        return unexpected(u"no http address: "_s + url.toDisplayString());

    const bool wholeUrl = !tls && isHttpProxy(proxy);
    HttpRequest post;
    post.endpoint
        = { url.host(), quint16(url.port(tls ? 443 : 80)), tls, false, proxy, tls ? caFile : QString() };
    if (wholeUrl)
        post.endpoint
            = { proxy.hostName(), proxy.port(), false, true, QNetworkProxy(QNetworkProxy::NoProxy), {} };

    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray &bytes = post.bytes;
    bytes.reserve(body.size() + 1024);
    bytes.append("POST ").append(wholeUrl ? "http://" + authority(url) : QByteArray());
    bytes.append(path.isEmpty() ? "/" : path)
        .append(" HTTP/1.1\r\nHost: ")
        .append(authority(url))
        .append("\r\n");
    if (wholeUrl && !proxy.user().isEmpty())
        bytes.append(proxyCredentials(proxy));
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray value = request.rawHeader(name);
        // Qt keeps line ends in a header: they would begin another header, or another request.
        if (hasControl(name) || name.contains(':') || hasControl(value))
            return unexpected(u"line end in a header of the request"_s);
        bytes.append(name).append(": ").append(value).append("\r\n");
    }
    bytes.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    bytes.append("Connection: keep-alive\r\n\r\n").append(body);
    return post;
}

} // namespace wql
