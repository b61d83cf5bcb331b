// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/diagnosticspage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace tst_diagnosticspage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QJsonObject finding(const QString &level, const QString &what, const QString &mend = {})
{
    return { { u"level"_s, level }, { u"check"_s, u"queue_log"_s }, { u"what"_s, what },
        { u"mend"_s, mend } };
}

QStringList shownIn(const QTreeWidget &findings)
{
    QStringList texts;
    for (int i = 0; i < findings.topLevelItemCount(); ++i)
        texts += findings.topLevelItem(i)->text(0);
    return texts;
}

} // namespace

class TestDiagnosticsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itWaitsForTheFirstStatusBeforeItJudges();
    void whatTheDoctorFindsStandsByItsWeight();
    void whoMayOnlyLookIsToldThatTheMachineWasNotExamined();
    void namesAreReplacedInWhatIsCollectedUnlessAskedFor();
    void itExaminesAgainWhenItIsSeenAndWhenTheRulesAreOthers();
    void adviceIsReadToItsEnd();

private:
    /// A loader that is well, seen by \a page.
    void show(DiagnosticsPage &page, FakeLink &link)
    {
        page.setLink(&link, nullptr);
        link.greet();
        LoaderStatus status;
        status.startedAt = std::chrono::seconds(1700000000);
        link.give(status);
    }
};

void TestDiagnosticsPage::init()
{
    qRegisterMetaType<LinkResult>();
}

void TestDiagnosticsPage::itWaitsForTheFirstStatusBeforeItJudges()
{
    FakeLink link;
    DiagnosticsPage page;
    page.setLink(&link, nullptr);
    link.greet();
    const auto *findings = page.findChild<QTreeWidget *>();
    QCOMPARE(findings->topLevelItemCount(), 0);
    link.give(sampleStatus());
    QVERIFY(findings->topLevelItemCount() > 0);
    page.setLink(nullptr, nullptr);
}

void TestDiagnosticsPage::whatTheDoctorFindsStandsByItsWeight()
{
    FakeLink link;
    DiagnosticsPage page;
    show(page, link);
    QVERIFY(link.answer(u"doctor"_s,
        QJsonObject{ { u"findings"_s,
            QJsonArray{ finding(u"ok"_s, u"it is there"_s), finding(u"warning"_s, u"copytruncate"_s),
                finding(
                    u"problem"_s, u"<b>wqloader</b> may not read it"_s, u"setfacl -m u:wqloader:r"_s) } } }));
    const auto *findings = page.findChild<QTreeWidget *>();
    QCOMPARE(shownIn(*findings),
        (QStringList{ u"queue_log: <b>wqloader</b> may not read it"_s, u"queue_log: copytruncate"_s,
            u"queue_log: it is there"_s }));
    const QTreeWidgetItem *worst = findings->topLevelItem(0);
    QCOMPARE(worst->text(1), u"setfacl -m u:wqloader:r"_s);
    QVERIFY(worst->toolTip(0).contains(u"&lt;b&gt;"_s));
    QVERIFY(worst->data(0, Qt::AccessibleTextRole).toString().startsWith(u"error"_s));
    page.setLink(nullptr, nullptr);
}

void TestDiagnosticsPage::whoMayOnlyLookIsToldThatTheMachineWasNotExamined()
{
    FakeLink link;
    DiagnosticsPage page;
    show(page, link);
    QVERIFY(link.answer(u"doctor"_s,
        unexpected(LinkError{ LinkError::Kind::NotPermitted, u"doctor is for administrators"_s })));
    const QStringList texts = shownIn(*page.findChild<QTreeWidget *>());
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts[0].contains(u"doctor is for administrators"_s));
    page.setLink(nullptr, nullptr);
}

void TestDiagnosticsPage::namesAreReplacedInWhatIsCollectedUnlessAskedFor()
{
    FakeLink link;
    DiagnosticsPage page;
    page.show();
    show(page, link);
    auto *collect = page.findChild<QPushButton *>(u"collect"_s);
    auto *replace = page.findChild<QCheckBox *>(u"replaceNames"_s);
    QTest::mouseClick(collect, Qt::LeftButton);
    QCOMPARE(link.parametersOf(u"bundle"_s), (QJsonObject{ { u"names"_s, false } }));
    QVERIFY(link.answer(u"bundle"_s,
        QJsonObject{ { u"files"_s,
            QJsonArray{
                QJsonObject{ { u"name"_s, u"config-1.conf"_s }, { u"text"_s, u"[target-1]\n"_s } } } } }));
    QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText(), u"== config-1.conf\n[target-1]\n\n"_s);
    QVERIFY(page.findChild<QPushButton *>(u"save"_s)->isEnabled());

    QTest::keyClick(replace, Qt::Key_Space);
    QTest::mouseClick(collect, Qt::LeftButton);
    QCOMPARE(link.parametersOf(u"bundle"_s), (QJsonObject{ { u"names"_s, true } }));
    QVERIFY(page.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    page.setLink(nullptr, nullptr);
}

void TestDiagnosticsPage::itExaminesAgainWhenItIsSeenAndWhenTheRulesAreOthers()
{
    FakeLink link;
    DiagnosticsPage page;
    show(page, link);
    const auto times = [&link] { return link.methods().count(u"doctor"_s); };
    QCOMPARE(times(), 1);
    QVERIFY(page.findChild<QLabel *>(u"summary"_s)->text().contains(u"As of "_s));
    link.notify(u"config.changed"_s, { { u"revision"_s, u"r2"_s } });
    QCOMPARE(times(), 1); // nobody looks
    page.show();
    QCOMPARE(times(), 2);
    QVERIFY(link.answer(
        u"doctor"_s, QJsonObject{ { u"findings"_s, QJsonArray{ finding(u"problem"_s, u"old"_s) } } }));
    link.notify(u"config.changed"_s, { { u"revision"_s, u"r3"_s } });
    QCOMPARE(times(), 3);
    QVERIFY(!shownIn(*page.findChild<QTreeWidget *>()).contains(u"queue_log: old"_s));
    link.notify(u"config.rolledBack"_s, { { u"revision"_s, u"r1"_s }, { u"why"_s, u"so"_s } });
    QCOMPARE(times(), 4);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_F5);
    QCOMPARE(times(), 5);
    page.hide();
    page.show();
    QCOMPARE(times(), 6);
    page.setLink(nullptr, nullptr);
}

void TestDiagnosticsPage::adviceIsReadToItsEnd()
{
    FakeLink link;
    DiagnosticsPage page;
    page.resize(700, 500);
    page.show();
    show(page, link);
    const QString advice
        = u"check the user, the password and whatever else may be wrong with it. "_s.repeated(3);
    QVERIFY(link.answer(u"doctor"_s,
        QJsonObject{ { u"findings"_s,
            QJsonArray{ finding(u"ok"_s, u"short"_s), finding(u"problem"_s, u"long"_s, advice) } } }));
    const auto *findings = page.findChild<QTreeWidget *>();
    const auto height
        = [&](int row) { return findings->visualItemRect(findings->topLevelItem(row)).height(); };
    QTRY_VERIFY2(height(0) >= 3 * page.fontMetrics().height(), qPrintable(QString::number(height(0))));
    QVERIFY(height(1) < 2 * page.fontMetrics().height());
    page.setLink(nullptr, nullptr);
}

WQL_TEST(TestDiagnosticsPage)

} // namespace tst_diagnosticspage

#include "tst_diagnosticspage.moc"
