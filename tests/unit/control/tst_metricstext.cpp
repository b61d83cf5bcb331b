// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/metricstext.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <testpaths.h>

namespace tst_metricstext {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

namespace {

LoaderStatus statusOf(const TargetStatus &target)
{
    return { .rowsRead = 42, .startedAt = 1795356120s, .targets = { target } };
}

QString textOf(const LoaderStatus &status)
{
    return QString::fromUtf8(metricsText(status, 1795357830s));
}

QStringList linesOf(const LoaderStatus &status)
{
    return textOf(status).split(u'\n', Qt::SkipEmptyParts);
}

QString manual()
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/../../docs/metrics.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestMetricsText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasTheFormOfPrometheus();
    void everyMetricIsDescribedOnceBeforeItsSamples();
    void namesAreEscapedInLabels();
    void aLargeCounterIsNotRounded();
    void whatIsNotKnownIsLeftOut();
    void aTargetIsInOneState();
    void aVerificationThatLeftSomethingOutIsNoGoodNews();
    void theManualListsEveryMetricAsItIs();
};

void TestMetricsText::everyLineHasTheFormOfPrometheus()
{
    static const QRegularExpression form(
        uR"(^(# HELP wqloader_\w+ .+\.|# TYPE wqloader_\w+ (counter|gauge)|wqloader_\w+(\{.*\})? -?[0-9.e+]+)$)"_s);
    for (const QString &line : linesOf(statusOf({ .name = u"acme"_s, .lag = 5s, .clockDifference = -3s })))
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    QVERIFY(textOf({}).endsWith(u'\n'));
}

void TestMetricsText::everyMetricIsDescribedOnceBeforeItsSamples()
{
    QString current;
    QSet<QString> seen;
    for (const QString &line : linesOf(statusOf({ .name = u"a b"_s }))) {
        const QString name = line.startsWith(u'#') ? line.section(u' ', 2, 2)
                                                   : line.section(QRegularExpression(u"[ {]"_s), 0, 0);
        if (line.startsWith(u"# HELP"_s)) {
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
            current = name;
        }
        QCOMPARE(name, current);
    }
    QVERIFY(seen.size() > 25);
}

void TestMetricsText::namesAreEscapedInLabels()
{
    QVERIFY(textOf(statusOf({ .name = u"a\"b\\c\nd"_s }))
                .contains(uR"(wqloader_target_drained{target="a\"b\\c\nd"} 0)"_s));
}

void TestMetricsText::aLargeCounterIsNotRounded()
{
    TargetStatus target{ .name = u"a"_s };
    target.counters.rowsConfirmed = 9007199254740991;
    QVERIFY(textOf(statusOf(target))
                .contains(u"wqloader_target_rows_confirmed_total{target=\"a\"} 9007199254740991\n"_s));
}

void TestMetricsText::whatIsNotKnownIsLeftOut()
{
    TargetStatus target{ .name = u"a"_s };
    QVERIFY(!textOf(statusOf(target)).contains(u"\nwqloader_target_lag_seconds{"_s));
    target.isDrained = true;
    QVERIFY(textOf(statusOf(target)).contains(u"\nwqloader_target_lag_seconds{target=\"a\"} 0\n"_s));
    target.lag = 7s;
    QVERIFY(textOf(statusOf(target)).contains(u"\nwqloader_target_lag_seconds{target=\"a\"} 7\n"_s));
}

void TestMetricsText::aVerificationThatLeftSomethingOutIsNoGoodNews()
{
    const auto said = [](const VerificationSummary &verification, const QString &sample) {
        return textOf(statusOf({ .name = u"a"_s, .verification = verification })).contains(sample);
    };
    const QString complete = u"\nwqloader_target_verified_complete{target=\"a\"} 1\n"_s;
    const QString incomplete = u"\nwqloader_target_verified_complete{target=\"a\"} 0\n"_s;
    const QString time = u"\nwqloader_target_verified_time_seconds{target=\"a\"} 1795357000\n"_s;
    VerificationSummary verification{ .endedAt = 1795357830s };
    QVERIFY(said(verification, incomplete)); // the first one
    verification.completedAt = 1795357000s;
    QVERIFY(said(verification, complete) && said(verification, time));
    verification.state = VerificationSummary::State::Done;
    verification.total = { .selected = 10, .asked = 10 };
    QVERIFY(said(verification, complete));
    verification.hasHoles = true;
    QVERIFY(said(verification, incomplete) && said(verification, time));
    verification.hasHoles = false;
    verification.total.asked = 0;
    QVERIFY(said(verification, incomplete));
    verification.total.asked = 10;
    verification.state = VerificationSummary::State::Stopped;
    QVERIFY(said(verification, incomplete));
}

void TestMetricsText::aTargetIsInOneState()
{
    const QStringList states = linesOf(statusOf({ .name = u"a"_s, .state = TargetStatus::State::Paused }))
                                   .filter(u"wqloader_target_state{"_s);
    QCOMPARE(states.size(), 9);
    QCOMPARE(states.filter(QRegularExpression(u" 1$"_s)),
        QStringList{ u"wqloader_target_state{target=\"a\",state=\"paused\"} 1"_s });
}

void TestMetricsText::theManualListsEveryMetricAsItIs()
{
    QMap<QString, QString> types;
    QStringList rows;
    for (const QString &line : linesOf({})) {
        if (line.startsWith(u"# HELP"_s))
            types[line.section(u' ', 2, 2)] = line.section(u' ', 3);
        if (line.startsWith(u"# TYPE"_s)) {
            const QString name = line.section(u' ', 2, 2);
            rows += u"| `%1` | %2 | %3 |"_s.arg(name, line.section(u' ', 3), types[name]);
        }
    }
    const QStringList listed = manual().split(u'\n').filter(u"| `wqloader_"_s);
    QCOMPARE(listed.join(u'\n'), rows.join(u'\n'));
}

WQL_TEST(TestMetricsText)

} // namespace tst_metricstext

#include "tst_metricstext.moc"
