// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "gui/mainwindow.h"
#include "gui/models/condition.h"
#include "gui/models/sitesmodel.h"
#include "tests/gui/office.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include <signal.h>
#include <sys/mount.h>
#include <testpaths.h>

namespace tst_badends {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = Office::soon;
constexpr int silentAfter = 35000; // 20 s, and what a busy machine needs

/// A disk of a few pages, where root may make one.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
        QDir().mkpath(path);
        m_isThere
            = ::mount("none", QFile::encodeName(path).constData(), "tmpfs", 0, "size=64k,mode=0700") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    void fill() const
    {
        QFile ballast(m_path + u"/ballast"_s);
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the ballast cannot be made");
        while (ballast.write(QByteArray(4096, 'x')) > 0) { }
    }
    void makeRoom() const { QFile::remove(m_path + u"/ballast"_s); }

private:
    QString m_path;
    bool m_isThere = false;
};

/// A world whose configuration lies on a small disk. The disk has to be there first, and to go first.
struct OfficeOnASmallDisk {
    QTemporaryDir directory;
    SmallDisk disk{ directory.filePath(u"disk"_s) };
    Office office{ directory.filePath(u"disk/wqloader.conf"_s) };
};

/// The program's `ssh` is the system's, with the configuration of \a server.
class SshOf {
public:
    SshOf(const SshServer &server, const QString &directory)
    {
        QFile script(directory + u"/ssh"_s);
        if (!script.open(QIODevice::WriteOnly)
            || script.write("#!/bin/sh\nPATH='" + m_path + "' exec ssh -F '"
                   + QFile::encodeName(server.clientConfig()) + "' \"$@\"\n")
                < 0)
            qFatal("no script can be written");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(directory) + ':' + m_path);
    }
    ~SshOf() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(SshOf)

private:
    QByteArray m_path = qgetenv("PATH");
};

Site siteBySsh()
{
    Site site;
    site.id = site.name = u"Branch"_s;
    site.kind = Site::Kind::Ssh;
    site.place = u"pbx"_s;
    return site;
}

/// What the window says of the site as a whole.
QString trouble(const RealWindow &window)
{
    return window.words(u"siteTrouble"_s);
}

} // namespace

/// What can go wrong while a person works with the window: each ends in a message, and nothing is lost.
class TestBadEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void aServiceThatDiesBeforeTheEditIsKeptGoesBackAndIsTold();
    void aServiceThatDiesBeforeItAnswersHasChangedNothing();
    void aFullDiskIsToldAndTheEditCanBeAppliedWhenThereIsRoom();
    void aDiskThatIsFullWhenTheLoaderIsToGoBackIsTold();
    void aChangeOfSomebodyElsesIsToldAndJoined();
    void closingTheWindowWithEditsAsksFirst();
    void aLoaderOfThisProgramStopsInOrderWhenTheWindowCloses();
    void aChangedHostKeyIsTold();
    void aHostKeyThatNobodyHasSeenIsTold();
    void anSshServiceThatIsLostIsToldAndFoundAgain();
    void aStoppedServiceIsGreyUntilItGoesOn();
    void aWayBySshThatSwallowsEverythingIsGreyToo();
};

void TestBadEnds::aServiceThatDiesBeforeTheEditIsKeptGoesBackAndIsTold()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.applyTheEdit());
    office.world.loader.kill();
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"connection was lost"_s), soon);
    window.photograph(u"end-lost-while-applying"_s);
    office.serve();
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"old ones again"_s), soon);
    window.photograph(u"end-back-after-a-kill"_s);
    QCOMPARE(office.config(), before);
    QVERIFY(window.press(u"close"_s));
    QCOMPARE(window.words(u"text"_s), u"-client2"_s);
    QVERIFY(window.order(u"Apply"_s));
}

