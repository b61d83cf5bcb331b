// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/historyfile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <memory>

namespace tst_historyfile {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 };
using Added = HistoryFile::Added;

HistoryPoint minute(std::chrono::seconds time, quint64 rows = 1, PastState state = PastState::Well)
{
    HistoryPoint point{ .time = time, .rows = rows };
    point.minutes.of(state) = 1;
    return point;
}

/// Files may not grow beyond so many bytes, as on a disk that is full.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{ bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &now);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    sighandler_t m_handler = SIG_DFL;
};

} // namespace

class TestHistoryFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsAddedComesBackAsMinutesAndHours();
    void aMinuteOfTwoRunsIsOne();
    void gapsStayGaps();
    void aYearIsKeptAndTheFileDoesNotGrow();
    void aClockThatWasWrongLeavesNothingThatIsShown();
    void aClockThatIsSetBackWritesOverWhatItSaidBefore();
    void aDamagedPlaceIsEmptyAndTheOthersAreNot();
    void aFileOfSomethingElseBeginsAnew();
    void aFileThatWasCutGoesOn();
    void whatDoesNotFitIsCut();
    void aFullDiskIsTold();
    void whatIsNoFileIsRefused();
    void onlyTheOwnerMayReadIt();
    void timesBefore1970AreRefused();

private:
    std::vector<HistoryPoint> minutes(std::chrono::seconds from, std::chrono::seconds length) const
    {
        return HistoryFile(m_path).minutes(from, from + length);
    }
    std::vector<HistoryPoint> hours(std::chrono::seconds from, std::chrono::seconds length) const
    {
        return HistoryFile(m_path).hours(from, from + length);
    }
    void flip(qint64 offset) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        const QByteArray byte = file.read(1);
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(QByteArray(1, char(byte[0] ^ 4))), 1);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestHistoryFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"one"_s);
}

