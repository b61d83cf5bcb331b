// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionguard.h"
#include "tests/support/hostilecorpus.h"
#include "tests/support/tenants.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_actionguard {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString login = u"Action: Login\r\nUsername: admin\r\nSecret: canary-secret\r\n\r\n"_s;
const QString ping = u"Action: Ping\r\n\r\n"_s;
const QString logoff = u"Action: Logoff\r\n\r\n"_s;

FeedbackAction action(const QStringList &transactions)
{
    return { u"7"_s, u"localhost"_s, 5038, transactions, true };
}

ActionGuard guardWith(ActionGuard::Settings settings)
{
    ActionGuard guard(std::move(settings), unboundedScope());
    guard.beginReply(1s);
    return guard;
}

} // namespace

class ActionGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAllowedActionComesOutAsMessages();
    void theLoginThatWasSentIsDroppedForLocalCredentials();
    void withoutAnyLoginNothingIsSent();
    void oneRefusedTransactionRefusesTheAction();
    void onlyListedEndpointsAreReached_data();
    void onlyListedEndpointsAreReached();
    void anEndpointIsShownAsItWasAsked();
    void anUnreadablePasswordClosesItsEndpoint();
    void emptyLinesPartMessagesThatAreAllJudged();
    void anEmptyLineInsideAMessageLetsNothingThrough();
    void nothingHostileGetsThroughBetweenGoodMessages();
    void whatComesTooFastIsToBeShownAgain();
    void rowsAreLookedUpOnlyWhenAnActionIsRefusedWithoutThem();
    void whatIsNotWholeIsRefused();
    void learningAndDryRunsJudgeButDoNothing();
    void switchedOffRefusesEverything();
    void aQueueMetricsThatTriesThingsOutIsCutOff();
    void aShiftWithAWrongVariableStopsNothingElse();
    void unknownActionsAreOneKind();
    void noSecretIsInAnAnswer();
};

void ActionGuardTest::anAllowedActionComesOutAsMessages()
{
    ActionGuard guard = guardWith({});
    const ActionDecision decision = guard.decide(action({ login, ping, logoff }), 0ms);
    QVERIFY(decision.toRun);
    QVERIFY(!decision.answer);
    QCOMPARE(decision.toRun->transactions.size(), 2u);
    QCOMPARE(decision.verdicts.size(), 3u);
}

void ActionGuardTest::theLoginThatWasSentIsDroppedForLocalCredentials()
{
    ActionGuard::Settings settings;
    settings.endpoints.front().credentials = AmiCredentials{ u"wql"_s, Secret("x") };
    ActionGuard guard = guardWith(settings);
    const ActionDecision decision = guard.decide(action({ login, ping }), 0ms);
    QVERIFY(decision.toRun);
    QCOMPARE(decision.toRun->transactions, std::vector{ AmiMessage("Ping") });
    QVERIFY(guard.decide(action({ ping }), 0ms).toRun);
}

void ActionGuardTest::withoutAnyLoginNothingIsSent()
{
    ActionGuard guard = guardWith({});
    QVERIFY(!guard.decide(action({ ping }), 0ms).toRun);
    QVERIFY(!guard.decide(action({ ping, login }), 0ms).toRun);
}

void ActionGuardTest::oneRefusedTransactionRefusesTheAction()
{
    ActionGuard guard = guardWith({});
    const ActionDecision decision
        = guard.decide(action({ login, ping, u"Action: Command\nCommand: x"_s, ping }), 0ms);
    QVERIFY(!decision.toRun);
    QCOMPARE(decision.answer->id, u"7"_s);
    QVERIFY(!decision.answer->ok);
    QCOMPARE(decision.answer->text, u"KO: refused by the loader: the policy denies this action"_s);
    QCOMPARE(decision.verdicts.size(), 3u);
}