void TestBadEnds::aServiceThatDiesBeforeItAnswersHasChangedNothing()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.editTheRule());
    QVERIFY(window.order(u"Apply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"Nothing was changed"_s), soon);
    office.world.loader.send(SIGSTOP);
    QVERIFY(window.press(u"apply"_s));
    QVERIFY(!window.press(u"close"_s));
    office.world.loader.kill();
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"connection was lost"_s), soon);
    office.serve();
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"Nothing was changed there"_s), soon);
    window.photograph(u"end-killed-before-the-answer"_s);
    QCOMPARE(office.config(), before);
    // The same edit, again.
    QVERIFY(window.pressSoon(u"apply"_s));
    QVERIFY(window.pressSoon(u"keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"are kept"_s), soon);
    QCOMPARE(office.config(), Office::edited(before));
}

void TestBadEnds::aFullDiskIsToldAndTheEditCanBeAppliedWhenThereIsRoom()
{
    OfficeOnASmallDisk small;
    if (!small.disk.isThere())
        QSKIP("no disk can be made here: that takes root");
    Office &office = small.office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(!before.isEmpty());
    QVERIFY(office.editTheRule());
    small.disk.fill();
    QVERIFY(window.order(u"Apply"_s));
    QVERIFY(window.pressSoon(u"apply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"No space left on device"_s), soon);
    window.photograph(u"end-disk-full"_s);
    QCOMPARE(office.config(), before);
    QVERIFY(!QFile::exists(office.world.path(u"state/unconfirmed-config.json"_s)));
    small.disk.makeRoom();
    QVERIFY(window.press(u"apply"_s));
    QVERIFY(window.pressSoon(u"keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"are kept"_s), soon);
    QCOMPARE(office.config(), Office::edited(before));
}

void TestBadEnds::aDiskThatIsFullWhenTheLoaderIsToGoBackIsTold()
{
    OfficeOnASmallDisk small;
    if (!small.disk.isThere())
        QSKIP("no disk can be made here: that takes root");
    Office &office = small.office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.applyTheEdit());
    small.disk.fill();
    QVERIFY(window.press(u"undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"could not go back"_s), soon);
    window.photograph(u"end-cannot-go-back"_s);
    QCOMPARE(office.config(), Office::edited(before));
}

void TestBadEnds::aChangeOfSomebodyElsesIsToldAndJoined()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    QVERIFY(office.editTheRule());
    // Somebody with an editor: another rule, and a target less.
    QByteArray theirs = office.config();
    theirs.replace("[target customer]", "[target renamed]");
    theirs += "\n; theirs\n[rule Theirs]\nqueue_starts = x-\ntarget = renamed\n";
    office.world.write(u"wqloader.conf"_s, theirs);
    QVERIFY(window.order(u"Apply"_s));
    QVERIFY(window.pressSoon(u"apply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"Somebody else"_s), soon);
    window.photograph(u"end-conflict"_s);
    QCOMPARE(office.config(), theirs);
    QTRY_VERIFY_WITH_TIMEOUT(!window.dialog(u"applyDialog"_s) || !window.press(u"join"_s), soon);
    window.photograph(u"end-joined"_s);
    QVERIFY(window.order(u"Apply"_s));
    QVERIFY(window.pressSoon(u"apply"_s));
    QVERIFY(window.pressSoon(u"keep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"applyState"_s).contains(u"are kept"_s), soon);
    QCOMPARE(office.config(), Office::edited(theirs));
}

void TestBadEnds::closingTheWindowWithEditsAsksFirst()
{
    Office office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    const QByteArray before = office.config();
    QVERIFY(office.editTheRule());
    QSignalSpy quit(&window.desktop(), &Desktop::quitWanted);
    window.closeWindow();
    QTRY_VERIFY(window.dialog(u"question"_s));
    window.photograph(u"end-closing-with-edits"_s);
    QVERIFY(window.order(u"Cancel"_s));
    QTRY_VERIFY(!window.dialog(u"question"_s));
    QVERIFY(window.window().isVisible());
    QCOMPARE(window.words(u"text"_s), u"-client2"_s);
    QCOMPARE(quit.size(), 0);

    // Whoever is asked already is not asked again.
    window.closeWindow();
    window.window().quit();
    QTRY_COMPARE(window.window().findChildren<QDialog *>(u"question"_s).size(), 1);
    QVERIFY(window.press(u"yes"_s));
    QTRY_COMPARE(quit.size(), 1);
    QCOMPARE(office.config(), before);
}

void TestBadEnds::aLoaderOfThisProgramStopsInOrderWhenTheWindowCloses()
{
    World world;
    world.writeConfig();
    world.log.append(World::realLog().toStdString());
    qputenv("XDG_STATE_HOME", world.path(u"home"_s).toUtf8());
    Site site = serviceAt(world.path(u"wqloader.conf"_s));
    site.kind = Site::Kind::ThisProgram;
    {
        RealWindow window({ site });
        QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(World::realLog()), soon);
        // A row that it finds, and then what the server takes for equal.
        constexpr qint64 learning = 4;
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.requestCount(u"checkRow"_s) >= learning, soon);
        // What it learnt is known when the last of these is answered.
        for (qint64 asked = 0; asked < world.sandbox.requestCount(u"checkRow"_s); QTest::qWait(500))
            asked = world.sandbox.requestCount(u"checkRow"_s);
        QSignalSpy quit(&window.desktop(), &Desktop::quitWanted);
        window.closeWindow();
        QTRY_COMPARE_WITH_TIMEOUT(quit.size(), 1, soon);
    }
    // Its place in the log was on the disk: the next start has little to ask about.
    const qint64 questions = world.sandbox.requestCount(u"checkRow"_s);
    const QByteArray more = "1795359999|9.9|queue1|NONE|ENTERQUEUE||1|1\n";
    world.log.append(more.toStdString());
    const RealWindow again({ site });
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(World::realLog() + more), soon);
    QCOMPARE(world.difference(World::realLog() + more), QString());
    constexpr qint64 few = 5; // for the newest row that it knows, and the one that waits
    QVERIFY(world.sandbox.requestCount(u"checkRow"_s) <= questions + few);
    qunsetenv("XDG_STATE_HOME");
}

void TestBadEnds::aChangedHostKeyIsTold()
{
    const QTemporaryDir directory;
    SshServer server(directory.path(), u"true"_s);
    if (!server.start() || !server.changeTheKnownHostKey())
        QSKIP("there is no ssh server on this machine");
    const SshOf ssh(server, directory.path());
    RealWindow window({ siteBySsh() });
    QTRY_VERIFY_WITH_TIMEOUT(trouble(window).contains(u"key is not the one that is known"_s), soon);
    QVERIFY(trouble(window).contains(u"ssh-keygen -R pbx "_s));
    window.photograph(u"end-host-key-changed"_s);
}

void TestBadEnds::aHostKeyThatNobodyHasSeenIsTold()
{
    const QTemporaryDir directory;
    SshServer server(directory.path(), u"true"_s);
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    server.forgetTheHost();
    const SshOf ssh(server, directory.path());
    RealWindow window({ siteBySsh() });
    QTRY_VERIFY_WITH_TIMEOUT(trouble(window).contains(u"not known yet"_s), soon);
    QVERIFY(trouble(window).contains(u"ssh pbx"_s));
    window.photograph(u"end-host-key-unknown"_s);
}

void TestBadEnds::anSshServiceThatIsLostIsToldAndFoundAgain()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    const QTemporaryDir directory;
    SshServer server(directory.path(),
        u"%1 --socket %2 stdio"_s.arg(QStringLiteral(WQL_CTL), world.path(u"control.sock"_s)));
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    const SshOf ssh(server, directory.path());
    RealWindow window({ siteBySsh() });
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"who"_s).contains(u"version"_s), soon);
    world.loader.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!trouble(window).isEmpty(), soon);
    window.photograph(u"end-ssh-lost"_s);
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(trouble(window).isEmpty(), soon);
}

void TestBadEnds::aStoppedServiceIsGreyUntilItGoesOn()
{
    Office office;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    auto *list = office.window->find<QListView>(u"siteList"_s);
    const auto site = [list](int role) { return list->model()->index(1, 0).data(role); }; // behind all sites
    QTRY_VERIFY_WITH_TIMEOUT(site(SitesModel::SummaryRole).toString().contains(u"all is well"_s), soon);
    office.world.loader.send(SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(
        Condition(site(SitesModel::ConditionRole).toInt()), Condition::Silent, silentAfter);
    QVERIFY(site(SitesModel::SummaryRole).toString().startsWith(u"no answer for 2"_s));
    QVERIFY(office.window->window().windowTitle().contains(u"no answer for 2"_s));
    QVERIFY(trouble(*office.window).contains(u"last contact"_s));
    office.window->photograph(u"end-silent"_s);
    office.world.loader.send(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(trouble(*office.window).isEmpty(), soon);
    QVERIFY(site(SitesModel::SummaryRole).toString().contains(u"all is well"_s));
}

void TestBadEnds::aWayBySshThatSwallowsEverythingIsGreyToo()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    const QTemporaryDir directory;
    SshServer server(directory.path(),
        u"echo $$ > %1/pump; exec %2 --socket %3 stdio"_s.arg(
            directory.path(), QStringLiteral(WQL_CTL), world.path(u"control.sock"_s)));
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    const SshOf ssh(server, directory.path());
    RealWindow window({ siteBySsh() });
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"who"_s).contains(u"version"_s), soon);
    QFile pump(directory.filePath(u"pump"_s));
    QVERIFY(pump.open(QIODevice::ReadOnly));
    const int pid = pump.readAll().trimmed().toInt();
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"who"_s).startsWith(u"no answer for"_s), silentAfter);
    ::kill(pid, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(window.words(u"who"_s).contains(u"version"_s), soon);
}

WQL_TEST(TestBadEnds)

} // namespace tst_badends

#include "tst_badends.moc"
