// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmnetworkaccessmanager.h"

#include <QBuffer>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <cstring>

namespace wql {

using namespace Qt::StringLiterals;

QmReply::QmReply(
    const QNetworkRequest &request, HttpConnections &connections, Deadlines deadlines, QObject *parent)
    : QNetworkReply(parent)
    , m_connections(connections)
    , m_deadlines(deadlines)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::PostOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QmReply::onDeadline);
}

QmReply::~QmReply() = default;

void QmReply::start(HttpRequest post)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_post = std::move(post);
    HttpConnectionPtr kept = m_connections.takeKept(m_post.endpoint);
    m_isKept = bool(kept);
    if (!kept) {
        openNew();
        return;
    }
    use(std::move(kept));
    send();
}

void QmReply::refuse(const QString &words)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    fail(ApiFailure::Kind::Aborted, words, ProtocolInvalidOperationError);
}

void QmReply::openNew()
{
    m_isKept = false;
    use(m_connections.makeNew(m_post.endpoint));
    connect(m_connection.get(), &HttpConnection::opened, this, &QmReply::send);
    m_connection->open(m_deadlines.connect, m_deadlines.request);
}

void QmReply::use(HttpConnectionPtr connection)
{
    m_connection = std::move(connection);
    connect(m_connection.get(), &HttpConnection::received, this, &QmReply::onReceived);
    connect(m_connection.get(), &HttpConnection::lost, this, &QmReply::onLost);
}

void QmReply::send()
{
    m_deadline.start(m_deadlines.request);
    m_connection->send(m_post.bytes);
}

void QmReply::onReceived()
{
    judge(m_parser.feed(m_connection->take()));
}

void QmReply::judge(HttpReplyParser::State state)
{
    if (state == HttpReplyParser::State::Broken) {
        fail(ApiFailure::Kind::BadHttp, m_parser.problem());
    } else if (state == HttpReplyParser::State::Complete) {
        const int status = m_parser.status();
        // A server may refuse early. It cannot have agreed to what it has not read: such a reply is
        // another's.
        if (status < 300 && !m_connection->handedAll())
            return fail(ApiFailure::Kind::BadHttp, u"reply before the end of the request"_s);
        if (status == 407 && m_post.endpoint.isProxy)
            return fail(ApiFailure::Kind::ProxyFailed, u"the proxy wants other credentials"_s);
        if (kindOfStatus(status))
            setError(UnknownContentError, QString::fromLatin1(m_parser.reason()));
        conclude();
    }
}

void QmReply::onLost(ApiFailure::Kind kind, const QString &words)
{
    const auto before = m_parser.feed(m_connection->take());
    const auto state = before == HttpReplyParser::State::Broken ? before : m_parser.end();
    if (state == HttpReplyParser::State::Broken || state == HttpReplyParser::State::Complete)
        judge(state);
    else if (m_isKept && !m_parser.sawAnything() && !m_connection->handedSomething())
        openNew();
    else
        fail(kind, m_parser.sawAnything() ? u"reply cut: "_s + words : words);
}

void QmReply::onDeadline()
{
    if (m_connection->handedAll())
        fail(ApiFailure::Kind::NoAnswer, u"no whole reply in time"_s);
    else
        fail(ApiFailure::Kind::ConnectionLostEarly, u"request not taken in time"_s);
}

void QmReply::abort()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (!isFinished())
        fail(ApiFailure::Kind::Aborted, u"aborted"_s, OperationCanceledError);
}

void QmReply::fail(ApiFailure::Kind kind, const QString &words, NetworkError error)
{
    setAttribute(FailureAttribute, int(kind));
    setError(error, words);
    conclude();
}

void QmReply::conclude()
{
    m_deadline.stop();
    if (m_parser.status() != 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_parser.status());
        setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, QString::fromLatin1(m_parser.reason()));
        for (const auto &[name, value] : m_parser.headers())
            setRawHeader(name, value);
    }
    const bool whole = m_parser.state() == HttpReplyParser::State::Complete && m_parser.keepsConnection();
    if (m_connection)
        m_connection->disconnect(this);
    if (whole && m_connection->handedAll() && m_connection->isReady())
        m_connections.keep(std::move(m_connection));
    m_connection.reset();
    m_post.bytes.clear();
    setFinished(true);
    if (m_isQuiet)
        QMetaObject::invokeMethod(this, &QmReply::announce, Qt::QueuedConnection);
    else
        announce();
}

void QmReply::announce()
{
    const QPointer<QmReply> self(this);
    if (error() != NoError)
        Q_EMIT errorOccurred(error());
    if (self)
        Q_EMIT finished();
}

qint64 QmReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + (isFinished() ? m_parser.body().size() - m_read : 0);
}

qint64 QmReply::readData(char *to, qint64 max)
{
    const qsizetype left = isFinished() ? m_parser.body().size() - m_read : 0;
    if (left == 0)
        return isFinished() ? -1 : 0;
    const auto bytes = std::min<qsizetype>(left, max);
    std::memcpy(to, m_parser.body().constData() + m_read, size_t(bytes));
    m_read += bytes;
    return bytes;
}

QmNetworkAccessManager::QmNetworkAccessManager(Settings settings, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_settings(std::move(settings))
{
}

QmNetworkAccessManager::~QmNetworkAccessManager()
{
    qDeleteAll(findChildren<QmReply *>(Qt::FindDirectChildrenOnly));
}

QNetworkReply *QmNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QmReply::Deadlines deadlines{ m_settings.connectTimeout, m_settings.requestTimeout };
    auto *reply = new QmReply(request, m_connections, deadlines, this);
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
