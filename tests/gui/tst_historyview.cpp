// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/historyaxis.h"
#include "gui/look/historybar.h"
#include "gui/look/historychart.h"
#include "gui/look/icons.h"
#include "gui/models/settings.h"
#include "gui/models/site.h"
#include "gui/pages/overviewpage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QJsonArray>
#include <QMouseEvent>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace tst_historyview {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 };

HistoryPoint minute(std::chrono::seconds time, PastState state, quint64 rows = 10)
{
    HistoryPoint point{ .time = time, .rows = rows };
    point.minutes.of(state) = 1;
    return point;
}

/// Of the last 24 hours the first six are not known, and four are in trouble.
TargetHistory aDay()
{
    TargetHistory day{ u"acme"_s, HistorySpan::Day, noon - 24h + 1min, noon, 60s, {}, {} };
    for (auto time = noon - 18h; time <= noon; time += 1min) {
        const bool isBad = time >= noon - 8h && time < noon - 6h;
        const bool isRetrying = time >= noon - 4h && time < noon - 2h;
        day.points.push_back(minute(time,
            isBad            ? PastState::NeedsAttention
                : isRetrying ? PastState::Retrying
                             : PastState::Well));
    }
    return day;
}

struct World {
    QTemporaryDir directory;
    Settings memory{ directory.filePath(u"window.ini"_s) };
    ManualClock clock;
    FakeLink link;
    OverviewPage page{ clock, memory };
    Site site;

    /// \a answers: the loader knows the question.
    explicit World(bool answers = true)
    {
        playSample(link);
        if (answers)
            link.answerAlways(u"history"_s, toJson(aDay()));
        else
            link.answerAlways(
                u"history"_s, unexpected(LinkError{ LinkError::Kind::Invalid, u"no method history"_s, {} }));
        page.setLink(&link, &site);
        page.resize(1100, 700);
        page.show();
    }
    HistoryBar *bar() { return page.findChild<HistoryBar *>(u"historyBar"_s); }
    HistoryChart *chart() { return page.findChild<HistoryChart *>(u"historyChart"_s); }
    QTabWidget *parts() { return page.findChild<QTabWidget *>(u"targetParts"_s); }
    QComboBox *box(const QString &name) { return page.findChild<QComboBox *>(name); }
    int asked() { return int(link.methods().count(u"history"_s)); }
};

/// How many pixels of the picture have the colour of that state.
int pixelsOf(const QImage &picture, PastState state, const QPalette &palette)
{
    const QRgb wanted = colourOf(conditionOf(state), palette).rgb();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += (picture.pixel(x, y) & RGB_MASK) == (wanted & RGB_MASK) ? 1 : 0;
    return count;
}

} // namespace

