// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/engine/recentrows.h"
#include "core/engine/targetkey.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace wql {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TargetState = TargetStatus::State;

constexpr auto secretRetry = 30s;
/// Work at one go between two looks at the sockets.
constexpr int pumpBudget = 5; // ms
/// A row that comes alone is read at once, those of a burst together.
constexpr auto hintPause = 5ms;

TargetState stateOf(const UploadMachine &machine)
{
    switch (machine.waiting()) {
    case UploadMachine::Waiting::BackingOff:
        return TargetState::BackingOff;
    case UploadMachine::Waiting::Parked:
        return TargetState::Parked;
    case UploadMachine::Waiting::No:
        break;
    }
    switch (machine.phase()) {
    case UploadMachine::Phase::Stopped:
        return TargetState::Stopped;
    case UploadMachine::Phase::AskingMark:
    case UploadMachine::Phase::Skipping:
    case UploadMachine::Phase::Probing:
    case UploadMachine::Phase::Settling:
        return TargetState::Starting;
    case UploadMachine::Phase::Reconciling:
        return TargetState::Reconciling;
    case UploadMachine::Phase::Streaming:
        return machine.isDrained() ? TargetState::UpToDate : TargetState::Uploading;
    }
    Q_UNREACHABLE();
}

/// What decides where a row goes, as text to be kept and read again: without anything secret.
QString rulesText(const LoaderConfig &config)
{
    LoaderConfig rules;
    rules.general.unassociated = config.general.unassociated;
    rules.rules = config.rules;
    rules.rewrites = config.rewrites;
    for (const Target &target : config.targets)
        rules.targets.push_back(
            { .name = target.name, .url = target.url, .user = u"none"_s, .token = target.token });
    return QString::fromUtf8(configText(rules));
}

std::optional<LoaderConfig> configOfRules(const QString &text)
{
    const auto loaded = loaderConfigOf(ConfigFile::fromText(text.toUtf8(), u"stored rules"_s));
    return loaded ? std::optional(loaded->config) : std::nullopt;
}

std::vector<LogFeed::Who> targetsOf(const LoaderConfig &config)
{
    std::vector<LogFeed::Who> targets;
    for (const Target &target : config.targets)
        targets.push_back({ target.name, keyOf(target) });
    return targets;
}

/// A target that no rule in force names gets nothing, not even heartbeats: they would say that it is fed.
bool isFed(const LoaderConfig &config, const Target &target)
{
    return std::any_of(config.rules.begin(), config.rules.end(),
        [&](const Rule &rule) { return rule.enabled && rule.target == target.name; });
}

TargetStatus::Remark remarkOf(UploadMachine::Remark remark)
{
    switch (remark) {
    case UploadMachine::Remark::None:
        return TargetStatus::Remark::None;
    case UploadMachine::Remark::MarkInFuture:
        return TargetStatus::Remark::MarkInFuture;
    case UploadMachine::Remark::MarkBelowConfirmed:
        return TargetStatus::Remark::MarkBelowConfirmed;
    }
    Q_UNREACHABLE();
}

} // namespace

Engine::Engine(const Clock &clock, EngineSettings settings, PasswordReader passwords, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_passwords(std::move(passwords))
{
    for (QTimer *timer : { &m_hintTimer, &m_pumpTimer, &m_stopTimer })
        timer->setSingleShot(true);
    m_pumpTimer.setInterval(0);
    m_hintTimer.setTimerType(Qt::PreciseTimer);
    m_pollTimer.setInterval(m_settings.pollInterval);
    m_secretTimer.setInterval(secretRetry);
    connect(&m_pollTimer, &QTimer::timeout, this, &Engine::poll);
    connect(&m_hintTimer, &QTimer::timeout, this, &Engine::poll);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Engine::pump);
    connect(&m_stopTimer, &QTimer::timeout, this, &Engine::finishStopping);
    connect(&m_secretTimer, &QTimer::timeout, this, &Engine::readPasswordsAgain);
}

Engine::~Engine() = default;

