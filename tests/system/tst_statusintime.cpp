// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace tst_statusintime {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int promised = 2000; ///< ms from an event to everybody's view of it
constexpr uid_t nobody = 65534;

const QByteArray oneRow = "1700000001|1.1|support|NONE|ENTERQUEUE||0123|1\n";
const QByteArray anotherRow = "1700000002|1.2|support|NONE|ENTERQUEUE||0123|1\n";

} // namespace

/// How soon somebody who looks at a loader sees what happened.
class TestStatusInTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetThatIsDownIsSeenInTimeAndWhy_data();
    void aTargetThatIsDownIsSeenInTimeAndWhy();
    void aLogThatMayNotBeReadAnyMoreIsSeenInTimeWithWhatMendsIt();

private:
    std::unique_ptr<SocketLink> opened(const World &world)
    {
        auto link = std::make_unique<SocketLink>(world.path(u"control.sock"_s));
        link->open();
        if (!QTest::qWaitFor([&] { return link->state() == LoaderLink::State::Open; }, soon))
            qWarning("no link: %s", qPrintable(world.loader.said()));
        return link;
    }
};

void TestStatusInTime::aTargetThatIsDownIsSeenInTimeAndWhy_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("state");
    QTest::newRow("not let in") << u"401"_s << int(TargetStatus::State::Parked);
    QTest::newRow("unavailable") << u"503"_s << int(TargetStatus::State::BackingOff);
    QTest::newRow("hangs up") << u"rst-before"_s << -1; // asks what arrived, or backs off
}

void TestStatusInTime::aTargetThatIsDownIsSeenInTimeAndWhy()
{
    QFETCH(QString, fault);
    QFETCH(int, state);
    World world;
    world.writeConfig();
    world.log.append(oneRow.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(oneRow), soon);
    const auto link = opened(world);
    QTRY_VERIFY_WITH_TIMEOUT(!link->status().targets.empty(), soon);
    world.sandbox.planFault(fault, -1, {});
    QElapsedTimer since;
    since.start();
    world.log.append(anotherRow.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(link->status().targets[0].failure, soon);
    const qint64 took = since.elapsed();
    QVERIFY2(took <= promised, qPrintable(u"%1 ms"_s.arg(took)));
    if (state >= 0)
        QCOMPARE(int(link->status().targets[0].state), state);
}

void TestStatusInTime::aLogThatMayNotBeReadAnyMoreIsSeenInTimeWithWhatMendsIt()
{
    if (geteuid() != 0)
        QSKIP("needs root, to run the loader as another user");
    World world;
    world.writeConfig();
    world.log.append(oneRow.toStdString());
    ::chmod(qPrintable(world.path(u"."_s)), 0755);
    QVERIFY(QDir().mkdir(world.path(u"state"_s)));
    QVERIFY(QDir().mkdir(world.path(u"run"_s)));
    for (const QString &own : { u"state"_s, u"run"_s, u"wqloader.conf"_s })
        QCOMPARE(::chown(qPrintable(world.path(own)), nobody, nobody), 0);
    world.loader.runAs(nobody, world.path(u"."_s));
    const QString socket = world.path(u"run/control.sock"_s);
    world.loader.start(world.arguments({ u"--control"_s, socket }));
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(oneRow), soon);
    SocketLink link(socket);
    link.open();
    QTRY_VERIFY_WITH_TIMEOUT(!link.status().targets.empty(), soon);
    QVERIFY(link.status().log.isOk());

    // What logrotate does with Asterisk's own file for it: the new log belongs to root alone.
    QElapsedTimer since;
    since.start();
    QVERIFY(QFile::rename(world.path(u"queue_log"_s), world.path(u"queue_log.1"_s)));
    const mode_t before = ::umask(0137);
    world.write(u"queue_log"_s, anotherRow);
    ::umask(before);
    QTRY_VERIFY_WITH_TIMEOUT(link.status().log.kind == LogHealth::Kind::Unreadable, soon);
    const qint64 took = since.elapsed();
    QVERIFY2(took <= promised, qPrintable(u"%1 ms"_s.arg(took)));
    QVERIFY2(link.status().logMend.contains(u"setfacl -m u:nobody:r"_s), qPrintable(link.status().logMend));
}

WQL_TEST(TestStatusInTime)

} // namespace tst_statusintime

#include "tst_statusintime.moc"
