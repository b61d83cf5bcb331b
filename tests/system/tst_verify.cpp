// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_verify {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr qint64 midnight = 1700006400; ///< of a day in UTC

/// One a minute, all different.
QByteArray rows(int first, int count)
{
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += QByteArray::number(midnight + i * 60) + '|' + QByteArray::number(i)
            + ".1|support|NONE|ENTERQUEUE||0123456|1\n";
    return text;
}

struct Said {
    int exitCode = -1;
    QString output;
    QString errors;
    QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    QJsonObject target() const { return json()[u"targets"_s].toArray().at(0).toObject(); }
    QJsonObject total() const { return target()[u"total"_s].toObject(); }
    QByteArray all() const { return (output + errors).toUtf8(); }
};

/// A loader that has uploaded two hundred rows in two files, and what people ask it.
class VerifyWorld : public World {
public:
    /// \a older: stands in an archive that is older than the loader.
    explicit VerifyWorld(const QByteArray &older = {})
    {
        writeConfig();
        if (!older.isEmpty()) {
            log.append(older.toStdString());
            log.rotate(QueueLogFile::Strategy::Sequential);
        }
        log.append(rows(0, 100).toStdString());
        m_socket = path(u"control.sock"_s);
        loader.start(arguments({ u"--control"_s, m_socket }));
        uploads(rows(0, 100));
        log.rotate(QueueLogFile::Strategy::Sequential);
        log.append(rows(100, 100).toStdString());
        uploads(rows(0, 200));
    }

    void uploads(const QByteArray &all)
    {
        if (!QTest::qWaitFor([&] { return hasAllRows(all) && QFileInfo::exists(m_socket); }, soon))
            qWarning("%s", qPrintable(loader.said()));
    }

    /// As if the database was mended by hand: \a missing are gone, \a doubled are there twice.
    void tamper(const std::vector<int> &missing, const std::vector<int> &doubled)
    {
        std::vector<QueueLogRow> changed;
        const std::vector<QueueLogRow> present = sandbox.rows(u"acme"_s, {});
        for (size_t i = 0; i < present.size(); ++i) {
            const auto is = [i](int row) { return row == int(i); };
            if (std::none_of(missing.begin(), missing.end(), is))
                changed.push_back(present[i]);
            if (std::any_of(doubled.begin(), doubled.end(), is))
                changed.push_back(present[i]);
        }
        sandbox.reset();
        sandbox.insertRows(u"acme"_s, {}, changed);
    }

    std::unique_ptr<QProcess> begin(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(WQL_CTL), arguments + QStringList{ u"--socket"_s, m_socket });
        process->closeWriteChannel();
        return process;
    }
    static Said end(QProcess &process)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 3 * soon))
            process.kill();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()) };
    }
    Said ctl(const QStringList &arguments) const { return end(*begin(arguments)); }

private:
    QString m_socket;
};

} // namespace

class TestVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsFoundWell();
    void archivesThatNobodyHadToGetAreNotMissing();
    void whatIsMissingOrDoubledIsToldByDayAndHour();
    void aRepairSendsWhatIsMissingAndNothingElse();
    void nobodyIsAskedWhereNobodyCanAnswer();
    void ctrlCLeavesItRunningAndStopEndsIt();
    void aTargetThatWaitsForSomebodyHoldsUpNobody();
    void aPauseAndAReloadDoNotEndIt();
    void rowsGoOnMeanwhile();
    void wrongArgumentsAreTold();
};

void TestVerify::whatIsThereIsFoundWell()
{
    VerifyWorld world;
    const Said said = world.ctl({ u"verify"_s, u"--target"_s, u"acme"_s, u"--all"_s, u"--json"_s });
    QVERIFY2(said.exitCode == 0, said.all().constData());
    QCOMPARE(said.target()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(said.total()[u"selected"_s].toInt(), 200);
    QCOMPARE(said.total()[u"asked"_s].toInt() + said.total()[u"unsettled"_s].toInt(), 200);
    QCOMPARE(said.total()[u"missing"_s].toInt(), 0);
    QCOMPARE(said.target()[u"hours"_s].toArray().size(), 4);
    QCOMPARE(world.difference(rows(0, 200)), QString()); // it wrote nothing
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"acme: verified, "_s), soon);
    const Said status = world.ctl({ u"status"_s });
    QVERIFY2(status.output.contains(u"verified"_s), status.all().constData());
    const Said metrics = world.ctl({ u"metrics"_s });
    QVERIFY2(metrics.output.contains(u"wqloader_target_verified_missing_rows{target=\"acme\"} 0"_s),
        metrics.all().constData());
}