Result<StateOpening, StateFailure> Engine::start(const LoaderConfig &config)
{
    Q_ASSERT(m_state == State::Stopped);
    auto store = StateStore::open(m_settings.stateDirectory, {}, m_clock);
    if (!store)
        return unexpected(store.error());
    const StateOpening opening = (*store)->opening();
    auto contents = (*store)->load();
    if (!contents)
        return unexpected(contents.error());
    m_config = config;
    m_state = State::Running;
    m_startedAt = m_clock.wall();

    m_keeper = std::make_unique<StateKeeper>(std::move(*store), [this] { return changes(); });
    connect(m_keeper.get(), &StateKeeper::committed, this, &Engine::onCommitted);
    connect(m_keeper.get(), &StateKeeper::failed, this, [this] {
        for (UploadSession *session : sessions())
            session->setHeld(true);
        Q_EMIT stateFailed(m_keeper->failure());
    });
    connect(m_keeper.get(), &StateKeeper::recovered, this, [this] {
        for (UploadSession *session : sessions())
            session->setHeld(false);
        Q_EMIT stateRecovered();
    });

    const std::string path = QFile::encodeName(config.general.queueLog).toStdString();
    m_chain = std::make_unique<LogChain>(
        m_files, LogChainSettings{ .path = path, .drainQuiet = config.general.drainQuiet });
    m_chain->restore(contents->segments);
    std::vector<ActionRecord> actions = std::exchange(contents->actions, {});
    m_book = std::make_unique<CursorBook>(*m_chain, std::move(*contents));
    m_quarantine = std::make_unique<Quarantine>(
        QFile::encodeName(QDir(m_settings.stateDirectory).filePath(u"quarantine"_s)).toStdString());
    m_feed = std::make_unique<LogFeed>(*m_chain, *m_quarantine);
    m_watcher = std::make_unique<LogWatcher>(config.general.queueLog);
    connect(m_watcher.get(), &LogWatcher::hint, this, &Engine::hint);

    openFeedback(std::move(actions));
    setUpRouting();
    setTargets();
    m_pollTimer.start();
    poll();
    return opening;
}

void Engine::reload(const LoaderConfig &config)
{
    if (m_state != State::Running)
        return;
    const bool sameHeartbeat = config.general.heartbeat == m_config.general.heartbeat;
    m_config = config;
    for (Feeding &feeding : m_feedings) {
        const auto password = m_passwords(feeding.target.password);
        if (!sameHeartbeat || (password && *password != feeding.password))
            retire(feeding);
    }
    if (const QString rules = rulesText(m_config); rules != m_book->rules()) {
        const LogPosition from = m_feed->furthestReader();
        m_book->addRules(rules, from);
        m_router = std::make_shared<Router>(m_config);
        m_feed->addRouting(m_router, from, targetsOf(m_config));
    }
    setTargets();
    startSessions();
    m_pumpTimer.start();
}

void Engine::setUpRouting()
{
    m_router = std::make_shared<Router>(m_config);
    const std::vector<RoutingRecord> &routings = m_book->begin(rulesText(m_config));
    for (size_t i = 0; i + 1 < routings.size(); ++i)
        if (const auto earlier = configOfRules(routings[i].rules))
            m_feed->addRouting(std::make_shared<Router>(*earlier), routings[i].from, targetsOf(*earlier));
    m_feed->addRouting(m_router, routings.back().from, targetsOf(m_config));
}

// ---------------------------------------------------------------- targets

void Engine::openFeedback(std::vector<ActionRecord> stored)
{
    const QString audit = QDir(m_settings.stateDirectory).filePath(u"actions.log"_s);
    m_feedback = std::make_unique<FeedbackDesk>(m_clock, std::move(stored),
        StoredActionLedger::Disk{ [this] { m_keeper->touch(); }, [this] { return m_keeper->commitNow(); } },
        audit);
    connect(m_feedback.get(), &FeedbackDesk::reported, this, &Engine::actionReported);
    connect(m_feedback.get(), &FeedbackDesk::troubleChanged, this, &Engine::actionTroubleChanged);
    connect(m_feedback.get(), &FeedbackDesk::becameIdle, this, &Engine::finishStopping);
    connect(m_feedback.get(), &FeedbackDesk::hurried, this, [this](const QString &key) {
        for (const Feeding &feeding : m_feedings)
            if (feeding.session && feeding.key == key)
                feeding.session->wake();
    });
}

/// Gives each session the questions of its target to carry; those that are ending may still bring an answer.
void Engine::setFeedback()
{
    if (!m_settings.runsActions)
        return;
    m_feedback->configure(m_config, m_passwords,
        [this](const QString &target) { return RecentRows(*m_feed, *m_chain, m_router, m_config, target); });
    for (const auto *feedings : { &m_retiring, &m_feedings })
        for (const Feeding &feeding : *feedings)
            if (feeding.session)
                feeding.session->setSideCalls(m_feedback->sideCalls(feeding.key));
}

