// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/historystore.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_historystore {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 };
const QString acme = u"https://stats.example.net/acme|"_s;

} // namespace

class TestHistoryStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePresentMinuteIsShownAndKeptAtTheEnd();
    void eachSpanHasItsStepsAndNoMore();
    void theNextRunGoesOnWithTheSameMinute();
    void whatTheClockSaidWrongIsNotShown();
    void aYearIsShownByTheDay();
    void aTargetsFileGoesByItsKey();
    void filesOfTargetsThatAreGoneAreRemovedAfterAYear();
    void thereAreOnlySoManyFiles();
    void aDamagedFileBeginsAnewAndIsTold();
    void withoutADiskOnlyThePresentIsKnown();
    void anotherMachinesHistoryIsForgotten();

private:
    void add(HistoryStore &store, std::chrono::seconds now, quint64 total, PastState state = PastState::Well,
        const QString &key = acme) const
    {
        store.add(now, { { key, state, total, {}, 0 } });
    }
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void setAge(const QString &name, std::chrono::seconds time) const
    {
        QFile file(QDir(m_folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::fromSecsSinceEpoch(time.count()), QFileDevice::FileModificationTime));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_folder;
};

void TestHistoryStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder = m_directory->filePath(u"history"_s);
}

void TestHistoryStore::thePresentMinuteIsShownAndKeptAtTheEnd()
{
    HistoryStore store(m_folder);
    QVERIFY(store.history(acme, HistorySpan::Hour, noon).points.empty());
    add(store, noon + 10s, 5);
    QCOMPARE(store.history(acme, HistorySpan::Hour, noon + 11s).points,
        (std::vector{ HistoryPoint{ noon, 5, {}, 0, { .well = 1 } } }));
    QVERIFY(files().isEmpty()); // once a minute, not before
    store.end(noon + 12s);
    QCOMPARE(files().size(), 1);
    QCOMPARE(HistoryStore(m_folder).history(acme, HistorySpan::Hour, noon + 13s).points.size(), size_t(1));
    QCOMPARE(store.problem(), QString());
}

void TestHistoryStore::eachSpanHasItsStepsAndNoMore()
{
    HistoryStore store(m_folder);
    const std::chrono::seconds end = noon + 26h + 30s;
    for (std::chrono::seconds now = noon; now <= end; now += 60s)
        add(store, now, quint64((now - noon) / 60s));
    const auto points = [&](HistorySpan span) { return store.history(acme, span, end).points; };
    QCOMPARE(points(HistorySpan::Hour).size(), size_t(60));
    QCOMPARE(points(HistorySpan::Day).size(), size_t(1440));
    QCOMPARE(points(HistorySpan::Day).back().time, noon + 26h);
    QCOMPARE(points(HistorySpan::Day).front().time, noon + 2h + 1min);
    QCOMPARE(points(HistorySpan::Week).size(), size_t(27));
    QCOMPARE(points(HistorySpan::Month).size(), size_t(27));
    QCOMPARE(points(HistorySpan::Year).size(), size_t(2)); // from noon to two in the afternoon
    quint64 rows = 0;
    for (const HistoryPoint &point : points(HistorySpan::Week))
        rows += point.rows;
    QCOMPARE(rows, quint64(26 * 60));
    const TargetHistory day = store.history(acme, HistorySpan::Day, end);
    QCOMPARE(day.from, noon + 2h + 1min);
    QCOMPARE(day.to, end);
    QCOMPARE(day.step, 60s);
    QCOMPARE(unknownMinutes(day), 0);
}

void TestHistoryStore::theNextRunGoesOnWithTheSameMinute()
{
    HistoryStore first(m_folder);
    add(first, noon, 5, PastState::Retrying);
    first.end(noon);
    HistoryStore second(m_folder);
    add(second, noon + 30s, 2); // counts from its own start
    const HistoryPoint both{ noon, 7, {}, 0, { .retrying = 1 } };
    for (const HistorySpan span : { HistorySpan::Hour, HistorySpan::Week })
        QCOMPARE(second.history(acme, span, noon + 30s).points, std::vector{ both });
    second.end(noon + 31s);
    for (const HistorySpan span : { HistorySpan::Hour, HistorySpan::Week })
        QCOMPARE(second.history(acme, span, noon + 31s).points, std::vector{ both });
}

void TestHistoryStore::whatTheClockSaidWrongIsNotShown()
{
    HistoryStore store(m_folder);
    add(store, noon, 1);
    add(store, noon + 3h, 2); // set forward by mistake
    add(store, noon + 60s, 3); // and back
    const TargetHistory day = store.history(acme, HistorySpan::Day, noon + 70s);
    QCOMPARE(day.points.size(), size_t(2));
    QCOMPARE(day.points.back().time, noon + 60s);
    store.end(noon + 70s);
    // When that time has really come, what was written of it is taken for true: nothing tells them apart.
    QCOMPARE(store.history(acme, HistorySpan::Day, noon + 4h).points.size(), size_t(3));
    // A clock in 1970 shows nothing, and breaks nothing.
    QVERIFY(store.history(acme, HistorySpan::Year, 5s).points.empty());
    add(store, 5s, 4);
    store.end(6s);
    QCOMPARE(store.problem(), QString());
}

