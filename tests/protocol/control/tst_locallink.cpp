// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controldispatcher.h"
#include "core/control/locallink.h"
#include "core/control/statuspublisher.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace tst_locallink {

using namespace Qt::StringLiterals;
using namespace wql;

class TestLocalLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itOpensFromTheEventLoopAndKnowsTheStatus();
    void aCallBringsTheResultOrTheReasonFromTheEventLoop();
    void aCallWithoutAnOpenLinkIsLostFromTheEventLoop();
    void aCallThatNobodyAnswersTimesOut();
    void callsThatAreOutWhenItIsClosedAreLostOnce();
    void aCallThatWasGivenUpIsSilent();
    void openedAgainItGoesOnAsBefore();
    void nothingIsNotifiedOfAClosedLink();
    void closedBeforeItWasOpenItStaysClosed();
    void destroyedInAnyStateItIsSilent();

private:
    void open();
    /// How the call ended; none: it has not.
    std::optional<LinkError::Kind> failureOf(const QSignalSpy &finished) const;

    ManualClock m_clock;
    LoaderStatus m_status;
    std::unique_ptr<StatusPublisher> m_feed;
    ControlDispatcher m_dispatcher;
    std::vector<ControlAnswer> m_later;
    std::unique_ptr<LocalLink> m_link;
};

void TestLocalLink::init()
{
    m_link.reset();
    m_status = {};
    m_status.rowsRead = 7;
    m_feed = std::make_unique<StatusPublisher>(m_clock, [this] { return m_status; });
    m_later.clear();
    m_dispatcher = ControlDispatcher();
    m_dispatcher.add(u"status.subscribe"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler(
            [this](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                m_feed->subscribe(caller, std::chrono::milliseconds{ 10 });
                answer(QJsonObject());
            }));
    m_dispatcher.add(u"change"_s, LinkRole::Admin,
        ControlDispatcher::Question([](const QJsonObject &parameters) { return parameters; }));
    m_dispatcher.add(u"refuse"_s, LinkRole::ReadOnly, ControlDispatcher::Question([](const QJsonObject &) {
        return RpcResult(unexpected(rpc::refusal(RpcError::Refused, u"not \x1b[31mnow"_s)));
    }));
    m_dispatcher.add(u"later"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler([this](const QJsonObject &, ControlCaller &, const ControlAnswer &answer) {
            m_later.push_back(answer);
        }));
    m_dispatcher.add(u"tell"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler(
            [](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                caller.notify(u"log"_s, { { u"text"_s, u"a line"_s } });
                answer(QJsonObject());
            }));
    m_link = std::make_unique<LocalLink>(m_dispatcher);
}

void TestLocalLink::open()
{
    m_link->open();
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
}

std::optional<LinkError::Kind> TestLocalLink::failureOf(const QSignalSpy &finished) const
{
    if (finished.isEmpty())
        return {};
    const auto result = finished[0][0].value<LinkResult>();
    return result ? std::nullopt : std::optional(result.error().kind);
}

void TestLocalLink::itOpensFromTheEventLoopAndKnowsTheStatus()
{
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
    m_link->open();
    m_link->open(); // once more changes nothing
    QCOMPARE(m_link->state(), LoaderLink::State::Opening);
    QTRY_COMPARE(m_link->state(), LoaderLink::State::Open);
    QCOMPARE(m_link->hello().role, LinkRole::Admin);
    QCOMPARE(m_link->hello().version, QStringLiteral(WQL_VERSION));
    QTRY_COMPARE(m_link->status().rowsRead, 7u);
    m_status.rowsRead = 8;
    m_clock.now += std::chrono::seconds{ 1 };
    QTRY_COMPARE(m_link->status().rowsRead, 8u);
}

void TestLocalLink::aCallBringsTheResultOrTheReasonFromTheEventLoop()
{
    open();
    QList<LinkResult> results;
    for (const QString &method : { u"change"_s, u"refuse"_s, u"nonsense"_s })
        connect(m_link->call(method, { { u"a"_s, 1 } }, this), &LinkCall::finished, this,
            [&](const LinkResult &result) { results += result; });
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results[0].value_or(QJsonObject()), QJsonObject({ { u"a"_s, 1 } }));
    QCOMPARE(results[1].error().kind, LinkError::Kind::Refused);
    QCOMPARE(results[1].error().words, u"not [31mnow"_s);
    QCOMPARE(results[2].error().kind, LinkError::Kind::Invalid);
}