void Engine::setTargets()
{
    std::vector<Feeding> before = std::move(m_feedings);
    m_feedings.clear();
    for (const Target &target : m_config.targets) {
        if (!isFed(m_config, target))
            continue;
        const auto same = std::find_if(before.begin(), before.end(),
            [&](const Feeding &feeding) { return feeding.target == target && feeding.session; });
        if (same != before.end()) {
            m_feedings.push_back(std::move(*same));
        } else {
            m_feedings.push_back({ .target = target, .key = keyOf(target) });
        }
    }
    for (Feeding &feeding : before)
        retire(feeding);
    for (Feeding &feeding : m_feedings)
        if (!feeding.session)
            openSession(feeding);
    setFeedback();

    std::vector<LogFeed::Fed> machines;
    for (const Feeding &feeding : m_feedings)
        if (feeding.session)
            machines.push_back({ { feeding.target.name, feeding.key }, &feeding.session->machine() });
    m_feed->setMachines(machines);
}

void Engine::openSession(Feeding &feeding)
{
    const auto password = m_passwords(feeding.target.password);
    if (!password) {
        feeding.secretProblem = password.error();
        m_secretTimer.start();
        return;
    }
    feeding.secretProblem.clear();
    feeding.password = *password;
    feeding.session = std::make_unique<UploadSession>(
        feeding.target, *password, settingsFor(feeding.target), *m_feed, m_clock);
    UploadSession *session = feeding.session.get();
    session->setHeld(m_keeper->state() == StateKeeper::State::Failing);
    connect(session, &UploadSession::progressed, this, [this, session] { onProgress(session); });
}

/// A command is run only at the start and on a reload: it may take seconds, in which everybody waits.
void Engine::readPasswordsAgain()
{
    m_secretTimer.stop();
    const bool missing = std::any_of(m_feedings.begin(), m_feedings.end(), [](const Feeding &feeding) {
        return !feeding.session && feeding.target.password.kind != SecretReference::Kind::Command;
    });
    if (!missing || m_state != State::Running)
        return;
    setTargets();
    startSessions();
}

void Engine::retire(Feeding &feeding)
{
    if (!feeding.session)
        return;
    UploadSession *session = feeding.session.get();
    session->disconnect(this);
    connect(session, &UploadSession::idle, this, [this, session] { buryRetired(session); });
    session->stop();
    m_retiring.push_back(std::move(feeding));
}

void Engine::buryRetired(const UploadSession *session)
{
    const auto gone = std::find_if(m_retiring.begin(), m_retiring.end(),
        [&](const Feeding &feeding) { return feeding.session.get() == session; });
    if (gone == m_retiring.end())
        return;
    // What its last answer told, doubts as well, is what its successor starts with.
    m_keeper->commitNow();
    m_doubts.erase(session);
    gone->session.release()->deleteLater();
    m_retiring.erase(gone);
    if (m_state == State::Stopping)
        finishStopping();
    else
        startSessions();
}

/// Starts those that can be: the log is known, what they are about to do is recorded as unsettled, and no
/// predecessor still waits for an answer.
void Engine::startSessions()
{
    if (!m_chain->isReady() || m_state != State::Running)
        return;
    std::vector<UploadSession *> ready;
    for (const Feeding &feeding : m_feedings) {
        const bool busy = std::any_of(m_retiring.begin(), m_retiring.end(), [&](const Feeding &before) {
            return before.key == feeding.key || before.target.name == feeding.target.name;
        });
        if (feeding.session && !busy && feeding.session->machine().phase() == UploadMachine::Phase::Stopped)
            ready.push_back(feeding.session.get());
    }
    if (ready.empty())
        return;
    // That they are not settled any more is on the disk before the first row leaves.
    std::vector<UploadStart> starts;
    for (const UploadSession *session : ready)
        starts.push_back(m_book->startOf(keyOf(session->target()), session->target().timezoneOffset.count()));
    m_unsettling = true;
    m_keeper->commitNow();
    m_unsettling = false;
    for (size_t i = 0; i < ready.size(); ++i)
        ready[i]->start(starts[i]);
    m_pumpTimer.start();
}

UploadSettings Engine::settingsFor(const Target &target) const
{
    UploadSettings settings = m_settings.upload;
    settings.timezoneOffset = target.timezoneOffset.count();
    settings.heartbeat = m_config.general.heartbeat;
    // A target has a batch on its way, the next one in preparation, and some room.
    const size_t bodies = 3 * std::max<size_t>(1, m_config.targets.size());
    settings.batch.bytes
        = std::clamp(limits::allBodiesBytes / bodies, size_t{ 64 * 1024 }, settings.batch.bytes);
    settings.seed = quint32(qHash(keyOf(target), size_t(m_clock.monotonic().count())));
    return settings;
}

