// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/refusedrowsmodel.h"
#include "tests/gui/office.h"
#include "tests/support/testprogram.h"

namespace tst_realproof {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = Office::soon;

struct ProofWorld : Office {
    bool isUpToDate() const { return cell(u"targets"_s, 0, 1).contains(u"up to date"_s); }
    qint64 rowsThere() const { return world.sandbox.rowCount(u"client1"_s, {}); }
};

} // namespace

/// The page Proof against the real service and a QueueMetrics.
class TestRealProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedRowIsFoundFromTheOverviewAndSentCut();
};

void TestRealProof::aRefusedRowIsFoundFromTheOverviewAndSentCut()
{
    ProofWorld office;
    RealWindow &window = *office.window;
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown() && office.isUpToDate(), soon);
    const qint64 before = office.rowsThere();
    office.world.sandbox.setColumns(true, false);
    office.world.log.append(
        "1795357998|7.1|queue1-client1|Agent/a-name-of-thirty-three-letters|CONNECT|3|4|2\n"
        "1795357999|7.2|queue1-client1|Agent/101-client1|CONNECT|3|4|2\n"
        "1795357999|7.3|queue1-client1|Agent/101-client1|CONNECT|3|4|2\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        window.words(u"detailProblem"_s).contains(u"wait for your decision: 1"_s), 3 * soon);
    QTRY_COMPARE_WITH_TIMEOUT(office.rowsThere(), before + 2, soon);
    window.photograph(u"overview-refused"_s);
    QVERIFY(window.order(u"Proof"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        office.cell(u"refusedRows"_s, 0, RefusedRowsModel::State), u"needs you"_s, soon);
    auto *rows = window.find<QTableView>(u"refusedRows"_s);
    QTest::mouseClick(
        rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 1)).center());
    window.photograph(u"proof-refused"_s);
    QVERIFY(window.press(u"refusedCut"_s));
    QVERIFY(window.pressSoon(u"yes"_s));
    QTRY_COMPARE_WITH_TIMEOUT(office.rowsThere(), before + 3, soon);
    QTRY_COMPARE_WITH_TIMEOUT(office.cell(u"refusedRows"_s, 0, RefusedRowsModel::State), u"sent"_s, soon);
    QVERIFY(!window.press(u"refusedRetry"_s)); // it is sent
}

WQL_TEST(TestRealProof)

} // namespace tst_realproof

#include "tst_realproof.moc"
