// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/loaderhost.h"

#include "core/base/system.h"
#include "core/control/controlmethods.h"
#include "core/secrets/secretreader.h"
#include "core/words/failuretext.h"

#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A restart begins while its predecessor ends.
constexpr std::chrono::seconds predecessorsPatience{ 1 };

QString sentenceOf(const DatasetLocks::Taken &taken)
{
    return u"another loader on this machine, process %1, sends to the dataset of target '%2' already: every "
           u"row "
           "would be there twice. Stop it, or take the target out of one of the two configurations"_s
               .arg(taken.process)
               .arg(taken.target);
}

} // namespace

Result<Secret, QString> readPassword(const SecretReference &reference)
{
    const SecretResult secret = readSecret(reference);
    if (!secret)
        return unexpected(secret.error().whole());
    return *secret;
}

Result<std::unique_ptr<LoaderHost>, LoaderHost::Failure> LoaderHost::open(
    const Clock &clock, Setup setup, const LoaderConfig &config, ActivityReporter &activity)
{
    setup.engine.serviceUser = userName(::geteuid());
    auto engine = Engine::open(clock, setup.engine, config, setup.passwords);
    if (!engine)
        return unexpected(
            Failure{ engine.error().kind, describe(engine.error(), setup.engine.stateDirectory).whole() });
    auto locks = std::make_unique<DatasetLocks>();
    if (const auto held = locks->hold(config, predecessorsPatience); !held)
        return unexpected(Failure{ StateFailure::Kind::Locked, sentenceOf(held.error()) });
    return std::unique_ptr<LoaderHost>(
        new LoaderHost(clock, std::move(setup), std::move(*engine), std::move(locks), activity));
}

LoaderHost::LoaderHost(const Clock &clock, Setup setup, std::unique_ptr<Engine> engine,
    std::unique_ptr<DatasetLocks> locks, ActivityReporter &activity)
    : m_activity(activity)
    , m_locks(std::move(locks))
    , m_otherLogHint(setup.otherLogHint)
    , m_engine(std::move(engine))
    , m_history(clock, *m_engine, activity)
    , m_status(clock, [this] { return status(); })
    , m_config(
          clock, { setup.configFile, setup.engine.stateDirectory },
          setup.apply ? setup.apply : [this](const LoaderConfig &config) { return reload(config); })
    , m_server(m_methods)
{
    connect(&m_config, &ConfigStore::logged, this, [this](const QString &text) { m_activity.info(text); });
    addControlMethods(m_methods,
        { .engine = *m_engine,
            .log = m_activity.ring(),
            .config = m_config,
            .status = m_status,
            .history = m_history.store(),
            .clock = clock,
            .report
            = [this](const QString &target, const QString &text) { m_activity.info(text, target); } });
    connect(m_engine.get(), &Engine::sessionEnded, this, &LoaderHost::letGoOfLocks);
    connect(m_engine.get(), &Engine::stateFailed, this,
        [this](const StateFailure &failure) { m_stateFailure = failure; });
    m_activity.begin(*m_engine, setup.origin, setup.warnings);
    m_activity.reportNewTargets(m_engine->config().targets);
}

LoaderHost::~LoaderHost()
{
    m_activity.detach();
}

void LoaderHost::listen(const QString &path)
{
    if (const auto opened = m_server.listen(path); opened)
        m_activity.info(u"Control socket: %1"_s.arg(path));
    else
        m_activity.error(u"No control socket at %1: %2. Everything else works"_s.arg(path, opened.error()));
}

void LoaderHost::start()
{
    m_engine->start();
    m_activity.reportLog();
}

void LoaderHost::refuseConfig(const QStringList &problems)
{
    m_activity.error(u"The new configuration is refused; the old one stays"_s);
    for (const QString &line : problems)
        m_activity.error(line);
    m_configProblem = u"the new configuration is refused, the old one stays: %1"_s.arg(problems.value(0));
}

LoaderStatus LoaderHost::status() const
{
    LoaderStatus status = m_engine->status();
    status.configProblem = m_configProblem;
    if (!status.stateProblem.isEmpty() && m_stateFailure)
        status.stateProblem = describe(*m_stateFailure, status.stateDirectory).whole();
    return status;
}

Result<void, QString> LoaderHost::reload(LoaderConfig config)
{
    if (m_engine->state() != Engine::State::Running)
        return unexpected(u"the loader is stopping"_s);
    const QString log = m_engine->config().general.queueLog;
    if (config.general.queueLog != log) {
        m_activity.error(u"queue_log is another now: %1"_s.arg(m_otherLogHint));
        config.general.queueLog = log;
    }
    if (config.general.cluster != m_engine->config().general.cluster)
        m_activity.error(u"cluster is another now: whose the state is, is settled at the next start"_s);
    if (const auto held = m_locks->hold(config); !held) {
        refuseConfig({ sentenceOf(held.error()) });
        return unexpected(sentenceOf(held.error()));
    }
    m_configProblem.clear();
    m_activity.reportNewTargets(config.targets);
    m_engine->reload(config);
    letGoOfLocks();
    m_activity.reportReload();
    return {};
}

/// Not before the last row and answer have gone where they were to go.
void LoaderHost::letGoOfLocks()
{
    if (!m_engine->endsSessions())
        m_locks->letGoOfOthers(m_engine->config());
}

} // namespace wql