std::vector<UploadSession *> Engine::sessions() const
{
    std::vector<UploadSession *> all;
    for (const Feeding &feeding : m_feedings)
        if (feeding.session)
            all.push_back(feeding.session.get());
    return all;
}

// ---------------------------------------------------------------- the log

void Engine::hint()
{
    const auto since = m_clock.monotonic() - m_polledAt;
    if (since >= hintPause)
        poll();
    else if (!m_hintTimer.isActive())
        m_hintTimer.start(hintPause - since);
}

void Engine::poll()
{
    m_watcher->refresh();
    m_polledAt = m_clock.monotonic();
    const LogChanges changes = m_chain->poll(m_polledAt);
    m_totals.newSegments += changes.newSegments;
    m_totals.truncations += changes.truncations;
    m_totals.lateSegments += changes.lateSegments;
    m_totals.lostSegments += changes.lostSegments;
    m_totals.lostBytes += changes.lostBytes;
    if (changes.recordsChanged) {
        m_book->setSegmentsChanged();
        m_keeper->touch();
    }
    startSessions();
    if (changes.grew || m_feed->failure()) {
        m_feed->logChanged();
        pump();
    }
    const bool ok = m_chain->health().isOk();
    if (changes.recordsChanged || ok != std::exchange(m_logToldOk, ok))
        Q_EMIT logChanged();
}

void Engine::pump()
{
    if (m_state != State::Running)
        return;
    QElapsedTimer spent;
    spent.start();
    bool more = true;
    while (more && spent.elapsed() < pumpBudget) {
        more = m_feed->pump();
        for (const Feeding &feeding : m_feedings)
            if (feeding.session && feeding.session->machine().bufferedRows() > 0)
                feeding.session->wake();
    }
    if (more)
        m_pumpTimer.start();
    for (Feeding &feeding : m_feedings) {
        if (feeding.session) {
            const UploadMachine &machine = feeding.session->machine();
            const UploadMachine::Phase before = machine.phase();
            feeding.session->wake();
            // Without a call it can come to want rows that it refused a moment ago: nobody else asks then.
            if (machine.phase() != before)
                m_pumpTimer.start();
        }
        tell(feeding);
    }
}

void Engine::onProgress(UploadSession *session)
{
    // What is in doubt is remembered before anything else is tried: a crash must not make it look sure.
    const quint64 doubts = session->machine().counters().doubts;
    if (std::exchange(m_doubts[session], doubts) < doubts)
        m_keeper->commitNow();
    else
        m_keeper->touch();
    if (m_feed->lookFurtherBack(session->machine()))
        m_book->setSegmentsChanged();
    const UploadMachine &machine = session->machine();
    if (machine.isHungry() && !machine.isCaughtUp() && !m_pumpTimer.isActive())
        m_pumpTimer.start();
    for (Feeding &feeding : m_feedings)
        if (feeding.session.get() == session)
            tell(feeding);
    Q_EMIT progressed();
}

void Engine::tell(Feeding &feeding)
{
    const TargetStatus::State state
        = feeding.session ? stateOf(feeding.session->machine()) : TargetState::NoPassword;
    if (std::exchange(feeding.told, state) != state)
        Q_EMIT targetChanged(feeding.target.name);
}

// ---------------------------------------------------------------- state

std::vector<CursorBook::Entry> Engine::entries() const
{
    std::vector<CursorBook::Entry> entries;
    for (const auto *feedings : { &m_retiring, &m_feedings }) {
        for (const Feeding &feeding : *feedings) {
            const UploadSession *session = feeding.session.get();
            entries.push_back({ .key = feeding.key,
                .machine = session ? &session->machine() : nullptr,
                .ended = session && m_state == State::Stopping && !session->machine().isCallOutstanding() });
        }
    }
    return entries;
}

StateChanges Engine::changes()
{
    StateChanges changes = m_unsettling ? m_book->unsettle(entries()) : m_book->changes(entries());
    changes.isDurable = changes.isDurable || m_state == State::Stopping;
    m_feedback->addTo(changes);
    return changes;
}

void Engine::onCommitted(const StateChanges &changes)
{
    m_book->onCommitted(changes, entries());
    m_feed->dropRoutings(m_book->oldestNeeded(entries()));
    m_feedback->onCommitted(changes);
}

// ---------------------------------------------------------------- stopping

void Engine::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_pollTimer.stop();
    m_hintTimer.stop();
    m_pumpTimer.stop();
    m_secretTimer.stop();
    m_feedback->stop();
    for (UploadSession *session : sessions()) {
        connect(session, &UploadSession::idle, this, &Engine::finishStopping);
        session->stop();
    }
    m_stopTimer.start(m_settings.stopDeadline);
    if (sessions().empty())
        QMetaObject::invokeMethod(this, &Engine::finishStopping, Qt::QueuedConnection);
}

