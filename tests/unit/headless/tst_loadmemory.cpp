// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/targetkey.h"
#include "core/state/insertsunderway.h"
#include "headless/wqloaderctl/loadmemory.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_loadmemory {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace std::chrono_literals;

/// What a load that was cut off had sent is known to the next one of the same dataset.
class tst_LoadMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFirstLoadWaitsForNobody();
    void oneThatWasCutOffIsWaitedFor();
    void nothingIsLeftOfOneThatEnded();
    void otherDatasetsAreOthers();
    void afterARebootNothingIsKnown();
    void aFolderInWhichOthersMayWriteIsNotUsed();
    void withoutAPlaceEachWaits();

private:
    LoadMemory memory() const { return { { m_folder->path() }, m_target, otherwise(), m_clock }; }
    QString otherwise() const { return m_folder->path(); }
    std::optional<std::chrono::milliseconds> leftBefore(const QString &folder) const
    {
        return InsertsUnderWay(folder, m_clock).leftBefore(InsertsUnderWay::idOf(keyOf(m_target)));
    }
    void send(const QString &folder, bool isUnderWay) const
    {
        InsertsUnderWay(folder, m_clock).set(InsertsUnderWay::idOf(keyOf(m_target)), isUnderWay);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    Target m_target{ .name = u"acme"_s, .url = QUrl(u"http://acme/queuemetrics"_s), .token = u"acme"_s };
};

void tst_LoadMemory::aFirstLoadWaitsForNobody()
{
    const LoadMemory first = memory();
    QVERIFY2(first.problem().isEmpty(), qPrintable(first.problem()));
    QVERIFY(first.folder().startsWith(m_folder->path() + u"/load-"_s));
    QVERIFY(!first.waitsForEarlier());
    QCOMPARE(leftBefore(first.folder()), std::nullopt);
}

void tst_LoadMemory::oneThatWasCutOffIsWaitedFor()
{
    send(memory().folder(), true);
    m_clock.now += 4s;
    const LoadMemory next = memory();
    QVERIFY(next.waitsForEarlier());
    QCOMPARE(leftBefore(next.folder()), std::optional<std::chrono::milliseconds>(4s));
    next.tidyUp(); // stopped before it could ask
    QVERIFY(memory().waitsForEarlier());
}

void tst_LoadMemory::nothingIsLeftOfOneThatEnded()
{
    const LoadMemory load = memory();
    send(load.folder(), true);
    send(load.folder(), false);
    load.tidyUp();
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(!memory().waitsForEarlier());
}

void tst_LoadMemory::otherDatasetsAreOthers()
{
    send(memory().folder(), true);
    m_target.token = u"other"_s;
    QVERIFY(!memory().waitsForEarlier());
    m_target.token = u"acme"_s;
    m_target.name = u"renamed"_s;
    QVERIFY(memory().waitsForEarlier());
}

void tst_LoadMemory::afterARebootNothingIsKnown()
{
    const QString folder = memory().folder();
    QFile file(folder + u"/under-way"_s);
    QVERIFY(file.open(QFile::ReadWrite));
    file.write("of another boot.");
    file.close();
    const LoadMemory next = memory();
    QVERIFY(next.waitsForEarlier());
    QCOMPARE(leftBefore(next.folder()), std::optional<std::chrono::milliseconds>(0s));
}

void tst_LoadMemory::aFolderInWhichOthersMayWriteIsNotUsed()
{
    const QString open = m_folder->filePath(u"open"_s), own = m_folder->filePath(u"own"_s);
    QVERIFY(QDir().mkdir(open));
    QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
    const LoadMemory load({ open, own }, m_target, otherwise(), m_clock);
    QVERIFY(load.problem().isEmpty());
    QVERIFY2(load.folder().startsWith(own), qPrintable(load.folder()));
}

void tst_LoadMemory::withoutAPlaceEachWaits()
{
    QTemporaryDir other;
    const LoadMemory load({ u"/proc/none"_s }, m_target, other.path(), m_clock);
    QVERIFY2(load.problem().startsWith(u"/proc/none"_s), qPrintable(load.problem()));
    QCOMPARE(load.folder(), other.path());
    QVERIFY(load.waitsForEarlier());
    QCOMPARE(leftBefore(other.path()), std::optional<std::chrono::milliseconds>(0s));
}

WQL_TEST(tst_LoadMemory)

} // namespace tst_loadmemory

#include "tst_loadmemory.moc"
