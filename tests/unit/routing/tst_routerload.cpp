// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/router.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

#include <map>

namespace tst_routerload {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

namespace {

/// The best of several runs, in nanoseconds a row: a busy machine makes runs slower, never faster.
double nanosecondsARow(int rules)
{
    std::vector<Rule> all;
    for (int i = 0; i < rules; ++i)
        all.push_back(byBoth(starts(u"tenant%1-"_s.arg(i)), ends(u"-tenant%1"_s.arg(i))));
    std::vector<std::pair<std::string, std::string>> names;
    for (int i = 0; i < 300; ++i)
        names.emplace_back("tenant" + std::to_string(i % rules) + "-support", "Agent/10" + std::to_string(i));
    Router router(configOf(all));
    qint64 best = std::numeric_limits<qint64>::max();
    size_t takes = 0;
    for (int run = 0; run < 20; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 100; ++round) {
            for (const auto &[queue, agent] : names)
                takes += router.route(row(queue, agent)).takes.size();
        }
        best = std::min(best, timer.nsecsElapsed());
    }
    Q_ASSERT(takes == 20u * 100u * names.size());
    return double(best) / (100.0 * double(names.size()));
}

} // namespace

/// A router under many rules, many names and names made up to hurt.
class tst_RouterLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionHostileNamesAreRoutedAndCounted();
    void veryLongNamesAreRoutedAndCounted();
    void theBusyLogIsSplitAsTheManualSays();
    void aThousandRulesCostAtMostTwiceWhatTenCost();
};

void tst_RouterLoad::aMillionHostileNamesAreRoutedAndCounted()
{
    LoaderConfig config = configOf({ stripping(byQueue(starts(u"a-"_s))), byAgent(ends(u"-7"_s)) });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    for (int i = 0; i < 1000000; ++i) {
        const std::string number = std::to_string(i);
        const Route &route
            = router.route(row(i % 2 ? "a-" + number : "b-" + number, "x", "1795357830." + number));
        if (i % 2)
            QVERIFY(route.takes.size() == 1 && route.takes.front().queue == number);
        else
            QVERIFY(route.takes.empty());
    }
    const RoutingCounters counters = router.counters();
    QCOMPARE(counters.rowsOfRule, (std::vector<quint64>{ 500000, 0 }));
    QCOMPARE(counters.unmatched, quint64(500000));
    QCOMPARE(counters.examples.size(), Router::maximumExamples);
}

void tst_RouterLoad::veryLongNamesAreRoutedAndCounted()
{
    Router router(configOf({ byQueue(starts(u"a-"_s)) }));
    const std::string queue = "a-" + std::string(60000, 'x');
    const std::string unknown(60000, 'y');
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(targetsOf(router.route(row(queue, "x"))), "0");
        QCOMPARE(targetsOf(router.route(row(unknown, "x"))), "");
    }
    const RoutingCounters counters = router.counters();
    QCOMPARE(counters.rowsOfRule, std::vector<quint64>{ 5 });
    QCOMPARE(counters.examples, (std::vector<UnmatchedExample>{ { std::string(200, 'y'), "x", 5 } }));
}

void tst_RouterLoad::theBusyLogIsSplitAsTheManualSays()
{
    QFile log(QStringLiteral(WQL_TEST_DATA "/queue_log.busy.sample"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    Router router(configOf({ byBoth(starts(u"Customer-"_s), starts(u"Customer-"_s)),
        byBoth(ends(u"-client1"_s), ends(u"-client1"_s)), byQueue(ends(u"-client2"_s)) }));
    std::map<std::string, std::string> seen;
    int rows = 0;
    while (!log.atEnd()) {
        const QList<QByteArray> fields = log.readLine().split('|');
        QVERIFY(fields.size() >= 6);
        const std::string queue = fields[2].toStdString();
        const std::string agent = fields[3].toStdString();
        seen[queue + '|' + agent] = targetsOf(router.route(row(queue, agent)));
        ++rows;
    }
    QCOMPARE(rows, 3405);
    QCOMPARE(seen["NONE|NONE"], "0 1 2");
    QCOMPARE(seen["Customer-support|Agent/Customer-301"], "0");
    QCOMPARE(seen["Customer-support|Agent/776-client1"], "0");
    QCOMPARE(seen["Customer-sales|Agent/758-client2"], "0");
    QCOMPARE(seen["NONE|Agent/Customer-301"], "0");
    QCOMPARE(seen["customer-billing|Agent/customer-304"], "");
    QCOMPARE(seen["customer-billing|NONE"], "");
    QCOMPARE(seen["sales-Customer|Agent/401-Customer"], "");
    QCOMPARE(seen["queue1-client1|Agent/101-client1"], "1");
    QCOMPARE(seen["queue with spaces|Agent/710-client1"], "1");
    QCOMPARE(seen["coda-perché-client1|Agent/José Ñandú-client1"], "1");
    QCOMPARE(seen["QUEUE1-Client1|NONE"], "");
    QCOMPARE(seen["queue2-client2|SIP/203-client2"], "2");
    QCOMPARE(seen["queue1-client2|Agent/101"], "2");
    QCOMPARE(seen["NONE|Agent/201-client2"], "2");
    QCOMPARE(seen["NONE|Agent/101-client1"], "1");
    QCOMPARE(seen["NONE|901"], "2");
    QCOMPARE(seen["plain|Local/501@agents/n"], "");

    // customer-, sales-Customer, support-Customer-night, plain and such, without those whose agent is a
    // tenant's.
    QCOMPARE(router.counters().unmatched, quint64(983));
}

void tst_RouterLoad::aThousandRulesCostAtMostTwiceWhatTenCost()
{
    const double ten = nanosecondsARow(10);
    const double thousand = nanosecondsARow(1000);
    qInfo("%.1f ns a row with 10 rules, %.1f with 1,000", ten, thousand);
    QVERIFY(thousand <= 2 * ten);
}

WQL_TEST(tst_RouterLoad)

} // namespace tst_routerload

#include "tst_routerload.moc"