void TestHistoryStore::aYearIsShownByTheDay()
{
    HistoryStore store(m_folder);
    for (int day = 0; day < 400; ++day)
        for (int minute = 0; minute < 3; ++minute)
            add(store, noon + day * 24h + minute * 60s, quint64(day * 3 + minute));
    const TargetHistory year = store.history(acme, HistorySpan::Year, noon + 399 * 24h + 3min);
    QCOMPARE(year.points.size(), size_t(365));
    for (const HistoryPoint &point : year.points) {
        QCOMPARE(point.minutes, (StateMinutes{ .well = 3 }));
        QCOMPARE(point.rows, 3u);
    }
    QCOMPARE(files().size(), 1);
}

void TestHistoryStore::aTargetsFileGoesByItsKey()
{
    HistoryStore store(m_folder);
    add(store, noon, 1, PastState::Well, acme);
    add(store, noon, 1, PastState::Paused, u"../../etc/passwd|token"_s);
    store.end(noon);
    QCOMPARE(files().size(), 2);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList(u"history"_s));
    QCOMPARE(store.history(u"../../etc/passwd|token"_s, HistorySpan::Hour, noon).points[0].minutes.paused, 1);
}

void TestHistoryStore::filesOfTargetsThatAreGoneAreRemovedAfterAYear()
{
    {
        HistoryStore store(m_folder);
        add(store, noon, 1, PastState::Well, u"gone"_s);
        add(store, noon, 1, PastState::Well, u"away"_s);
        add(store, noon, 1, PastState::Well, acme);
        store.end(noon);
    }
    const QStringList all = files();
    QCOMPARE(all.size(), 3);
    for (const QString &name : all)
        setAge(name, noon - 367 * 24h);
    QFile note(QDir(m_folder).filePath(u"note"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.close();
    setAge(u"note"_s, noon - 900 * 24h);
    HistoryStore store(m_folder);
    add(store, noon, 1);
    store.end(noon);
    QCOMPARE(files().size(), 2); // what is not ours is not touched
    QVERIFY(files().contains(u"note"_s));
    // Its own file was as old, and is kept.
    QCOMPARE(store.history(acme, HistorySpan::Hour, noon).points[0].rows, 2u);
}

void TestHistoryStore::thereAreOnlySoManyFiles()
{
    constexpr qsizetype most = 20;
    HistoryStore store(m_folder, most);
    std::vector<TargetSample> samples;
    for (qsizetype i = 0; i < most + 5; ++i)
        samples.push_back({ QString::number(i), PastState::Well, 1, {}, 0 });
    store.add(noon, samples);
    store.end(noon);
    QCOMPARE(files().size(), most);
    QVERIFY2(store.problem().contains(u"20 files in it already"_s), qPrintable(store.problem()));
    // Targets that are gone make room for one that is there.
    HistoryStore next(m_folder, most);
    add(next, noon, 1);
    next.end(noon);
    QCOMPARE(next.problem(), QString());
    QCOMPARE(files().size(), most);
    QCOMPARE(next.history(acme, HistorySpan::Hour, noon).points.size(), size_t(1));
}

void TestHistoryStore::aDamagedFileBeginsAnewAndIsTold()
{
    HistoryStore store(m_folder);
    add(store, noon, 1);
    store.end(noon);
    QFile file(QDir(m_folder).filePath(files().value(0)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    QCOMPARE(store.takeDamaged(), 0);
    QVERIFY(store.history(acme, HistorySpan::Hour, noon).points.empty());
    add(store, noon + 60s, 2);
    store.end(noon + 60s);
    QCOMPARE(store.takeDamaged(), 1);
    QCOMPARE(store.takeDamaged(), 0);
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.history(acme, HistorySpan::Hour, noon + 60s).points.size(), size_t(1));
}

void TestHistoryStore::withoutADiskOnlyThePresentIsKnown()
{
    QFile inTheWay(m_folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    HistoryStore store(m_folder);
    add(store, noon, 1);
    add(store, noon + 60s, 2);
    QVERIFY(!store.problem().isEmpty());
    QCOMPARE(store.history(acme, HistorySpan::Hour, noon + 60s).points.size(), size_t(1));
    QVERIFY(inTheWay.remove());
    add(store, noon + 120s, 3);
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.history(acme, HistorySpan::Hour, noon + 120s).points.size(), size_t(2));
}

void TestHistoryStore::anotherMachinesHistoryIsForgotten()
{
    HistoryStore store(m_folder);
    add(store, noon, 1);
    store.end(noon);
    HistoryStore(m_folder).clear();
    QVERIFY(files().isEmpty());
    QVERIFY(store.history(acme, HistorySpan::Hour, noon).points.empty());
}

WQL_TEST(TestHistoryStore)

} // namespace tst_historystore

#include "tst_historystore.moc"
