// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/base/volume.h"
#include "core/engine/recentrows.h"
#include "core/engine/targetkey.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

/// Work at one go between two looks at the sockets.
static constexpr int pumpBudget = 5; // ms

// ---------------------------------------------------------------- opening

Result<std::unique_ptr<Engine>, StateFailure> Engine::open(
    const Clock &clock, const EngineSettings &settings, const LoaderConfig &config, PasswordReader passwords)
{
    // What cannot be looked at cannot be told.
    const bool isLeftBehind = !config.general.cluster.isEmpty()
        && !areOnOneVolume(config.general.queueLog, settings.stateDirectory).value_or(true);
    if (isLeftBehind)
        return unexpected(StateFailure{ StateFailure::Kind::LeftBehind, settings.stateDirectory, {}, 0, {} });
    auto store = StateStore::open(settings.stateDirectory, { .cluster = config.general.cluster }, clock);
    if (!store)
        return unexpected(store.error());
    auto contents = (*store)->load();
    if (!contents)
        return unexpected(contents.error());
    return std::unique_ptr<Engine>(
        new Engine(clock, settings, config, std::move(passwords), std::move(*store), std::move(*contents)));
}

Engine::Engine(const Clock &clock, const EngineSettings &settings, const LoaderConfig &config,
    PasswordReader passwords, std::unique_ptr<StateStore> store, StateContents contents)
    : m_clock(clock)
    , m_settings(settings)
    , m_config(config)
    , m_log(config.general, contents.segments, settings.pollInterval, clock)
    , m_cursors(m_log.chain(), contents)
    , m_distributor(m_log.chain(),
          Quarantine(
              QFile::encodeName(QDir(settings.stateDirectory).filePath(u"quarantine"_s)).toStdString()))
    , m_history(m_log.chain(), m_distributor.timeline())
    , m_committer(
          std::move(store), [this] { return withOthers(m_cursors.changes(m_roster.entries(isStopping()))); })
    , m_feedback(clock, std::move(contents.actions),
          { [this] { m_committer.touch(); }, [this] { return m_committer.commitNow(); } },
          QDir(settings.stateDirectory).filePath(u"actions.log"_s))
    , m_roster(
          { clock, settings.upload, std::move(passwords), m_history,
              settings.insertsDirectory.isEmpty() ? settings.stateDirectory : settings.insertsDirectory },
          std::move(contents.paused))
    , m_verifications(clock, m_roster)
{
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setInterval(0);
    m_stopTimer.setSingleShot(true);
    connectParts();
    const StateOpening::Kind opened = opening().kind;
    if (opened != StateOpening::Kind::Existing && opened != StateOpening::Kind::Migrated)
        m_roster.forgetRead();
    m_distributor.setRoutings(m_cursors.begin(rulesText(m_config), m_roster.earlierReadTo()), m_config);
    m_roster.configure(m_config);
}

Engine::~Engine() = default;

void Engine::connectParts()
{
    connect(&m_log, &LogPoller::polled, this, &Engine::onPolled);
    connect(&m_log, &LogPoller::logChanged, this, &Engine::logChanged);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Engine::pump);
    connect(&m_stopTimer, &QTimer::timeout, this, &Engine::finishStopping);
    connect(&m_committer, &StateCommitter::committed, this, &Engine::onCommitted);
    connect(&m_committer, &StateCommitter::failed, this, [this] {
        m_roster.setHeld(true);
        Q_EMIT stateFailed(m_committer.failure());
    });
    connect(&m_committer, &StateCommitter::recovered, this, [this] {
        m_roster.setHeld(false);
        Q_EMIT stateRecovered();
    });
    connect(&m_roster, &TargetRoster::sessionsChanged, this, &Engine::onSessionsChanged);
    connect(&m_roster, &TargetRoster::progressed, this, &Engine::onProgress);
    connect(&m_roster, &TargetRoster::sessionIdle, this, &Engine::onSessionIdle);
    connect(&m_feedback, &FeedbackRoster::reported, this, &Engine::actionReported);
    connect(&m_feedback, &FeedbackRoster::troubleChanged, this, &Engine::actionTroubleChanged);
    connect(&m_feedback, &FeedbackRoster::becameIdle, this, &Engine::onFeedbackIdle);
    connect(&m_feedback, &FeedbackRoster::rescheduled, &m_roster, &TargetRoster::wake);
}

// ---------------------------------------------------------------- orders