class TestHistoryView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAxisOfValuesIsRoundInItsUnit_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << int(HistoryMeasure::Rows) << 0.0 << 1.0 << 1.0;
        QTest::newRow("three rows") << int(HistoryMeasure::Rows) << 3.0 << 1.0 << 3.0;
        QTest::newRow("many rows") << int(HistoryMeasure::Rows) << 1'234.0 << 500.0 << 1500.0;
        QTest::newRow("seconds") << int(HistoryMeasure::Lag) << 31.0 << 10.0 << 40.0;
        QTest::newRow("minutes") << int(HistoryMeasure::Lag) << 3'000.0 << 900.0 << 3600.0;
        QTest::newRow("days") << int(HistoryMeasure::Lag) << 500'000.0 << 172'800.0 << 518'400.0;
        QTest::newRow("kilobytes") << int(HistoryMeasure::Backlog) << 3.5 * 1024 << 1024.0 << 4096.0;
        QTest::newRow("megabytes") << int(HistoryMeasure::Backlog) << 70.0 * 1024 * 1024 << 20.0 * 1024 * 1024
                                   << 80.0 * 1024 * 1024;
    }
    void anAxisOfValuesIsRoundInItsUnit()
    {
        QFETCH(int, measure);
        QFETCH(double, largest);
        QFETCH(double, step);
        QFETCH(double, top);
        QCOMPARE(valueAxis(HistoryMeasure(measure), largest, 4), (ValueAxis{ step, top }));
    }

    void noValueIsTooLargeForItsAxis()
    {
        for (const HistoryMeasure measure :
            { HistoryMeasure::Rows, HistoryMeasure::Lag, HistoryMeasure::Backlog })
            for (double largest = 0.5; largest < 1e20; largest *= 3) {
                const ValueAxis axis = valueAxis(measure, largest, 4);
                QVERIFY(axis.top >= largest && axis.step > 0 && axis.top >= axis.step);
                if (largest < 1e17)
                    QVERIFY(axis.top / axis.step <= 4.001);
            }
    }

    void anAxisOfTimeHasRoundTimes()
    {
        const auto texts = [](std::chrono::seconds from, std::chrono::seconds to, int count) {
            QStringList all;
            for (const TimeMark &mark : timeMarks(from, to, count))
                all += mark.text;
            return all;
        };
        QCOMPARE(texts(noon - 24h, noon, 4),
            QStringList({ u"12:00"_s, u"18:00"_s, u"00:00"_s, u"06:00"_s, u"12:00"_s }));
        QCOMPARE(texts(noon - 1h, noon, 6).size(), 7);
        QCOMPARE(texts(noon - 30 * 24h, noon, 6).size(), 6);
        QVERIFY(texts(noon, noon - 1h, 5).isEmpty());
        QVERIFY(texts(noon - 365 * 24h, noon, 0).size() < 50);
    }

    void theBarHasTheColoursOfItsStatesAndNothingWhereNothingIsKnown()
    {
        HistoryBar bar;
        bar.resize(480, bar.sizeHint().height());
        bar.setHistory(aDay());
        const QImage picture = bar.grab().toImage();
        const int bad = pixelsOf(picture, PastState::NeedsAttention, bar.palette());
        const int retrying = pixelsOf(picture, PastState::Retrying, bar.palette());
        QVERIFY(pixelsOf(picture, PastState::Well, bar.palette()) > 0);
        // Two hours each of 24; the worse is the higher.
        QVERIFY2(retrying >= 35 * 11 && retrying < bad, qPrintable(u"%1 %2"_s.arg(retrying).arg(bad)));
        QVERIFY(bad <= 45 * 17);
        const QRgb ground = picture.pixel(60, 4);
        for (int x = 2; x < 115; ++x)
            QCOMPARE(picture.pixel(x, 8), ground); // six hours without a point
        QVERIFY(bar.accessibleDescription().contains(u"4 h"_s));
        bar.setHistory({});
        QCOMPARE(pixelsOf(bar.grab().toImage(), PastState::NeedsAttention, bar.palette()), 0);
    }

    void theChartSaysWhatIsChosen()
    {
        HistoryChart chart;
        chart.resize(800, 200);
        chart.setHistory(aDay());
        QVERIFY2(chart.caption().contains(u"trouble: 4 h"_s), qPrintable(chart.caption()));
        QVERIFY(pixelsOf(chart.grab().toImage(), PastState::NeedsAttention, chart.palette()) > 0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY2(chart.caption().contains(u"well; rows: 10"_s), qPrintable(chart.caption()));
        QVERIFY(chart.caption().contains(u"12:00"_s));
        QMouseEvent move(QEvent::MouseMove, QPointF(150, 100), QPointF(150, 100), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
        QVERIFY2(chart.caption().contains(u"nothing is known"_s), qPrintable(chart.caption()));
        QCOMPARE(chart.accessibleDescription(), chart.caption());
        chart.setNote(u"no"_s);
        QCOMPARE(chart.caption(), u"no"_s);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.caption(), u"no"_s);
        chart.grab();
    }

    void whateverALoaderSaysCanBeDrawn()
    {
        HistoryChart chart;
        chart.resize(300, 90);
        HistoryBar bar;
        bar.resize(100, 30);
        TargetHistory odd = aDay();
        odd.points = { minute(odd.from, PastState::Paused, ~quint64(0)) };
        odd.points[0].backlogBytes = std::numeric_limits<qint64>::max();
        odd.points[0].lag = std::chrono::seconds(qint64(1) << 36);
        for (const HistorySpan span : { HistorySpan::Hour, HistorySpan::Day, HistorySpan::Week,
                 HistorySpan::Month, HistorySpan::Year }) {
            odd.span = span;
            odd.step = stepOf(span);
            chart.setHistory(odd);
            bar.setHistory(odd);
            for (const HistoryMeasure measure :
                { HistoryMeasure::Rows, HistoryMeasure::Lag, HistoryMeasure::Backlog }) {
                chart.setMeasure(measure);
                chart.grab();
                bar.grab();
            }
        }
        chart.resize(1, 1);
        chart.grab();
        bar.resize(1, 1);
        bar.grab();
    }

    void theDetailsShowTheLastDayAndAskForWhatIsChosen()
    {
        World world;
        QTRY_VERIFY(!world.bar()->accessibleDescription().isEmpty());
        QCOMPARE(world.link.parametersOf(u"history"_s)[u"target"_s].toString(), u"acme"_s);
        QCOMPARE(world.link.parametersOf(u"history"_s)[u"span"_s].toString(), u"24h"_s);
        QCOMPARE(world.asked(), 1); // no curve is asked for that nobody sees
        world.parts()->setCurrentIndex(1);
        QTRY_VERIFY(world.chart()->caption().contains(u"trouble: 4 h"_s));
        world.box(u"historySpan"_s)->setCurrentIndex(3);
        QCOMPARE(world.link.parametersOf(u"history"_s)[u"span"_s].toString(), u"30d"_s);
        world.page.findChild<QTableView *>(u"targets"_s)->selectRow(1);
        QCOMPARE(world.link.parametersOf(u"history"_s)[u"target"_s].toString(), u"borealis"_s);
        const int before = world.asked();
        world.link.give(sampleStatus(1));
        QCOMPARE(world.asked(), before); // each minute, not with each status
    }

    void anOlderLoaderHasNoBarAndSaysWhy()
    {
        World world(false);
        QTRY_VERIFY(!world.bar()->isVisible());
        world.parts()->setCurrentIndex(1);
        QTRY_VERIFY2(
            world.chart()->caption().contains(u"older version"_s), qPrintable(world.chart()->caption()));
    }
};

WQL_TEST(TestHistoryView)

} // namespace tst_historyview

#include "tst_historyview.moc"
