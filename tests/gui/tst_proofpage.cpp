// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "gui/models/hoursmodel.h"
#include "gui/models/refusedrowsmodel.h"
#include "gui/pages/proofpage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_proofpage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr size_t ofProof = 7; ///< its number among the sample's targets

struct World {
    FakeLink link;
    ProofPage page;

    explicit World(LinkRole role = LinkRole::Admin)
    {
        playSample(link);
        for (const char *order : { "verify", "verify.stop", "verify.repair" })
            link.answerAlways(QLatin1StringView(order), QJsonObject());
        link.greet(role);
        page.resize(1100, 700);
        page.setLink(&link, nullptr);
        page.show();
        page.showTarget(sampleOfProof);
        showPart(0);
        [this] { QTRY_VERIFY(calendar()->model()->rowCount() > 0); }();
    }
    template <typename Widget> Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QTableView *calendar() { return find<QTableView>(u"hourCalendar"_s); }
    QTableView *refused() { return find<QTableView>(u"refusedRows"_s); }
    QString words(const QString &name) { return find<QLabel>(name)->text(); }
    QString notes()
    {
        QStringList lines;
        const auto *list = find<QListWidget>(u"verifyNotes"_s);
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines.join(u'\n');
    }
    void showPart(int part) { find<QTabWidget>(u"proofParts"_s)->setCurrentIndex(part); }
    void showRefused()
    {
        showPart(1);
        [this] { QTRY_COMPARE(refused()->model()->rowCount(), 2); }();
    }
    /// Gives a status with that verification; none: without.
    void give(const std::optional<VerificationSummary> &summary)
    {
        LoaderStatus status = link.status();
        status.targets[ofProof].verification = summary;
        link.give(status);
    }
    void choose(std::initializer_list<int> rows)
    {
        refused()->clearSelection();
        for (const int row : rows)
            refused()->selectionModel()->select(
                refused()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// Presses the button with that name in the question that the page asks.
    bool answer(const QString &name)
    {
        auto *box = page.findChild<QMessageBox *>(u"question"_s);
        if (!box)
            return false;
        if (name == "yes"_L1)
            box->findChild<QPushButton *>(name)->click();
        else
            box->reject();
        return true;
    }
    int asked(const QString &method) const { return int(link.methods().count(method)); }
};

VerificationSummary running(int permille)
{
    VerificationSummary summary;
    summary.begunAt = std::chrono::seconds(1795400000);
    summary.permille = permille;
    summary.timeLeft = std::chrono::minutes(3);
    summary.total = { .selected = 500, .asked = 120, .missing = 2 };
    return summary;
}

} // namespace

class TestProofPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderSaysFromWhenToWhenAndHowMany();
    void anEndBeforeTheBeginIsNotOrdered();
    void whileItRunsItIsSeenHowFarItIsAndItCanBeStopped();
    void theFiguresAndWhatWasLeftOutAreSaid();
    void theFirstHourWithSomethingWrongIsShownWithItsRows();
    void anHourIsChosenByMouseAndKeys();
    void aCellCanBeReadWithoutColour();
    void twoHoursOfOneNameAreOneCell();
    void whatIsMissingIsSentAfterAQuestion();
    void aRepairThatCannotBeSaysWhy();
    void aRefusalOfTheLoaderIsSaid();
    void whoMayOnlyLookIsToldSo();
    void aLoaderThatWasStartedAnewHasNoVerification();
    void aLoaderThatIsGoneTakesNoOrders();
    void aReportIsAskedForOnlyWhenItSaysMore();
    void refusedRowsAreShownPlainly();
    void onlyRowsThatFitAnOrderAreNamedInIt();
    void cuttingIsAskedFirst();
    void whatCannotBeOrderedSaysWhy();
    void moreRowsComeWhenTheyAreWanted();
    void chosenRowsAreSavedAsTheyCame();
    void rowsThatWaitAreCountedOnTheTab();
};

