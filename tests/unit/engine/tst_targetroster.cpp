// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/targetroster.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_targetroster {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// No session of these tests gets so far as to ask.
class NoHistory final : public RowHistory {
public:
    std::optional<std::vector<quint64>> countEarlier(const RowSupply &, const LogWindow &) override
    {
        return {};
    }
    RangeRows readRange(const RowSupply &, const LogRange &) override { return {}; }
    RangeRows readBefore(const RowSupply &, LogPosition) override { return {}; }
    VerificationPiece readPiece(const RowSupply &, const VerificationRequest &) override { return {}; }
};

LoaderConfig configOf(const QStringList &names)
{
    LoaderConfig config;
    for (const QString &name : names) {
        config.targets.push_back({ .name = name, .url = QUrl(u"http://localhost/"_s + name) });
        config.rules.push_back({ .name = name, .target = name });
    }
    return config;
}

} // namespace

/// Who is fed, and by which session, when the configuration changes or an operator gives an order. Nothing
/// is sent.
class tst_TargetRoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTargetThatNoRuleInForceNamesIsNotFed();
    void whatDidNotChangeKeepsItsSession();
    void anotherHeartbeatOrPasswordMakesANewSession();
    void whoHasToProveGetsANewSessionAndReadsItsPasswordOnce();
    void aRetiredSessionIsWaitedForByNameAndByKey();
    void aPausedTargetHasNoSessionAlsoUnderAnotherName();
    void pausesAreStoredOnce();
    void aPasswordThatCannotBeReadIsTriedAgainButNoCommandIsRun();
    void anOrderToAnUnknownTargetChangesNothing();

private:
    TargetRunner &runner(const QString &name) { return *m_roster->find(name); }
    UploadSession *session(const QString &name) { return runner(name).session(); }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    NoHistory m_history;
    std::map<QString, QString> m_problems; ///< by the name of a secret
    int m_reads = 0;
    QString m_password;
    std::unique_ptr<TargetRoster> m_roster;
};

void tst_TargetRoster::init()
{
    m_problems.clear();
    m_reads = 0;
    m_password = u"robot"_s;
    const auto read = [this](const SecretReference &reference) -> Result<Secret, QString> {
        ++m_reads;
        if (const auto problem = m_problems.find(reference.name); problem != m_problems.end())
            return unexpected(problem->second);
        return Secret(m_password.toUtf8());
    };
    m_roster = std::make_unique<TargetRoster>(
        TargetRoster::SessionTerms{ m_clock, {}, read, m_history, m_folder.path() }, std::set<QString>());
}

void tst_TargetRoster::aTargetThatNoRuleInForceNamesIsNotFed()
{
    LoaderConfig config = configOf({ u"a"_s, u"b"_s, u"c"_s });
    config.rules[0].enabled = false;
    config.rules[1].target = u"c"_s;
    m_roster->configure(config);
    QCOMPARE(m_roster->runners().size(), size_t(1));
    QVERIFY(m_roster->find(u"c"_s) && !m_roster->find(u"a"_s));
    QCOMPARE(m_roster->recipients().size(), size_t(1));
}

void tst_TargetRoster::whatDidNotChangeKeepsItsSession()
{
    m_roster->configure(configOf({ u"a"_s, u"b"_s }));
    const UploadSession *a = session(u"a"_s);
    const UploadSession *b = session(u"b"_s);
    LoaderConfig config = configOf({ u"c"_s, u"a"_s, u"b"_s });
    config.targets[2].timezoneOffset = 3600s;
    QSignalSpy changed(m_roster.get(), &TargetRoster::sessionsChanged);
    m_roster->configure(config);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session(u"a"_s), a);
    QVERIFY(session(u"b"_s) != b);
    QCOMPARE(m_roster->runners()[0]->target().name, u"c"_s); // in the order of the configuration
    QCOMPARE(m_roster->retired().size(), size_t(1));
}

void tst_TargetRoster::anotherHeartbeatOrPasswordMakesANewSession()
{
    LoaderConfig config = configOf({ u"a"_s });
    m_roster->configure(config);
    const UploadSession *first = session(u"a"_s);
    config.general.heartbeat += 1s;
    m_roster->configure(config);
    const UploadSession *second = session(u"a"_s);
    QVERIFY(second != first);
    m_password = u"other"_s;
    m_roster->configure(config);
    QVERIFY(session(u"a"_s) != second);
    QCOMPARE(m_roster->passwordOf(config.targets[0])->reveal(), QByteArray("other"));
}

