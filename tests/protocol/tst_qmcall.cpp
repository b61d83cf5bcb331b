// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/callonce.h"
#include "tests/support/testprogram.h"

#include <QPointer>

namespace tst_qmcall {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;

namespace {

QByteArray body()
{
    return checkHbBody({}, 1404811371s);
}

} // namespace

class TestQmCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anAnswerComesOnceAndLater();
    void aKoIsARefusalWithTheServersWords();
    void aBrokenConnectionIsReportedOnce();
    void silenceEndsAtTheDeadline();
    void destructionIsSilent();
    void abortIsReportedOnceAndLater();
    void abortAfterTheEndDoesNothing();
    void aCallMayBeDestroyedByItsResult();
    void theClientMayBeDestroyedByAResult();
    void theNextCallMayStartInTheResult();
    void aRefusedConnectionIsReportedLater();
    void theRequestIsAsTheManualSays();
    void theServersClockIsCompared();

private:
    void post(QmCommand command = QmCommand::CheckHb);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QmClient> m_client;
    QPointer<QmCall> m_call;
    std::vector<QmCallResult> m_results;
    bool m_isInside = false;
};

void TestQmCall::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_client = std::make_unique<QmClient>(targetAt(*m_server), Secret("r2:d2"));
}

void TestQmCall::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_results.clear();
}

void TestQmCall::post(QmCommand command)
{
    m_isInside = true;
    m_call = m_client->post(command, body());
    connect(m_call, &QmCall::finished, this, [this](const QmCallResult &result) {
        QVERIFY(!m_isInside);
        m_results.push_back(result);
    });
    m_isInside = false;
}

void TestQmCall::anAnswerComesOnceAndLater()
{
    post();
    QVERIFY(m_results.empty());
    QTRY_COMPARE(m_results.size(), size_t(1));
    QVERIFY(m_results.front().answer);
    QCOMPARE(m_results.front().answer->count(), std::optional<qint64>(1));
    QVERIFY(m_call->isFinished());
}

void TestQmCall::aKoIsARefusalWithTheServersWords()
{
    m_server->script(
        { httpReply("200 OK", R"({"commandId":"checkHb","resultStatus":"KO: closed","result":null})") });
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    QVERIFY(!m_results.front().answer);
    QCOMPARE(m_results.front().answer.error(), (ApiFailure{ Kind::Refused, 200, u"KO: closed"_s, {} }));
}

void TestQmCall::aBrokenConnectionIsReportedOnce()
{
    m_server->script({ {}, ScriptedStep::Then::Reset });
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    QCOMPARE(m_results.front().answer.error().kind, Kind::ConnectionLost);
    QCOMPARE(m_server->begun(), 1);
}

void TestQmCall::silenceEndsAtTheDeadline()
{
    m_server->script({});
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    QCOMPARE(m_results.front().answer.error().kind, Kind::NoAnswer);
    QVERIFY(m_results.front().took >= 280ms); // Qt's coarse timer may be early by 5 %
}

void TestQmCall::destructionIsSilent()
{
    post();
    delete m_call;
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    QVERIFY(m_results.front().answer);
}

void TestQmCall::abortIsReportedOnceAndLater()
{
    post();
    m_isInside = true;
    m_call->abort();
    m_call->abort();
    m_isInside = false;
    QTRY_COMPARE(m_results.size(), size_t(1));
    QCOMPARE(m_results.front().answer.error().kind, Kind::Aborted);
}

void TestQmCall::abortAfterTheEndDoesNothing()
{
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    m_call->abort();
    post();
    QTRY_COMPARE(m_results.size(), size_t(2));
    QVERIFY(m_results.back().answer);
    QCOMPARE(m_client->traffic().connections, 1);
}

void TestQmCall::aCallMayBeDestroyedByItsResult()
{
    post();
    connect(m_call, &QmCall::finished, this, [this] { delete m_call; });
    QTRY_COMPARE(m_results.size(), size_t(1));
    QVERIFY(!m_call);
    post();
    QTRY_COMPARE(m_results.size(), size_t(2));
}

void TestQmCall::theClientMayBeDestroyedByAResult()
{
    for (const auto then : { ScriptedStep::Then::Keep, ScriptedStep::Then::Reset }) {
        m_client = std::make_unique<QmClient>(targetAt(*m_server), Secret());
        m_server->script(
            { ScriptedServer::okReply().left(then == ScriptedStep::Then::Keep ? -1 : 50), then });
        const size_t before = m_results.size();
        post();
        connect(m_call, &QmCall::finished, this, [this] { m_client.reset(); });
        QTRY_VERIFY(!m_client);
        QCOMPARE(m_results.size(), before + 1);
    }
}

void TestQmCall::theNextCallMayStartInTheResult()
{
    post();
    connect(m_call, &QmCall::finished, this, [this] { post(); });
    QTRY_COMPARE(m_results.size(), size_t(2));
    QVERIFY(m_results.back().answer);
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestQmCall::aRefusedConnectionIsReportedLater()
{
    m_server->close();
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    QCOMPARE(m_results.front().answer.error().kind, Kind::ConnectionRefused);
    QCOMPARE(m_client->traffic().requests, 0);
}

void TestQmCall::theRequestIsAsTheManualSays()
{
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    const QByteArray request = m_server->requests().first();
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server->serverPort());
    QVERIFY(request.startsWith("POST /queuemetrics/jsonQLoaderApi.do HTTP/1.1\r\nHost: " + host + "\r\n"));
    // From 6.7 on Qt writes names of headers in small letters.
    const auto hasHeader = [headers = QString::fromLatin1(request)](QLatin1StringView line) {
        return headers.contains(u"\r\n"_s + line, Qt::CaseInsensitive);
    };
    QVERIFY(hasHeader("Authorization: "_L1));
    QVERIFY(request.contains(": Basic " + QByteArray("robot:r2:d2").toBase64() + "\r\n"));
    QVERIFY(hasHeader("Content-Type: application/x-www-form-urlencoded\r\n"_L1));
    QVERIFY(!hasHeader("Accept-Encoding"_L1) && !hasHeader("Cookie"_L1));
    QVERIFY(request.endsWith("\r\n\r\n" + body()));
    QCOMPARE(m_client->traffic().bytesOut, request.size());
}

void TestQmCall::theServersClockIsCompared()
{
    const QByteArray answer = R"({"commandId":"checkHb","resultStatus":"OK","result":"1"})";
    m_server->script({ httpReply(
        "200 OK", answer, "Date: Thu, 07 Aug 2014 09:36:37 GMT\r\nSet-Cookie: JSESSIONID=1\r\n") });
    post();
    QTRY_COMPARE(m_results.size(), size_t(1));
    const auto difference = m_results.front().answer->clockDifference;
    const auto now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(difference);
    QVERIFY(qAbs(difference->count() + now - 1407404197) <= 5);
}

WQL_TEST(TestQmCall)

} // namespace tst_qmcall

#include "tst_qmcall.moc"