void TestProofPage::anOrderSaysFromWhenToWhenAndHowMany()
{
    World world;
    QVERIFY(world.button(u"verify"_s)->isEnabled());
    QTest::mouseClick(world.button(u"verify"_s), Qt::LeftButton);
    QJsonObject order = world.link.parametersOf(u"verify"_s);
    QCOMPARE(order[u"target"_s].toString(), QString(sampleOfProof));
    QCOMPARE(order[u"from"_s].toInteger(), QDate::currentDate().addDays(-7).startOfDay().toSecsSinceEpoch());
    QVERIFY(!order.contains("to"_L1));
    QCOMPARE(order[u"sample"_s].toInt(), 1000);

    world.find<QCheckBox>(u"hasBegin"_s)->setChecked(false);
    world.find<QCheckBox>(u"hasSample"_s)->setChecked(false);
    world.find<QCheckBox>(u"hasEnd"_s)->setChecked(true);
    world.find<QDateTimeEdit>(u"verifyEnd"_s)->setDateTime(QDateTime::fromSecsSinceEpoch(1795356120));
    QTest::mouseClick(world.button(u"verify"_s), Qt::LeftButton);
    order = world.link.parametersOf(u"verify"_s);
    QCOMPARE(order[u"to"_s].toInteger(), 1795356120);
    QVERIFY(!order.contains("from"_L1) && !order.contains("sample"_L1));
}

void TestProofPage::anEndBeforeTheBeginIsNotOrdered()
{
    World world;
    world.find<QCheckBox>(u"hasEnd"_s)->setChecked(true);
    world.find<QDateTimeEdit>(u"verifyEnd"_s)->setDateTime(QDateTime::fromSecsSinceEpoch(0));
    QVERIFY(!world.button(u"verify"_s)->isEnabled());
    QVERIFY(world.button(u"verify"_s)->toolTip().contains(u"later"_s));
    QVERIFY(world.words(u"verifyProgressText"_s).contains(u"later"_s));
}

void TestProofPage::whileItRunsItIsSeenHowFarItIsAndItCanBeStopped()
{
    World world;
    QVERIFY(!world.button(u"verifyStop"_s)->isEnabled());
    world.give(running(412));
    QVERIFY(world.find<QProgressBar>(u"verifyProgress"_s)->isVisible());
    QCOMPARE(world.find<QProgressBar>(u"verifyProgress"_s)->value(), 412);
    QCOMPARE(world.words(u"verifyProgressText"_s), u"41.2 %, 120 rows asked, 2 missing, about 3 min left"_s);
    QVERIFY(!world.button(u"verify"_s)->isEnabled());
    QTest::mouseClick(world.button(u"verifyStop"_s), Qt::LeftButton);
    QCOMPARE(world.link.parametersOf(u"verify.stop"_s)[u"target"_s].toString(), QString(sampleOfProof));
}

void TestProofPage::theFiguresAndWhatWasLeftOutAreSaid()
{
    World world;
    const VerificationTally total = sampleVerification().summary.total;
    QCOMPARE(world.words(u"verifiedMissing"_s), u"3"_s);
    QCOMPARE(world.words(u"verifiedTooMany"_s), u"4"_s);
    QCOMPARE(world.words(u"verifiedUnproven"_s), u"40"_s);
    QCOMPARE(world.words(u"verifiedAsked"_s), QLocale().toString(total.asked));
    QVERIFY(world.notes().contains(u"queue_log.3"_s));
    QVERIFY(world.notes().contains(u"3 missing, 4 copies too many"_s));
    QVERIFY(world.notes().contains(u"older than the rules"_s));
    QVERIFY(world.notes().contains(u"could not be read and was left out"_s));
}

void TestProofPage::theFirstHourWithSomethingWrongIsShownWithItsRows()
{
    World world;
    QCOMPARE(world.calendar()->currentIndex().data().toString(), u"−2"_s);
    QVERIFY(world.words(u"hourFigures"_s).contains(u"missing: 2"_s));
    const auto *rows = world.find<QTreeWidget>(u"hourRows"_s);
    QCOMPARE(rows->topLevelItemCount(), 2);
    QCOMPARE(rows->topLevelItem(0)->text(0), u"missing"_s);
    QVERIFY(rows->topLevelItem(0)->text(3).contains(u"CONNECT"_s));
}

