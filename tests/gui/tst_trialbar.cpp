// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/applydialog.h"
#include "gui/dialogs/trialbar.h"
#include "gui/mainwindow.h"
#include "gui/models/ruledocument.h"
#include "gui/models/settings.h"
#include "gui/pages/logpage.h"
#include "gui/pages/rulespage.h"
#include "tests/gui/fakesites.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace tst_trialbar {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample
    = "[target main]\nurl = http://127.0.0.1/qm\npassword = ********\n\n[rule All]\ntarget = main\n";

QJsonObject config(const QByteArray &text, const QString &revision)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, u"/c"_s }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

/// A window with two sites; an edit of the first one's rules is on trial.
struct World {
    FakeSites sites;
    QTemporaryDir own;
    Settings memory{ own.filePath(u"window.ini"_s) };
    MainWindow window{ sites.model, memory };
    RulesPage *rules = new RulesPage;
    LogPage *log = new LogPage;

    World()
    {
        window.addPage(rules, u"rules"_s, u"Rules"_s);
        window.addPage(log, u"log"_s, u"Log"_s);
        window.addBar(rules->trialBar());
        window.addAllSites(new QWidget);
        sites.add(u"north"_s);
        sites.add(u"south"_s);
        link().greet();
        window.showSite(0);
        window.show();
        link().answer(u"config.get"_s, config(sample, u"r1"_s));
        document().setEnabled(0, false);
        apply();
    }
    void apply()
    {
        applyButton()->click();
        link().answer(u"config.validate"_s, QJsonObject());
        rules->findChild<ApplyDialog *>()->findChild<QPushButton *>(u"apply"_s)->click();
        link().answer(u"config.apply"_s, QJsonObject{ { u"revision"_s, u"r2"_s }, { u"confirmBy"_s, 60 } });
    }
    QToolButton *applyButton() const
    {
        for (auto *button : rules->findChildren<QToolButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Apply"_s))
                return button;
        }
        return nullptr;
    }
    FakeLink &link() { return sites.link(0); }
    RuleDocument &document() const { return *rules->document(); }
    TrialBar &bar() const { return *rules->trialBar(); }
    QString words() const { return bar().findChild<QLabel *>(u"bannerText"_s)->text(); }
    void press(const QString &name) const
    {
        QTest::mouseClick(bar().findChild<QPushButton *>(name), Qt::LeftButton);
    }
    QMessageBox *question() const
    {
        return window.findChild<QMessageBox *>(u"question"_s, Qt::FindDirectChildrenOnly);
    }
};

} // namespace

class TestTrialBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePagesCanBeUsedWhileRulesAreOnTrial();
    void whatIsKeptIsTold();
    void whatIsTakenBackIsToldAndCanBeAppliedAgain();
    void editsThatAreMadeMeanwhileStayEdits();
    void anotherSiteAndTheEndAreAskedAbout();
    void aLoaderThatIsGoneHasNoBar();
};

void TestTrialBar::thePagesCanBeUsedWhileRulesAreOnTrial()
{
    World world;
    QTRY_VERIFY(!world.rules->findChild<ApplyDialog *>());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY2(
        world.words().startsWith(u"north: "_s) && world.words().contains(u"60"_s), qPrintable(world.words()));
    world.window.showPage(world.log);
    QVERIFY(world.log->isVisible());
    QVERIFY(world.bar().isVisible());
    world.window.showAllSites();
    QVERIFY(world.bar().isVisible());
    // The next edit has to wait for the answer.
    QVERIFY(!world.applyButton()->isEnabled());
    QTRY_VERIFY(!world.words().contains(u"60"_s));
}

void TestTrialBar::whatIsKeptIsTold()
{
    World world;
    world.press(u"keep"_s);
    QVERIFY(!world.bar().findChild<QPushButton *>(u"keep"_s)->isEnabled());
    world.link().answer(u"config.confirm"_s, QJsonObject());
    QVERIFY(world.words().contains(u"are kept"_s));
    QVERIFY(!world.document().isDirty());
    world.press(u"close"_s);
    QVERIFY(!world.bar().isVisible());
}

void TestTrialBar::whatIsTakenBackIsToldAndCanBeAppliedAgain()
{
    World world;
    world.press(u"undo"_s);
    world.link().answer(u"config.rollback"_s, QJsonObject{ { u"revision"_s, u"r1"_s } });
    QVERIFY(world.words().contains(u"still here"_s));
    QVERIFY(world.document().isDirty());
    QVERIFY(world.applyButton()->isEnabled());
    QTRY_VERIFY(!world.rules->findChild<ApplyDialog *>());
    world.apply();
    QVERIFY(world.bar().isOn());
    QVERIFY2(world.words().contains(u"60"_s), qPrintable(world.words()));
}

void TestTrialBar::editsThatAreMadeMeanwhileStayEdits()
{
    World world;
    world.document().setName(0, u"Every"_s);
    const auto texts = world.document().texts();
    world.press(u"keep"_s);
    world.link().answer(u"config.confirm"_s, QJsonObject());
    QCOMPARE(world.document().texts(), texts);
    QCOMPARE(world.document().revision(), u"r2"_s);
    QVERIFY(world.document().base().front().text.contains("enabled = no"));
    QVERIFY(world.document().isDirty());
    QVERIFY(world.applyButton()->isEnabled());
}

void TestTrialBar::anotherSiteAndTheEndAreAskedAbout()
{
    World world;
    world.window.showSite(1);
    QTRY_VERIFY(world.question());
    QVERIFY2(world.question()->text().contains(u"on trial"_s), qPrintable(world.question()->text()));
    world.question()->reject();
    QVERIFY(world.bar().isOn());
    QSignalSpy quits(&world.window, &MainWindow::quitWanted);
    QTRY_VERIFY(!world.question());
    world.window.close();
    QTRY_VERIFY(world.question());
    QVERIFY(world.question()->text().contains(u"on trial"_s));
    QVERIFY(quits.isEmpty());
    world.question()->reject();
    QTRY_VERIFY(!world.question());
    world.window.showSite(1);
    QTRY_VERIFY(world.question());
    QTest::mouseClick(world.question()->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
    QTRY_COMPARE(world.window.site().name, u"south"_s);
    QVERIFY(!world.bar().isOn() && !world.bar().isVisible());
}

void TestTrialBar::aLoaderThatIsGoneHasNoBar()
{
    World world;
    world.sites.model.remove(0);
    QVERIFY(!world.bar().isOn() && !world.bar().isVisible());
}

WQL_TEST(TestTrialBar)

} // namespace tst_trialbar

#include "tst_trialbar.moc"
