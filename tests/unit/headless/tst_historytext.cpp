// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/historytext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_historytext {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 }; ///< of 22 November 2026

/// Known for the last six hours: well, then an hour of trouble, then well again.
TargetHistory sixHours(const QString &name)
{
    TargetHistory history{ name, HistorySpan::Day, noon - 24h + 1min, noon + 30s, 60s, {}, {} };
    for (auto time = noon - 6h + 1min; time <= noon; time += 1min) {
        HistoryPoint point{ .time = time, .rows = 2 };
        const bool isBad = time > noon - 3h && time <= noon - 2h;
        point.minutes.of(isBad ? PastState::NeedsAttention : PastState::Well) = 1;
        if (isBad)
            point.lag = time - (noon - 3h);
        point.backlogBytes = isBad ? 5000 : 0;
        history.points.push_back(point);
    }
    return history;
}

} // namespace

class TestHistoryText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBarShowsTheStatesAndWhereNothingIsKnown();
    void figuresAndTroublesStandBelow();
    void oneTargetAloneHasATable();
    void namesFromOutsideAreShownPlainly();
    void everyLineFitsATerminal();
    void withoutTargetsThatIsSaid();
};

void TestHistoryText::aBarShowsTheStatesAndWhereNothingIsKnown()
{
    const QStringList lines = historyLines({ sixHours(u"acme"_s) }, false);
    const QString bar = QString(36, u'.') + u"======!!===="_s;
    QVERIFY2(lines.contains(u"acme  "_s + bar), qPrintable(lines.join(u'\n')));
    QVERIFY(historyLines({ sixHours(u"acme"_s) }, true).join(u'\n').contains(u"\x1b[1;31m!\x1b[0m"_s));
}

void TestHistoryText::figuresAndTroublesStandBelow()
{
    const QString text = historyLines({ sixHours(u"acme"_s), sixHours(u"globex"_s) }, false).join(u'\n');
    QVERIFY2(text.contains(u"24 hours, from 2026-11-21 12:01 to 2026-11-22 12:00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"720"_s) && text.contains(u"1 h  "_s) && text.contains(u"5 kB"_s)
            && text.contains(u"18 h"_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"globex: needs attention, 2026-11-22 09:01 to 2026-11-22 10:01, for 1 h"_s),
        qPrintable(text));
}

void TestHistoryText::oneTargetAloneHasATable()
{
    const QStringList lines = historyLines({ sixHours(u"acme"_s) }, false);
    const auto lineWith = [&](const QString &begin) {
        for (const QString &line : lines)
            if (line.startsWith(begin))
                return line.simplified();
        return QString();
    };
    QCOMPARE(lineWith(u"2026-11-22 09:01"_s), u"2026-11-22 09:01 needs attention 120 1 h 5 kB"_s);
    QCOMPARE(lineWith(u"2026-11-22 11:01"_s), u"2026-11-22 11:01 well 120 - -"_s);
    QCOMPARE(lineWith(u"2026-11-22 03:01"_s), u"2026-11-22 03:01 not known - - -"_s);
}

void TestHistoryText::namesFromOutsideAreShownPlainly()
{
    TargetHistory history = sixHours(u"a\x1b[31mcme"_s);
    history.problem = u"no \x1b]0;room"_s;
    const QString text = historyLines({ history }, false).join(u'\n');
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(text.contains(u"What happens now is not kept: no "_s));
}

void TestHistoryText::everyLineFitsATerminal()
{
    for (const HistorySpan span :
        { HistorySpan::Hour, HistorySpan::Day, HistorySpan::Week, HistorySpan::Month, HistorySpan::Year }) {
        const auto step = stepOf(span);
        TargetHistory history{ u"acme"_s, span, stepBegin(noon - lengthOf(span), step) + step, noon, step, {},
            {} };
        for (auto time = history.from; time <= noon; time += step)
            history.points.push_back({ .time = time, .minutes = { .retrying = int(step / 1min) } });
        for (const QString &line : historyLines({ history }, false))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
}

void TestHistoryText::withoutTargetsThatIsSaid()
{
    QCOMPARE(historyLines({}, false), QStringList(u"The loader feeds no target."_s));
}

WQL_TEST(TestHistoryText)

} // namespace tst_historytext

#include "tst_historytext.moc"