void TestLocalLink::aCallWithoutAnOpenLinkIsLostFromTheEventLoop()
{
    const QSignalSpy closed(m_link->call(u"change"_s, {}, this), &LinkCall::finished);
    m_link->open();
    const QSignalSpy opening(m_link->call(u"change"_s, {}, this), &LinkCall::finished);
    QVERIFY(closed.isEmpty() && opening.isEmpty());
    QTRY_COMPARE(failureOf(closed), LinkError::Kind::Lost);
    QTRY_COMPARE(failureOf(opening), LinkError::Kind::Lost);
}

void TestLocalLink::aCallThatNobodyAnswersTimesOut()
{
    open();
    const QSignalSpy finished(
        m_link->call(u"later"_s, {}, this, std::chrono::milliseconds{ 30 }), &LinkCall::finished);
    QTRY_COMPARE(failureOf(finished), LinkError::Kind::TimedOut);
    m_later[0](QJsonObject());
    QTest::qWait(0);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_link->state(), LoaderLink::State::Open);
}

void TestLocalLink::callsThatAreOutWhenItIsClosedAreLostOnce()
{
    open();
    const QSignalSpy first(m_link->call(u"later"_s, {}, this), &LinkCall::finished);
    const QSignalSpy second(m_link->call(u"later"_s, {}, this), &LinkCall::finished);
    m_link->close();
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
    QVERIFY(first.isEmpty() && second.isEmpty());
    QTRY_COMPARE(failureOf(first), LinkError::Kind::Lost);
    QTRY_COMPARE(failureOf(second), LinkError::Kind::Lost);
    for (const ControlAnswer &answer : m_later)
        answer(QJsonObject());
    QTest::qWait(0);
    QCOMPARE(first.size() + second.size(), 2);
}

void TestLocalLink::aCallThatWasGivenUpIsSilent()
{
    open();
    delete m_link->call(u"later"_s, {}, this);
    m_later[0](QJsonObject());
    delete m_link->call(u"change"_s, {}, this);
    m_link->close();
    QTest::qWait(0);
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
}

void TestLocalLink::openedAgainItGoesOnAsBefore()
{
    open();
    m_link->close();
    m_status.rowsRead = 9;
    m_clock.now += std::chrono::seconds{ 1 };
    open();
    QTRY_COMPARE(m_link->status().rowsRead, 9u);
    QSignalSpy notified(m_link.get(), &LoaderLink::notified);
    const QSignalSpy finished(m_link->call(u"tell"_s, {}, this), &LinkCall::finished);
    QVERIFY(notified.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(notified.size(), 1);
    QCOMPARE(notified[0][0].toString(), u"log"_s);
}

void TestLocalLink::nothingIsNotifiedOfAClosedLink()
{
    open();
    QTRY_COMPARE(m_link->status().rowsRead, 7u);
    const QSignalSpy notified(m_link.get(), &LoaderLink::notified);
    const QSignalSpy changed(m_link.get(), &LoaderLink::statusChanged);
    m_link->call(u"tell"_s, {}, this);
    m_status.rowsRead = 10;
    m_clock.now += std::chrono::seconds{ 1 };
    m_link->close();
    QTest::qWait(50); // several of its ticks: nothing may come, which only time can show
    QVERIFY(notified.isEmpty() && changed.isEmpty());
}

void TestLocalLink::closedBeforeItWasOpenItStaysClosed()
{
    m_link->open();
    m_link->close();
    QTest::qWait(0);
    QCOMPARE(m_link->state(), LoaderLink::State::Closed);
}

void TestLocalLink::destroyedInAnyStateItIsSilent()
{
    for (const int turns : { 0, 1, 2, 3 }) {
        auto link = std::make_unique<LocalLink>(m_dispatcher);
        const QSignalSpy changed(link.get(), &LoaderLink::statusChanged);
        link->open();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        link->call(u"later"_s, {}, link.get());
        const auto before = changed.size();
        link.reset();
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), before);
    }
}

WQL_TEST(TestLocalLink)

} // namespace tst_locallink

#include "tst_locallink.moc"
