// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledocument.h"
#include "gui/models/site.h"
#include "gui/pages/rulespage.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tst_rulemoves {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QByteArray fiveRules()
{
    QByteArray text = "[general]\nformat = 1\n";
    for (const char *target : { "main", "zenith", "zephyr" })
        text += QByteArray("\n[target ") + target + "]\nurl = http://127.0.0.1/qm\npassword_file = /p\n";
    for (const char *rule : { "A", "B", "C", "D", "E" })
        text += QByteArray("\n[rule ") + rule + "]\nqueue_starts = " + rule + "-\ntarget = main\n";
    return text;
}

struct World {
    FakeLink link;
    Site site;
    RulesPage page;
    QTableView *table = page.findChild<QTableView *>(u"ruleTable"_s);

    World()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        link.greet();
        page.setLink(&link, &site);
    }
    ~World() { page.setLink(nullptr, nullptr); }
    bool answer()
    {
        return link.answer(u"config.get"_s,
            QJsonObject{ { u"revision"_s, u"r1"_s }, { u"writable"_s, true },
                { u"files"_s,
                    QJsonArray{ QJsonObject{ { u"path"_s, u"/etc/wqloader/wqloader.conf"_s },
                        { u"text"_s, QString::fromUtf8(fiveRules()) } } } } });
    }
    QString order() const
    {
        QString names;
        for (const RuleEntry &entry : page.document()->rules())
            names += entry.rule.name;
        return names;
    }
    void choose(const QString &rule)
    {
        page.showRule(rule);
        table->setFocus();
    }
    QString sentence() const { return page.findChild<QLabel *>(u"sentence"_s)->text(); }
    QComboBox *target() const { return page.findChild<QComboBox *>(u"target"_s); }
    QString targetOf(int rule) const { return page.document()->rules()[size_t(rule)].rule.target; }
};

} // namespace

class TestRuleMoves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleGoesToTheTopToTheBottomAndToANumber()
    {
        World world;
        QVERIFY(world.answer());
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        world.choose(u"C"_s);
        QTest::keyClick(world.table, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(world.order(), u"CABDE"_s);
        QTest::keyClick(world.table, Qt::Key_End, Qt::AltModifier);
        QCOMPARE(world.order(), u"ABDEC"_s);
        QTest::keyClick(world.table, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = world.page.findChild<QInputDialog *>(u"ruleNumber"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->intValue(), 5);
        QCOMPARE(dialog->intMaximum(), 5);
        dialog->setIntValue(2);
        dialog->accept();
        QCOMPARE(world.order(), u"ACBDE"_s);
        QVERIFY2(world.sentence().startsWith(u"Rule 2: "_s), qPrintable(world.sentence()));
        QTest::keyClick(world.table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.order(), u"ABDEC"_s);
    }

    void severalRulesFollowTheFirstOfThem()
    {
        World world;
        QVERIFY(world.answer());
        RuleDocument *document = world.page.document();
        QVERIFY(document->moveTo({ 1, 3 }, 3));
        QCOMPARE(world.order(), u"ACBDE"_s);
        QVERIFY(document->moveTo({ 0, 1 }, 99));
        QCOMPARE(world.order(), u"BDEAC"_s);
        QVERIFY(document->moveTo({ 4 }, 4));
        QCOMPARE(world.order(), u"BDECA"_s);
        QVERIFY(!document->moveTo({}, 1));
    }

    void theTableHasAMenuOfItsOwn()
    {
        World world;
        QVERIFY(world.answer());
        QCOMPARE(world.table->contextMenuPolicy(), Qt::ActionsContextMenu);
        QStringList texts;
        for (const QAction *action : world.table->actions())
            texts += QString(action->text()).remove(u'&');
        for (const QString &text : { u"Duplicate"_s, u"Move to the top"_s, u"Move to number…"_s,
                 u"Edit target…"_s, u"Switch on or off"_s })
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u", "_s)));
    }

    void aRuleIsShownAlsoIfItsConfigurationIsOnItsWay()
    {
        World world;
        world.page.showRule(u"D"_s);
        QVERIFY(world.answer());
        QVERIFY2(world.sentence().startsWith(u"Rule 4: "_s), qPrintable(world.sentence()));
    }

    void aTargetIsEditedAlsoIfItsConfigurationIsOnItsWay()
    {
        World world;
        world.page.editTarget(u"zenith"_s);
        QVERIFY(!world.page.findChild<QDialog *>());
        QVERIFY(world.answer());
        QCOMPARE(world.page.findChildren<QDialog *>().size(), 1);
        delete world.page.findChild<QDialog *>();
        world.page.editTarget(u"nobody"_s);
        QVERIFY(!world.page.findChild<QDialog *>());
    }

    void aTargetIsFoundByAPartOfItsName()
    {
        World world;
        QVERIFY(world.answer());
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        world.choose(u"B"_s);
        QLineEdit *line = world.target()->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"ph"_s);
        QCOMPARE(world.target()->completer()->completionCount(), 1);
        QCOMPARE(world.target()->completer()->currentCompletion(), u"zephyr"_s);
        line->selectAll();
        QTest::keyClicks(line, u"ZENITH"_s);
        world.target()->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.targetOf(1), u"zenith"_s);
        line->selectAll();
        QTest::keyClicks(line, u"nowhere"_s);
        world.target()->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(world.targetOf(1), u"zenith"_s);
        QCOMPARE(line->text(), u"zenith"_s);
    }
};

WQL_TEST(TestRuleMoves)

} // namespace tst_rulemoves

#include "tst_rulemoves.moc"
