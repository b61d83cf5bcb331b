// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmreply.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <cstring>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own table, as far as anybody looks at it.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status < 300)
        return QNetworkReply::NoError;
    return status < 500 ? QNetworkReply::UnknownContentError : QNetworkReply::UnknownServerError;
}

} // namespace

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
    conclude(ProtocolInvalidOperationError, words);
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
        conclude(ProtocolFailure, m_parser.problem());
    } else if (state == HttpReplyParser::State::Complete) {
        const int status = m_parser.status();
        // A server may refuse early. It cannot have agreed to what it has not read: such a reply is
        // another's.
        if (status < 300 && !m_connection->handedAll())
            conclude(ProtocolFailure, u"reply before the end of the request"_s);
        else if (status == 407 && m_post.endpoint.isProxy)
            conclude(ProxyAuthenticationRequiredError, u"the proxy wants other credentials"_s);
        else
            conclude(errorOfStatus(status), QString::fromLatin1(m_parser.reason()));
    }
}

void QmReply::onLost(NetworkError error, const QString &words)
{
    const auto before = m_parser.feed(m_connection->take());
    const auto state = before == HttpReplyParser::State::Broken ? before : m_parser.end();
    if (state == HttpReplyParser::State::Broken || state == HttpReplyParser::State::Complete)
        judge(state);
    else if (m_isKept && !m_parser.sawAnything() && !m_connection->handedSomething())
        openNew();
    else
        conclude(error, m_parser.sawAnything() ? u"reply cut: "_s + words : words);
}

void QmReply::onDeadline()
{
    if (m_connection->handedAll())
        conclude(TimeoutError, u"no whole reply in time"_s);
    else
        conclude(RemoteHostClosedError, u"request not taken in time"_s);
}

void QmReply::abort()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (!isFinished())
        conclude(OperationCanceledError, u"aborted"_s);
}

void QmReply::conclude(NetworkError error, const QString &words)
{
    m_deadline.stop();
    setAttribute(HandedOverAttribute, m_connection && m_connection->handedAll());
    if (m_parser.status() != 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_parser.status());
        setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, QString::fromLatin1(m_parser.reason()));
        for (const auto &[name, value] : m_parser.headers())
            setRawHeader(name, value);
    }
    if (error != NoError)
        setError(error, words);
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

qint64 QmReply::readData(char *to, qint64 most)
{
    const qsizetype left = isFinished() ? m_parser.body().size() - m_read : 0;
    if (left == 0)
        return isFinished() ? -1 : 0;
    const auto bytes = std::min<qsizetype>(left, most);
    std::memcpy(to, m_parser.body().constData() + m_read, size_t(bytes));
    m_read += bytes;
    return bytes;
}

} // namespace wql
