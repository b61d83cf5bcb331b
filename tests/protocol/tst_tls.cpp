// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/servertext.h"
#include "tests/support/callonce.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryFile>

namespace tst_tls {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;
using Then = ScriptedStep::Then;

class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotTrustedIsNotSpokenTo_data();
    void whatIsNotTrustedIsNotSpokenTo();
    void aNameIsCheckedAsWell();
    void aCommonNameBesideAnAlternativeNameIsNoName();
    void aCommonNameAloneIsAName();
    void aWildcardStandsForOneLabel();
    void aMissingAuthorityIsNamed();
    void anAuthorityOfAnotherFormatIsNamed();
    void aKeyThatIsTooSmallIsNamed();
    void aCertificateThatIsItselfNamedNeedsNobodyToVouchForIt();
    void aNamedCertificateMustStillFitItsNameAndTime_data();
    void aNamedCertificateMustStillFitItsNameAndTime();
    void aPortWithoutTlsIsNamed_data();
    void aPortWithoutTlsIsNamed();
    void aPortThatWantsTlsIsNamed();
    void aStalledHandshakeEndsAtTheConnectDeadline();
    void oldProtocolsAreRefused();
    void aRenewedCertificateIsLookedAtAnew();
};

void TestTls::whatIsNotTrustedIsNotSpokenTo_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << u"expired"_s << true << u"certificate expired on 2021-01-01T00:00:00Z"_s;
    QTest::newRow("wrong name") << u"wrong-name"_s << true
                                << u"certificate is for elsewhere.example, not for 127.0.0.1"_s;
    QTest::newRow("unknown authority")
        << u"good"_s << false << u"certificate issued by an unknown authority: WQLoader test authority"_s;
    QTest::newRow("self-signed") << u"self-signed"_s << true << u"certificate is self-signed"_s;
}

void TestTls::whatIsNotTrustedIsNotSpokenTo()
{
    QFETCH(QString, certificate);
    QFETCH(bool, ownAuthority);
    ScriptedServer server(certificate);
    Target target = targetAt(server);
    if (!ownAuthority)
        target.caFile.clear();
    QmClient client(target, Secret("secret"));
    const auto result = callOnce(client);
    QVERIFY(!result.answer);
    QCOMPARE(result.answer.error().kind, Kind::Untrusted);
    QTEST(result.answer.error().words, "words");
    QCOMPARE(processingOf(Kind::Untrusted), Processing::SurelyNot);
    QCOMPARE(server.begun(), 0);
}

void TestTls::aNameIsCheckedAsWell()
{
    ScriptedServer server(u"good"_s);
    QmClient client(targetAt(server, u"localhost"_s), Secret());
    const auto result = callOnce(client);
    QVERIFY2(result.answer, result.answer ? "" : qPrintable(result.answer.error().words));
}

void TestTls::aCommonNameBesideAnAlternativeNameIsNoName()
{
    ScriptedServer server(u"common-name"_s);
    QmClient client(targetAt(server, u"localhost"_s), Secret("secret"));
    const auto result = callOnce(client);
    QVERIFY(!result.answer);
    QCOMPARE(result.answer.error().kind, Kind::Untrusted);
    QCOMPARE(result.answer.error().words, u"certificate is for elsewhere.example, not for localhost"_s);
    QCOMPARE(server.begun(), 0);
    QCOMPARE(client.traffic().requests, 0);
}

void TestTls::aCommonNameAloneIsAName()
{
    ScriptedServer server(u"common-name-only"_s);
    QmClient client(targetAt(server, u"localhost"_s), Secret());
    const auto result = callOnce(client);
    QVERIFY2(result.answer, result.answer ? "" : qPrintable(result.answer.error().words));
}

void TestTls::aWildcardStandsForOneLabel()
{
    const auto certificates = QSslCertificate::fromPath(ScriptedServer::dataFile(u"wildcard"_s), QSsl::Pem);
    QCOMPARE(certificates.size(), 1);
    const QSslCertificate &wildcard = certificates.first();
    for (const QString &host :
        { u"stats.example.net"_s, u"STATS.example.net"_s, u"exact.example.org"_s, u"::1"_s })
        QVERIFY2(isNamedBy(wildcard, host), qPrintable(host));
    for (const QString &host : { u"example.net"_s, u"a.stats.example.net"_s, u"stats.example.org"_s,
             u"localhost"_s, u".example.net"_s, u"anything.test"_s, u"::2"_s, u"test"_s })
        QVERIFY2(!isNamedBy(wildcard, host), qPrintable(host));
}

void TestTls::aMissingAuthorityIsNamed()
{
    ScriptedServer server(u"good"_s);
    Target target = targetAt(server);
    target.caFile = u"/nowhere/authority.pem"_s;
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::NoAuthorities);
    QCOMPARE(result.answer.error().words, u"/nowhere/authority.pem: No such file or directory"_s);
    QCOMPARE(server.connections(), 0);
}

void TestTls::anAuthorityOfAnotherFormatIsNamed()
{
    const auto certificates = QSslCertificate::fromPath(ScriptedServer::dataFile(u"good"_s), QSsl::Pem);
    QTemporaryFile der;
    QVERIFY(der.open() && der.write(certificates.first().toDer()) > 0 && der.flush());
    ScriptedServer server(u"good"_s);
    Target target = targetAt(server);
    target.caFile = der.fileName();
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::NoAuthorities);
    QVERIFY2(
        result.answer.error().words.contains(u"PEM is needed"_s), qPrintable(result.answer.error().words));
}

