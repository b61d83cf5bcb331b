// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmclient.h"

#include "core/queuemetrics/qmcall.h"

#include <QNetworkReply>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QUrl apiAddress(const Target &target)
{
    QUrl url = target.url;
    const QString context = url.path();
    url.setPath(context + (context.endsWith(u'/') ? u""_s : u"/"_s) + u"jsonQLoaderApi.do"_s);
    url.setUserInfo({});
    return url;
}

QNetworkRequest requestTo(const Target &target, const Secret &password)
{
    QNetworkRequest request(apiAddress(target));
    request.setRawHeader("User-Agent", "WQLoader/" WQL_VERSION);
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    // QueueMetrics takes credentials with the first request only, and never asks for them (manual, chapter
    // 3).
    if (!target.user.isEmpty())
        request.setRawHeader(
            "Authorization", "Basic " + (target.user.toUtf8() + ':' + password.reveal()).toBase64());
    return request;
}

} // namespace

QNetworkProxy proxyOf(const Target &target)
{
    if (!target.proxy)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl &url = *target.proxy;
    const bool socks = url.scheme().startsWith("socks"_L1);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        quint16(url.port(socks ? 1080 : 8080)), url.userName(), url.password());
}

QmClient::QmClient(const Target &target, const Secret &password, QObject *parent)
    : QObject(parent)
    , m_manager({ target.connectTimeout, target.requestTimeout, target.caFile })
    , m_request(requestTo(target, password))
{
    m_manager.setProxy(proxyOf(target));
}

QmClient::~QmClient() = default;

QmCall *QmClient::post(QmCommand command, const QByteArray &body)
{
    Q_ASSERT(!m_current || m_current->isFinished());
    m_current = new QmCall(command, m_manager.post(m_request, body), &m_calls);
    return m_current;
}

} // namespace wql