void ActionGuardTest::onlyListedEndpointsAreReached_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("the default") << u"127.0.0.1"_s << 5038 << true;
    QTest::newRow("its name") << u"LocalHost"_s << 5038 << true;
    QTest::newRow("IPv6") << u"::1"_s << 5038 << true;
    QTest::newRow("no port") << u"localhost"_s << 0 << true;
    QTest::newRow("another port") << u"127.0.0.1"_s << 8021 << false;
    QTest::newRow("ssh") << u"127.0.0.1"_s << 22 << false;
    QTest::newRow("metadata") << u"169.254.169.254"_s << 80 << false;
    QTest::newRow("any address") << u"0.0.0.0"_s << 5038 << false;
    QTest::newRow("loopback, spelt oddly") << u"127.1"_s << 5038 << false;
    QTest::newRow("mapped") << u"::ffff:127.0.0.1"_s << 5038 << false;
    QTest::newRow("a name that may resolve to it") << u"localhost.evil.example"_s << 5038 << false;
    QTest::newRow("empty") << QString() << 5038 << false;
    QTest::newRow("listed, in capitals") << u"PBX-2.example"_s << 5039 << true;
}

void ActionGuardTest::onlyListedEndpointsAreReached()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    ActionGuard::Settings settings;
    settings.endpoints.push_back({ { u"pbx-2.example"_s, 5039, {} }, {} });
    FeedbackAction asked = action({ login, ping });
    asked.host = host;
    asked.port = port;
    QTEST(guardWith(settings).decide(asked, 0ms).toRun.has_value(), "isListed");
}

void ActionGuardTest::anEndpointIsShownAsItWasAsked()
{
    FeedbackAction asked = action({ login, ping });
    asked.host = u"a%2b"_s;
    asked.port = 5038;
    QCOMPARE(guardWith({}).decide(asked, 0ms).answer->text,
        u"KO: refused by the loader: a%2b:5038 is no Asterisk that this loader may reach"_s);
}

void ActionGuardTest::anUnreadablePasswordClosesItsEndpoint()
{
    ActionGuard::Settings settings;
    settings.endpoints.front().problem = u"its password is gone"_s;
    ActionGuard guard = guardWith(settings);
    QCOMPARE(guard.decide(action({ login, ping }), 0ms).answer->text,
        u"KO: refused by the loader: its password is gone"_s);
}

void ActionGuardTest::emptyLinesPartMessagesThatAreAllJudged()
{
    ActionGuard guard = guardWith({});
    const ActionDecision decision
        = guard.decide(action({ login + u"\r\n\n"_s + ping + u"Action: QueueStatus\n\n"_s + logoff }), 0ms);
    QVERIFY(decision.toRun);
    QCOMPARE(decision.verdicts.size(), 4u);
    QCOMPARE(decision.toRun->transactions.size(), 3u);
    QCOMPARE(decision.toRun->transactions[1], AmiMessage("Ping"));
    QCOMPARE(decision.toRun->transactions[2], AmiMessage("QueueStatus"));
    const ActionDecision refused = guard.decide(
        action({ login + ping + u"Action: Command\r\nCommand: core stop now\r\n\r\n"_s }), 0ms);
    QVERIFY(!refused.toRun);
    QVERIFY(refused.answer);
    QVERIFY(!guard.decide(action({ login, u"\r\n"_s + ping }), 0ms).toRun);
    QVERIFY(!guard.decide(action({ login, QString() }), 0ms).toRun);
    QString many = login;
    for (int i = 0; i < 20; ++i)
        many += ping;
    QVERIFY(!guard.decide(action({ many }), 0ms).toRun);
}

void ActionGuardTest::anEmptyLineInsideAMessageLetsNothingThrough()
{
    ActionGuard::Settings settings;
    settings.limits.refusals = settings.limits.burst = 1000;
    ActionGuard guard = guardWith(settings);
    const QStringList lines{ u"Action: QueueAdd"_s, u"Queue: q1"_s, u"Interface: SIP/1"_s, u"Penalty: 1"_s };
    QVERIFY(guard.decide(action({ login, lines.join(u"\r\n"_s) }), 0ms).toRun);
    for (const QString &empty : { u"\r\n\r\n"_s, u"\n\n"_s, u"\r\n\n"_s, u"\n\r\n"_s }) {
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(
                !guard
                     .decide(action({ login,
                                 lines.first(i).join(u"\r\n"_s) + empty + lines.sliced(i).join(u"\r\n"_s) }),
                         0ms)
                     .toRun);
    }
}

