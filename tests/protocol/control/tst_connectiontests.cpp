// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/connectiontests.h"
#include "tests/support/callonce.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

namespace tst_connectiontests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;
using Sharing = ConnectionTests::Sharing;

namespace {

const QByteArray mark
    = R"({"commandId":"checkHWM","version":"1.0","resultStatus":"OK","result":"1404811371"})";

/// Somebody who asks for tests and keeps what comes.
struct Asker {
    void ask(ConnectionTests &tests, const Target &target, Sharing sharing = Sharing::Shared)
    {
        tests.ask(target, ConnectionTest::Heartbeat::No, sharing,
            { .context = &context,
                .onStage = [this](const ConnectionStage &) { ++stages; },
                .onFinished = [this](const ConnectionReport &report) { reports.push_back(report); } });
    }
    QObject context;
    int stages = 0;
    std::vector<ConnectionReport> reports;
};

} // namespace

/// However many ask, QueueMetrics is asked by one of them.
class TestConnectionTests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thirtyWhoAskAtOnceShareOneTest();
    void aResultIsSharedForFiveSeconds();
    void anAdministratorGetsATestOfHisOwn();
    void oneTestRunsAtATime();
    void anotherConfigurationIsAnotherTest();
    void aTestForNobodyEnds();

private:
    std::unique_ptr<ScriptedServer> m_server;
    ManualClock m_clock;
    std::unique_ptr<ConnectionTests> m_tests;
    Target m_target;
};

void TestConnectionTests::init()
{
    m_server = std::make_unique<ScriptedServer>();
    for (int i = 0; i < 20; ++i)
        m_server->script({ httpReply("200 OK", mark) });
    m_target = targetAt(*m_server);
    m_target.name = u"acme"_s;
    m_tests = std::make_unique<ConnectionTests>(
        m_clock, [](const Target &) -> Result<Secret, QString> { return Secret("secret"); });
}

void TestConnectionTests::thirtyWhoAskAtOnceShareOneTest()
{
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < 30; ++i) {
        askers.push_back(std::make_unique<Asker>());
        askers.back()->ask(*m_tests, m_target);
        QVERIFY(askers.back()->reports.empty());
    }
    for (const auto &asker : askers) {
        QTRY_COMPARE(asker->reports.size(), size_t(1));
        QVERIFY(asker->reports[0].isOk());
        QCOMPARE(size_t(asker->stages), asker->reports[0].stages.size());
    }
    QCOMPARE(m_server->requests().size(), 1);
}

void TestConnectionTests::aResultIsSharedForFiveSeconds()
{
    Asker asker;
    asker.ask(*m_tests, m_target);
    QTRY_COMPARE(asker.reports.size(), size_t(1));
    m_clock.now += 4s;
    asker.ask(*m_tests, m_target);
    QCOMPARE(asker.reports.size(), size_t(1)); // never from inside
    QTRY_COMPARE(asker.reports.size(), size_t(2));
    QCOMPARE(asker.reports[0], asker.reports[1]);
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.now += 2s;
    asker.ask(*m_tests, m_target);
    QTRY_COMPARE(asker.reports.size(), size_t(3));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestConnectionTests::anAdministratorGetsATestOfHisOwn()
{
    Asker asker;
    for (size_t i = 1; i <= 3; ++i) {
        asker.ask(*m_tests, m_target, Sharing::Own);
        QTRY_COMPARE(asker.reports.size(), i);
    }
    QCOMPARE(m_server->requests().size(), 3);
    asker.ask(*m_tests, m_target); // nor is it anybody else's
    QTRY_COMPARE(asker.reports.size(), size_t(4));
    QCOMPARE(m_server->requests().size(), 4);
}

void TestConnectionTests::oneTestRunsAtATime()
{
    Target other = m_target;
    other.name = u"other"_s;
    Asker asker;
    asker.ask(*m_tests, m_target);
    asker.ask(*m_tests, other);
    asker.ask(*m_tests, m_target, Sharing::Own);
    QTRY_COMPARE(asker.reports.size(), size_t(3));
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(asker.reports[0].isOk() && asker.reports[1].isOk() && asker.reports[2].isOk());
}

void TestConnectionTests::anotherConfigurationIsAnotherTest()
{
    Asker asker;
    asker.ask(*m_tests, m_target);
    QTRY_COMPARE(asker.reports.size(), size_t(1));
    m_target.token = u"42"_s;
    asker.ask(*m_tests, m_target);
    QTRY_COMPARE(asker.reports.size(), size_t(2));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestConnectionTests::aTestForNobodyEnds()
{
    auto gone = std::make_unique<Asker>();
    gone->ask(*m_tests, m_target);
    gone.reset();
    Asker asker;
    asker.ask(*m_tests, m_target, Sharing::Own);
    QTRY_COMPARE(asker.reports.size(), size_t(1));
    QCOMPARE(m_server->requests().size(), 1);
}

WQL_TEST(TestConnectionTests)

} // namespace tst_connectiontests

#include "tst_connectiontests.moc"
