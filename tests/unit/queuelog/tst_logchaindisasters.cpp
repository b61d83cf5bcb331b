// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"
#include "tests/unit/queuelog/hostileworld.h"

#include <QTest>

#include <cstdio>

namespace tst_logchaindisasters {

using namespace wql;
using namespace std::chrono_literals;

namespace {

/// One run of lots; with WQL_SEED set it tells its story.
class Run {
public:
    explicit Run(quint32 seed)
        : m_world(seed)
        , m_hasOutages(seed % 3 == 0)
        , m_follower(m_world.files(), { HostileWorld::path() })
    {
    }

    HostileWorld &world() { return m_world; }
    Follower &follower() { return m_follower; }

    void step()
    {
        switch (m_world.draw(14)) {
        case 0:
            return stopAndStart();
        case 1:
            return m_hasOutages ? endureOutage() : follow(500ms);
        case 2:
        case 3:
        case 4:
        case 5:
            return follow(500ms);
        default:
            return tell(m_world.act(false));
        }
    }

    /// What is wrong with what came since, or nothing.
    QString check()
    {
        const std::string_view got = m_follower.got();
        const QString wrong = m_world.take(got.substr(m_checked));
        m_checked = got.size();
        return wrong;
    }

    void follow(std::chrono::milliseconds passed)
    {
        m_follower.follow(passed);
        if (m_wrong.isEmpty())
            m_wrong = check();
        tell("follow, at " + std::to_string(m_follower.at().segment) + ':'
            + std::to_string(m_follower.at().offset));
    }
    const QString &wrong() const { return m_wrong; }

private:
    void stopAndStart()
    {
        tell("stop");
        m_follower.stop();
        m_world.readerStops();
        for (int unseen = m_world.draw(7); unseen > 0; --unseen)
            tell(m_world.act(true));
        m_follower.start();
        tell("start");
        follow(500ms);
    }

    void endureOutage()
    {
        const std::string outage = m_world.disturb();
        tell(outage);
        for (int turn = m_world.draw(6); turn >= 0; --turn) {
            if (outage != "unmounted" && m_world.draw(2))
                tell(m_world.act(false));
            follow(500ms);
        }
        m_world.recover();
        tell("recovered");
    }

    void tell(const std::string &what) const
    {
        static const bool telling = qEnvironmentVariableIsSet("WQL_SEED");
        if (!telling)
            return;
        std::fprintf(stderr, "%s\n%s", what.c_str(), m_world.story().c_str());
        if (m_follower.isStopped() || !what.starts_with("follow"))
            return;
        for (const SegmentRecord &record : m_follower.chain().records())
            if (record.needed)
                std::fprintf(stderr, "    %lld %s inode %llu %lld+%lld%s%s\n", record.number,
                    record.path.c_str(), record.identity.inode, record.base, record.size,
                    record.finished ? " finished" : "", record.needed ? " needed" : "");
    }

    HostileWorld m_world;
    bool m_hasOutages;
    Follower m_follower;
    size_t m_checked = 0;
    QString m_wrong;
};

} // namespace

class LogChainDisasters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCouldBeReadIsReadOnceAndInOrder_data();
    void whatCouldBeReadIsReadOnceAndInOrder();
};

void LogChainDisasters::whatCouldBeReadIsReadOnceAndInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    // WQL_SEED=n repeats one run; WQL_SEEDS=n does the first n.
    const int only = qEnvironmentVariableIntValue("WQL_SEED");
    const int many = qEnvironmentVariableIntValue("WQL_SEEDS");
    const int first = only ? only : 1;
    const int last = only ? only : many ? many : 200;
    for (int seed = first; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void LogChainDisasters::whatCouldBeReadIsReadOnceAndInOrder()
{
    QFETCH(quint32, seed);
    Run run(seed);
    run.follow(0ms);
    for (int step = 0; step < 100; ++step) {
        run.step();
        QVERIFY2(run.wrong().isEmpty(), qPrintable(run.wrong() + QStringLiteral(", step %1").arg(step)));
    }
    for (int second = 0; second < 70; ++second)
        run.follow(1s);
    QCOMPARE(run.wrong(), QString());
    QCOMPARE(run.world().missing(), QString());
    QVERIFY2(run.follower().totals().lostBytes <= run.world().mayBeLost(),
        qPrintable(QStringLiteral("%1 of %2 are said to be lost")
                       .arg(run.follower().totals().lostBytes)
                       .arg(run.world().mayBeLost())));
    QVERIFY(run.world().files().mostOpenHandles() <= 60);
    const LogHealth &health = run.follower().chain().health();
    const bool isMissed = run.follower().totals().lostSegments > 0 && health.kind == LogHealth::Kind::Gone;
    QVERIFY(health.isOk() || isMissed);
    QCOMPARE(run.follower().chain().holds(run.follower().cursor()), LogChain::Holds::Yes);
}

WQL_TEST(LogChainDisasters)

} // namespace tst_logchaindisasters

#include "tst_logchaindisasters.moc"
