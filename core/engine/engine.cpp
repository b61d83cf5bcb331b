// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/engine/recentrows.h"
#include "core/engine/rulestext.h"
#include "core/engine/targetkey.h"
#include "core/engine/targetstate.h"

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

/// A paused target stays paused under another name.
std::set<QString> renamed(std::set<QString> paused, const LoaderConfig &before, const LoaderConfig &now)
{
    std::set<QString> names;
    for (const Target &target : before.targets) {
        if (paused.erase(target.name) == 0)
            continue;
        const auto same = std::find_if(now.targets.begin(), now.targets.end(),
            [&](const Target &other) { return keyOf(other) == keyOf(target); });
        names.insert(same == now.targets.end() ? target.name : same->name);
    }
    paused.merge(names);
    return paused;
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
    m_paused = contents->paused;
    m_storedPaused = contents->paused;
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
    m_paused = renamed(m_paused, m_config, config);
    if (m_paused != m_storedPaused)
        m_keeper->touch();
    m_config = config;
    for (Feeding &feeding : m_feedings) {
        const auto password = m_passwords(feeding.target.password);
        if (!sameHeartbeat || (password && *password != feeding.password))
            retire(feeding);
    }
    if (const QString rules = rulesText(m_config); rules != m_book->rules()) {
        // Who does not read now, paused or not begun, may have been further before.
        const LogPosition from = std::max(m_feed->furthestReader(), m_book->furthest());
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
    if (isPaused(feeding.target.name))
        return;
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
    const bool missing = std::any_of(m_feedings.begin(), m_feedings.end(), [this](const Feeding &feeding) {
        return !feeding.session && !isPaused(feeding.target.name)
            && feeding.target.password.kind != SecretReference::Kind::Command;
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
    std::erase_if(m_servers, [this](const auto &known) {
        return known.second.quietUntil <= m_clock.monotonic()
            && std::none_of(m_config.targets.begin(), m_config.targets.end(), [&](const Target &target) {
                   return target.name == known.first || keyOf(target) == known.first;
               });
    });
    for (const QString &who : { gone->target.name, gone->key }) {
        KnownServer &known = m_servers[who];
        known.quietUntil = std::max(known.quietUntil, session->machine().quietUntil());
        known.longestInsert = session->machine().longestInsert();
    }
    m_servers[gone->key].work.add(*session);
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
    std::vector<const Feeding *> ready;
    for (const Feeding &feeding : m_feedings) {
        const bool busy = std::any_of(m_retiring.begin(), m_retiring.end(), [&](const Feeding &before) {
            return before.key == feeding.key || before.target.name == feeding.target.name;
        });
        if (feeding.session && !busy && feeding.session->machine().phase() == UploadMachine::Phase::Stopped)
            ready.push_back(&feeding);
    }
    if (ready.empty())
        return;
    // That they are not settled any more is on the disk before the first row leaves.
    std::vector<UploadStart> starts;
    for (const Feeding *feeding : ready)
        starts.push_back(startOf(*feeding));
    m_unsettling = true;
    m_keeper->commitNow();
    m_unsettling = false;
    for (size_t i = 0; i < ready.size(); ++i)
        ready[i]->session->start(starts[i]);
    m_pumpTimer.start();
}

UploadStart Engine::startOf(const Feeding &feeding)
{
    UploadStart start = m_book->startOf(feeding.key, feeding.target.timezoneOffset.count());
    for (const QString &who : { feeding.target.name, feeding.key }) {
        const auto known = m_servers.find(who);
        if (known == m_servers.end())
            continue;
        start.quietUntil = std::max(start.quietUntil, known->second.quietUntil);
        start.longestInsert = std::max(start.longestInsert, known->second.longestInsert);
    }
    return start;
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
    if (m_chain->isReady())
        m_book->checkCursors();
    startSessions();
    if (changes.grew || m_feed->failure()) {
        m_feed->logChanged();
        pump();
    }
    const bool ok = m_chain->health().isOk();
    if (changes.recordsChanged || ok != std::exchange(m_logToldOk, ok))
        Q_EMIT logChanged();
    Q_EMIT polled();
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
        m_feedSteps += more;
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
    const TargetStatus::State state = stateOfFeeding(feeding);
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
    if (m_paused != m_storedPaused)
        changes.paused = m_paused;
    return changes;
}

void Engine::onCommitted(const StateChanges &changes)
{
    m_book->onCommitted(changes, entries());
    m_feed->dropRoutings(m_book->oldestNeeded(entries()));
    m_feedback->onCommitted(changes);
    if (changes.paused)
        m_storedPaused = *changes.paused;
}

} // namespace wql
