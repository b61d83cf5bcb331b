// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <signal.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_badinput {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 60000;
constexpr uid_t nobody = 65534;

const QByteArray someRows = "1700000001|1.1|support|NONE|ENTERQUEUE||0123|1\n"
                            "1700000002|1.1|support|Agent/7|CONNECT|3|1.2|2\n";
const QByteArray moreRows = "1700000003|1.1|support|Agent/7|COMPLETECALLER|3|60|1\n";

bool isRoot()
{
    return geteuid() == 0;
}

/// Everybody may enter and read, so that another user can run the loader there.
void openToAll(const World &world)
{
    chmod(qPrintable(world.path(u"."_s)), 0755);
    for (const char *name : { "wqloader.conf", "queue_log" })
        chmod(qPrintable(world.path(QString::fromLatin1(name))), 0644);
}

} // namespace

#define HAS_SAID(text)                                                                                       \
    QTRY_VERIFY2_WITH_TIMEOUT(world.loader.hasSaid(text),                                                    \
        qPrintable(QStringLiteral("not said: ") + text + u'\n' + world.loader.said()), soon)

/// What goes wrong at a customer's: the message says what it is and what to do, nothing is lost, and it goes
/// on by itself once it is mended.
class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissingLogIsReadAsSoonAsItIsThere();
    void aLogThatItMayNotReadIsToldWithTheCommandThatMendsIt();
    void aDirectoryInsteadOfALogIsTold();
    void onceEndsWith75WhenThereIsNoLog();
    void rubbishInTheLogIsPutAsideAndTheRowsBesideItArrive();
    void allMistakesOfAConfigurationAreToldAtOnce();
    void codeInAClusterFileIsRefusedWithItsPlace();
    void aServerThatRefusesIsToldWithWhatToDo_data();
    void aServerThatRefusesIsToldWithWhatToDo();
    void rowsArriveOnceThePasswordIsRightAgain();
    void aPasswordFileThatIsMissingIsToldAndTheOtherTargetIsFed();
    void aFullDiskStopsSendingUntilThereIsSpace();
    void aStateDirectoryThatCannotBeWrittenIsRefused();
    void aStateThatIsRemovedWhileInUseStopsSendingAndARestartMendsIt();
    void aDamagedStateIsSetAsideAndNothingIsSentTwice();
    void anActivityLogThatCannotBeWrittenIsRefused();
};

void TestBadInput::aMissingLogIsReadAsSoonAsItIsThere()
{
    World world;
    world.writeConfig();
    world.start();
    HAS_SAID(world.path(u"queue_log"_s) + u" is not there"_s);
    HAS_SAID(u"logger.conf"_s);
    world.log.append(someRows.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QCOMPARE(world.difference(someRows), QString());
    HAS_SAID(u"The log can be read"_s);
}

void TestBadInput::aLogThatItMayNotReadIsToldWithTheCommandThatMendsIt()
{
    if (!isRoot())
        QSKIP("needs root, to run the loader as another user");
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    openToAll(world);
    chmod(world.log.path().c_str(), 0640);
    QVERIFY(QDir().mkdir(world.path(u"state"_s)));
    QCOMPARE(chown(qPrintable(world.path(u"state"_s)), nobody, nobody), 0);
    QCOMPARE(chown(qPrintable(world.path(u"wqloader.conf"_s)), nobody, nobody), 0);
    world.loader.runAs(nobody, world.path(u"."_s));
    world.start();
    HAS_SAID(u"cannot be read (Permission denied)"_s);
    HAS_SAID(u"setfacl -m u:nobody:r '"_s + world.path(u"queue_log"_s));
    QVERIFY(world.loader.isRunning());
    chmod(world.log.path().c_str(), 0644);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
}

void TestBadInput::aDirectoryInsteadOfALogIsTold()
{
    World world;
    world.writeConfig();
    QVERIFY(QDir().mkdir(world.path(u"queue_log"_s)));
    world.start();
    HAS_SAID(u"queue_log is a directory. Name the file"_s);
    QVERIFY(QDir().rmdir(world.path(u"queue_log"_s)));
    world.log.append(someRows.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
}

void TestBadInput::onceEndsWith75WhenThereIsNoLog()
{
    World world;
    world.writeConfig();
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 75);
    HAS_SAID(u"is not there"_s);
}

void TestBadInput::rubbishInTheLogIsPutAsideAndTheRowsBesideItArrive()
{
    World world;
    world.writeConfig();
    QByteArray rubbish;
    quint32 value = 1;
    while (rubbish.size() < 300000) {
        value = value * 1664525 + 1013904223;
        rubbish += char(value >> 24);
    }
    rubbish.replace('|', 'x'); // whatever it is, it is no row
    world.log.append((someRows + rubbish + '\n' + QByteArray(4096, '\0') + '\n' + moreRows).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(someRows + moreRows), QString());
    HAS_SAID(u"line(s) of the log are no rows"_s);
    QVERIFY(!QDir(world.path(u"state"_s)).entryList({ u"quarantine*"_s }).isEmpty());
}

void TestBadInput::allMistakesOfAConfigurationAreToldAtOnce()
{
    World world;
    world.write(u"wqloader.conf"_s, R"([general]
queue_log = var/log/queue_log
hartbeat = 900
feedback_interval = soon
[target acme]
url = stats.example.net/acme
token = P001
pasword = x
timezone_offset = 3h
[target acme]
url = ftp://stats.example.net/acme
[rule one]
queue_starts =
target = acne
[rule two]
queue_matches = (unfinished
[gneral]
no equals sign
)");
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 78);
    const QString said = world.loader.said();
    QVERIFY2(said.count(u": error WQL"_s) >= 10, qPrintable(said));
    QVERIFY2(said.contains(u"wqloader.conf:3:1: error WQL"_s), qPrintable(said));
    QVERIFY2(said.contains(u"heartbeat"_s), qPrintable(said)); // did you mean
    QVERIFY2(said.contains(u"feedback_interval = soon\n"_s) && said.contains(u'^'), qPrintable(said));
    QVERIFY(!QDir(world.path(u"state"_s)).exists());
}

void TestBadInput::codeInAClusterFileIsRefusedWithItsPlace()
{
    World world;
    world.log.append(someRows.toStdString());
    world.write(u"wqloader_cluster.pl"_s,
        "{\n  ruleName => 'x',\n  targetHost => `touch " + world.path(u"executed"_s).toUtf8() + "`,\n},\n");
    world.loader.start({ u"--state"_s, world.path(u"state"_s), u"--cluster"_s,
        world.path(u"wqloader_cluster.pl"_s), world.path(u"queue_log"_s), u"X"_s, u"-"_s });
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 78);
    HAS_SAID(u"wqloader_cluster.pl:3:"_s);
    QVERIFY(!QFile::exists(world.path(u"executed"_s)));
}

