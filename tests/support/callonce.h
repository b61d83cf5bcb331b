// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/qmclient.h"
#include "tests/support/scriptedserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace wql {

/// A target at \a server that trusts the authority of the tests and waits for nothing long.
inline Target targetAt(const ScriptedServer &server, const QString &host = QStringLiteral("127.0.0.1"))
{
    Target target;
    target.url = server.url(host);
    target.user = QStringLiteral("robot");
    target.caFile = ScriptedServer::dataFile(QStringLiteral("authority"));
    target.connectTimeout = std::chrono::seconds{ 5 };
    target.requestTimeout = std::chrono::milliseconds{ 400 };
    return target;
}

/// The result of one call, awaited. A call that never ends fails here.
inline QmCallResult callOnce(
    QmClient &client, const QByteArray &body = checkHbBody({}, std::chrono::seconds{ 1404811371 }))
{
    std::vector<QmCallResult> results;
    QmCall *call = client.post(QmCommand::CheckHb, body);
    QObject::connect(
        call, &QmCall::finished, call, [&results](const QmCallResult &result) { results.push_back(result); });
    QEventLoop loop;
    QObject::connect(call, &QmCall::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds{ 10 }, &loop, &QEventLoop::quit);
    loop.exec();
    if (results.size() != 1)
        qFatal("the call did not end once");
    delete call;
    return results.front();
}

} // namespace wql