void TestVerify::archivesThatNobodyHadToGetAreNotMissing()
{
    VerifyWorld world(rows(-50, 50));
    const Said said = world.ctl({ u"verify"_s, u"--all"_s, u"--repair"_s, u"--yes"_s, u"--json"_s });
    QVERIFY2(said.exitCode == 0, said.all().constData());
    QCOMPARE(said.total()[u"selected"_s].toInt(), 250);
    QCOMPARE(said.total()[u"forgotten"_s].toInt(), 50);
    QCOMPARE(said.total()[u"missing"_s].toInt(), 0);
    QCOMPARE(world.difference(rows(0, 200)), QString());
}

void TestVerify::whatIsMissingOrDoubledIsToldByDayAndHour()
{
    VerifyWorld world;
    world.tamper({ 130, 131, 190 }, { 150 });
    const Said said = world.ctl({ u"verify"_s, u"--all"_s });
    QVERIFY2(said.exitCode == 1, said.all().constData());
    QVERIFY2(said.output.contains(u"3 missing, 1 copies too many."_s), said.all().constData());
    static const QRegularExpression hour(u"\\n  02:00 +60 +60 +58 +2 +1 "_s);
    QVERIFY2(hour.match(said.output).hasMatch(), said.all().constData());
    QVERIFY2(said.output.contains(u"0 of 1  {\"timeId\":\"%1\""_s.arg(midnight + 130 * 60))
            && said.output.contains(u"2 of 1  {\"timeId\":\"%1\""_s.arg(midnight + 150 * 60)),
        said.all().constData());
    const Said part = world.ctl({ u"verify"_s, u"--all"_s, u"--from"_s, u"2023-11-15T02:40"_s, u"--to"_s,
        u"2023-11-15T03:10:00"_s, u"--json"_s });
    QVERIFY2(part.exitCode == 0, part.all().constData());
    QCOMPARE(part.total()[u"selected"_s].toInt(), 30);
    const Said sample = world.ctl({ u"verify"_s, u"--sample"_s, u"20"_s, u"--json"_s });
    QCOMPARE(sample.total()[u"asked"_s].toInt(), 20);
    QCOMPARE(sample.total()[u"selected"_s].toInt(), 200);
}

void TestVerify::aRepairSendsWhatIsMissingAndNothingElse()
{
    VerifyWorld world;
    world.tamper({ 130, 131, 190 }, { 150 });
    const Said said = world.ctl({ u"verify"_s, u"--all"_s, u"--repair"_s, u"--yes"_s });
    QVERIFY2(said.output.contains(u"3 rows were sent to 'acme'."_s), said.all().constData());
    QCOMPARE(said.exitCode, 1); // for the one that is there twice
    const QStringList lines = linesOf(world.sandbox.rows(u"acme"_s, {}));
    QCOMPARE(lines.size(), 201);
    QVERIFY(lines[198].startsWith(QString::number(midnight + 130 * 60))
        && lines[199].startsWith(QString::number(midnight + 131 * 60))
        && lines[200].startsWith(QString::number(midnight + 190 * 60)));
    const Said again = world.ctl({ u"verify"_s, u"--all"_s, u"--json"_s });
    QCOMPARE(again.total()[u"missing"_s].toInt(), 0);
    QCOMPARE(again.total()[u"tooMany"_s].toInt(), 1);
}

void TestVerify::nobodyIsAskedWhereNobodyCanAnswer()
{
    VerifyWorld world;
    world.tamper({ 130 }, {});
    for (const QStringList &more : { QStringList{}, QStringList{ u"--json"_s } }) {
        const Said said = world.ctl(QStringList{ u"verify"_s, u"--all"_s, u"--repair"_s } + more);
        QCOMPARE(said.exitCode, 64);
        QVERIFY2(said.errors.contains(u"--yes"_s), said.all().constData());
    }
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), 199);
}

void TestVerify::aTargetThatWaitsForSomebodyHoldsUpNobody()
{
    VerifyWorld world;
    QCOMPARE(world.ctl({ u"pause"_s, u"acme"_s }).exitCode, 0);
    const Said paused = world.ctl({ u"verify"_s });
    QVERIFY2(
        paused.exitCode == 75 && paused.errors.contains(u"cannot be asked now"_s), qPrintable(paused.errors));
    QCOMPARE(world.ctl({ u"resume"_s, u"acme"_s }).exitCode, 0);
    const Said resumed = world.ctl({ u"verify"_s });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errors));
}