void TestProofPage::anHourIsChosenByMouseAndKeys()
{
    World world;
    const QModelIndex bad = world.calendar()->currentIndex();
    const QModelIndex tooMany = bad.siblingAtColumn(bad.column() + 2);
    world.calendar()->scrollTo(tooMany);
    QTest::mouseClick(
        world.calendar()->viewport(), Qt::LeftButton, {}, world.calendar()->visualRect(tooMany).center());
    QCOMPARE(world.find<QTreeWidget>(u"hourRows"_s)->topLevelItemCount(), 1);
    QCOMPARE(world.find<QTreeWidget>(u"hourRows"_s)->topLevelItem(0)->text(1), u"4"_s);
    QTest::keyClick(world.calendar(), Qt::Key_Right);
    QVERIFY(world.words(u"hourFigures"_s).contains(u"missing: 1, copies too many: 1"_s));
    QVERIFY(world.words(u"hourFigures"_s).contains(u"none of them is of this hour"_s));
    // What is chosen stays chosen when a newer report comes.
    const QModelIndex chosen = world.calendar()->currentIndex();
    const int before = world.asked(u"verify.report"_s);
    VerificationSummary later = sampleVerification().summary;
    later.begunAt += std::chrono::hours(1);
    world.give(later);
    QCOMPARE(world.asked(u"verify.report"_s), before + 1);
    QTest::qWait(0);
    QTRY_COMPARE(world.calendar()->currentIndex().column(), chosen.column());
    QCOMPARE(world.calendar()->currentIndex().row(), chosen.row());
}

void TestProofPage::aCellCanBeReadWithoutColour()
{
    World world;
    const QAbstractItemModel *model = world.calendar()->model();
    QSet<QString> signs;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < 24; ++column) {
            const QModelIndex cell = model->index(row, column);
            signs += cell.data().toString();
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
            QCOMPARE(cell.data(Qt::ToolTipRole).isValid(), cell.data(Qt::BackgroundRole).isValid());
        }
    QCOMPARE(signs, (QSet<QString>{ {}, u"✓"_s, u"?"_s, u"−2"_s, u"+3"_s, u"−1 +1"_s }));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(world.calendar());
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
}

void TestProofPage::twoHoursOfOneNameAreOneCell()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    HoursModel model;
    // 2026-10-25, 00:00 and 01:00 in UTC: both begin at 2 o'clock.
    const std::chrono::seconds twice{ 1792886400 };
    model.setHours({ { twice, { .selected = 3, .asked = 3 } },
        { twice + std::chrono::hours(1), { .selected = 4, .asked = 4, .missing = 1 } } });
    const QModelIndex cell = model.index(0, 2);
    const HoursModel::Hour hour = model.hour(cell);
    qputenv("TZ", "UTC");
    tzset();
    QCOMPARE(cell.data().toString(), u"−1"_s);
    QCOMPARE(hour.rows.selected, quint64(7));
    QCOMPARE(hour.end - hour.begin, std::chrono::seconds(7200));
}

void TestProofPage::whatIsMissingIsSentAfterAQuestion()
{
    World world;
    QVERIFY(world.button(u"verifyRepair"_s)->isEnabled());
    QTest::mouseClick(world.button(u"verifyRepair"_s), Qt::LeftButton);
    QVERIFY(world.answer(u"no"_s));
    QCOMPARE(world.asked(u"verify.repair"_s), 0);
    QTest::qWait(0); // the question goes
    QTest::mouseClick(world.button(u"verifyRepair"_s), Qt::LeftButton);
    QVERIFY(world.answer(u"yes"_s));
    QCOMPARE(world.link.parametersOf(u"verify.repair"_s)[u"target"_s].toString(), QString(sampleOfProof));
    VerificationSummary repairing = sampleVerification().summary;
    repairing.repair = VerificationSummary::Repair::Running;
    repairing.rowsSent = 2;
    world.give(repairing);
    QCOMPARE(world.words(u"verifyProgressText"_s), u"repairing, 2 rows sent"_s);
    QVERIFY(world.button(u"verifyStop"_s)->isEnabled());
    QVERIFY(!world.button(u"verifyRepair"_s)->isEnabled());
}

