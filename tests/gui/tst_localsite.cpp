// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/ownloader.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace tst_localsite {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int longEnough = 10000;

struct World {
    QTemporaryDir directory;
    SystemClock clock;
    Sandbox sandbox;
    int rows = 0;

    World()
    {
        sandbox.listen();
        append(u"queue_log"_s, {});
    }
    QString path(const QString &name) const { return directory.filePath(name); }
    OwnLoader::Place place() const { return { path(u"own/wqloader.conf"_s), path(u"state"_s) }; }
    void append(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("the test's own files cannot be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void call(int count)
    {
        for (int i = 0; i < count; ++i, ++rows)
            append(u"queue_log"_s,
                QByteArray::number(1700000000 + rows) + "|c" + QByteArray::number(rows)
                    + "|sales|Agent/1|CONNECT|1\n");
    }
    void writeConfig() const
    {
        QDir(directory.path()).mkdir(u"own"_s);
        append(u"own/wqloader.conf"_s,
            u"[general]\nformat = 1\nqueue_log = %1\n[target acme]\nurl = %2\nuser = robot\npassword = robot\n"_s
                .arg(path(u"queue_log"_s), sandbox.url().toString())
                .toUtf8());
    }
    qint64 arrived() const { return sandbox.rowCount(u"queuemetrics"_s, {}); }
    bool hasEachOnce() const
    {
        const auto all = sandbox.rows(u"queuemetrics"_s, {});
        for (int i = 0; i < int(all.size()); ++i) {
            if (all[size_t(i)].callId != "c" + std::to_string(i))
                return false;
        }
        return int(all.size()) == rows;
    }
};

} // namespace

class TestLocalSite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsArriveOnceAlsoWhenTheProgramIsQuitAndStartedAgain()
    {
        World world;
        world.writeConfig();
        world.call(300);
        for (int round = 0; round < 3; ++round) {
            OwnLoader loader(world.clock, world.place());
            QSignalSpy stopped(&loader, &OwnLoader::stopped);
            loader.open();
            QTRY_COMPARE(loader.state(), LoaderLink::State::Open);
            world.call(20);
            QTRY_COMPARE_WITH_TIMEOUT(world.arrived(), qint64(world.rows), longEnough);
            loader.close();
            QTRY_COMPARE(stopped.size(), 1);
            QVERIFY(!loader.isRunning());
            world.call(10);
        }
        OwnLoader last(world.clock, world.place());
        last.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(), qint64(world.rows), longEnough);
        QVERIFY(world.hasEachOnce());
    }

    void aProgramThatJustEndsLosesAndDoublesNothing()
    {
        World world;
        world.writeConfig();
        world.call(300);
        {
            OwnLoader loader(world.clock, world.place());
            loader.open();
            QTRY_VERIFY_WITH_TIMEOUT(world.arrived() > 0, longEnough);
        }
        world.call(20);
        OwnLoader loader(world.clock, world.place());
        loader.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(), qint64(world.rows), longEnough);
        QVERIFY(world.hasEachOnce());
    }

    void theFirstStartWritesAConfigurationForItsOwnerOnlyAndCanBeEdited()
    {
        World world;
        OwnLoader loader(world.clock, world.place());
        loader.open();
        QTRY_COMPARE(loader.state(), LoaderLink::State::Open);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(world.place().configFile) & others));
        QObject asker;
        LinkCall *call = loader.call(u"config.get"_s, {}, &asker);
        bool isThere = false;
        connect(call, &LinkCall::finished, &asker,
            [&isThere](const LinkResult &result) { isThere = result.has_value(); });
        QTRY_VERIFY(isThere);
    }

    void aConfigurationThatCannotBeReadIsSaidAndLeftAlone()
    {
        World world;
        world.writeConfig();
        world.append(u"own/wqloader.conf"_s, "nonsense = 1\n");
        OwnLoader loader(world.clock, world.place());
        loader.open();
        QCOMPARE(loader.state(), LoaderLink::State::Lost);
        QVERIFY(loader.trouble().words.contains(u"nonsense"_s));
        QFile file(world.place().configFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("nonsense = 1\n"));
    }

    void twoOfThemDoNotShareAState()
    {
        World world;
        world.writeConfig();
        OwnLoader first(world.clock, world.place());
        OwnLoader second(world.clock, world.place());
        first.open();
        second.open();
        QCOMPARE(second.state(), LoaderLink::State::Lost);
        QVERIFY(!second.trouble().words.isEmpty());
    }

    void whoConnectsAgainAtOnceIsConnected()
    {
        World world;
        world.writeConfig();
        OwnLoader loader(world.clock, world.place());
        loader.open();
        QTRY_COMPARE(loader.state(), LoaderLink::State::Open);
        loader.close();
        loader.open();
        QTRY_COMPARE(loader.state(), LoaderLink::State::Open);
    }
};

WQL_TEST(TestLocalSite)

} // namespace tst_localsite

#include "tst_localsite.moc"
