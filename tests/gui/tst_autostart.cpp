// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/autostart.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_autostart {

using namespace Qt::StringLiterals;
using namespace wql;
using State = Autostart::State;

namespace {

struct World {
    QTemporaryDir directory;
    Autostart autostart{ directory.filePath(u"config/autostart"_s), QCoreApplication::applicationFilePath() };

    void write(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(autostart.file()).path());
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray text() const
    {
        QFile file(autostart.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QByteArray lineOf(const QByteArray &text, const QByteArray &key)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(key + '='))
            return line.mid(key.size() + 1);
    }
    return {};
}

} // namespace

class TestAutostart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsStartedIntoTheTrayWhateverItsPath_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("exec");
        QTest::addColumn<QByteArray>("tryExec");
        QTest::newRow("usual") << u"/usr/bin/wqloader"_s << QByteArray("\"/usr/bin/wqloader\" --minimized")
                               << QByteArray("/usr/bin/wqloader");
        QTest::newRow("blank") << u"/opt/my programs/wqloader"_s
                               << QByteArray("\"/opt/my programs/wqloader\" --minimized")
                               << QByteArray("/opt/my programs/wqloader");
        // One layer for the quotes, one more for the file: a backslash is four then.
        QTest::newRow("special") << u"/a\"b$c%d\\e"_s
                                 << QByteArray("\"/a\\\\\"b\\\\$c%%d\\\\\\\\e\" --minimized")
                                 << QByteArray("/a\"b$c%d\\\\e");
        QTest::newRow("line break") << u"/a\nExec=evil"_s << QByteArray("\"/a\\nExec=evil\" --minimized")
                                    << QByteArray("/a\\nExec=evil");
    }

    void aProgramIsStartedIntoTheTrayWhateverItsPath()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, exec);
        QFETCH(QByteArray, tryExec);
        const QByteArray text = autostartText(program);
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QCOMPARE(lineOf(text, "Exec"), exec);
        QCOMPARE(lineOf(text, "TryExec"), tryExec);
        QCOMPARE(text.count('\n'), autostartText(u"/x"_s).count('\n'));
    }

    void theFileIsWrittenAndRemovedAndIsTheTruth()
    {
        const World world;
        QCOMPARE(world.autostart.state(), State::Off);
        QVERIFY(world.autostart.set(false));
        QVERIFY(!QFile::exists(world.autostart.file()));
        QVERIFY(world.autostart.set(true));
        QCOMPARE(world.autostart.state(), State::On);
        QCOMPARE(world.text(), autostartText(QCoreApplication::applicationFilePath()));
        QFile::remove(world.autostart.file());
        QCOMPARE(world.autostart.state(), State::Off);
        QVERIFY(world.autostart.set(true));
        QVERIFY(world.autostart.set(false));
        QVERIFY(!QFile::exists(world.autostart.file()));
    }

    void aFileThatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled = false\n");
    }

    void aFileThatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(QByteArray, line);
        const World world;
        QVERIFY(world.autostart.set(true));
        world.write(world.text() + line);
        QCOMPARE(world.autostart.state(), State::Off);
        QVERIFY(world.autostart.set(true));
        QCOMPARE(world.autostart.state(), State::On);
        // What is said in another group says nothing of it.
        world.write(world.text() + "[Desktop Action x]\n" + line);
        QCOMPARE(world.autostart.state(), State::On);
    }

    void aFileWhoseProgramIsGoneStartsNothing()
    {
        const World world;
        world.write(autostartText(world.directory.filePath(u"gone"_s)));
        QCOMPARE(world.autostart.state(), State::Off);
        QVERIFY(world.autostart.set(true));
        QCOMPARE(world.autostart.state(), State::On);
    }

    void whatAPersonAddedToOurFileStays()
    {
        const World world;
        QVERIFY(world.autostart.set(true));
        const QByteArray edited = world.text().replace("--minimized", "--minimized --site north");
        world.write(edited);
        QVERIFY(world.autostart.set(true));
        QCOMPARE(world.text(), edited);
    }

    void aFileThatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("by hand") << QByteArray(
            "[Desktop Entry]\nType=Application\nExec=wqloader --minimized\n");
        QTest::newRow("mark in another group")
            << QByteArray("[Other]\nX-WQLoader-Autostart=true\n[Desktop Entry]\nExec=x\n");
        QTest::newRow("mark as a comment") << QByteArray("[Desktop Entry]\n#X-WQLoader-Autostart=true\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("huge") << autostartText(u"/bin/sh"_s) + QByteArray(100000, '#');
        QTest::newRow("no text") << QByteArray("\xff\xfe\0\x01", 4);
    }

    void aFileThatIsNotOursIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        const World world;
        world.write(text);
        for (const bool isOn : { true, false }) {
            QCOMPARE(world.autostart.state(), State::Foreign);
            QVERIFY(!world.autostart.set(isOn));
            QCOMPARE(world.text(), text);
        }
    }

    void aLinkThatLeadsNowhereAndAFolderAreLeftAlone()
    {
        const World link;
        QDir().mkpath(QFileInfo(link.autostart.file()).path());
        QVERIFY(QFile::link(link.directory.filePath(u"gone"_s), link.autostart.file()));
        QCOMPARE(link.autostart.state(), State::Foreign);
        QVERIFY(!link.autostart.set(true));
        QVERIFY(!QFile::exists(link.directory.filePath(u"gone"_s)));
        const World folder;
        QDir().mkpath(folder.autostart.file());
        QCOMPARE(folder.autostart.state(), State::Foreign);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const World world;
        QFile inTheWay(world.directory.filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = world.autostart.set(true);
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
    }
};

WQL_TEST(TestAutostart)

} // namespace tst_autostart

#include "tst_autostart.moc"