void TestProofPage::aRepairThatCannotBeSaysWhy()
{
    World world;
    VerificationSummary summary = sampleVerification().summary;
    const auto reason = [&] {
        world.give(summary);
        return world.button(u"verifyRepair"_s)->isEnabled() ? QString()
                                                            : world.button(u"verifyRepair"_s)->toolTip();
    };
    QCOMPARE(reason(), QString());
    summary.repair = VerificationSummary::Repair::Done;
    QVERIFY(reason().contains(u"was sent"_s));
    summary.repair = VerificationSummary::Repair::No;
    summary.total.missing = summary.total.asked;
    QVERIFY(reason().contains(u"Not one row was found"_s));
    summary.total.missing = 0;
    QVERIFY(reason().contains(u"Nothing is missing"_s));
    world.give({});
    QVERIFY(world.button(u"verifyRepair"_s)->toolTip().contains(u"Nothing was verified"_s));
}

void TestProofPage::aRefusalOfTheLoaderIsSaid()
{
    World world;
    world.link.answerAlways(u"verify"_s,
        unexpected(
            LinkError{ .kind = LinkError::Kind::Refused, .words = u"it is not <b>done</b>"_s, .data = {} }));
    QTest::mouseClick(world.button(u"verify"_s), Qt::LeftButton);
    auto *banner = world.find<QWidget>(u"verifyTrouble"_s);
    QTRY_VERIFY(banner->isVisible());
    const auto *text = banner->findChild<QLabel *>(u"bannerText"_s);
    QVERIFY(text->text().contains(u"it is not <b>done</b>"_s));
    QCOMPARE(text->textFormat(), Qt::PlainText);
}

