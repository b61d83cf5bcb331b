// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/logmodel.h"
#include "gui/pages/logpage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace tst_logpage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

struct World {
    FakeLink link;
    LogPage page;
    World()
    {
        playSample(link);
        page.setLink(&link, nullptr);
        page.resize(900, 300);
        page.show();
        [this] { QTRY_COMPARE(table()->model()->rowCount(), 60); }();
    }
    QTableView *table() { return page.findChild<QTableView *>(u"logTable"_s); }
    int shown() { return table()->model()->rowCount(); }
    void write(const QString &text, const QString &level = u"info"_s)
    {
        link.notify(u"log"_s,
            { { u"time"_s, 1795356999 }, { u"level"_s, level }, { u"target"_s, u"acme"_s },
                { u"text"_s, text } });
    }
};

} // namespace

class TestLogPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsShownAndWhatComesFollows()
    {
        World world;
        world.write(u"something new"_s);
        QCOMPARE(world.shown(), 61);
        QCOMPARE(world.table()->verticalScrollBar()->value(), world.table()->verticalScrollBar()->maximum());
    }

    void whoReadsIsNotScrolledAway()
    {
        World world;
        world.page.findChild<QCheckBox *>(u"follow"_s)->setChecked(false);
        world.table()->scrollToTop();
        world.write(u"something new"_s);
        QCoreApplication::processEvents();
        QCOMPARE(world.table()->verticalScrollBar()->value(), 0);
    }

    void errorsAloneCanBeSeen()
    {
        World world;
        world.page.findChild<QComboBox *>(u"level"_s)->setCurrentIndex(1);
        QCOMPARE(world.shown(), 7);
    }

    void oneTargetAloneCanBeSeen()
    {
        World world;
        world.page.showTarget(u"dentaplus"_s);
        QCOMPARE(world.shown(), 7);
        world.page.showTarget(QString());
        QCOMPARE(world.shown(), 60);
    }

    void textAndExpressionsChooseAndHide()
    {
        World world;
        auto *in = world.page.findChild<QLineEdit *>(u"showOnly"_s);
        auto *out = world.page.findChild<QLineEdit *>(u"hide"_s);
        QTest::keyClicks(in, u"Connection"_s);
        QCOMPARE(world.shown(), 7);
        in->clear();
        QTest::keyClicks(out, u"connection"_s);
        QCOMPARE(world.shown(), 53);
        out->clear();
        world.page.findChild<QCheckBox *>(u"isExpression"_s)->setChecked(true);
        QTest::keyClicks(in, u"^1[0-1][0-9] rows"_s);
        QVERIFY(world.shown() > 10 && world.shown() < 60);
    }

    void aWrongExpressionIsExplainedAndChangesNothing()
    {
        World world;
        world.page.findChild<QCheckBox *>(u"isExpression"_s)->setChecked(true);
        auto *in = world.page.findChild<QLineEdit *>(u"showOnly"_s);
        in->setText(u"(unclosed"_s);
        QVERIFY(world.page.findChild<QLabel *>(u"expressionProblem"_s)->isVisible());
        QCOMPARE(world.shown(), 60);
        in->setText(u"rows"_s);
        QVERIFY(!world.page.findChild<QLabel *>(u"expressionProblem"_s)->isVisible());
    }

    void theNextErrorIsOneKeyAway()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        QTest::keyClick(world.table(), Qt::Key_F8);
        QCOMPARE(world.table()->currentIndex().row(), 4);
        QTest::keyClick(world.table(), Qt::Key_F8);
        QCOMPARE(world.table()->currentIndex().row(), 13);
    }

    void whatIsCopiedHoldsNoPasswords()
    {
        World world;
        world.write(
            u"the server said: Authorization: Basic cm9ib3Q6cm9ib3Q= at http://robot:hunter2@host/x, password=hunter2"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        world.table()->selectRow(60);
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"the server said"_s));
        QVERIFY(!copied.contains(u"hunter2"_s));
        QVERIFY(!copied.contains(u"cm9ib3Q6cm9ib3Q"_s));
    }

    void hostileLinesStayOnOneLineAndVisible()
    {
        const auto read
            = logLineFromJson({ { u"text"_s, u"a\n\x1b[31mred\u202egnp"_s }, { u"time"_s, 1e300 } });
        QVERIFY(read);
        const LogLine line = shownPlainly(*read);
        QVERIFY(!line.text.contains(u'\n') && !line.text.contains(QChar(0x202e))
            && !line.text.contains(QChar(0x1b)));
        QVERIFY(!logLineFromJson({ { u"text"_s, 7 } }));
        QVERIFY(logLineFromJson({ { u"text"_s, QString(100'000, u'x') } })->text.size() <= 4001);
    }

    void theOldestLinesMakeRoom()
    {
        LogModel model;
        LogLine line;
        for (int i = 0; i < LogModel::maxLines + 5; ++i) {
            line.text = QString::number(i);
            model.append(line);
        }
        QVERIFY(model.rowCount() <= LogModel::maxLines);
        QCOMPARE(model.line(model.rowCount() - 1).text, QString::number(LogModel::maxLines + 4));
    }

    void aLogThatCannotBeReadSaysSoAndCanBeAskedForAgain()
    {
        FakeLink link;
        LogPage page;
        page.setLink(&link, nullptr);
        page.show();
        link.greet();
        link.answer(u"log.recent"_s, tl::unexpected(LinkError{ LinkError::Kind::TimedOut, {}, {} }));
        auto *text = page.findChild<QLabel *>(u"bannerText"_s);
        QVERIFY(text->isVisible());
        // After a lost connection it is asked for anew by itself.
        link.lose(LinkError::Kind::Lost);
        link.greet();
        QCOMPARE(link.methods().count(u"log.recent"_s), 2);
        QVERIFY(!text->isVisible());
    }
};

WQL_TEST(TestLogPage)

} // namespace tst_logpage

#include "tst_logpage.moc"