void ActionGuardTest::nothingHostileGetsThroughBetweenGoodMessages()
{
    ActionGuard::Settings settings;
    settings.limits.refusals = settings.limits.burst = settings.limits.perReply = 100000;
    ActionGuard guard = guardWith(settings);
    int harmless = 0;
    for (const QString &text : hostileCorpus(u"transactions.txt"_s) + hostileCorpus(u"smuggling.txt"_s)) {
        // Among others, an empty line in front is none, and a lone CR at the end has its LF.
        static const QRegularExpression edges(u"^(\r?\n)+|\r$"_s);
        const QString stripped = QString(text).remove(edges);
        if (stripped.isEmpty() || guard.decide(action({ login, stripped }), 0ms).toRun) {
            ++harmless;
            continue;
        }
        const ActionDecision decision
            = guard.decide(action({ login, ping.trimmed() + u"\n\n"_s + text + u"\n\n"_s + ping }), 0ms);
        QVERIFY2(!decision.toRun, qPrintable(text));
        QVERIFY(decision.answer);
    }
    QVERIFY(harmless < 10);
}

void ActionGuardTest::whatComesTooFastIsToBeShownAgain()
{
    ActionGuard::Settings settings;
    settings.limits.burst = 2;
    ActionGuard guard = guardWith(settings);
    QVERIFY(guard.decide(action({ login, ping }), 0ms).toRun);
    QVERIFY(guard.decide(action({ login, ping }), 0ms).toRun);
    const ActionDecision decision = guard.decide(action({ login, ping }), 0ms);
    QVERIFY(!decision.toRun && !decision.answer);
    QVERIFY(decision.showAgainAt && *decision.showAgainAt <= 201ms);
    QVERIFY(guard.decide(action({ login, ping }), *decision.showAgainAt).toRun);
}

void ActionGuardTest::rowsAreLookedUpOnlyWhenAnActionIsRefusedWithoutThem()
{
    int lookedUp = 0;
    const auto rows = [&](const std::function<void(const QueueLogRowView &)> &show) {
        ++lookedUp;
        QueueLogRowView row;
        row.callId = "1700000000.7";
        row.queue = "q1";
        row.agent = "NONE";
        row.verb = "ENTERQUEUE";
        show(row);
    };
    ActionGuard guard({}, TenantScope(registryOf({ ruleOf(u"one"_s) }, rows), u"one"_s));
    guard.beginReply(1s);
    QVERIFY(guard.decide(action({ login, ping }), 0ms).toRun);
    QCOMPARE(lookedUp, 0);
    QVERIFY(guard.decide(action({ login, u"Action: Hangup\nChannel: 1700000000.7"_s }), 0ms).toRun);
    QCOMPARE(lookedUp, 1);
    QVERIFY(!guard.decide(action({ login, u"Action: Hangup\nChannel: 1700000000.8"_s }), 0ms).toRun);
    QCOMPARE(lookedUp, 1); // a flood of refusals must not read the log again and again
}

void ActionGuardTest::whatIsNotWholeIsRefused()
{
    ActionGuard guard = guardWith({});
    FeedbackAction half = action({ login, ping });
    half.isWhole = false;
    QVERIFY(!guard.decide(half, 0ms).toRun);
    QVERIFY(!guard.decide(action({}), 0ms).toRun);
    QVERIFY(!guard.decide(action(QStringList{ login } + QStringList(20, ping)), 0ms).toRun);
}

