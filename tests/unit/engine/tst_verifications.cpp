// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/verifications.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <set>

namespace tst_verifications {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Verifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNightlyOneBeginsOnceEachNight();
    void notAllTargetsBeginAtOnce();
};

void tst_Verifications::aNightlyOneBeginsOnceEachNight()
{
    const QString key = u"https://stats.example.net/acme|"_s;
    std::optional<std::chrono::seconds> last;
    std::vector<qint64> begun;
    // Three days by the minute, the first of them from noon on.
    for (qint64 time = 12 * 3600; time < 3 * 86400; time += 60) {
        const std::chrono::seconds wall{ 1'795'305'600 + time };
        if (!Verifications::isDue(key, time % 86400, wall, last))
            continue;
        last = wall;
        begun.push_back(time);
    }
    QCOMPARE(begun.size(), size_t(2));
    for (const qint64 time : begun)
        QVERIFY(time % 86400 >= 2 * 3600 && time % 86400 <= 3 * 3600 + 60);
    // A loader that is started late in the night still has its turn, and none after that.
    QVERIFY(Verifications::isDue(key, 4 * 3600 + 1800, 1'795'305'600s, {}));
    QVERIFY(!Verifications::isDue(key, 6 * 3600, 1'795'305'600s, {}));
}

void tst_Verifications::notAllTargetsBeginAtOnce()
{
    std::set<qint64> minutes;
    for (int target = 0; target < 50; ++target)
        for (qint64 second = 2 * 3600; second <= 3 * 3600; second += 60)
            if (Verifications::isDue(QString::number(target), second, 1'795'305'600s, {})) {
                minutes.insert(second);
                break;
            }
    QVERIFY(minutes.size() > 10);
}

WQL_TEST(tst_Verifications)

} // namespace tst_verifications

#include "tst_verifications.moc"