void TestHistoryFile::whatIsAddedComesBackAsMinutesAndHours()
{
    const HistoryFile file(m_path);
    QVERIFY(file.minutes(noon, noon + 1h).empty());
    HistoryPoint first = minute(noon, 7, PastState::Retrying);
    first.lag = 90s;
    first.backlogBytes = 5'000'000'000;
    QCOMPARE(file.add(first).value(), Added::ToANewOne);
    QCOMPARE(file.add(minute(noon + 60s, 3)).value(), Added::ToTheOld);
    QCOMPARE(file.add(minute(noon + 1h)).value(), Added::ToTheOld);
    QCOMPARE(minutes(noon, 2h), (std::vector{ first, minute(noon + 60s, 3), minute(noon + 1h) }));
    QCOMPARE(minutes(noon + 1s, 60s), std::vector{ minute(noon + 60s, 3) });
    QCOMPARE(hours(noon, 2h),
        (std::vector{
            HistoryPoint{ noon, 10, 90s, 5'000'000'000, { .well = 1, .retrying = 1 } }, minute(noon + 1h) }));
}

void TestHistoryFile::aMinuteOfTwoRunsIsOne()
{
    QVERIFY(HistoryFile(m_path).add(minute(noon, 2, PastState::Well)));
    QVERIFY(HistoryFile(m_path).add(minute(noon, 5, PastState::NeedsAttention)));
    QVERIFY(HistoryFile(m_path).add(minute(noon, 1, PastState::Paused)));
    const HistoryPoint whole = minute(noon, 8, PastState::NeedsAttention);
    QCOMPARE(minutes(noon, 60s), std::vector{ whole });
    QCOMPARE(hours(noon, 1h), std::vector{ whole });
}

void TestHistoryFile::gapsStayGaps()
{
    const HistoryFile file(m_path);
    QVERIFY(file.add(minute(noon)));
    QVERIFY(file.add(minute(noon + 10min)));
    QVERIFY(file.add(minute(noon + 30h)));
    QCOMPARE(minutes(noon, 48h).size(), size_t(3));
    QCOMPARE(hours(noon, 48h).size(), size_t(2));
    QCOMPARE(hours(noon, 48h)[0].minutes.known(), 2);
}

void TestHistoryFile::aYearIsKeptAndTheFileDoesNotGrow()
{
    const HistoryFile file(m_path);
    const std::chrono::hours all = 400 * 24h;
    // A minute of each hour, and the last three days by the minute.
    for (std::chrono::minutes at = 0min; at < all - 72h; at += 60min)
        QVERIFY(file.add(minute(noon + at, 60)));
    for (std::chrono::minutes at = all - 72h; at < all; at += 1min)
        QVERIFY(file.add(minute(noon + at)));
    QCOMPARE(QFileInfo(m_path).size(), HistoryFile::maxBytes);
    QVERIFY(HistoryFile::maxBytes < 400'000);
    const auto kept = hours(noon, all);
    QCOMPARE(qint64(kept.size()), HistoryFile::keptHours);
    QCOMPARE(kept.back().time, noon + all - 1h);
    for (size_t i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].rows, 60u);
        QCOMPARE(kept[i].time, kept.front().time + std::chrono::hours(qint64(i)));
    }
    const auto last = minutes(noon + all - 72h, 72h);
    QCOMPARE(qint64(last.size()), HistoryFile::keptMinutes);
    QCOMPARE(last.back().time, noon + all - 1min);
    QCOMPARE(last.front().time, noon + all - 48h);
}

void TestHistoryFile::aClockThatWasWrongLeavesNothingThatIsShown()
{
    const HistoryFile file(m_path);
    QVERIFY(file.add(minute(noon)));
    QVERIFY(file.add(minute(noon + 20 * 365 * 24h + 5h))); // twenty years ahead
    QVERIFY(file.add(minute(60s))); // an exchange that wakes in 1970
    QVERIFY(file.add(minute(noon + 60s)));
    QCOMPARE(minutes(noon - 24h, 25h), (std::vector{ minute(noon), minute(noon + 60s) }));
    QCOMPARE(hours(noon - 24h, 25h).size(), size_t(1));
}

void TestHistoryFile::aClockThatIsSetBackWritesOverWhatItSaidBefore()
{
    const HistoryFile file(m_path);
    const auto ahead = std::chrono::minutes(HistoryFile::keptMinutes);
    QVERIFY(file.add(minute(noon + ahead, 9)));
    QVERIFY(file.add(minute(noon, 4))); // the same place
    QCOMPARE(minutes(noon, 1h), std::vector{ minute(noon, 4) });
    QVERIFY(minutes(noon + ahead, 1h).empty());
}

void TestHistoryFile::aDamagedPlaceIsEmptyAndTheOthersAreNot()
{
    const HistoryFile file(m_path);
    for (int i = 0; i < 3; ++i)
        QVERIFY(file.add(minute(noon + i * 60s)));
    const qint64 number = (noon + 60s) / 60s % HistoryFile::keptMinutes;
    for (qint64 byte = 0; byte < HistoryFile::placeBytes; ++byte) {
        const qint64 offset = HistoryFile::headBytes + number * HistoryFile::placeBytes + byte;
        flip(offset);
        QCOMPARE(minutes(noon, 1h), (std::vector{ minute(noon), minute(noon + 120s) }));
        flip(offset);
    }
    QCOMPARE(minutes(noon, 1h).size(), size_t(3));
}

void TestHistoryFile::aFileOfSomethingElseBeginsAnew()
{
    const HistoryFile file(m_path);
    QVERIFY(file.add(minute(noon)));
    flip(3);
    QVERIFY(minutes(noon, 1h).empty());
    QCOMPARE(file.add(minute(noon + 60s)).value(), Added::InPlaceOfADamagedOne);
    QCOMPARE(minutes(noon, 1h), std::vector{ minute(noon + 60s) });
    QCOMPARE(file.add(minute(noon + 120s)).value(), Added::ToTheOld);
}

void TestHistoryFile::aFileThatWasCutGoesOn()
{
    const HistoryFile file(m_path);
    QVERIFY(file.add(minute(noon)));
    QVERIFY(QFile::resize(m_path, HistoryFile::headBytes));
    QVERIFY(minutes(noon, 1h).empty());
    QCOMPARE(file.add(minute(noon)).value(), Added::ToTheOld);
    QCOMPARE(minutes(noon, 1h), std::vector{ minute(noon) });
    QVERIFY(QFile::resize(m_path, 0));
    QVERIFY(minutes(noon, 1h).empty());
    QVERIFY(file.add(minute(noon)));
    QCOMPARE(minutes(noon, 1h), std::vector{ minute(noon) });
}

void TestHistoryFile::whatDoesNotFitIsCut()
{
    HistoryPoint large = minute(noon, quint64(1) << 60);
    large.lag = std::chrono::seconds(qint64(1) << 40);
    QVERIFY(HistoryFile(m_path).add(large));
    const auto kept = minutes(noon, 60s);
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept[0].rows, quint64(0xffffffff));
    QCOMPARE(kept[0].lag.value(), std::chrono::seconds(0xfffffffe));
}

void TestHistoryFile::aFullDiskIsTold()
{
    const HistoryFile file(m_path);
    {
        const SmallFiles full(10);
        QVERIFY(!file.add(minute(noon)));
    }
    QVERIFY(file.add(minute(noon)));
    QVERIFY(QFile::resize(m_path, HistoryFile::headBytes));
    {
        const SmallFiles full(HistoryFile::headBytes);
        const auto added = file.add(minute(noon + 60s));
        QVERIFY(!added);
        QVERIFY(!added.error().isEmpty());
    }
    QCOMPARE(file.add(minute(noon + 120s)).value(), Added::ToTheOld);
    QCOMPARE(minutes(noon, 1h), std::vector{ minute(noon + 120s) });
}

void TestHistoryFile::whatIsNoFileIsRefused()
{
    QVERIFY(!HistoryFile(m_directory->path()).add(minute(noon)));
    QVERIFY(!HistoryFile(m_directory->filePath(u"no/such/folder"_s)).add(minute(noon)));
    QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
    QVERIFY(!HistoryFile(m_path).add(minute(noon)));
    QVERIFY(minutes(noon, 1h).empty());
}

void TestHistoryFile::onlyTheOwnerMayReadIt()
{
    QVERIFY(HistoryFile(m_path).add(minute(noon)));
    struct stat status;
    QCOMPARE(::stat(qPrintable(m_path), &status), 0);
    QCOMPARE(status.st_mode & 0077u, 0u);
}

void TestHistoryFile::timesBefore1970AreRefused()
{
    QVERIFY(!HistoryFile(m_path).add(minute(-60s)));
    QVERIFY(HistoryFile(m_path).minutes(-3600s, 60s).empty());
}

WQL_TEST(TestHistoryFile)

} // namespace tst_historyfile

#include "tst_historyfile.moc"
