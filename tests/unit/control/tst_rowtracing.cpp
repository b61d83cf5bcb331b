// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/rowtracing.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_rowtracing {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

LoaderConfig manyRules(int count)
{
    std::vector<Rule> rules;
    for (int i = 0; i < count; ++i) {
        Rule rule = byQueue(starts(u"t%1-"_s.arg(i)));
        rule.agent = rule.queue;
        rules.push_back(rule);
    }
    return configOf(rules);
}

QJsonArray rowsOf(int count, const QString &queue = u"q"_s)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows += u"1795357830|1.%1|%2|NONE|ENTERQUEUE||1|1"_s.arg(i).arg(queue);
    return rows;
}

qsizetype decisionsOf(const RpcResult &result)
{
    return result ? (*result)[u"decisions"_s].toArray().size() : -1;
}

/// N of "at most N rows at a time".
int advisedRows(const RpcResult &result)
{
    const QString words = result ? QString() : result.error().message;
    return words.section(u"at most "_s, 1).section(u' ', 0, 0).toInt();
}

} // namespace

class TestRowTracing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyRowsOfFewRulesAreTraced();
    void rowsTimesRulesAreBoundedBeforeAnyWork();
    void whatARefusalAdvisesIsTaken();
    void oneRowIsAlwaysTraced();
    void anAnswerIsBoundedByItsBytes();
    void whoMayOnlyLookGetsLess();
};

void TestRowTracing::manyRowsOfFewRulesAreTraced()
{
    QCOMPARE(decisionsOf(traceRows(manyRules(4), rowsOf(300), traceBoundsOf(LinkRole::ReadOnly))), 300);
    QCOMPARE(decisionsOf(traceRows(manyRules(6), rowsOf(1000), traceBoundsOf(LinkRole::Admin))), 1000);
    QVERIFY(!traceRows(manyRules(1), rowsOf(1001), traceBoundsOf(LinkRole::Admin)));
    QVERIFY(!traceRows(manyRules(1), {}, traceBoundsOf(LinkRole::Admin)));
}

void TestRowTracing::rowsTimesRulesAreBoundedBeforeAnyWork()
{
    const LoaderConfig config = manyRules(1500);
    QElapsedTimer timer;
    timer.start();
    const RpcResult refused = traceRows(config, rowsOf(1000), traceBoundsOf(LinkRole::Admin));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, RpcError::Refused);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestRowTracing::whatARefusalAdvisesIsTaken()
{
    const LoaderConfig config = manyRules(252);
    for (const LinkRole role : { LinkRole::ReadOnly, LinkRole::Admin }) {
        const int advised = advisedRows(traceRows(config, rowsOf(1000), traceBoundsOf(role)));
        QVERIFY(advised > 0);
        QCOMPARE(decisionsOf(traceRows(config, rowsOf(advised), traceBoundsOf(role))), advised);
    }
}

void TestRowTracing::oneRowIsAlwaysTraced()
{
    QCOMPARE(decisionsOf(traceRows(manyRules(5000), rowsOf(1), traceBoundsOf(LinkRole::ReadOnly))), 1);
}

void TestRowTracing::anAnswerIsBoundedByItsBytes()
{
    const LoaderConfig config = configOf({ Rule() });
    const TraceBounds bounds = traceBoundsOf(LinkRole::ReadOnly);
    const RpcResult refused = traceRows(config, rowsOf(1000, QString(1000, u'q')), bounds);
    QVERIFY(!refused); // for the rows' own bytes
    const QJsonArray rows = rowsOf(250, QString(1000, u'q'));
    TraceBounds few = bounds;
    few.answerBytes = 100 * 1000;
    const int advised = advisedRows(traceRows(config, rows, few));
    QVERIFY(advised > 1 && advised < 100);
    const RpcResult taken = traceRows(config, rowsOf(advised, QString(1000, u'q')), few);
    QCOMPARE(decisionsOf(taken), advised);
    const qsizetype bytes = QJsonDocument(*taken).toJson(QJsonDocument::Compact).size();
    QVERIFY2(bytes < 2 * few.answerBytes, qPrintable(QString::number(bytes)));
}

void TestRowTracing::whoMayOnlyLookGetsLess()
{
    const LoaderConfig config = manyRules(50);
    QVERIFY(traceRows(config, rowsOf(100), traceBoundsOf(LinkRole::Admin)));
    QVERIFY(!traceRows(config, rowsOf(100), traceBoundsOf(LinkRole::ReadOnly)));
}

WQL_TEST(TestRowTracing)

} // namespace tst_rowtracing

#include "tst_rowtracing.moc"