void Engine::finishStopping()
{
    const std::vector<UploadSession *> all = sessions();
    const bool busy = !m_retiring.empty() || !m_feedback->isIdle()
        || std::any_of(
            all.begin(), all.end(), [](const UploadSession *session) { return session->isBusy(); });
    if (m_state != State::Stopping || (busy && m_stopTimer.isActive()))
        return;
    m_stopTimer.stop();
    m_keeper->commitNow();
    m_state = State::Stopped;
    Q_EMIT stopped();
}

void Engine::retryNow()
{
    for (UploadSession *session : sessions()) {
        session->machine().retryNow();
        session->wake();
    }
    readPasswordsAgain();
}

// ---------------------------------------------------------------- status

TargetStatus Engine::statusOf(const Feeding &feeding) const
{
    TargetStatus status{
        .name = feeding.target.name, .url = feeding.target.url, .token = feeding.target.token
    };
    status.secretProblem = feeding.secretProblem;
    status.state = TargetState::NoPassword;
    if (!feeding.session)
        return status;
    const UploadMachine &machine = feeding.session->machine();
    status.state = stateOf(machine);
    status.remark = remarkOf(machine.remark());
    status.failure = machine.failure();
    status.counters = machine.counters();
    status.rowsSelected = status.counters.rowsConfirmed + machine.bufferedRows();
    status.backlogBytes = m_chain->isReady()
        ? m_chain->bytesBetween(machine.confirmed().value_or(m_chain->first()), m_chain->end())
        : 0;
    status.lag = lagOf(machine);
    status.wireRequests = feeding.session->traffic().requests;
    status.bytesSent = feeding.session->traffic().bytesOut;
    status.clockDifference = feeding.session->clockDifference();
    // At the end of a rotated file that has to rest, there is nothing to read for a while, but more to come.
    const LogPosition read = machine.readPosition();
    const LogPosition end = m_chain->isReady() ? m_chain->end() : read;
    status.isDrained
        = machine.isDrained() && (read.segment == end.segment || m_chain->bytesBetween(read, end) == 0);
    status.actionMode = m_settings.runsActions ? feeding.target.actions : ActionMode::Off;
    status.actions = m_feedback->counters(feeding.key);
    return status;
}

/// By the row itself where it is in memory. Else by the first row behind what is confirmed, which may be
/// another target's: then it is older than that, never younger.
std::optional<std::chrono::seconds> Engine::lagOf(const UploadMachine &machine) const
{
    std::optional<qint64> oldest = machine.oldestTime();
    const std::optional<LogPosition> confirmed = machine.confirmed();
    if (!oldest && confirmed && !machine.isCaughtUp() && m_chain->isReady())
        oldest = m_feed->timeAt(*confirmed);
    if (!oldest)
        return {};
    return std::max(m_clock.wall() - std::chrono::seconds{ *oldest }, std::chrono::seconds{ 0 });
}

std::optional<TargetStatus> Engine::targetStatus(const QString &name) const
{
    for (const Feeding &feeding : m_feedings)
        if (feeding.target.name == name)
            return statusOf(feeding);
    return {};
}

LoaderStatus Engine::status() const
{
    LoaderStatus status;
    status.queueLog = m_config.general.queueLog;
    status.stateDirectory = m_settings.stateDirectory;
    if (!m_chain)
        return status;
    status.startedAt = m_startedAt;
    status.log = m_chain->health();
    status.logMend = mendingCommand(status.log, m_settings.serviceUser);
    status.readFailure = m_feed->failure();
    if (m_chain->isReady())
        status.logBytes = m_chain->bytesBetween(m_chain->first(), m_chain->end());
    status.rowsRead = m_feed->counters().rows;
    status.linesNoRow = m_feed->counters().noRows;
    status.bytesRead = m_feed->counters().bytesRead;
    status.rowsUnmatched = m_router->counters().unmatched;
    status.lostSegments = m_totals.lostSegments;
    status.lateSegments = m_totals.lateSegments;
    status.truncations = m_totals.truncations;
    if (m_keeper->state() == StateKeeper::State::Failing)
        status.stateProblem = m_keeper->failure().words;
    for (const Feeding &feeding : m_feedings)
        status.targets.push_back(statusOf(feeding));
    return status;
}

RoutingCounters Engine::routingCounters() const
{
    return m_router->counters();
}

} // namespace wql
