// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/searchdialog.h"
#include "gui/models/site.h"
#include "tests/gui/fakesites.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace tst_search {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr auto path = "/etc/wqloader/wqloader.conf"_L1;

Site siteNamed(const QString &name)
{
    Site site;
    site.id = u"id of "_s + name;
    site.name = name;
    return site;
}

LoaderStatus statusOf(const QStringList &targets)
{
    LoaderStatus status;
    for (const QString &name : targets)
        status.targets.push_back(targetStatus(name));
    return status;
}

QByteArray someRules()
{
    return "[general]\nformat = 1\n[target zenith]\nurl = https://host/zenith\n[target acme]\nurl = "
           "https://host/acme\n"
           "[rule Acme queues]\nqueue_starts = acme-\ntarget = acme\n"
           "[rule Zenith queues]\nqueue_starts = zen-\nagent_ends = -zenith\ntarget = zenith\n";
}

QByteArray manyRules()
{
    QByteArray text = "[general]\nformat = 1\n";
    for (int i = 0; i < 200; ++i)
        text += "[target t" + QByteArray::number(i) + "]\nurl = https://host/qm\n";
    for (int i = 0; i < 1000; ++i)
        text += "[rule Customer " + QByteArray::number(i) + "]\nqueue_starts = c" + QByteArray::number(i)
            + "-\nagent_ends = -c" + QByteArray::number(i) + "\ntarget = t" + QByteArray::number(i % 200)
            + "\n";
    return text;
}

QStringList shown(const std::vector<FoundPlace> &places)
{
    QStringList out;
    for (const FoundPlace &place : places)
        out += u"%1 | %2"_s.arg(place.shown, place.where);
    return out;
}

QJsonObject configAnswer(const QByteArray &text)
{
    return { { u"revision"_s, u"1"_s }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, path }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

struct Sites {
    FakeSites sites;

    Sites()
    {
        sites.add(u"North"_s);
        sites.add(u"South"_s);
        for (int row = 0; row < 2; ++row)
            sites.link(row).greet();
        sites.link(0).give(statusOf({ u"acme"_s }));
        sites.link(1).give(statusOf({ u"zenith"_s }));
        sites.link(1).answerAlways(u"config.get"_s, configAnswer(someRules()));
    }
};

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundAndSaysWhereItIs()
    {
        SearchIndex index;
        const Site site = siteNamed(u"Hosting 1"_s);
        index.setSite(site, statusOf({ u"zenith"_s }), true);
        index.setRules(site, { { path, someRules() } });
        QCOMPARE(
            shown(index.find(u"hosting"_s, 1)), QStringList{ u"Hosting 1 | the service on this machine"_s });
        const QStringList found = shown(index.find(u"zen"_s, 10));
        QCOMPARE(found,
            (QStringList{ u"zenith | target of Hosting 1, up to date"_s,
                u"Zenith queues | rule 2 of Hosting 1, to zenith"_s,
                u"starts with \"zen-\" | queues of rule 2, Zenith queues, of Hosting 1"_s,
                u"ends with \"-zenith\" | agents of rule 2, Zenith queues, of Hosting 1"_s }));
        QCOMPARE(index.find(u"-ZENITH"_s, 10).front().name, u"Zenith queues"_s);
        QCOMPARE(index.find(u"zen queues"_s, 10).size(), size_t(3));
        QCOMPARE(index.find(u"hosting acme"_s, 10).front().name, u"Acme queues"_s);
        QVERIFY(index.find(u"  "_s, 10).empty());
        QVERIFY(index.find(u"nobody"_s, 10).empty());
    }

    void whatIsKnownAnewReplacesWhatWas()
    {
        SearchIndex index;
        const Site site = siteNamed(u"one"_s);
        index.setRules(site, { { path, someRules() } });
        index.setSite(site, statusOf({ u"a"_s, u"b"_s }), true);
        index.setSite(site, statusOf({ u"b"_s }), false);
        QCOMPARE(index.find(u"b"_s, 10).front().condition, Condition::Silent);
        QCOMPARE(index.find(u"acme"_s, 10).size(), size_t(2));
        index.setRules(site, {});
        QVERIFY(index.find(u"acme"_s, 10).empty());
    }

    void aNameMayHoldAnything()
    {
        SearchIndex index;
        const QString evil = u"<img src=x>\u202E&"_s + QString(5000, u'x');
        index.setSite(siteNamed(u"one"_s), statusOf({ evil }), true);
        const FoundPlace place = index.find(u"<IMG"_s, 10).front();
        QCOMPARE(place.name, evil);
        QVERIFY(place.shown.startsWith(u"<img src=x>\\u{202E}&"_s));
        QVERIFY(place.shown.size() < 150);
    }

    void aThousandRulesAreSearchedAtOnce()
    {
        SearchIndex index;
        QElapsedTimer timer;
        timer.start();
        for (int site = 0; site < 6; ++site) {
            index.setSite(siteNamed(u"site %1"_s.arg(site)), {}, true);
            index.setRules(siteNamed(u"site %1"_s.arg(site)), { { path, manyRules() } });
        }
        qInfo("the rules of a site with 1,000 taken in %.1f ms", double(timer.restart()) / 6);
        QCOMPARE(index.find(u"c999-"_s, 100).size(), size_t(6));
        for (int i = 0; i < 10; ++i)
            index.find(u"customer 9"_s, 100);
        qInfo("a key among 6,000 rules: %.1f ms", double(timer.elapsed()) / 11);
        QVERIFY(timer.elapsed() / 11 < 100);
    }

    void theKeyboardIsEnough()
    {
        Sites world;
        SearchDialog dialog(world.sites.model);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *text = dialog.findChild<QLineEdit *>(u"searchText"_s);
        const auto *list = dialog.findChild<QListView *>(u"searchFound"_s);
        QSignalSpy chosen(&dialog, &SearchDialog::chosen);
        QTest::keyClicks(text, u"zen"_s);
        // The rules of the other site come in while one types.
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->currentIndex().data().toString(), u"zenith"_s);
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto place = chosen.first().first().value<FoundPlace>();
        QCOMPARE(place.kind, FoundPlace::Kind::Rule);
        QCOMPARE(place.name, u"Zenith queues"_s);
        QCOMPARE(place.site, world.sites.model.site(1).id);
        QVERIFY(!dialog.isVisible());
    }

    void nothingFoundIsSaid()
    {
        Sites world;
        SearchDialog dialog(world.sites.model);
        dialog.open();
        auto *text = dialog.findChild<QLineEdit *>(u"searchText"_s);
        QSignalSpy chosen(&dialog, &SearchDialog::chosen);
        QTest::keyClicks(text, u"qqq"_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"searchState"_s)->text(), u"Nothing was found."_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aSiteThatGoesMeanwhileIsNoTrouble()
    {
        Sites world;
        SearchDialog dialog(world.sites.model);
        dialog.open();
        world.sites.model.remove(1);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"searchText"_s), u"acme"_s);
        QTRY_COMPARE(dialog.findChild<QListView *>(u"searchFound"_s)->model()->rowCount(), 1);
    }
};

WQL_TEST(TestSearch)

} // namespace tst_search

#include "tst_search.moc"
