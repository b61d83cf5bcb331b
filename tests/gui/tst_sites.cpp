// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/condition.h"
#include "tests/gui/fakesites.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_sites {

using namespace Qt::StringLiterals;
using namespace wql;

class TestSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsThereAgainAtTheNextStart()
    {
        FakeSites sites;
        Site site;
        site.name = u"Würzburg; \"north\" #1"_s;
        site.kind = Site::Kind::Ssh;
        site.place = u"root@pbx.example.net"_s;
        site.colour = QColor(0x12, 0x34, 0x56);
        site.asksBeforeApplying = true;
        site.isWanted = false;
        sites.model.add(site);
        const auto reading = SiteStore(sites.file()).read();
        QCOMPARE(reading.sites.size(), size_t(1));
        QCOMPARE(reading.sites.front(), sites.model.site(0));
        QCOMPARE(reading.sites.front().place, site.place);
    }

    void aFileThatCannotBeReadIsSetAsideAndNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("rubbish") << QByteArray("\x00\xff no settings at all\n=[", 24);
        QTest::newRow("a newer format") << QByteArray("[General]\nformat=2\n");
        QTest::newRow("a host that is an option to ssh") << QByteArray(
            "[General]\nformat=1\n[sites]\nsize=1\n1\\name=x\n1\\kind=ssh\n1\\place=-oProxyCommand=x\n");
        QTest::newRow("a kind nobody knows")
            << QByteArray("[General]\nformat=1\n[sites]\nsize=1\n1\\name=x\n1\\kind=telnet\n");
        QTest::newRow("more sites than there can be")
            << QByteArray("[General]\nformat=1\n[sites]\nsize=2000000000\n");
    }

    void aFileThatCannotBeReadIsSetAsideAndNeverOverwritten()
    {
        QFETCH(QByteArray, bytes);
        FakeSites sites;
        QFile file(sites.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!sites.model.load().isEmpty());
        QCOMPARE(sites.model.rowCount(), 0);
        sites.add(u"new"_s);
        const QDir directory = QFileInfo(sites.file()).dir();
        const QStringList aside = directory.entryList({ u"sites.ini.unreadable-*"_s });
        QCOMPARE(aside.size(), 1);
        QFile kept(directory.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QCOMPARE(SiteStore(sites.file()).read().sites.size(), size_t(1));
    }

    void aPlaceThatSshWouldTakeForAnOptionIsNoHost_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isHost");
        QTest::newRow("name") << u"pbx"_s << true;
        QTest::newRow("user and name") << u"root@pbx.example.net"_s << true;
        QTest::newRow("IPv6") << u"root@[fe80::1%eth0]"_s << true;
        QTest::newRow("option") << u"-oProxyCommand=touch /tmp/x"_s << false;
        QTest::newRow("option behind a user") << u"root@-oProxyCommand=x"_s << false;
        QTest::newRow("blank") << u"a b"_s << false;
        QTest::newRow("newline") << u"a\nb"_s << false;
        QTest::newRow("shell") << u"a;reboot"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aPlaceThatSshWouldTakeForAnOptionIsNoHost()
    {
        QFETCH(QString, place);
        QFETCH(bool, isHost);
        QCOMPARE(problemOf(Site::Kind::Ssh, place) == PlaceProblem::None, isHost);
    }

    void aWantedSiteIsOpenedAndAnUnwantedOneIsLeftAlone()
    {
        FakeSites sites;
        sites.add(u"one"_s);
        QCOMPARE(sites.link(0).opens(), 1);
        sites.model.setWanted(0, false);
        QCOMPARE(sites.link(0).state(), LoaderLink::State::Closed);
        QVERIFY(!SiteStore(sites.file()).read().sites.front().isWanted);
    }

    void aNewNameDoesNotDisturbTheLink()
    {
        FakeSites sites;
        Site site = sites.add(u"one"_s);
        const LoaderLink *before = &sites.model.link(0);
        sites.link(0).greet();
        site.name = u"another"_s;
        sites.model.replace(0, site);
        QCOMPARE(&sites.model.link(0), before);
        QCOMPARE(sites.link(0).state(), LoaderLink::State::Open);
    }

    void anotherPlaceIsAnotherLinkAndTheOldOneIsAnnouncedBeforeItGoes()
    {
        FakeSites sites;
        Site site = sites.add(u"one"_s);
        QSignalSpy going(&sites.model, &SitesModel::linkGoing);
        QSignalSpy replaced(&sites.model, &SitesModel::linkReplaced);
        site.place = u"/run/other.sock"_s;
        sites.model.replace(0, site);
        QCOMPARE(going.size(), 1);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(sites.link(0).opens(), 1);
    }

    void theOrderIsKept()
    {
        FakeSites sites;
        QAbstractItemModelTester tester(&sites.model);
        for (const auto &name : { u"a"_s, u"b"_s, u"c"_s })
            sites.add(name);
        QCOMPARE(sites.model.moveBy(0, 1), 1);
        QCOMPARE(sites.model.moveBy(2, 1), 2);
        QCOMPARE(sites.model.moveBy(2, -1), 1);
        const auto kept = SiteStore(sites.file()).read().sites;
        QCOMPARE(kept[0].name, u"b"_s);
        QCOMPARE(kept[1].name, u"c"_s);
        QCOMPARE(kept[2].name, u"a"_s);
    }

    void aSilentLoaderIsNotGreenAndSaysSinceWhen()
    {
        FakeSites sites;
        sites.add(u"one"_s);
        sites.link(0).greet();
        LoaderStatus status;
        status.targets = { targetStatus(u"acme"_s) };
        sites.link(0).give(status);
        const auto at = [&sites](int role) { return sites.model.data(sites.model.index(0), role); };
        QCOMPARE(Condition(at(SitesModel::ConditionRole).toInt()), Condition::Good);
        QVERIFY(at(Qt::ToolTipRole).toString().contains(u"last contact"_s));
        QSignalSpy changed(&sites.model, &SitesModel::dataChanged);
        sites.link(0).fallSilent(std::chrono::milliseconds{ 20400 });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Condition(at(SitesModel::ConditionRole).toInt()), Condition::Silent);
        QCOMPARE(at(SitesModel::SummaryRole).toString(), u"no answer for 20 s"_s);
        QVERIFY(at(Qt::AccessibleTextRole).toString().contains(u"no answer"_s));
        sites.link(0).speak();
        QCOMPARE(at(SitesModel::SummaryRole).toString(), u"1 target(s), all is well"_s);
    }

    void editsAreMarkedInTheList()
    {
        FakeSites sites;
        const Site site = sites.add(u"one"_s);
        const auto summary
            = [&sites] { return sites.model.data(sites.model.index(0), SitesModel::SummaryRole).toString(); };
        QSignalSpy changed(&sites.model, &SitesModel::dataChanged);
        sites.model.setEdits(site.id, 2);
        sites.model.setEdits(site.id, 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(summary(), u"2 edit(s); connecting…"_s);
        sites.model.setEdits(site.id, 0);
        QCOMPARE(summary(), u"connecting…"_s);
        sites.model.setEdits(u"nobody"_s, 3);
    }

    void whatASiteSaysIsNeverMarkup()
    {
        FakeSites sites;
        sites.add(u"<b>bold</b><img src=file:///etc/passwd>"_s);
        const QString tip = sites.model.data(sites.model.index(0), Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s) && !tip.contains(u"<img"_s));
    }
};

WQL_TEST(TestSites)

} // namespace tst_sites

#include "tst_sites.moc"
