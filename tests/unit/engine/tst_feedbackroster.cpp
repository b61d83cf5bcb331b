// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/feedbackroster.h"
#include "core/engine/targetkey.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_feedbackroster {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Rule agentsOf(const QString &target, const QString &start)
{
    Rule rule{ .name = start, .target = target };
    rule.agent.tests.push_back({ NameTest::Kind::StartsWith, start });
    return rule;
}

} // namespace

/// What becomes of feedback actions when the configuration changes between two answers.
class tst_FeedbackRoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anActionInTheFirstAnswerIsRefused();
    void anEditMakesNoActionOld_data();
    void anEditMakesNoActionOld();
    void otherRulesBoundActionsAtOnce();
    void whoWasOffBeforeMayGetOldActions();
    void whoIsFedNoMoreEndsItsSession();

private:
    QString key() const { return keyOf(m_config.targets[0]); }
    void configure()
    {
        m_roster->configure(m_config, [](const SecretReference &) { return Secret("hush"); }, {});
    }
    /// QueueMetrics answers, five seconds later, with an action on \a agent, or with none.
    void answer(const QString &agent = {})
    {
        m_clock.now += 5s;
        QmAnswer answer;
        if (!agent.isEmpty())
            answer.actions.push_back({ QString::number(++m_actions), u"127.0.0.1"_s, 5038,
                { u"Action: Login\r\nUsername: admin\r\nSecret: hush\r\n\r\n"_s,
                    u"Action: QueuePause\r\nInterface: %1\r\nPaused: true\r\n\r\n"_s.arg(agent) } });
        m_roster->sideCalls(key())->answered(answer, m_clock.monotonic());
    }
    QString verdict() const { return m_roster->counters(key()).lastRefusal; }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    LoaderConfig m_config;
    std::unique_ptr<FeedbackRoster> m_roster;
    int m_actions = 0;
};

void tst_FeedbackRoster::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_config = {};
    m_config.targets.push_back({ .name = u"acme"_s, .url = QUrl(u"http://localhost/acme"_s) });
    m_config.targets[0].actions = ActionMode::DryRun;
    m_config.rules.push_back(agentsOf(u"acme"_s, u"acme-"_s));
    m_roster = std::make_unique<FeedbackRoster>(m_clock, std::vector<ActionRecord>(),
        StoredActionLedger::Disk{ [] {}, [] { return true; } }, m_directory->filePath(u"actions.log"_s));
    configure();
}

void tst_FeedbackRoster::whoIsFedNoMoreEndsItsSession()
{
    m_config.rules[0].enabled = false;
    configure();
    QVERIFY(!m_roster->sideCalls(key()));
    QVERIFY(m_roster->endsSessions());
    QTRY_VERIFY(!m_roster->endsSessions());
}

void tst_FeedbackRoster::anActionInTheFirstAnswerIsRefused()
{
    answer(u"Agent/acme-1"_s);
    QVERIFY2(verdict().contains(u"may be old"_s), qPrintable(verdict()));
}

void tst_FeedbackRoster::anEditMakesNoActionOld_data()
{
    using Edit = std::function<void(LoaderConfig &)>;
    QTest::addColumn<Edit>("edit");
    QTest::newRow("another rule") << Edit(
        [](LoaderConfig &config) { config.rules.push_back(agentsOf(u"acme"_s, u"more-"_s)); });
    QTest::newRow("another target") << Edit([](LoaderConfig &config) {
        config.targets.push_back({ .name = u"beta"_s, .url = QUrl(u"http://localhost/beta"_s) });
        config.rules.push_back(agentsOf(u"beta"_s, u"beta-"_s));
    });
    QTest::newRow("another user") << Edit([](LoaderConfig &config) { config.targets[0].user = u"other"_s; });
    QTest::newRow("another interval")
        << Edit([](LoaderConfig &config) { config.general.feedbackInterval = 7s; });
}

void tst_FeedbackRoster::anEditMakesNoActionOld()
{
    QFETCH(std::function<void(LoaderConfig &)>, edit);
    answer();
    edit(m_config);
    configure();
    answer(u"Agent/acme-1"_s);
    QVERIFY2(verdict().contains(u"dry run"_s), qPrintable(verdict()));
}

void tst_FeedbackRoster::otherRulesBoundActionsAtOnce()
{
    answer();
    m_config.targets.push_back({ .name = u"beta"_s, .url = QUrl(u"http://localhost/beta"_s) });
    m_config.rules = { agentsOf(u"acme"_s, u"new-"_s), agentsOf(u"beta"_s, u"acme-"_s) };
    configure();
    answer(u"Agent/new-1"_s);
    QVERIFY2(verdict().contains(u"dry run"_s), qPrintable(verdict()));
    answer(u"Agent/acme-1"_s);
    QVERIFY2(!verdict().contains(u"dry run"_s), qPrintable(verdict()));
}

void tst_FeedbackRoster::whoWasOffBeforeMayGetOldActions()
{
    answer();
    m_config.targets[0].actions = ActionMode::Off;
    configure();
    m_config.targets[0].actions = ActionMode::DryRun;
    configure();
    answer(u"Agent/acme-1"_s);
    QVERIFY2(verdict().contains(u"may be old"_s), qPrintable(verdict()));
}

WQL_TEST(tst_FeedbackRoster)

} // namespace tst_feedbackroster

#include "tst_feedbackroster.moc"
