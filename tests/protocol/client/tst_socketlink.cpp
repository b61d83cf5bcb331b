// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"
#include "core/control/controldispatcher.h"
#include "core/control/controlserver.h"
#include "core/control/statuspublisher.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_socketlink {

using namespace Qt::StringLiterals;
using namespace wql;

class TestSocketLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itOpensAndKnowsTheStatus();
    void aCallBringsTheResultOrTheReason();
    void aCallIsLostWithTheConnection();
    void aCallWithoutAConnectionIsLostFromTheEventLoop();
    void aCallThatNobodyAnswersTimesOut();
    void itComesBackByItself();
    void nobodyThereIsNotRunning();
    void aStrangerIsNoLoader_data();
    void aStrangerIsNoLoader();
    void anotherProtocolIsToldAndWaitsForAHuman();
    void textBeforeTheGreetingIsPassedOver();
    void destroyedInAnyStateItIsSilent();
    void whoStopsAnsweringIsSilentUntilItSpeaksAgain();
    void whoAnswersIsNeverSilent();
    void noGreetingIsALoaderThatDidNotAnswerInTime();

private:
    void serve();
    QString path() const { return m_directory->filePath(u"control.sock"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock;
    LoaderStatus m_status;
    std::unique_ptr<StatusPublisher> m_feed;
    ControlDispatcher m_dispatcher;
    std::unique_ptr<ControlServer> m_server;
    std::unique_ptr<SocketLink> m_link;
};

void TestSocketLink::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_status = {};
    m_status.rowsRead = 7;
    m_feed = std::make_unique<StatusPublisher>(m_clock, [this] { return m_status; });
    m_dispatcher = ControlDispatcher();
    m_dispatcher.add(u"status.subscribe"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler(
            [this](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                m_feed->subscribe(caller, std::chrono::milliseconds{ 20 });
                answer(QJsonObject());
            }));
    m_dispatcher.add(u"echo"_s, LinkRole::ReadOnly,
        ControlDispatcher::Question([](const QJsonObject &parameters) { return parameters; }));
    m_dispatcher.add(u"refuse"_s, LinkRole::ReadOnly, ControlDispatcher::Question([](const QJsonObject &) {
        return RpcResult(unexpected(rpc::refusal(RpcError::Refused, u"not \x1b[31mnow"_s)));
    }));
    m_dispatcher.add(u"never"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler([](const QJsonObject &, ControlCaller &, const ControlAnswer &) {}));
    m_link = std::make_unique<SocketLink>(path());
}

void TestSocketLink::cleanup()
{
    m_link.reset();
    m_server.reset();
}

void TestSocketLink::serve()
{
    m_server = std::make_unique<ControlServer>(m_dispatcher);
    QVERIFY(m_server->listen(path()));
}

void TestSocketLink::itOpensAndKnowsTheStatus()
{
    serve();
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
    m_link->open();
    QCOMPARE(m_link->state(), LoaderLink::State::Opening);
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QCOMPARE(m_link->hello().role, LinkRole::Admin);
    QCOMPARE(m_link->hello().version, QStringLiteral(WQL_VERSION));
    QTRY_COMPARE(m_link->status().rowsRead, 7u);
    m_status.rowsRead = 8;
    m_clock.now += std::chrono::seconds{ 1 };
    QTRY_COMPARE(m_link->status().rowsRead, 8u);
    m_link->close();
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
    QTRY_COMPARE(m_server->peers(), 0u);
}

void TestSocketLink::aCallBringsTheResultOrTheReason()
{
    serve();
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QList<LinkResult> results;
    QObject owner;
    const auto ask = [&](const QString &method) {
        connect(m_link->call(method, { { u"a"_s, 1 } }, &owner), &LinkCall::finished, this,
            [&](const LinkResult &result) { results += result; });
    };
    ask(u"echo"_s);
    ask(u"refuse"_s);
    ask(u"nonsense"_s);
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results[0].value_or(QJsonObject()), QJsonObject({ { u"a"_s, 1 } }));
    QCOMPARE(results[1].error().kind, LinkError::Kind::Refused);
    QCOMPARE(results[1].error().words, u"not [31mnow"_s);
    QCOMPARE(results[2].error().kind, LinkError::Kind::Invalid);

    // Given up: silent, and the rest goes on.
    delete m_link->call(u"echo"_s, {}, &owner);
    ask(u"echo"_s);
    QTRY_COMPARE(results.size(), 4);
}

void TestSocketLink::aCallIsLostWithTheConnection()
{
    serve();
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QSignalSpy finished(m_link->call(u"never"_s, {}, this), &LinkCall::finished);
    QSignalSpy other(m_link->call(u"never"_s, {}, this), &LinkCall::finished);
    QTest::qWait(0);
    m_server.reset();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Lost);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(other.size(), 1);
    QCOMPARE(finished[0][0].value<LinkResult>().error().kind, LinkError::Kind::Lost);
}

void TestSocketLink::aCallWithoutAConnectionIsLostFromTheEventLoop()
{
    QSignalSpy finished(m_link->call(u"echo"_s, {}, this), &LinkCall::finished);
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<LinkResult>().error().kind, LinkError::Kind::Lost);
}

void TestSocketLink::aCallThatNobodyAnswersTimesOut()
{
    serve();
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QSignalSpy finished(
        m_link->call(u"never"_s, {}, this, std::chrono::milliseconds{ 50 }), &LinkCall::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<LinkResult>().error().kind, LinkError::Kind::TimedOut);
    QCOMPARE(m_link->state(), LoaderLink::State::Open);
}

