// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "tests/gui/office.h"
#include "tests/support/testprogram.h"

#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTcpSocket>
#include <QTreeWidget>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>

namespace tst_realorders {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = Office::soon;

/// Listens, and lets nobody in: what is sent there is lost.
class DeafHost {
public:
    DeafHost()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *place = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, place, size) != 0 || ::listen(m_socket, 0) != 0
            || ::getsockname(m_socket, place, &size) != 0)
            qFatal("no socket can be made");
        m_port = ntohs(address.sin_port);
        // The queue of those who wait holds one; the next ones get no answer at all.
        for (auto &caller : m_callers)
            caller.connectToHost(QHostAddress::LocalHost, m_port);
    }
    ~DeafHost() { ::close(m_socket); }
    QString url() const { return u"http://127.0.0.1:%1/queuemetrics"_s.arg(m_port); }

private:
    int m_socket = -1;
    quint16 m_port = 0;
    std::array<QTcpSocket, 3> m_callers;
};

} // namespace

/// What people order in the window, against the real service and a QueueMetrics.
class TestRealOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // No keychain answers: the password is asked for each time.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void anEditThatIsKeptIsInTheServicesFileAndCommentsSurvive();
    void anEditThatNobodyKeepsIsTakenBackAndTold();
    void aTargetIsTestedFromThePbx();
    void aTargetIsTestedFromThisComputerWithAPasswordThatIsTyped();
    void aTestFromThisComputerCanBeCancelledAndTheDialogClosed();
    void aPausedTargetIsResumedAndAskedAgain();
    void aRowIsTracedAndTheLogReplayed();
    void whatIsSeenOfAllSitesLeadsToTheTarget();
    void whatIsFoundIsShown();
};

void TestRealOrders::anEditThatIsKeptIsInTheServicesFileAndCommentsSurvive()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.editTheRule());
    QVERIFY(window.order(u"Apply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"Nothing was changed"_s), soon);
    window.photograph(u"apply-ready"_s);
    QVERIFY(window.pressSoon(u"apply"_s));
    QVERIFY(window.pressSoon(u"keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"are kept"_s), soon);
    window.photograph(u"apply-kept"_s);
    QCOMPARE(office.config(), Office::edited(before));
    QVERIFY(window.press(u"close"_s));
    // No question: nothing would be lost.
    QSignalSpy quit(&window.desktop(), &Desktop::quitWanted);
    window.closeWindow();
    QTRY_COMPARE(quit.size(), 1);
}

void TestRealOrders::anEditThatNobodyKeepsIsTakenBackAndTold()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.applyTheEdit());
    QCOMPARE(office.config(), Office::edited(before));
    window.photograph(u"apply-confirming"_s);
    // A minute, counted by the service.
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"old ones again"_s), 80000);
    window.photograph(u"apply-rolled-back"_s);
    QCOMPARE(office.config(), before);
    QVERIFY(window.press(u"close"_s));
    QTRY_COMPARE(window.words(u"text"_s), u"-client2"_s); // my edit is still there
}

void TestRealOrders::aTargetIsTestedFromThePbx()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    QVERIFY(window.order(u"Test"_s));
    QVERIFY(window.pressSoon(u"fromPbx"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"advice"_s).contains(u"takes rows"_s), soon);
    QVERIFY(window.find<QTreeWidget>(u"stages"_s)->topLevelItemCount() >= 8);
    window.photograph(u"test-from-pbx"_s);
}

