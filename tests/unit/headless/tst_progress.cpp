// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/progress.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_progress {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TargetStatus targetOf(const QString &name, quint64 rows, quint64 backlog)
{
    TargetStatus target;
    target.name = name;
    target.url = QUrl(u"https://qm.example/queuemetrics"_s);
    target.state = TargetStatus::State::Uploading;
    target.counters.rowsConfirmed = rows;
    target.backlogBytes = backlog;
    return target;
}

LoaderStatus statusOf(std::vector<TargetStatus> targets)
{
    LoaderStatus status;
    status.queueLog = u"/var/log/asterisk/queue_log"_s;
    status.targets = std::move(targets);
    return status;
}

} // namespace

class tst_Progress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableShowsRowsSpeedAndTimeLeft();
    void whoIsDoneHasNoTimeLeft();
    void whoStandsStillHasNoEstimate();
    void aTargetInTroubleSaysWhy();
    void ofManyTargetsThoseFurthestBehindAreShown();
    void namesCannotWriteToTheTerminal();
    void theSpeedIsThatOfTheLastSeconds();
    void theLogTellsOfWhoLagsAndComesOn();
};

void tst_Progress::theTableShowsRowsSpeedAndTimeLeft()
{
    Progress progress;
    progress.lines(statusOf({ targetOf(u"acme"_s, 0, 3000000) }), 10s, 10);
    const QStringList lines = progress.lines(statusOf({ targetOf(u"acme"_s, 2000, 2000000) }), 12s, 10);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"/var/log/asterisk/queue_log"_s));
    QVERIFY(lines[0].contains(u"1000 rows/s confirmed"_s));
    QVERIFY(lines[2].startsWith(u"  acme"_s));
    QVERIFY(lines[2].contains(u" 2000 "_s));
    QVERIFY(lines[2].contains(u"1.9 MB"_s));
    QVERIFY(lines[2].contains(u"0:00:04"_s)); // 2 MB at half a megabyte a second
    QVERIFY(lines[2].endsWith(u"uploading"_s));
}

void tst_Progress::whoIsDoneHasNoTimeLeft()
{
    Progress progress;
    TargetStatus target = targetOf(u"acme"_s, 5, 0);
    target.state = TargetStatus::State::UpToDate;
    QVERIFY(progress.lines(statusOf({ target }), 10s, 10)[2].contains(u"0:00:00  up to date"_s));
}

void tst_Progress::whoStandsStillHasNoEstimate()
{
    Progress progress;
    progress.lines(statusOf({ targetOf(u"acme"_s, 5, 1000) }), 10s, 10);
    const QStringList lines = progress.lines(statusOf({ targetOf(u"acme"_s, 5, 2000) }), 12s, 10);
    QVERIFY2(lines[2].contains(u" -  uploading"_s), qPrintable(lines[2]));
}

void tst_Progress::aTargetInTroubleSaysWhy()
{
    Progress progress;
    TargetStatus target = targetOf(u"acme"_s, 5, 1000);
    target.state = TargetStatus::State::BackingOff;
    target.failure = ApiFailure{ .kind = ApiFailure::Kind::ConnectionRefused };
    QVERIFY(progress.lines(statusOf({ target }), 10s, 10)[2].endsWith(
        u"retrying: nothing answers at qm.example"_s));
}

void tst_Progress::ofManyTargetsThoseFurthestBehindAreShown()
{
    Progress progress;
    std::vector<TargetStatus> targets;
    for (int i = 0; i < 20; ++i)
        targets.push_back(targetOf(u"t%1"_s.arg(i), 0, quint64(i) * 100));
    const QStringList lines = progress.lines(statusOf(targets), 10s, 3);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[2].startsWith(u"  t19"_s));
    QVERIFY(lines[4].startsWith(u"  t17"_s));
    QCOMPARE(lines[5], u"  and 17 more"_s);
}

void tst_Progress::namesCannotWriteToTheTerminal()
{
    Progress progress;
    TargetStatus target = targetOf(u"\x1b[2Jacme\n"_s, 5, 1000);
    target.state = TargetStatus::State::BackingOff;
    target.failure = ApiFailure{ .kind = ApiFailure::Kind::Refused, .words = u"\x1b]0;x\x07"_s };
    LoaderStatus status = statusOf({ target });
    status.queueLog = u"/var/log/\x1b[31m"_s;
    for (const QString &line : progress.lines(status, 10s, 10))
        for (const QChar character : line)
            QVERIFY2(character.category() != QChar::Other_Control, qPrintable(line));
}

void tst_Progress::theSpeedIsThatOfTheLastSeconds()
{
    Progress progress;
    double speed = 0;
    for (int second = 0; second <= 60; ++second) {
        const quint64 rows = second <= 30 ? quint64(second) * 1000 : 30000; // then it stands still
        speed = progress.rowsPerSecond(
            statusOf({ targetOf(u"acme"_s, rows, 0) }), std::chrono::seconds{ second });
        if (second == 30)
            QCOMPARE(speed, 1000.0);
    }
    QCOMPARE(speed, 0.0);
}

void tst_Progress::theLogTellsOfWhoLagsAndComesOn()
{
    Progress progress;
    const auto news = [&](quint64 rows, std::optional<std::chrono::seconds> lag, std::chrono::seconds now) {
        TargetStatus target = targetOf(u"acme"_s, rows, 2000000);
        target.lag = lag;
        return progress.news(statusOf({ target }), now);
    };
    QCOMPARE(news(1000, 5s, 10s), QStringList()); // its rows are on their way
    QCOMPARE(news(2000, 600s, 20s).size(), 1);
    QCOMPARE(news(2000, 610s, 30s), QStringList()); // the failure is told elsewhere
    const QStringList line = news(3000, 600s, 40s);
    QCOMPARE(line.size(), 1);
    QVERIFY2(line[0].startsWith(u"acme: 3000 rows confirmed"_s), qPrintable(line[0]));
    QCOMPARE(news(4000, {}, 50s), QStringList());
}

WQL_TEST(tst_Progress)

} // namespace tst_progress

#include "tst_progress.moc"