void TestSocketLink::itComesBackByItself()
{
    serve();
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    m_server.reset();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Lost);
    serve();
    QTRY_COMPARE_WITH_TIMEOUT(m_link->state(), LoaderLink::State::Open, 10000);
}

void TestSocketLink::nobodyThereIsNotRunning()
{
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Lost);
    QCOMPARE(m_link->trouble().kind, LinkError::Kind::NotRunning);
}

void TestSocketLink::aStrangerIsNoLoader_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("another protocol's greeting") << QByteArray(R"({"jsonrpc":"2.0","method":"hi"})"
                                                               "\n");
    QTest::newRow("text without end") << QByteArray(100 * 1024, 'x');
    QTest::newRow("lines without end") << QByteArray("SSH-2.0-x\r\n").repeated(10000);
}

void TestSocketLink::aStrangerIsNoLoader()
{
    QFETCH(QByteArray, says);
    QLocalServer stranger;
    QVERIFY(stranger.listen(path()));
    connect(&stranger, &QLocalServer::newConnection, this,
        [&] { stranger.nextPendingConnection()->write(says); });
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Lost);
    QCOMPARE(m_link->trouble().kind, LinkError::Kind::NotALoader);
    QVERIFY(m_link->trouble().words.size() <= 2000);
}

void TestSocketLink::anotherProtocolIsToldAndWaitsForAHuman()
{
    QLocalServer newer;
    QVERIFY(newer.listen(path()));
    int connections = 0;
    connect(&newer, &QLocalServer::newConnection, this, [&] {
        ++connections;
        newer.nextPendingConnection()->write(
            rpc::notificationLine(u"hello"_s, { { u"protocol"_s, 2 }, { u"version"_s, u"9"_s } }));
    });
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Lost);
    QCOMPARE(m_link->trouble().kind, LinkError::Kind::VersionDiffers);
    QTest::qWait(int(RemoteLink::firstPause.count()) + 300);
    QCOMPARE(connections, 1);
}

void TestSocketLink::textBeforeTheGreetingIsPassedOver()
{
    QLocalServer server;
    QVERIFY(server.listen(path()));
    connect(&server, &QLocalServer::newConnection, this, [&] {
        server.nextPendingConnection()->write("Welcome to this PBX\n{\"motd\"\n"
            + rpc::notificationLine(u"hello"_s, { { u"protocol"_s, 1 }, { u"host"_s, u"pbx\u202e1"_s } }));
    });
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QCOMPARE(m_link->hello().host, u"pbx1"_s);
    QCOMPARE(m_link->hello().role, LinkRole::ReadOnly);
}

void TestSocketLink::destroyedInAnyStateItIsSilent()
{
    serve();
    for (const int turns : { 0, 1, 2, 3, 5, 8 }) {
        auto link = std::make_unique<SocketLink>(path());
        QSignalSpy spy(link.get(), &LoaderLink::statusChanged);
        link->open();
        link->call(u"echo"_s, {}, link.get());
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        link.reset();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_server->peers(), 0u);
}

void TestSocketLink::whoStopsAnsweringIsSilentUntilItSpeaksAgain()
{
    QLocalServer stopped;
    QVERIFY(stopped.listen(path()));
    QLocalSocket *peer = nullptr;
    connect(&stopped, &QLocalServer::newConnection, this, [&] {
        peer = stopped.nextPendingConnection();
        peer->write(rpc::notificationLine(u"hello"_s, { { u"protocol"_s, 1 }, { u"host"_s, u"pbx"_s } }));
    });
    m_link->setSignsOfLife(
        { .askAfter = std::chrono::milliseconds{ 40 }, .answerWithin = std::chrono::milliseconds{ 120 } });
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    const QDateTime greeted = m_link->lastContact();
    QVERIFY(greeted.isValid());
    QCOMPARE(m_link->silence().count(), 0);
    QTRY_VERIFY(m_link->silence() >= std::chrono::milliseconds{ 400 });
    QCOMPARE(m_link->lastContact(), greeted);
    QCOMPARE(m_link->state(), LoaderLink::State::Open);
    // The question waits: whoever was stopped for a night does not find a thousand of them.
    QCOMPARE(peer->readAll().count("\"alive\""), 1);
    bool wasHeard = false;
    connect(
        m_link.get(), &LoaderLink::silenceChanged, this, [&] { wasHeard |= m_link->silence().count() == 0; });
    peer->write(rpc::notificationLine(u"missed"_s, { { u"count"_s, 1 } }));
    QTRY_VERIFY(wasHeard);
    QVERIFY(m_link->lastContact() > greeted);
}

void TestSocketLink::whoAnswersIsNeverSilent()
{
    serve();
    int asked = 0;
    m_dispatcher.add(
        u"alive"_s, LinkRole::ReadOnly, ControlDispatcher::Question([&asked](const QJsonObject &) {
            ++asked;
            return QJsonObject();
        }));
    m_link->setSignsOfLife(
        { .askAfter = std::chrono::milliseconds{ 30 }, .answerWithin = std::chrono::milliseconds{ 3000 } });
    QSignalSpy silence(m_link.get(), &LoaderLink::silenceChanged);
    m_link->open();
    QTRY_VERIFY(asked >= 3);
    QCOMPARE(silence.size(), 0);
}

void TestSocketLink::noGreetingIsALoaderThatDidNotAnswerInTime()
{
    QLocalServer stopped;
    QVERIFY(stopped.listen(path()));
    m_link->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_link->state(), LoaderLink::State::Lost, 15000);
    QCOMPARE(m_link->trouble().kind, LinkError::Kind::TimedOut);
}

WQL_TEST(TestSocketLink)

} // namespace tst_socketlink

#include "tst_socketlink.moc"