void TestProofPage::whoMayOnlyLookIsToldSo()
{
    World world(LinkRole::ReadOnly);
    for (const QString &name : { u"verify"_s, u"verifyStop"_s, u"verifyRepair"_s }) {
        QVERIFY2(!world.button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(world.button(name)->toolTip().contains(u"only look"_s), qPrintable(name));
    }
    world.showRefused();
    world.choose({ 0 });
    QVERIFY(!world.button(u"refusedCut"_s)->isEnabled());
    QVERIFY(world.button(u"refusedCut"_s)->toolTip().contains(u"only look"_s));
    QVERIFY(world.button(u"refusedSave"_s)->isEnabled());
}

void TestProofPage::aLoaderThatWasStartedAnewHasNoVerification()
{
    World world;
    world.give({});
    QCOMPARE(world.calendar()->model()->rowCount(), 0);
    QVERIFY(world.notes().contains(u"not verified since the loader started"_s));
    QCOMPARE(world.words(u"verifiedMissing"_s), u"–"_s);
    QVERIFY(world.button(u"verify"_s)->isEnabled());
}

void TestProofPage::aLoaderThatIsGoneTakesNoOrders()
{
    World world;
    world.showRefused();
    world.choose({ 0 });
    world.showPart(0);
    world.link.lose(LinkError::Kind::Lost);
    for (const QString &name : { u"verify"_s, u"verifyRepair"_s, u"refusedCut"_s, u"refusedRetry"_s }) {
        QVERIFY2(!world.button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(world.button(name)->toolTip().contains(u"no connection"_s), qPrintable(name));
    }
    QVERIFY(world.calendar()->model()->rowCount() > 0); // what was known is still shown
    const int before = world.asked(u"verify.report"_s);
    world.link.greet();
    QCOMPARE(world.asked(u"verify.report"_s), before + 1); // and asked for anew
    world.page.setLink(nullptr, nullptr);
    QCOMPARE(world.calendar()->model()->rowCount(), 0);
    QCOMPARE(world.refused()->model()->rowCount(), 0);
    QCOMPARE(world.find<QComboBox>(u"proofTarget"_s)->count(), 0);
}

void TestProofPage::aReportIsAskedForOnlyWhenItSaysMore()
{
    World world;
    const auto asked = [&](int permille) {
        const int before = world.asked(u"verify.report"_s);
        world.give(running(permille));
        QTest::qWait(0);
        return world.asked(u"verify.report"_s) - before;
    };
    QCOMPARE(asked(10), 1);
    QCOMPARE(asked(15), 0);
    QCOMPARE(asked(21), 1);
    world.showPart(1);
    QCOMPARE(asked(500), 0); // nobody sees it
}

void TestProofPage::refusedRowsAreShownPlainly()
{
    World world;
    world.showRefused();
    const QAbstractItemModel *model = world.refused()->model();
    QCOMPARE(model->index(0, RefusedRowsModel::Number).data().toString(), u"7"_s);
    QCOMPARE(model->index(0, RefusedRowsModel::Cutting).data().toString(), u"helps"_s);
    QCOMPARE(model->index(0, RefusedRowsModel::Place).data().toString(), u"queue_log:81234"_s);
    QCOMPARE(model->index(0, RefusedRowsModel::Words).data().toString(),
        u"KO: Data too long for column 'agent'"_s);
    QCOMPARE(model->index(1, RefusedRowsModel::Place).data().toString(), u"file is gone"_s);
    const QModelIndex text = model->index(1, RefusedRowsModel::Text);
    QVERIFY(text.data().toString().contains(u"<b>1</b>"_s));
    QVERIFY(text.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    RefusedRowsModel own;
    ShownRefusedRow row = sampleRefusedRows()[0];
    row.row = u"a\r\nb\u202Ec"_s + QString(5000, u'x');
    own.replace({ row });
    const QString shown = own.index(0, RefusedRowsModel::Text).data().toString();
    QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)) && shown.size() < 600);
}

void TestProofPage::onlyRowsThatFitAnOrderAreNamedInIt()
{
    World world;
    world.link.answerAlways(
        u"refused.decide"_s, QJsonObject{ { u"decided"_s, 2 }, { u"undecided"_s, QJsonArray() } });
    world.showRefused();
    world.choose({ 0, 1 });
    QTest::mouseClick(world.button(u"refusedRetry"_s), Qt::LeftButton);
    QJsonObject order = world.link.parametersOf(u"refused.decide"_s);
    QCOMPARE(order[u"decision"_s].toString(), u"retry"_s);
    QCOMPARE(order[u"rows"_s].toArray(), (QJsonArray{ 7, 9 }));
    QTRY_COMPARE(world.asked(u"refused.list"_s), 2); // what came of it is looked at
    QTest::qWait(0);
    QCOMPARE(world.refused()->selectionModel()->selectedRows().size(), 2); // what was chosen stays so
    QTest::mouseClick(world.button(u"refusedSetAside"_s), Qt::LeftButton);
    QCOMPARE(world.link.parametersOf(u"refused.decide"_s)[u"decision"_s].toString(), u"set-aside"_s);
}

void TestProofPage::cuttingIsAskedFirst()
{
    World world;
    world.link.answerAlways(
        u"refused.decide"_s, QJsonObject{ { u"decided"_s, 0 }, { u"undecided"_s, QJsonArray{ 7 } } });
    world.showRefused();
    world.choose({ 0, 1 });
    QTest::mouseClick(world.button(u"refusedCut"_s), Qt::LeftButton);
    QCOMPARE(world.asked(u"refused.decide"_s), 0);
    QVERIFY(world.answer(u"yes"_s));
    const QJsonObject order = world.link.parametersOf(u"refused.decide"_s);
    QCOMPARE(order[u"decision"_s].toString(), u"cut"_s);
    QCOMPARE(order[u"rows"_s].toArray(), (QJsonArray{ 7 }));
    auto *banner = world.find<QWidget>(u"refusedTrouble"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->findChild<QLabel *>(u"bannerText"_s)->text().contains(u"Not decided: 7"_s));
}

