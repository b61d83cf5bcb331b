// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/backoff.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_backoff {

using namespace wql;
using namespace std::chrono_literals;

class tst_Backoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delaysStayBelowACeilingThatDoublesUpToTheMost();
    void delaysAreSpreadOverTheWholeRange();
    void aSuccessMakesTheNextDelayShortAgain();
    void theSameSeedGivesTheSameDelays();
};

void tst_Backoff::delaysStayBelowACeilingThatDoublesUpToTheMost()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        Backoff backoff({ .first = 500ms, .max = 30s }, seed);
        std::chrono::milliseconds ceiling = 500ms;
        for (int failure = 1; failure <= 100; ++failure) {
            const auto delay = backoff.next();
            QVERIFY(delay >= 0ms);
            QVERIFY(delay <= ceiling);
            QCOMPARE(backoff.failures(), failure);
            ceiling = std::min<std::chrono::milliseconds>(ceiling * 2, 30s);
        }
    }
}

void tst_Backoff::delaysAreSpreadOverTheWholeRange()
{
    // A thousand loaders that lost the same server: in each tenth of the range some come back.
    std::array<int, 10> tenths{};
    for (quint32 seed = 0; seed < 1000; ++seed) {
        Backoff backoff({ .first = 999ms, .max = 999ms }, seed);
        backoff.next();
        ++tenths[size_t(backoff.next() / 100ms)];
    }
    for (const int loaders : tenths)
        QVERIFY2(loaders > 50, qPrintable(QString::number(loaders)));
}

void tst_Backoff::aSuccessMakesTheNextDelayShortAgain()
{
    Backoff backoff({ .first = 10ms, .max = 1h }, 1);
    for (int i = 0; i < 30; ++i)
        backoff.next();
    backoff.reset();
    QCOMPARE(backoff.failures(), 0);
    QVERIFY(backoff.next() <= 10ms);
}

void tst_Backoff::theSameSeedGivesTheSameDelays()
{
    Backoff one({}, 7), two({}, 7);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(one.next(), two.next());
}

WQL_TEST(tst_Backoff)

} // namespace tst_backoff

#include "tst_backoff.moc"
