// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/qmcall.h"

#include "core/queuemetrics/httpdate.h"
#include "core/queuemetrics/replyfailure.h"

#include <QNetworkReply>

namespace wql {

namespace {

std::chrono::seconds wallNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch());
}

Result<QmAnswer, ApiFailure> answerOf(QmCommand command, QNetworkReply &reply)
{
    auto answer = parseAnswer(command, reply.readAll());
    const auto failure = failureOf(reply, answer ? QString() : answer.error().words, wallNow());
    if (failure)
        return unexpected(*failure);
    if (!answer) {
        answer.error().httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return answer;
    }
    if (const auto date = httpDate(reply.rawHeader("Date")))
        answer->clockDifference = *date - wallNow();
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

} // namespace wql