void TestBadInput::aServerThatRefusesIsToldWithWhatToDo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("said");
    const QString right;
    QTest::newRow("unknown host") << u"http://no-such-host.invalid/qm"_s << u"none"_s
                                  << u"allow_cleartext = yes"_s << u"robot"_s
                                  << QStringList{ u"the host no-such-host.invalid was not found"_s,
                                         u"DNS"_s };
    QTest::newRow("nobody listens") << u"http://127.0.0.1:1/qm"_s << u"none"_s << QString() << u"robot"_s
                                    << QStringList{ u"nothing answers at 127.0.0.1:1"_s,
                                           u"whether QueueMetrics runs"_s };
    QTest::newRow("wrong password") << right << u"none"_s << QString() << u"guessed"_s
                                    << QStringList{ u"does not accept user and password"_s, u"WQLOADER"_s,
                                           u"needs you"_s };
    QTest::newRow("wrong context") << u"/qeuemetrics"_s << u"none"_s << QString() << u"robot"_s
                                   << QStringList{ u"there is no QueueMetrics at"_s, u"Check the context"_s };
    QTest::newRow("unknown token") << right << u"none"_s << u"token = P001"_s << u"robot"_s
                                   << QStringList{ u"KO: Empty partition found for token: P001"_s,
                                          u"names a server, not a partition"_s, u"token = -"_s };
    QTest::newRow("redirect") << right << u"redirect=https://elsewhere.example/acme"_s << QString()
                              << u"robot"_s
                              << QStringList{ u"https://elsewhere.example/acme"_s, u"final address"_s };
    QTest::newRow("login page") << right << u"html"_s << QString() << u"robot"_s
                                << QStringList{ u"not QueueMetrics' JSON"_s, u"login page"_s };
    QTest::newRow("database down") << right << u"ko=Database is down"_s << QString() << u"robot"_s
                                   << QStringList{ u"QueueMetrics refused: KO: Database is down"_s };
}

void TestBadInput::aServerThatRefusesIsToldWithWhatToDo()
{
    QFETCH(QString, url);
    QFETCH(QString, fault);
    QFETCH(QString, lines);
    QFETCH(QString, password);
    QFETCH(QStringList, said);
    World world({ u"acme"_s, u"other"_s });
    if (!url.isEmpty())
        world.urls[u"acme"_s] = url.startsWith(u'/') ? world.sandbox.url(url.mid(1)).toString() : url;
    world.more[u"acme"_s] = lines;
    world.rules = { { .target = u"acme"_s, .queueStarts = u"support"_s },
        { .target = u"other"_s, .queueStarts = u"sales"_s } };
    world.password = password;
    world.writeConfig();
    world.sandbox.planFault(fault, -1, { .context = u"acme"_s });
    const QByteArray log = someRows + "1700000005|NONE|NONE|NONE|CONFIGRELOAD|\n";
    world.log.append(log.toStdString());
    world.start();
    for (const QString &text : said)
        HAS_SAID(text);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), 0);
    if (password == "robot"_L1) // the target beside it gets its rows
        QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"other"_s, {}), 1, soon);
    QVERIFY(!world.loader.hasSaid(u"guessed"_s));
    QVERIFY(world.loader.isRunning());
}

