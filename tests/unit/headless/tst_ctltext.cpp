// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/durationtext.h"
#include "core/words/logtext.h"
#include "core/words/texttable.h"
#include "headless/wqloaderctl/nagios.h"
#include "headless/wqloaderctl/statustext.h"
#include "headless/wqloaderctl/verificationtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <errno.h>

namespace tst_ctltext {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

namespace {

LoaderStatus oneTarget(TargetStatus::State state, std::optional<std::chrono::seconds> lag = {})
{
    LoaderStatus status;
    status.queueLog = u"/var/log/asterisk/queue_log"_s;
    TargetStatus target;
    target.name = u"acme"_s;
    target.url = QUrl(u"https://qm.example.net/acme"_s);
    target.state = state;
    target.lag = lag;
    target.counters.rowsConfirmed = 42;
    status.targets = { target };
    return status;
}

} // namespace

/// What people and monitoring read.
class TestCtlText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestCell();
    void foreignTextStaysOnItsLineAndMovesNothing();
    void coloursDoNotChangeTheColumns();
    void aTargetInNeedSaysWhyAndWhatToDo();
    void aLogThatCannotBeReadComesWithTheLineThatMendsIt();
    void aLogWithoutRowsIsTold();
    void rowsThatATargetDoesNotFindAreTold();
    void linesThatTheQuarantineDidNotTakeAreTold();
    void nagiosCodesFollowTheStates_data();
    void nagiosCodesFollowTheStates();
    void theWorstTroubleIsNamedFirst();
    void whatATargetWaitsForIsSaid();
    void performanceDataCannotBeForgedByNames();
    void sizesAndDurationsAreShort();
    void aVerificationSaysWhatItLeftOut();
};

void TestCtlText::columnsAreAsWideAsTheirWidestCell()
{
    TextTable table({ u"name"_s, u"rows"_s, u"text"_s });
    table.add({ u"a"_s, u"5"_s, u"x"_s });
    table.add({ u"longer"_s, u"1200"_s, u""_s });
    QCOMPARE(table.lines(false),
        (QStringList{ u"name    rows  text"_s, u"a          5  x"_s, u"longer  1200"_s }));
}

void TestCtlText::foreignTextStaysOnItsLineAndMovesNothing()
{
    TextTable table({ u"name"_s });
    table.add({ u"a\n\x1b[31mred\u202eevil\u0085\u2028"_s });
    const QString text = table.lines(false).join(u'|');
    QCOMPARE(text, u"name|a\\u{A}\\u{1B}[31mred\\u{202E}evil\\u{85}\\u{2028}"_s);
    QCOMPARE(visible(QString(400, u'x')).size(), 301);
}

void TestCtlText::coloursDoNotChangeTheColumns()
{
    TextTable table({ u"state"_s, u"n"_s });
    table.add({ { u"ok"_s, Tone::Good }, u"1"_s });
    QString colored = table.lines(true)[1];
    colored.remove(u"\x1b[32m"_s).remove(u"\x1b[0m"_s);
    QCOMPARE(colored, table.lines(false)[1]);
    QVERIFY(table.lines(true)[1].contains(u"\x1b[32m"_s));
}

void TestCtlText::aTargetInNeedSaysWhyAndWhatToDo()
{
    LoaderStatus status = oneTarget(TargetStatus::State::Parked, 90s);
    status.targets[0].failure = ApiFailure{ .kind = ApiFailure::Kind::Unauthorized, .httpStatus = 401 };
    const QString text = statusLines(status, 100s, false).join(u'\n');
    QVERIFY2(text.contains(u"1 min"_s) && text.contains(u"does not accept user and password"_s)
            && text.contains(u"Check the target's user and password"_s),
        qPrintable(text));
}

void TestCtlText::aLogThatCannotBeReadComesWithTheLineThatMendsIt()
{
    LoaderStatus status = oneTarget(TargetStatus::State::UpToDate);
    status.log.kind = LogHealth::Kind::Unreadable;
    status.logMend = u"setfacl -m u:wqloader:r '/var/log/asterisk/queue_log'"_s;
    const QString text = statusLines(status, 100s, false).join(u'\n');
    QVERIFY2(text.contains(u"Do: setfacl -m u:wqloader:r"_s), qPrintable(text));
    QCOMPARE(nagiosAnswer(status, {}).code, NagiosAnswer::Critical);
}

