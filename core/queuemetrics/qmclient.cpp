// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmclient.h"

#include "core/base/clock.h"
#include "core/queuemetrics/servertext.h"

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

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<ApiFailure::Kind> failureKind(const QNetworkReply &reply)
{
    const QVariant kind = reply.attribute(QmReply::FailureAttribute);
    return kind.isValid() ? std::optional(ApiFailure::Kind(kind.toInt())) : std::nullopt;
}

ApiFailure failureOfStatus(ApiFailure::Kind kind, const QNetworkReply &reply, const QString &bodyWords)
{
    ApiFailure failure{ kind, statusOf(reply), {},
        retryAfter(reply.rawHeader("Retry-After"), SystemClock().wall()) };
    if (kind == ApiFailure::Kind::Redirected) {
        failure.words = boundedWords(decodedText(reply.rawHeader("Location")));
        return failure;
    }
    const QString reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QString words = u"HTTP %1 "_s.arg(failure.httpStatus) + reason;
    failure.words = boundedWords(bodyWords.isEmpty() ? words : words.trimmed() + u": "_s + bodyWords);
    return failure;
}

/// A status that is a failure counts even if its body was cut; then the transport; then what the body says.
Result<QmAnswer, ApiFailure> answerOf(QmCommand command, QNetworkReply &reply)
{
    const int status = statusOf(reply);
    const auto transport = failureKind(reply);
    auto answer = parseAnswer(command, reply.readAll());
    if (status != 0 && transport != ApiFailure::Kind::ProxyFailed) {
        if (const auto kind = kindOfStatus(status))
            return unexpected(failureOfStatus(*kind, reply, answer ? QString() : answer.error().words));
    }
    if (transport)
        return unexpected(ApiFailure{ *transport, status, boundedWords(reply.errorString()), {} });
    if (!answer)
        answer.error().httpStatus = status;
    else if (const auto date = httpDate(reply.rawHeader("Date")))
        answer->clockDifference = *date - SystemClock().wall();
    return answer;
}

} // namespace

QmCall::QmCall(QmCommand command, QNetworkReply *reply, QObject *parent)
    : QObject(parent)
    , m_command(command)
    , m_reply(reply)
{
    m_since.start();
    connect(reply, &QNetworkReply::finished, this, &QmCall::onReplyFinished);
}

QmCall::~QmCall() = default;

void QmCall::abort()
{
    if (m_reply)
        m_reply->abort();
}

void QmCall::onReplyFinished()
{
    // The reply is still on the stack: it goes later, if need be without us.
    QNetworkReply *reply = m_reply.release();
    reply->deleteLater();
    Q_EMIT finished({ answerOf(m_command, *reply), std::chrono::milliseconds{ m_since.elapsed() } });
}

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