void TestTls::aKeyThatIsTooSmallIsNamed()
{
    const auto small = QSslCertificate::fromPath(ScriptedServer::dataFile(u"small-key"_s), QSsl::Pem);
    QCOMPARE(small.size(), 1);
    QCOMPARE(describeTlsError(QSslError(QSslError::UnspecifiedError, small.first()), u"host"_s),
        u"certificate's key is too small: 1024 bits, and 2048 are needed"_s);
}

void TestTls::aCertificateThatIsItselfNamedNeedsNobodyToVouchForIt()
{
    ScriptedServer server(u"good"_s);
    Target target = targetAt(server);
    target.caFile = ScriptedServer::dataFile(u"good"_s);
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QVERIFY2(result.answer, result.answer ? "" : qPrintable(result.answer.error().words));
}

void TestTls::aNamedCertificateMustStillFitItsNameAndTime_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << u"expired"_s << u"expired"_s << u"expired on"_s;
    QTest::newRow("wrong name") << u"wrong-name"_s << u"wrong-name"_s << u"is for elsewhere.example"_s;
    QTest::newRow("another one of the same issuer") << u"good"_s << u"expired"_s << u"unknown authority"_s;
}

void TestTls::aNamedCertificateMustStillFitItsNameAndTime()
{
    QFETCH(QString, shown);
    QFETCH(QString, named);
    QFETCH(QString, words);
    ScriptedServer server(shown);
    Target target = targetAt(server);
    target.caFile = ScriptedServer::dataFile(named);
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::Untrusted);
    QVERIFY2(result.answer.error().words.contains(words), qPrintable(result.answer.error().words));
    QCOMPARE(server.begun(), 0);
}

void TestTls::aPortWithoutTlsIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("hangs up") << QByteArray();
}

void TestTls::aPortWithoutTlsIsNamed()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server;
    server.script({ bytes, Then::Close, 1 });
    Target target = targetAt(server);
    target.url.setScheme(u"https"_s);
    QmClient client(target, Secret("secret"));
    const auto result = callOnce(client);
    QVERIFY(!result.answer);
    QCOMPARE(result.answer.error().kind, Kind::TlsFailed);
    QVERIFY2(result.answer.error().words.contains(
                 bytes.isEmpty() ? u"hung up when TLS was to begin"_s : u"does not speak TLS"_s),
        qPrintable(result.answer.error().words));
    QCOMPARE(client.traffic().requests, 0);
}

void TestTls::aPortThatWantsTlsIsNamed()
{
    ScriptedServer server;
    QmClient client(targetAt(server), Secret());
    server.script({ "\x15\x03\x01\x00\x02\x02\x46", Then::Close });
    auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::BadHttp);
    QVERIFY2(
        result.answer.error().words.contains(u"https is needed"_s), qPrintable(result.answer.error().words));
    server.script(
        { httpReply("400 Bad Request", "<html>The plain HTTP request was sent to HTTPS port</html>"),
            Then::Close });
    result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::HttpStatus);
    QVERIFY2(
        result.answer.error().words.contains(u"https is needed"_s), qPrintable(result.answer.error().words));
}

void TestTls::aStalledHandshakeEndsAtTheConnectDeadline()
{
    ScriptedServer server;
    server.script({});
    Target target = targetAt(server);
    target.url.setScheme(u"https"_s);
    target.connectTimeout = 200ms;
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::ConnectTimeout);
    QCOMPARE(result.answer.error().words, u"the port answers, but ends no TLS handshake"_s);
    QCOMPARE(client.traffic().requests, 0);
}

void TestTls::oldProtocolsAreRefused()
{
    // The alert of a server that knows nothing later than TLS 1.1.
    ScriptedServer server;
    server.script({ QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), Then::Close, 1 });
    Target target = targetAt(server);
    target.url.setScheme(u"https"_s);
    QmClient client(target, Secret());
    const auto result = callOnce(client);
    QCOMPARE(result.answer.error().kind, Kind::TlsFailed);
    QCOMPARE(result.answer.error().words, u"the server offers no TLS 1.2 or later"_s);
}

void TestTls::aRenewedCertificateIsLookedAtAnew()
{
    auto server = std::make_unique<ScriptedServer>(u"good"_s);
    const quint16 port = server->serverPort();
    QmClient client(targetAt(*server), Secret("secret"));
    QVERIFY(callOnce(client).answer);
    const auto restartWith = [&](const QString &certificate) {
        server->closeAll(false);
        server = std::make_unique<ScriptedServer>(certificate);
        server->close();
        return server->listen(QHostAddress::LocalHost, port);
    };
    QVERIFY(restartWith(u"expired"_s));
    const auto refused = callOnce(client);
    QVERIFY(!refused.answer);
    QCOMPARE(refused.answer.error().kind, Kind::Untrusted);
    QCOMPARE(server->begun(), 0);
    QVERIFY(restartWith(u"good"_s));
    QVERIFY(callOnce(client).answer);
}

WQL_TEST(TestTls)

} // namespace tst_tls

#include "tst_tls.moc"