void ActionGuardTest::learningAndDryRunsJudgeButDoNothing()
{
    for (ActionMode mode : { ActionMode::Learn, ActionMode::DryRun }) {
        ActionGuard::Settings settings;
        settings.mode = mode;
        ActionGuard guard = guardWith(settings);
        const ActionDecision decision = guard.decide(action({ login, ping }), 0ms);
        QVERIFY(!decision.toRun);
        QVERIFY(decision.answer && !decision.answer->ok);
        QVERIFY(decision.verdicts.at(1).isAllowed);
    }
}

void ActionGuardTest::switchedOffRefusesEverything()
{
    ActionGuard::Settings settings;
    settings.mode = ActionMode::Off;
    const ActionDecision decision = guardWith(settings).decide(action({ login, ping }), 0ms);
    QVERIFY(!decision.toRun);
    QVERIFY(decision.verdicts.empty());
}

void ActionGuardTest::aQueueMetricsThatTriesThingsOutIsCutOff()
{
    ActionGuard guard = guardWith({});
    const auto pause = [](const QString &phone) {
        return action({ login, u"Action: QueuePause\nInterface: %1\nPaused: 1"_s.arg(phone) });
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY(!guard.decide(pause(u"SIP/1/%1"_s.arg(i)), i * 1s).toRun);
    QVERIFY(guard.isTripped(20s));
    QVERIFY(guard.decide(pause(u"SIP/1"_s), 20s).answer->text.contains(u"too many actions of this kind"_s));
    QVERIFY(guard.decide(pause(u"SIP/1"_s), 400s).toRun);
}

void ActionGuardTest::aShiftWithAWrongVariableStopsNothingElse()
{
    ActionGuard guard = guardWith({});
    const QString text
        = u"Action: Originate\nChannel: Local/%1@queuemetrics\nContext: queuemetrics\nExten: 10\n"
          "Priority: 1\nVariable: %2"_s;
    for (int i = 0; i < 15; ++i)
        QVERIFY(!guard.decide(action({ login, text.arg(25).arg(u"QUEUENAME=q,AGENTCODE=1,ODD=1"_s) }), i * 1s)
                     .toRun);
    QVERIFY(guard.isTripped(15s));
    QVERIFY(guard.decide(action({ login, text.arg(22).arg(u"AGENTCODE=1"_s) }), 15s).toRun);
    QVERIFY(guard.decide(action({ login, u"Action: QueuePause\nInterface: SIP/1\nPaused: 1"_s }), 15s).toRun);
    QVERIFY(guard.decide(action({ login, ping, logoff }), 15s).toRun);
}

void ActionGuardTest::unknownActionsAreOneKind()
{
    ActionGuard guard = guardWith({});
    for (int i = 0; i < 10; ++i)
        guard.decide(action({ login, u"Action: Try%1"_s.arg(i) }), i * 1s);
    QVERIFY(guard.isTripped(9s));
    QVERIFY(guard.decide(action({ login, ping }), 20s).toRun);
}

void ActionGuardTest::noSecretIsInAnAnswer()
{
    ActionGuard::Settings settings;
    settings.limits.refusals = settings.limits.burst = 1000;
    settings.limits.burst = 1000;
    ActionGuard guard = guardWith(settings);
    for (const QString &text : {
             u"Action: Login\nUsername: admin\nSecret: canary-secret\nSecret: canary-secret"_s,
             u"Action: Login\nUsername: canary secret\nSecret: canary-secret"_s,
             u"Action: Login\nSecret: canary-secret"_s,
             u"Action: Ping\nSecret: canary-secret"_s,
             u"Action: Login\nSecret canary-secret"_s,
             u"Action: Login\n Secret: canary-secret"_s,
         }) {
        const ActionDecision decision = guard.decide(action({ text }), 0ms);
        QVERIFY(decision.answer);
        QVERIFY(!decision.answer->text.contains("canary"_L1));
    }
}

WQL_TEST(ActionGuardTest)

} // namespace tst_actionguard

#include "tst_actionguard.moc"