void TestBadInput::rowsArriveOnceThePasswordIsRightAgain()
{
    World world;
    world.password = u"guessed"_s;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 75);
    world.loader.forget();
    world.start();
    HAS_SAID(u"needs you"_s);
    world.password = u"robot"_s;
    world.writeConfig();
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QCOMPARE(world.difference(someRows), QString());
}

void TestBadInput::aPasswordFileThatIsMissingIsToldAndTheOtherTargetIsFed()
{
    World world;
    world.rules = { { .target = u"acme"_s, .queueStarts = u"support"_s } };
    world.extra = u"[target second]\nurl = %1\nuser = robot\npassword_file = %2\n"
                  "[rule second]\nqueue_starts = sales\ntarget = second\n"_s.arg(
                      world.sandbox.url(u"second"_s).toString(), world.path(u"secret"_s));
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.start();
    HAS_SAID(u"second: "_s);
    HAS_SAID(world.path(u"secret"_s));
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
}

void TestBadInput::aFullDiskStopsSendingUntilThereIsSpace()
{
    if (!isRoot())
        QSKIP("needs root, to mount a small disk");
    World world;
    const QByteArray state = world.path(u"state"_s).toUtf8();
    QVERIFY(QDir().mkdir(world.path(u"state"_s)));
    if (mount("tmpfs", state.constData(), "tmpfs", 0, "size=512k,mode=0700") != 0)
        QSKIP("no disk can be mounted here");
    const auto unmount = qScopeGuard([&] {
        world.loader.kill();
        umount2(state.constData(), MNT_DETACH);
    });
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);

    const QString ballast = world.path(u"state/ballast"_s);
    QByteArray log = someRows;
    {
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) > 0) { }
    }
    // The journal has room of its own; rows come until it is used up.
    qint64 time = 1700000100;
    const auto write = [&] {
        const QByteArray row = QByteArray::number(++time) + "|2.1|support|NONE|ENTERQUEUE||0123|1\n";
        log += row;
        world.log.append(row.toStdString());
        return world.loader.hasSaid(u"is full"_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(write(), qPrintable(world.loader.said()), late);
    HAS_SAID(u"free some space"_s);
    QVERIFY(world.loader.isRunning());
    QVERIFY(QFile::remove(ballast));
    HAS_SAID(u"uploading goes on"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(log), late);
    QCOMPARE(world.difference(log), QString());
}

void TestBadInput::aStateDirectoryThatCannotBeWrittenIsRefused()
{
    if (!isRoot())
        QSKIP("needs root, to run the loader as another user");
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    openToAll(world);
    QCOMPARE(chown(qPrintable(world.path(u"wqloader.conf"_s)), nobody, nobody), 0);
    QVERIFY(QDir().mkdir(world.path(u"state"_s)));
    chmod(qPrintable(world.path(u"state"_s)), 0555);
    world.loader.runAs(nobody, world.path(u"."_s));
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 77, qPrintable(world.loader.said()));
    HAS_SAID(u"state directory %1 cannot be written"_s.arg(world.path(u"state"_s)));
    HAS_SAID(u"--state"_s);
    QCOMPARE(world.sandbox.requestCount(), 0);
}

void TestBadInput::aStateThatIsRemovedWhileInUseStopsSendingAndARestartMendsIt()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QVERIFY(QDir(world.path(u"state"_s)).removeRecursively());
    world.log.append(moreRows.toStdString());
    HAS_SAID(u"was removed while in use"_s);
    HAS_SAID(u"Restart the loader"_s);
    world.loader.kill();
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(someRows + moreRows), QString());
}

void TestBadInput::aDamagedStateIsSetAsideAndNothingIsSentTwice()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    for (const QFileInfo &file : QDir(world.path(u"state"_s)).entryInfoList({ u"*.db*"_s, u"*.sqlite*"_s }))
        QueueLogFile::write(file.filePath().toStdString(), std::string(5000, '\0'));
    world.log.append(moreRows.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    HAS_SAID(u"the state was damaged"_s);
    QCOMPARE(world.difference(someRows + moreRows), QString());
}

void TestBadInput::anActivityLogThatCannotBeWrittenIsRefused()
{
    World world;
    world.general = u"activity_log = %1/no/such/folder/log"_s.arg(world.path(u"."_s));
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 77);
    HAS_SAID(u"or - for standard output"_s);
}

WQL_TEST(TestBadInput)

} // namespace tst_badinput

#include "tst_badinput.moc"
