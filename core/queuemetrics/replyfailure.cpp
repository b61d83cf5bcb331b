// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/replyfailure.h"

#include "core/queuemetrics/httpdate.h"
#include "core/queuemetrics/pagewords.h"
#include "core/queuemetrics/qmreply.h"

namespace wql {

using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;

namespace {

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

QString wordsOfStatus(const QNetworkReply &reply, int status, const QString &bodyWords)
{
    if (kindOfStatus(status) == Kind::Redirected)
        return boundedWords(decodedText(reply.rawHeader("Location")));
    QString words
        = u"HTTP %1 "_s.arg(status) + reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    return boundedWords(bodyWords.isEmpty() ? words : words.trimmed() + u": "_s + bodyWords);
}

} // namespace

std::optional<Kind> kindOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return {};
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    switch (status) {
    case 401:
    case 403:
        return Kind::Unauthorized;
    case 404:
    case 405:
    case 410:
        return Kind::NotFound;
    case 413:
    case 414:
        return Kind::TooLarge;
    case 429:
    case 503:
        return Kind::Busy;
    default:
        return Kind::HttpStatus;
    }
}

Kind kindOfError(QNetworkReply::NetworkError error, bool handedOver)
{
    using Error = QNetworkReply::NetworkError;
    if (isProxyError(error))
        return Kind::ProxyFailed;
    switch (error) {
    case Error::HostNotFoundError:
        return Kind::HostNotFound;
    case Error::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case Error::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case Error::ProtocolFailure:
        return Kind::BadHttp;
    case Error::OperationCanceledError:
    case Error::ProtocolInvalidOperationError:
        return Kind::Aborted;
    case Error::TimeoutError:
        return handedOver ? Kind::NoAnswer : Kind::ConnectTimeout;
    default:
        return handedOver ? Kind::ConnectionLost : Kind::ConnectionLostEarly;
    }
}

std::optional<ApiFailure> failureOf(
    const QNetworkReply &reply, const QString &bodyWords, std::chrono::seconds now)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto kind = status != 0 && !isProxyError(error) ? kindOfStatus(status) : std::nullopt;
    if (kind)
        return ApiFailure{ *kind, status, wordsOfStatus(reply, status, bodyWords),
            retryAfter(reply.rawHeader("Retry-After"), now) };
    if (error == QNetworkReply::NoError)
        return {};
    const bool handedOver = reply.attribute(QmReply::HandedOverAttribute).toBool();
    return ApiFailure{ kindOfError(error, handedOver), status, boundedWords(reply.errorString()), {} };
}

} // namespace wql