void TestVerify::ctrlCLeavesItRunningAndStopEndsIt()
{
    VerifyWorld world;
    world.sandbox.planFault(u"delay-before=300"_s, -1, { .command = u"checkRow"_s });
    const Said none = world.ctl({ u"verify"_s, u"--result"_s });
    QVERIFY2(none.output.contains(u"was not verified since the loader started"_s), none.all().constData());
    const auto process = world.begin({ u"verify"_s, u"--all"_s });
    const auto asks = [&] {
        const Said said = world.ctl({ u"verify"_s, u"--result"_s, u"--json"_s });
        return said.total()[u"asked"_s].toInt() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), soon);
    ::kill(pid_t(process->processId()), SIGINT);
    VerifyWorld::end(*process);
    const Said running = world.ctl({ u"verify"_s, u"--result"_s });
    QVERIFY2(running.output.startsWith(u"acme: "_s) && running.output.contains(u" rows asked"_s),
        running.all().constData());
    const auto follower = world.begin({ u"verify"_s });
    QTRY_VERIFY_WITH_TIMEOUT(
        QString::fromUtf8(follower->peek(1000)).isEmpty() && follower->state() == QProcess::Running, soon);
    const Said stopped = world.ctl({ u"verify"_s, u"--stop"_s });
    QVERIFY2(stopped.output.contains(u"The verification of 'acme' is stopped."_s), stopped.all().constData());
    const Said followed = VerifyWorld::end(*follower);
    QVERIFY2(followed.output.contains(u"It was stopped before its end."_s)
            && followed.errors.contains(u"is being verified already"_s),
        followed.all().constData());
    const Said again = world.ctl({ u"verify"_s, u"--stop"_s });
    QVERIFY2(again.output.contains(u"No verification of 'acme' is running."_s), again.all().constData());
}

void TestVerify::aPauseAndAReloadDoNotEndIt()
{
    VerifyWorld world;
    world.tamper({ 130 }, {});
    world.sandbox.planFault(u"delay-before=20"_s, -1, { .command = u"checkRow"_s });
    const auto process = world.begin({ u"verify"_s, u"--all"_s, u"--json"_s });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.requestCount(u"checkRow"_s) > 3, soon);
    QCOMPARE(world.ctl({ u"pause"_s, u"acme"_s }).exitCode, 0);
    world.more[u"acme"_s] = u"comment = another one\n"_s;
    world.writeConfig();
    world.loader.send(SIGHUP);
    QCOMPARE(world.ctl({ u"resume"_s, u"acme"_s }).exitCode, 0);
    world.sandbox.clearFaults();
    const Said said = VerifyWorld::end(*process);
    QVERIFY2(said.exitCode == 1, said.all().constData());
    QCOMPARE(said.target()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(said.total()[u"selected"_s].toInt(), 200);
    QCOMPARE(said.total()[u"missing"_s].toInt(), 1);
}

void TestVerify::rowsGoOnMeanwhile()
{
    VerifyWorld world;
    world.sandbox.planFault(u"delay-before=50"_s, -1, { .command = u"checkRow"_s });
    const auto process = world.begin({ u"verify"_s, u"--all"_s });
    for (int i = 0; i < 10; ++i) {
        world.log.append(rows(200 + 10 * i, 10).toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(0, 210 + 10 * i)), soon);
    }
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(world.difference(rows(0, 300)), QString());
    world.ctl({ u"verify"_s, u"--stop"_s });
    VerifyWorld::end(*process);
}

void TestVerify::wrongArgumentsAreTold()
{
    World world;
    const QString socket = world.path(u"none.sock"_s);
    for (const QStringList &arguments : { QStringList{ u"--sample"_s, u"0"_s }, { u"--sample"_s, u"20000"_s },
             { u"--sample"_s, u"5"_s, u"--all"_s }, { u"--from"_s, u"yesterday"_s },
             { u"--from"_s, u"1h"_s, u"--to"_s, u"2h"_s }, { u"--stop"_s, u"--result"_s } }) {
        QProcess process;
        process.start(QStringLiteral(WQL_CTL), QStringList{ u"verify"_s, u"--socket"_s, socket } + arguments);
        const Said said = VerifyWorld::end(process);
        QVERIFY2(said.exitCode == 64 && !said.errors.isEmpty(), said.all().constData());
    }
}

WQL_TEST(TestVerify)

} // namespace tst_verify

#include "tst_verify.moc"