void TestProofPage::whatCannotBeOrderedSaysWhy()
{
    World world;
    world.showRefused();
    const auto reason = [&](const QString &name) {
        return world.button(name)->isEnabled() ? QString() : world.button(name)->toolTip();
    };
    QVERIFY(reason(u"refusedCut"_s).contains(u"Choose rows"_s));
    QVERIFY(reason(u"refusedSave"_s).contains(u"Choose rows"_s));
    world.choose({ 1 });
    QVERIFY(reason(u"refusedCut"_s).contains(u"helps none"_s));
    QCOMPARE(reason(u"refusedRetry"_s), QString());
    LoaderStatus status = world.link.status();
    status.targets[ofProof].state = TargetStatus::State::Paused;
    world.link.give(status);
    QVERIFY(reason(u"refusedRetry"_s).contains(u"paused"_s));
    QVERIFY(reason(u"refusedMore"_s).contains(u"All of them"_s));
}

void TestProofPage::moreRowsComeWhenTheyAreWanted()
{
    World world;
    const auto some = [](qint64 first) {
        QJsonArray rows;
        for (qint64 number = first; number < first + 200; ++number) {
            ShownRefusedRow row = sampleRefusedRows()[0];
            row.number = number;
            rows += toJson(row);
        }
        return QJsonObject{ { u"rows"_s, rows }, { u"more"_s, true } };
    };
    world.showRefused();
    world.link.answerAlways(u"refused.list"_s, some(1));
    LoaderStatus status = world.link.status();
    status.targets[ofProof].refused.waiting = 9000;
    world.link.give(status);
    QTRY_COMPARE(world.refused()->model()->rowCount(), 200);
    QCOMPARE(world.asked(u"refused.list"_s), 2);
    QTest::mouseClick(world.button(u"refusedMore"_s), Qt::LeftButton);
    QTRY_COMPARE(world.refused()->model()->rowCount(), 1200);
    QCOMPARE(world.link.parametersOf(u"refused.list"_s)[u"after"_s].toInt(), 200);
    // A loader that never comes to an end does not fill the memory.
    for (int i = 0; i < 6 && world.button(u"refusedMore"_s)->isEnabled(); ++i) {
        const int before = world.refused()->model()->rowCount();
        QTest::mouseClick(world.button(u"refusedMore"_s), Qt::LeftButton);
        QTRY_VERIFY(world.refused()->model()->rowCount() > before);
    }
    QVERIFY(!world.button(u"refusedMore"_s)->isEnabled());
    QVERIFY(world.button(u"refusedMore"_s)->toolTip().contains(u"refused export"_s));
    QCOMPARE(world.refused()->model()->rowCount(), 5000);
}

void TestProofPage::chosenRowsAreSavedAsTheyCame()
{
    World world;
    world.showRefused();
    world.choose({ 1 });
    QTest::mouseClick(world.button(u"refusedSave"_s), Qt::LeftButton);
    auto *dialog = world.page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"rows.txt"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), sampleRefusedRows()[1].row + u'\n');
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProofPage::rowsThatWaitAreCountedOnTheTab()
{
    World world;
    auto *parts = world.find<QTabWidget>(u"proofParts"_s);
    QCOMPARE(parts->tabText(1), u"Refused rows (1)"_s);
    world.page.showTarget(u"acme"_s);
    QCOMPARE(parts->tabText(1), u"Refused rows"_s);
    QCOMPARE(world.find<QComboBox>(u"proofTarget"_s)->currentText(), u"acme"_s);
    world.page.showTarget(sampleOfProof);
    QCOMPARE(parts->currentIndex(), 1); // what waits is what one comes for
}

WQL_TEST(TestProofPage)

} // namespace tst_proofpage

#include "tst_proofpage.moc"