void Engine::start()
{
    Q_ASSERT(m_state == State::Stopped);
    m_state = State::Running;
    m_startedAt = m_clock.wall();
    m_log.start();
}

void Engine::reload(const LoaderConfig &config)
{
    if (m_state != State::Running)
        return;
    m_config = config;
    const bool hasBegun = m_cursors.hasBegun(m_roster.entries(false));
    const QString rules = rulesText(m_config);
    const bool hasOtherRules = rules != m_cursors.rules();
    if (hasOtherRules) {
        // A target that does not read now, paused or not begun, may have been further before.
        const LogPosition from
            = hasBegun ? std::max(m_distributor.furthestReader(), m_cursors.furthest()) : LogPosition();
        m_cursors.addRules(rules, from);
        m_distributor.addRouting(from, m_config);
    }
    // What targets that have not begun looked for so far they chose by the old rules.
    m_roster.configure(m_config, hasOtherRules && !hasBegun);
    m_committer.touch(); // a paused target may have another name
    m_pumpTimer.start();
}

bool Engine::wouldBeginNow(const Target &target) const
{
    const std::vector<CursorTable::Entry> entries = m_roster.entries(false);
    const bool isKnown = m_cursors.stored().targets.contains(keyOf(target))
        || std::ranges::any_of(entries, [key = keyOf(target)](const CursorTable::Entry &entry) {
               return entry.key == key && entry.machine && entry.machine->confirmed();
           });
    return !isKnown && m_cursors.hasBegun(entries);
}

bool Engine::setPaused(const QString &name, bool paused)
{
    if (m_state != State::Running || !m_roster.find(name))
        return false;
    if (m_roster.setPaused(name, paused)) {
        report(*m_roster.find(name));
        m_committer.commitNow();
    }
    return true;
}

bool Engine::resync(const QString &name)
{
    if (m_state != State::Running || !m_roster.find(name))
        return false;
    m_roster.replaceAndProve(name);
    report(*m_roster.find(name));
    return true;
}

bool Engine::decide(const QString &name, Decision decision)
{
    TargetRunner *runner = m_roster.find(name);
    if (m_state != State::Running || !runner || !runner->session()
        || !runner->session()->machine().question())
        return false;
    m_verifications.forget(name); // or a repair would go on with what it found before
    runner->session()->machine().decide(decision);
    m_committer.commitNow();
    m_pumpTimer.start();
    report(*runner);
    return true;
}

std::optional<std::vector<qint64>> Engine::openRefusedRows(const QString &name) const
{
    const RefusedRows::Rows *rows = collector().refusedRows(name);
    if (!rows)
        return {};
    std::vector<qint64> numbers;
    for (const auto &[number, row] : *rows)
        if (row.state != RefusedRow::State::Sent)
            numbers.push_back(number);
    return numbers;
}

bool Engine::decideRefused(const QString &name, qint64 number, RefusedRows::Order order)
{
    TargetRunner *runner = m_state == State::Running ? m_roster.find(name) : nullptr;
    if (!runner || !runner->session())
        return false;
    UploadMachine &machine = runner->session()->machine();
    const auto row = machine.refusedRows().rows().find(number);
    if (row == machine.refusedRows().rows().end())
        return false;
    std::string sending;
    if (order == RefusedRows::Order::Retry)
        sending = m_history.rowNow(machine.supply(), row->second.place);
    if (!machine.decideRefused(number, order, std::move(sending)))
        return false;
    m_committer.touch();
    m_pumpTimer.start();
    return true;
}

void Engine::retryNow()
{
    if (m_state == State::Running)
        m_roster.retryNow();
}

void Engine::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_log.stop();
    m_pumpTimer.stop();
    m_feedback.stop();
    m_roster.stop();
    m_stopTimer.start(m_settings.stopDeadline);
    // For the case that no session is there to become idle.
    QMetaObject::invokeMethod(this, &Engine::finishStopping, Qt::QueuedConnection);
}

void Engine::finishStopping()
{
    const bool isBusy = !m_roster.isIdle() || !m_feedback.isIdle();
    if (m_state != State::Stopping || (isBusy && m_stopTimer.isActive()))
        return;
    m_stopTimer.stop();
    m_committer.commitNow();
    m_state = State::Stopped;
    Q_EMIT stopped();
}

// ---------------------------------------------------------------- from the log to the sessions