void tst_TargetRoster::whoHasToProveGetsANewSessionAndReadsItsPasswordOnce()
{
    const LoaderConfig config = configOf({ u"a"_s, u"b"_s });
    m_roster->configure(config);
    const UploadSession *before = session(u"a"_s);
    m_reads = 0;
    m_roster->configure(config, true);
    QVERIFY(session(u"a"_s) && session(u"a"_s) != before);
    QCOMPARE(m_reads, 2);
    QVERIFY(m_roster->withMemory({}, runner(u"a"_s)).mustProve);
    QVERIFY(m_roster->withMemory({}, runner(u"b"_s)).mustProve);
    QVERIFY(!m_roster->withMemory({}, runner(u"b"_s)).mustProve);
}

void tst_TargetRoster::aRetiredSessionIsWaitedForByNameAndByKey()
{
    QSignalSpy idle(m_roster.get(), &TargetRoster::sessionIdle);
    m_roster->configure(configOf({ u"a"_s, u"b"_s }));
    QCOMPARE(m_roster->startable().size(), size_t(2));
    LoaderConfig config = configOf({ u"a"_s, u"b"_s, u"c"_s });
    config.targets[0].url = QUrl(u"http://elsewhere/a"_s); // the name is the same
    config.targets[1].name = config.rules[1].target = u"bee"_s; // the key is the same
    m_roster->configure(config);
    QCOMPARE(m_roster->startable(), std::vector<TargetRunner *>{ &runner(u"c"_s) });
    QTRY_COMPARE(idle.count(), 2);
    m_roster->removeIdle();
    QVERIFY(m_roster->retired().empty() && m_roster->isIdle());
    QCOMPARE(m_roster->startable().size(), size_t(3));
}

void tst_TargetRoster::aPausedTargetHasNoSessionAlsoUnderAnotherName()
{
    LoaderConfig config = configOf({ u"a"_s });
    m_roster->configure(config);
    QVERIFY(m_roster->setPaused(u"a"_s, true));
    QVERIFY(!m_roster->setPaused(u"a"_s, true));
    QVERIFY(!session(u"a"_s));
    QCOMPARE(runner(u"a"_s).state(), TargetStatus::State::Paused);
    m_roster->retryNow();
    QVERIFY(!session(u"a"_s));
    config.targets[0].name = config.rules[0].target = u"acme"_s;
    m_roster->configure(config);
    QVERIFY(m_roster->isPaused(u"acme"_s) && !m_roster->isPaused(u"a"_s));
    QVERIFY(!session(u"acme"_s));
    QVERIFY(m_roster->setPaused(u"acme"_s, false));
    QVERIFY(session(u"acme"_s));
}

void tst_TargetRoster::pausesAreStoredOnce()
{
    m_roster->configure(configOf({ u"a"_s }));
    m_roster->setPaused(u"a"_s, true);
    StateChanges changes;
    m_roster->addTo(changes);
    QCOMPARE(*changes.paused, std::set<QString>{ u"a"_s });
    m_roster->onCommitted(changes);
    StateChanges later;
    m_roster->addTo(later);
    QVERIFY(!later.paused);
}

void tst_TargetRoster::aPasswordThatCannotBeReadIsTriedAgainButNoCommandIsRun()
{
    LoaderConfig config = configOf({ u"a"_s, u"b"_s });
    config.targets[0].password = { SecretReference::Kind::File, u"/a"_s };
    config.targets[1].password = { SecretReference::Kind::Command, u"/b"_s };
    m_problems = { { u"/a"_s, u"not there"_s }, { u"/b"_s, u"exit code 1"_s } };
    m_roster->configure(config);
    QCOMPARE(runner(u"a"_s).state(), TargetStatus::State::NoPassword);
    QCOMPARE(runner(u"a"_s).status().secretProblem, u"not there"_s);
    m_problems.clear();
    m_reads = 0;
    m_roster->retryNow();
    QCOMPARE(m_reads, 1);
    QVERIFY(session(u"a"_s) && !session(u"b"_s));
    m_roster->configure(config); // a reload runs it
    QVERIFY(session(u"b"_s));
}

void tst_TargetRoster::anOrderToAnUnknownTargetChangesNothing()
{
    m_roster->configure(configOf({ u"a"_s }));
    const UploadSession *a = session(u"a"_s);
    m_roster->replace(u"x"_s);
    QCOMPARE(session(u"a"_s), a);
    QVERIFY(m_roster->retired().empty());
}

WQL_TEST(tst_TargetRoster)

} // namespace tst_targetroster

#include "tst_targetroster.moc"
