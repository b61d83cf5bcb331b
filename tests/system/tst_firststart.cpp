// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_firststart {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 30000;
constexpr int needsSomebody = 75;

QByteArray rowsOf(int first, int rows)
{
    QByteArray text;
    for (int row = first; row < first + rows; ++row)
        text += QByteArray::number(1795357700 + row) + '|' + QByteArray::number(row)
            + ".1|support|Agent/101|CONNECT|3|4|2\n";
    return text;
}

/// Another loader has uploaded 700 rows with \a setting in its target's section, or with a \a section more.
void uploadBefore(World &world, const QString &setting, const QString &section)
{
    world.more[u"acme"_s] = setting;
    world.extra = section;
    world.writeConfig();
    world.log.append(rowsOf(0, 700).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QVERIFY(QDir(world.path(u"state"_s)).removeRecursively());
    world.more.clear();
    world.extra.clear();
    world.writeConfig();
}

} // namespace

/// The first start on a PBX whose rows another loader has sent, in another form.
class TestFirstStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherFormIsAskedAbout_data();
    void anotherFormIsAskedAbout();
    void onceTheOffsetIsMendedTheRowsAreFound();
    void anOffsetIsMendedWhileItRuns();
    void whatIsNewIsSentWhenAPersonSaysSo();
};

void TestFirstStart::anotherFormIsAskedAbout_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("section");
    QTest::newRow("an offset of an hour") << u"timezone_offset = 3600\n"_s << QString();
    QTest::newRow("names were rewritten")
        << QString() << u"[rewrite short]\nfield = agent\npattern = ^Agent/\nreplacement =\n"_s;
}

void TestFirstStart::anotherFormIsAskedAbout()
{
    QFETCH(QString, setting);
    QFETCH(QString, section);
    World world;
    uploadBefore(world, setting, section);
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), needsSomebody);
    QVERIFY2(world.loader.said().contains(u"nothing is sent until a person decides"_s),
        qPrintable(world.loader.said()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(700));
}

void TestFirstStart::onceTheOffsetIsMendedTheRowsAreFound()
{
    World world;
    uploadBefore(world, u"timezone_offset = 3600\n"_s, {});
    world.log.append(rowsOf(700, 30).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), needsSomebody);
    world.more[u"acme"_s] = u"timezone_offset = 3600\n"_s;
    world.writeConfig();
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(730));
}

void TestFirstStart::anOffsetIsMendedWhileItRuns()
{
    World world;
    uploadBefore(world, u"timezone_offset = 3600\n"_s, {});
    world.log.append(rowsOf(700, 30).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"nothing is sent until a person decides"_s), soon);
    world.more[u"acme"_s] = u"timezone_offset = 3600\n"_s;
    world.writeConfig();
    world.loader.send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}), qint64(730), soon);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u" of the log were there before"_s), soon);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(730));
}

void TestFirstStart::whatIsNewIsSentWhenAPersonSaysSo()
{
    World world;
    uploadBefore(world, {}, u"[rewrite short]\nfield = agent\npattern = ^Agent/\nreplacement =\n"_s);
    world.log.append(rowsOf(700, 30).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.said().contains(u"nothing is sent until a person decides"_s), soon);
    QProcess decide; // without blocking the sandbox that lives in this event loop
    decide.start(QStringLiteral(WQL_CTL),
        { u"decide"_s, u"acme"_s, u"go-on"_s, u"--socket"_s, world.path(u"control.sock"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(decide.state(), QProcess::NotRunning, soon);
    QCOMPARE(decide.exitCode(), 0);
    // The newest row there is of the second in which the old loader ended: that one is asked for once more.
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}) >= 730, soon);
    world.log.append(rowsOf(730, 5).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}) >= 735, soon);
    QVERIFY(world.sandbox.rowCount(u"acme"_s, {}) <= 736);
}

WQL_TEST(TestFirstStart)

} // namespace tst_firststart

#include "tst_firststart.moc"
