// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmnetworkaccessmanager.h"

#include "core/queuemetrics/httpconnections.h"
#include "core/queuemetrics/httprequest.h"
#include "core/queuemetrics/qmreply.h"

#include <QBuffer>

namespace wql {

using namespace Qt::StringLiterals;

QmNetworkAccessManager::QmNetworkAccessManager(Settings settings, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_settings(std::move(settings))
    , m_connections(std::make_unique<HttpConnections>())
{
}

QmNetworkAccessManager::~QmNetworkAccessManager()
{
    qDeleteAll(findChildren<QmReply *>(Qt::FindDirectChildrenOnly));
}

const QmTraffic &QmNetworkAccessManager::traffic() const
{
    return m_connections->traffic();
}

QNetworkReply *QmNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QmReply::Deadlines deadlines{ m_settings.connectTimeout, m_settings.requestTimeout };
    auto *reply = new QmReply(request, *m_connections, deadlines, this);
    if (operation != PostOperation || !outgoing) {
        reply->refuse(u"only POST is served"_s);
        return reply;
    }
    // post(request, QByteArray) comes by a buffer, whose bytes need no copy, and which would keep them as
    // long as the reply lives.
    auto *buffer = qobject_cast<QBuffer *>(outgoing);
    auto post = makePost(request, buffer ? buffer->data() : outgoing->readAll(), proxy(), m_settings.caFile);
    if (buffer) {
        buffer->close();
        buffer->setData({});
    }
    if (post)
        reply->start(std::move(*post));
    else
        reply->refuse(post.error());
    return reply;
}

} // namespace wql