void TestCtlText::aLogWithoutRowsIsTold()
{
    LoaderStatus status = oneTarget(TargetStatus::State::UpToDate);
    QVERIFY(statusLines(status, 100s, false).join(u'\n').contains(u"no row came since"_s));
    status.rowsRead = 1;
    QVERIFY(!statusLines(status, 100s, false).join(u'\n').contains(u"no row came since"_s));
}

void TestCtlText::rowsThatATargetDoesNotFindAreTold()
{
    LoaderStatus before = oneTarget(TargetStatus::State::UpToDate);
    LoaderStatus now = before;
    QVERIFY(!statusLines(now, 100s, false).join(u'\n').contains(u"does not find"_s));
    now.targets[0].counters.rowsNotFound = 3;
    QVERIFY(statusLines(now, 100s, false).join(u'\n').contains(u"3 row(s) were sent twice"_s));
    before.targets[0].counters.rowsNotFound = 1;
    QCOMPARE(logNews(before, now).size(), 1);
    QVERIFY(logNews(before, now).front().contains(u"2 row(s) were sent twice"_s));
    QVERIFY(logNews(now, now).isEmpty());
}

void TestCtlText::linesThatTheQuarantineDidNotTakeAreTold()
{
    LoaderStatus before = oneTarget(TargetStatus::State::UpToDate), now = before;
    now.stateDirectory = u"/state"_s;
    QVERIFY(!statusLines(now, 100s, false).join(u'\n').contains(u"quarantine"_s));
    now.linesNoRow = 5;
    now.linesNotKept = 2;
    const QString told = u"2 line(s) that are no rows could not be written to /state/quarantine"_s;
    QVERIFY(statusLines(now, 100s, false).join(u'\n').contains(told));
    QCOMPARE(logNews(before, now).size(), 2);
    QVERIFY(logNews(before, now).front().startsWith(u"3 line(s) of the log are no rows"_s));
    QVERIFY(logNews(before, now).back().startsWith(told));
    before = now;
    now.linesNoRow = ++now.linesNotKept + 3;
    QCOMPARE(logNews(before, now).size(), 1); // of a line that was not kept it is not said that it was
    QVERIFY(logNews(before, now).front().startsWith(u"1 line(s) that are no rows could not"_s));
}

void TestCtlText::nagiosCodesFollowTheStates_data()
{
    using State = TargetStatus::State;
    QTest::addColumn<LoaderStatus>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("up to date") << oneTarget(State::UpToDate) << 0;
    QTest::newRow("a little behind") << oneTarget(State::Uploading, 299s) << 0;
    QTest::newRow("behind") << oneTarget(State::Uploading, 300s) << 1;
    QTest::newRow("far behind") << oneTarget(State::Uploading, 1800s) << 2;
    QTest::newRow("not reached") << oneTarget(State::BackingOff) << 1;
    QTest::newRow("paused") << oneTarget(State::Paused) << 1;
    QTest::newRow("paused for long") << oneTarget(State::Paused, 1800s) << 2;
    LoaderStatus tooMany = oneTarget(State::UpToDate);
    tooMany.targets[0].counters.copiesTooMany = 2;
    QTest::newRow("rows that are there too often") << tooMany << 1;
    LoaderStatus missed = oneTarget(State::UpToDate);
    missed.targets[0].counters.rowsMissed = 1;
    QTest::newRow("rows that were missing") << missed << 1;
    QTest::newRow("parked") << oneTarget(State::Parked) << 2;
    QTest::newRow("no password") << oneTarget(State::NoPassword) << 2;
    LoaderStatus notKept = oneTarget(State::UpToDate);
    notKept.linesNotKept = 1;
    QTest::newRow("lines that are kept nowhere") << notKept << 1;
    LoaderStatus unreadFile = oneTarget(State::UpToDate);
    unreadFile.readFailure = { FileFailure::Operation::Read, "/var/log/asterisk/queue_log.1", EACCES };
    QTest::newRow("a file that cannot be read on") << unreadFile << 1;
    LoaderStatus tripped = oneTarget(State::UpToDate);
    tripped.targets[0].actions = { .refused = 10, .lastRefusal = u"no such queue"_s, .isTripped = true };
    QTest::newRow("a storm of refused actions") << tripped << 1;
    LoaderStatus future = oneTarget(State::UpToDate);
    future.targets[0].remark = TargetStatus::Remark::MarkInFuture;
    QTest::newRow("a mark of the future") << future << 1;
    LoaderStatus verified = oneTarget(State::UpToDate);
    verified.targets[0].verification
        = VerificationSummary{ .state = VerificationSummary::State::Done, .total = { .missing = 2 } };
    QTest::newRow("a verification that found rows missing") << verified << 1;
    verified.targets[0].verification->repair = VerificationSummary::Repair::Done;
    QTest::newRow("a verification whose missing rows were sent") << verified << 0;
    verified.targets[0].verification
        = VerificationSummary{ .state = VerificationSummary::State::Running, .total = { .missing = 2 } };
    QTest::newRow("a verification that still runs") << verified << 0;
    LoaderStatus noState = oneTarget(State::UpToDate);
    noState.stateProblem = u"the disk is full"_s;
    QTest::newRow("no state") << noState << 2;
}