void TestRealOrders::aTargetIsTestedFromThisComputerWithAPasswordThatIsTyped()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    window.open(RealWindow::Page::Rules); // the configuration is known when its rule is shown
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLineEdit>(u"text"_s), soon);
    window.open(RealWindow::Page::Overview);
    QVERIFY(window.order(u"Test"_s));

    QVERIFY(window.pressSoon(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLineEdit>(u"password"_s), soon);
    window.photograph(u"test-password"_s);
    QVERIFY(window.type(u"password"_s, u"wrong"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"advice"_s).contains(u"user and password"_s), soon);
    window.photograph(u"test-wrong-password"_s);

    QVERIFY(window.press(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLineEdit>(u"password"_s), soon);
    QVERIFY(window.type(u"password"_s, u"robot"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"advice"_s).contains(u"takes rows"_s), soon);

    QVERIFY(window.press(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.dialog(u"passwordDialog"_s), soon);
    QTest::keyClick(window.dialog(u"passwordDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(window.words(u"advice"_s).contains(u"no password was given"_s));
    window.photograph(u"test-no-password"_s);
}

void TestRealOrders::aTestFromThisComputerCanBeCancelledAndTheDialogClosed()
{
    const DeafHost deaf;
    Office office({}, deaf.url());
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    window.open(RealWindow::Page::Rules);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLineEdit>(u"text"_s), soon);
    QVERIFY(window.pressSoon(u"testTarget"_s));
    QVERIFY(window.pressSoon(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.dialog(u"passwordDialog"_s), soon);
    QVERIFY(window.type(u"password"_s, u"robot"_s));
    QTreeWidget *stages = window.find<QTreeWidget>(u"stages"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stages->topLevelItemCount(), 3, soon); // at the connection
    window.photograph(u"test-silence"_s);
    QTest::keyClick(window.dialog(u"connectionTest"_s), Qt::Key_Escape);
    QCOMPARE(window.words(u"advice"_s), u"Cancelled."_s);
    QVERIFY(window.dialog(u"connectionTest"_s));

    QVERIFY(window.press(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.dialog(u"passwordDialog"_s), soon);
    QVERIFY(window.type(u"password"_s, u"robot"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"advice"_s).contains(u"firewalls"_s), soon);
    window.photograph(u"test-swallowed"_s);

    // Closed in the middle: the call goes with it.
    QVERIFY(window.press(u"fromHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLineEdit>(u"password"_s), soon);
    QPointer<QWidget> password = window.dialog(u"passwordDialog"_s);
    QPointer<QWidget> dialog = window.dialog(u"connectionTest"_s);
    dialog->close();
    dialog->close();
    QTRY_VERIFY(!dialog && !password);
}

void TestRealOrders::aPausedTargetIsResumedAndAskedAgain()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(office.cell(u"targets"_s, 0, 1).contains(u"up to date"_s), soon);
    QVERIFY(window.order(u"Pause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(office.cell(u"targets"_s, 0, 1).contains(u"paused"_s), soon);
    window.photograph(u"paused"_s);
    const qint64 before = office.world.sandbox.rowCount(u"client1"_s, {});
    office.world.log.append("1795357999|9.9|queue1-client1|NONE|ENTERQUEUE||1|1\n");
    QVERIFY(!window.order(u"Pause"_s));
    QVERIFY(window.order(u"Resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(office.world.sandbox.rowCount(u"client1"_s, {}), before + 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(office.cell(u"targets"_s, 0, 1).contains(u"up to date"_s), soon);
    const qint64 questions = office.world.sandbox.requestCount(u"checkHWM"_s);
    QVERIFY(window.order(u"Retry now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(office.world.sandbox.requestCount(u"checkHWM"_s) > questions, soon);
}

void TestRealOrders::aRowIsTracedAndTheLogReplayed()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    window.open(RealWindow::Page::Trace);
    QVERIFY(window.type(u"traceRow"_s, u"1795357979|1.1|queue2-client1|NONE|ENTERQUEUE||1|1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"traceResult"_s).startsWith(u"Goes to client1, by rule "_s), soon);
    QVERIFY(office.editTheRule());
    window.open(RealWindow::Page::Replay);
    QVERIFY(window.press(u"replayRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"replaySummary"_s).contains(u"Of 3,405 rows"_s), soon);
    QVERIFY(window.find<QTableWidget>(u"replayMoved"_s)->rowCount() > 0);
    window.photograph(u"replay"_s);
}

void TestRealOrders::whatIsSeenOfAllSitesLeadsToTheTarget()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    window.open(RealWindow::Page::Log);
    QTest::keyClick(&window.window(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(window.find<QTableView>(u"allTargets"_s));
    auto *table = window.find<QTableView>(u"allTargets"_s);
    QCOMPARE(office.cell(u"allTargets"_s, 0, 1), u"client1"_s);
    window.photograph(u"allsites"_s);
    const QPoint first = table->visualRect(table->model()->index(0, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(office.isShown());
    QVERIFY(!window.find<QTableView>(u"allTargets"_s));
    QCOMPARE(window.find<QTableView>(u"targets"_s)->currentIndex().row(), 0);
}

void TestRealOrders::whatIsFoundIsShown()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    QTest::keyClick(&window.window(), Qt::Key_0, Qt::ControlModifier);
    QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.find<QLineEdit>(u"searchText"_s));
    auto *line = window.find<QLineEdit>(u"searchText"_s);
    QTest::keyClicks(line, u"of client1"_s);
    const auto *found = window.find<QListView>(u"searchFound"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found->currentIndex().data().toString(), u"Of client1"_s, soon);
    window.photograph(u"search"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(window.find<QTableView>(u"ruleTable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.words(u"name"_s), u"Of client1"_s, soon);
}

WQL_TEST(TestRealOrders)

} // namespace tst_realorders

#include "tst_realorders.moc"
