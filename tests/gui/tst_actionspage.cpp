// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/actionsmodel.h"
#include "gui/pages/actionspage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/testprogram.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tst_actionspage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

struct World {
    FakeLink link;
    ActionsPage page;
    World()
    {
        playSample(link);
        page.setLink(&link, nullptr);
        page.show();
        [this] { QTRY_COMPARE(table()->model()->rowCount(), 3); }();
    }
    QTableView *table() { return page.findChild<QTableView *>(u"actionsTable"_s); }
    int asked() const { return int(link.methods().count(u"actions.recent"_s)); }
};

} // namespace

class TestActionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirstAndIsExplained()
    {
        World world;
        QCOMPARE(world.table()->model()->index(0, ActionsModel::Action).data().toString(), u"QueueAdd"_s);
        world.table()->selectRow(1);
        const QString details = world.page.findChild<QPlainTextEdit *>(u"actionDetails"_s)->toPlainText();
        QVERIFY(details.contains(u"the header Application is not allowed"_s));
        QVERIFY(details.contains(u"Queue: acme-sales"_s));
    }

    void aRefusedShapeBecomesAPolicyLine()
    {
        World world;
        world.table()->selectRow(1);
        QTest::mouseClick(world.page.findChild<QPushButton *>(u"allow"_s), Qt::LeftButton);
        QCOMPARE(world.link.parametersOf(u"policy.allow"_s)[u"id"_s].toString(), u"9"_s);
        QTRY_VERIFY(world.page.findChild<QLineEdit *>(u"policyLine"_s)->isVisible());
        QVERIFY(
            world.page.findChild<QLineEdit *>(u"policyLine"_s)->text().startsWith(u"allow = Originate"_s));
        world.table()->selectRow(2);
        QVERIFY(!world.page.findChild<QLineEdit *>(u"policyLine"_s)->isVisible());
    }

    void whatWasAllowedNeedsNoLine()
    {
        World world;
        world.table()->selectRow(2);
        QVERIFY(!world.page.findChild<QPushButton *>(u"allow"_s)->isEnabled());
    }

    void nothingIsAskedWhileNothingHappens()
    {
        World world;
        const int before = world.asked();
        for (int i = 0; i < 5; ++i)
            world.link.give(world.link.status());
        QCOMPARE(world.asked(), before);
        LoaderStatus status = world.link.status();
        ++status.targets[0].actions.refused;
        world.link.give(status);
        QCOMPARE(world.asked(), before + 1);
    }

    void aHiddenPageAsksNothing()
    {
        FakeLink link;
        ActionsPage page;
        playSample(link);
        page.setLink(&link, nullptr);
        QVERIFY(!link.methods().contains(u"actions.recent"_s));
    }

    void entriesOfAnyShapeAreTakenAndBounded()
    {
        QCOMPARE(auditLineFromJson({}).verdict, AuditLine::Verdict::Other);
        const AuditLine line
            = shownPlainly(auditLineFromJson({ { u"ms"_s, -1e300 }, { u"arguments"_s, u"no list"_s },
                { u"action"_s, QString(1000, u'x') }, { u"answer"_s, u"a\r\nb"_s } }));
        QCOMPARE(line.took.count(), 0);
        QVERIFY(line.action.size() <= 101);
        QVERIFY(!line.answer.contains(u'\r'));
    }
};

WQL_TEST(TestActionsPage)

} // namespace tst_actionspage

#include "tst_actionspage.moc"
