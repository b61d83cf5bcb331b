// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/statecommitter.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_statecommitter {

using namespace wql;
using namespace Qt::StringLiterals;

class tst_StateCommitter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void manyTouchesBecomeOneCommit();
    void nothingIsWrittenUntilSomethingChanged();
    void commitNowDoesNotWait();
    void aFailureIsToldOnceAndEndsWithTheNextGoodCommit();
    void whileFailingATouchIsNotForgotten();

private:
    StateCommitter &keeper() { return *m_keeper; }
    StateContents stored();
    void breakStore() { QVERIFY(QFile::rename(file(), file() + u".away"_s)); }
    void mendStore() { QVERIFY(QFile::rename(file() + u".away"_s, file())); }
    QString file() const { return m_directory->filePath(u"state.db"_s); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<StateCommitter> m_keeper;
    int m_asked = 0;
    qint64 m_newest = 0;
};

void tst_StateCommitter::init()
{
    m_keeper.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_asked = 0;
    m_newest = 0;
    auto store = StateStore::open(m_directory->path(), {}, m_clock);
    QVERIFY(store);
    m_keeper = std::make_unique<StateCommitter>(std::move(*store), [this] {
        ++m_asked;
        StateChanges changes;
        changes.targets[u"t"_s].newestTime = m_newest;
        return changes;
    });
}

StateContents tst_StateCommitter::stored()
{
    m_keeper.reset();
    auto store = StateStore::open(m_directory->path(), {}, m_clock);
    auto contents = (*store)->load();
    return contents ? *contents : StateContents();
}

void tst_StateCommitter::manyTouchesBecomeOneCommit()
{
    QSignalSpy committed(&keeper(), &StateCommitter::committed);
    for (m_newest = 0; m_newest < 100; ++m_newest)
        keeper().touch();
    QCOMPARE(keeper().state(), StateCommitter::State::Dirty);
    QCOMPARE(m_asked, 0);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(keeper().state(), StateCommitter::State::Clean);
    QCOMPARE(m_asked, 1);
    QCOMPARE(stored().targets[u"t"_s].newestTime, qint64(100)); // as it was when the time had come
}

void tst_StateCommitter::nothingIsWrittenUntilSomethingChanged()
{
    QSignalSpy committed(&keeper(), &StateCommitter::committed);
    QVERIFY(!committed.wait(200));
    QCOMPARE(m_asked, 0);
}

void tst_StateCommitter::commitNowDoesNotWait()
{
    m_newest = 7;
    keeper().touch();
    QVERIFY(keeper().commitNow());
    QCOMPARE(keeper().state(), StateCommitter::State::Clean);
    QSignalSpy committed(&keeper(), &StateCommitter::committed);
    QVERIFY(!committed.wait(200)); // the touch is done with
    QCOMPARE(stored().targets[u"t"_s].newestTime, qint64(7));
}

void tst_StateCommitter::aFailureIsToldOnceAndEndsWithTheNextGoodCommit()
{
    QVERIFY(keeper().commitNow());
    QSignalSpy failed(&keeper(), &StateCommitter::failed);
    QSignalSpy recovered(&keeper(), &StateCommitter::recovered);
    breakStore();
    QVERIFY(!keeper().commitNow());
    QVERIFY(!keeper().commitNow());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(keeper().state(), StateCommitter::State::Failing);
    QCOMPARE(keeper().failure().kind, StateFailure::Kind::Missing);
    mendStore();
    QTRY_COMPARE(recovered.count(), 1); // by itself
    QCOMPARE(keeper().state(), StateCommitter::State::Clean);
}

void tst_StateCommitter::whileFailingATouchIsNotForgotten()
{
    QVERIFY(keeper().commitNow());
    breakStore();
    QVERIFY(!keeper().commitNow());
    m_newest = 9;
    keeper().touch();
    QCOMPARE(keeper().state(), StateCommitter::State::Failing);
    mendStore();
    QVERIFY(keeper().commitNow());
    QCOMPARE(stored().targets[u"t"_s].newestTime, qint64(9));
}

WQL_TEST(tst_StateCommitter)

} // namespace tst_statecommitter

#include "tst_statecommitter.moc"