void TestCtlText::nagiosCodesFollowTheStates()
{
    QFETCH(LoaderStatus, status);
    QFETCH(int, code);
    QCOMPARE(int(nagiosAnswer(status, {}).code), code);
}

void TestCtlText::theWorstTroubleIsNamedFirst()
{
    LoaderStatus status = oneTarget(TargetStatus::State::BackingOff);
    status.targets.push_back(oneTarget(TargetStatus::State::NoPassword).targets[0]);
    status.targets[1].name = u"trix"_s;
    status.targets[1].secretProblem = u"it is empty"_s;
    const QString line = nagiosAnswer(status, {}).line;
    QVERIFY2(line.startsWith(u"WQLOADER CRITICAL - trix: it is empty (and 1 more) | rows_read=0c;;;0"_s),
        qPrintable(line));
}

void TestCtlText::whatATargetWaitsForIsSaid()
{
    LoaderStatus status = oneTarget(TargetStatus::State::Parked);
    status.targets[0].remark = TargetStatus::Remark::ForeignCopies;
    const NagiosAnswer answer = nagiosAnswer(status, {});
    QVERIFY2(answer.line.startsWith(u"WQLOADER CRITICAL - acme: somebody else sends the same rows"_s),
        qPrintable(answer.line));
    QVERIFY(!answer.line.contains(u"more)"_s));
}

void TestCtlText::performanceDataCannotBeForgedByNames()
{
    LoaderStatus status = oneTarget(TargetStatus::State::Parked, 5s);
    status.targets[0].name = u"a|b'=c\n"_s;
    const QString line = nagiosAnswer(status, {}).line;
    QCOMPARE(line.count(u'|'), 1);
    QVERIFY(!line.contains(u'\n'));
    QVERIFY2(line.contains(u"'a/b__c\\u{A}_lag'=5s;300;1800;0"_s), qPrintable(line));
}

void TestCtlText::sizesAndDurationsAreShort()
{
    QCOMPARE(durationText(59s), u"59 s"_s);
    QCOMPARE(durationText(119s), u"1 min"_s);
    QCOMPARE(durationText(2h - 1s), u"1 h 59 min"_s);
    QCOMPARE(durationText(5h), u"5 h"_s);
    QCOMPARE(durationText(73h), u"3 d 1 h"_s);
    QCOMPARE(durationText(-5s), u"0 s"_s);
    QCOMPARE(sizeText(312000), u"312 kB"_s);
    QCOMPARE(sizeText(18200000), u"18.2 MB"_s);
}

void TestCtlText::aVerificationSaysWhatItLeftOut()
{
    VerificationReport report;
    report.summary = { .state = VerificationSummary::State::Done,
        .total = { .selected = 30, .asked = 10, .forgotten = 20 },
        .hasHoles = true };
    report.leftOut = { { FileFailure::Operation::Read, "/var/log/asterisk/queue_log.3", EACCES } };
    const QString text = verificationLines(u"acme"_s, report, false, false).join(u'\n');
    QVERIFY2(text.contains(u"queue_log.3"_s) && text.contains(u"Permission denied"_s), qPrintable(text));
    QVERIFY2(text.contains(u"20 rows were not asked for: they are older"_s), qPrintable(text));
    QVERIFY(verifiedText(report.summary).contains(u"could not be read"_s));
    report.summary.total.asked = 0;
    QVERIFY(verificationLines(u"acme"_s, report, false, false).join(u'\n').contains(u"nothing is known"_s));
}

WQL_TEST(TestCtlText)

} // namespace tst_ctltext

#include "tst_ctltext.moc"
