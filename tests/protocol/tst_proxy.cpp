// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/callonce.h"
#include "tests/support/testprogram.h"

#include <QNetworkProxy>

namespace tst_proxy {

using namespace wql;
using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;
using Then = ScriptedStep::Then;

namespace {

const QByteArray tunnel = "HTTP/1.1 200 Connection established\r\n\r\n";

/// A target that only the proxy could reach.
Target behind(const ScriptedServer &proxy, const QString &scheme)
{
    Target target = targetAt(proxy);
    target.url = QUrl(scheme + u"://127.0.0.1:9/queuemetrics"_s);
    target.proxy = proxy.url();
    target.proxy->setUserName(u"door"_s);
    target.proxy->setPassword(u"keeper"_s);
    return target;
}

const QByteArray doorKeeper = "Basic " + QByteArray("door:keeper").toBase64();

} // namespace

class TestProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void httpAsksTheProxyByTheWholeAddress();
    void httpsIsTunnelled();
    void aRefusingProxyIsAFailureOfTheProxy_data();
    void aRefusingProxyIsAFailureOfTheProxy();
    void aProxyThatIsDownIsAFailureOfTheProxyOrRefused();
    void aProxyThatClosesIdleConnectionsCostsNothing();
    void withoutAProxyNoneIsUsed();
};

void TestProxy::httpAsksTheProxyByTheWholeAddress()
{
    ScriptedServer proxy;
    QmClient client(behind(proxy, u"http"_s), Secret("secret"));
    QVERIFY(callOnce(client).answer);
    const QByteArray request = proxy.requests().first();
    QVERIFY(request.startsWith(
        "POST http://127.0.0.1:9/queuemetrics/jsonQLoaderApi.do HTTP/1.1\r\nHost: 127.0.0.1:9\r\n"));
    QVERIFY(request.contains("\r\nProxy-Authorization: " + doorKeeper + "\r\n"));
}

void TestProxy::httpsIsTunnelled()
{
    ScriptedServer proxy;
    QmClient client(behind(proxy, u"https"_s), Secret("secret"));
    proxy.script({ tunnel, Then::Encrypt });
    auto result = callOnce(client);
    QVERIFY2(result.answer, result.answer ? "" : qPrintable(result.answer.error().words));
    QVERIFY(callOnce(client).answer);
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(proxy.requests().size(), 3);
    QVERIFY(proxy.requests().at(0).startsWith("CONNECT 127.0.0.1:9 HTTP/1.1\r\n"));
    QVERIFY(!proxy.requests().at(0).contains(QByteArray("robot").toBase64()));
    QVERIFY(proxy.requests().at(1).startsWith("POST /queuemetrics/jsonQLoaderApi.do HTTP/1.1\r\n"));
    QVERIFY(!proxy.requests().at(1).contains("Proxy-Authorization"));
}

void TestProxy::aRefusingProxyIsAFailureOfTheProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray wantsMore
        = httpReply("407 Proxy Authentication Required", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("http, 407") << u"http"_s << wantsMore;
    QTest::newRow("https, 407") << u"https"_s << wantsMore;
    QTest::newRow("https, 407 without a challenge")
        << u"https"_s << httpReply("407 Proxy Authentication Required", {});
    QTest::newRow("https, 502") << u"https"_s << httpReply("502 Bad Gateway", {});
    QTest::newRow("https, 403") << u"https"_s << httpReply("403 Forbidden", {});
    QTest::newRow("https, no HTTP") << u"https"_s << QByteArray("SSH-2.0-x\r\n\r\n");
}

void TestProxy::aRefusingProxyIsAFailureOfTheProxy()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, reply);
    ScriptedServer proxy;
    QmClient client(behind(proxy, scheme), Secret("secret"));
    for (int i = 0; i < 4; ++i)
        proxy.script({ reply });
    const auto result = callOnce(client);
    QVERIFY(!result.answer);
    QVERIFY2(result.answer.error().kind == Kind::ProxyFailed, qPrintable(result.answer.error().words));
    QCOMPARE(processingOf(Kind::ProxyFailed), Processing::SurelyNot);
    QCOMPARE(client.traffic().requests, scheme == u"http"_s ? 1 : 0);
}

void TestProxy::aProxyThatIsDownIsAFailureOfTheProxyOrRefused()
{
    for (const QString &scheme : { u"http"_s, u"https"_s }) {
        ScriptedServer proxy;
        QmClient client(behind(proxy, scheme), Secret());
        proxy.close();
        const auto result = callOnce(client);
        QVERIFY(!result.answer);
        QCOMPARE(result.answer.error().kind, Kind::ProxyFailed);
    }
}

void TestProxy::aProxyThatClosesIdleConnectionsCostsNothing()
{
    ScriptedServer proxy;
    QmClient client(behind(proxy, u"http"_s), Secret());
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(callOnce(client).answer);
        proxy.closeAll(false);
        QCOMPARE(proxy.begun(), round);
    }
}

void TestProxy::withoutAProxyNoneIsUsed()
{
    ScriptedServer proxy;
    ScriptedServer server;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
    QmClient client(targetAt(server), Secret());
    const auto result = callOnce(client);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QVERIFY(result.answer);
    QCOMPARE(proxy.connections(), 0);
}

WQL_TEST(TestProxy)

} // namespace tst_proxy

#include "tst_proxy.moc"