void Engine::onPolled(const LogChanges &changes)
{
    if (changes.recordsChanged) {
        m_cursors.setSegmentsChanged();
        m_committer.touch();
    }
    if (m_log.chain().isReady())
        m_cursors.checkCursors();
    startSessions();
    if (changes.grew || m_distributor.failure()) {
        m_distributor.logChanged();
        pump();
    }
    for (const QString &target : m_verifications.look())
        Q_EMIT verified(target);
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
        more = m_distributor.pump();
        for (const auto &runner : m_roster.runners())
            if (runner->session() && runner->session()->machine().bufferedRows() > 0)
                runner->session()->wake();
    }
    if (more)
        m_pumpTimer.start();
    for (const auto &runner : m_roster.runners()) {
        // Without a call it can come to want rows that it refused a moment ago: nobody else asks then.
        if (runner->wake())
            m_pumpTimer.start();
        report(*runner);
    }
}

/// Starts those that can be: the log is known, no predecessor still waits for an answer, and what they are
/// about to do is recorded as unsettled.
void Engine::startSessions()
{
    if (!m_log.chain().isReady() || m_state != State::Running)
        return;
    const std::vector<TargetRunner *> ready = m_roster.startable();
    if (ready.empty())
        return;
    std::vector<UploadStart> starts;
    for (const TargetRunner *runner : ready)
        starts.push_back(m_roster.withMemory(m_cursors.startOf(runner->key()), *runner));
    // That they are not settled any more is on the disk before the first row leaves.
    m_committer.commit(withOthers(m_cursors.unsettle(m_roster.entries(isStopping()))));
    for (size_t i = 0; i < ready.size(); ++i)
        ready[i]->session()->start(starts[i]);
    m_pumpTimer.start();
}

void Engine::onSessionsChanged()
{
    if (m_settings.runsActions) {
        m_feedback.configure(m_config, m_roster.passwords(), RecentRows(m_history, m_log.chain()));
        m_roster.setSideCalls([this](const QString &key) { return m_feedback.sideCalls(key); });
    }
    m_verifications.attach();
    m_distributor.setRecipients(m_roster.recipients());
    startSessions();
}

void Engine::onProgress(TargetRunner &runner)
{
    // What is in doubt is remembered before anything else is tried: a crash must not make it look sure.
    if (runner.takeNewDoubts())
        m_committer.commitNow();
    else
        m_committer.touch();
    UploadMachine &machine = runner.session()->machine();
    if (m_history.extendBack(machine)) {
        m_cursors.setSegmentsChanged();
        runner.session()->wake();
    }
    if (machine.supply().isHungry() && !machine.supply().isCaughtUp() && !m_pumpTimer.isActive())
        m_pumpTimer.start();
    for (const qint64 number : runner.takeNewRefused())
        for (const ShownRefusedRow &row : refusedRows(runner.target().name, number - 1, 1))
            Q_EMIT rowRefused(runner.target().name, row);
    report(runner);
    Q_EMIT progressed();
}

void Engine::onSessionIdle()
{
    // What its last answer told, doubts as well, is what its successor starts with.
    if (!m_roster.retired().empty())
        m_committer.commitNow();
    m_roster.removeIdle();
    if (isStopping())
        finishStopping();
    else
        startSessions();
    Q_EMIT sessionEnded();
}

void Engine::onFeedbackIdle()
{
    finishStopping();
    Q_EMIT sessionEnded();
}

void Engine::report(TargetRunner &runner)
{
    if (runner.takeStateChange())
        Q_EMIT targetChanged(runner.target().name);
}

// ---------------------------------------------------------------- state

StateChanges Engine::withOthers(StateChanges changes) const
{
    changes.isDurable = changes.isDurable || isStopping();
    m_feedback.addTo(changes);
    m_roster.addTo(changes);
    const LogPosition readTo = m_distributor.furthestReader();
    if (m_cursors.stored().readTo < readTo)
        changes.readTo = readTo;
    return changes;
}

void Engine::onCommitted(const StateChanges &changes)
{
    const auto entries = m_roster.entries(isStopping());
    m_cursors.onCommitted(changes, entries);
    m_distributor.setOldestRouting(m_cursors.rulesKnownFrom());
    m_feedback.onCommitted(changes);
    m_roster.onCommitted(changes);
}

StatusCollector Engine::collector() const
{
    return { m_clock, m_settings, m_config, m_startedAt, m_log, m_history, m_distributor, m_cursors, m_roster,
        m_feedback, m_committer, m_verifications };
}

} // namespace wql
