// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/targetroster.h"

#include "core/engine/targetkey.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wql {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto passwordRetry = 30s;

/// A paused target stays paused under another name.
std::set<QString> renamed(std::set<QString> paused, const LoaderConfig &before, const LoaderConfig &now)
{
    std::set<QString> names;
    for (const Target &target : before.targets) {
        if (paused.erase(target.name) == 0)
            continue;
        const auto same = std::ranges::find_if(
            now.targets, [&](const Target &other) { return keyOf(other) == keyOf(target); });
        names.insert(same == now.targets.end() ? target.name : same->name);
    }
    paused.merge(names);
    return paused;
}

} // namespace

TargetRoster::TargetRoster(SessionTerms terms, std::set<QString> paused)
    : m_terms(std::move(terms))
    , m_inserts(m_terms.insertsDirectory, m_terms.clock)
    , m_paused(paused)
    , m_storedPaused(std::move(paused))
{
    m_passwordTimer.setSingleShot(true);
    m_passwordTimer.setInterval(passwordRetry);
    connect(&m_passwordTimer, &QTimer::timeout, this, &TargetRoster::readPasswordsAgain);
}

// ---------------------------------------------------------------- who is fed

void TargetRoster::configure(const LoaderConfig &config, bool provesAll)
{
    const bool mayStayAny = !provesAll && config.general.heartbeat == m_config.general.heartbeat;
    m_paused = renamed(std::move(m_paused), m_config, config);
    m_config = config;
    Runners before = std::exchange(m_runners, {});
    for (const Target &target : m_config.targets) {
        if (!isFed(m_config, target))
            continue;
        if (provesAll)
            m_toProve.insert(target.name);
        const auto same = std::ranges::find_if(
            before, [&](const auto &runner) { return runner && mayStayAny && mayStay(*runner, target); });
        m_runners.push_back(same != before.end()
                ? std::move(*same)
                : std::make_unique<TargetRunner>(target, isPaused(target.name)));
    }
    for (auto &runner : before)
        if (runner)
            retire(std::move(runner));
    for (const auto &runner : m_runners)
        if (!runner->session() && !runner->isPaused())
            openSession(*runner);
    Q_EMIT sessionsChanged();
}

/// A password that cannot be read now is no reason to end a session that has one.
bool TargetRoster::mayStay(const TargetRunner &runner, const Target &target) const
{
    if (!runner.session() || runner.target() != target)
        return false;
    const auto password = m_terms.passwords(target.password);
    return !password || *password == runner.password();
}

bool TargetRoster::setPaused(const QString &name, bool paused)
{
    if (isPaused(name) == paused)
        return false;
    if (paused)
        m_paused.insert(name);
    else
        m_paused.erase(name);
    // The rows wait in the log meanwhile, behind the stored cursor.
    replace(name);
    return true;
}

void TargetRoster::replace(const QString &name)
{
    const auto old
        = std::ranges::find_if(m_runners, [&](const auto &runner) { return runner->target().name == name; });
    if (old == m_runners.end())
        return;
    auto successor = std::make_unique<TargetRunner>((*old)->target(), isPaused(name));
    retire(std::exchange(*old, std::move(successor)));
    if (!(*old)->isPaused())
        openSession(**old);
    Q_EMIT sessionsChanged();
}

void TargetRoster::replaceAndProve(const QString &name)
{
    m_toProve.insert(name);
    replace(name);
}

TargetRunner *TargetRoster::find(const QString &name) const
{
    const auto found
        = std::ranges::find_if(m_runners, [&](const auto &runner) { return runner->target().name == name; });
    return found == m_runners.end() ? nullptr : found->get();
}

std::vector<RoutingTimeline::Recipient> TargetRoster::recipients() const
{
    std::vector<RoutingTimeline::Recipient> recipients;
    for (const auto &runner : m_runners)
        if (runner->session())
            recipients.push_back({ { runner->target().name, runner->key() }, &runner->session()->supply() });
    return recipients;
}

Result<Secret, QString> TargetRoster::passwordOf(const Target &target) const
{
    if (const TargetRunner *runner = find(target.name); runner && runner->session())
        return runner->password();
    if (target.password.kind == SecretReference::Kind::Command)
        return unexpected(u"password_command runs only at the start and on a reload"_s);
    return m_terms.passwords(target.password);
}

// ---------------------------------------------------------------- sessions

void TargetRoster::openSession(TargetRunner &runner)
{
    if (!runner.open(m_terms.passwords, settingsFor(runner.target()), m_terms.history, m_terms.clock)) {
        m_passwordTimer.start();
        return;
    }
    runner.session()->setHeld(m_isHeld);
    const std::array ids{ InsertsUnderWay::idOf(runner.target().name), InsertsUnderWay::idOf(runner.key()) };
    runner.session()->setInsertNote([this, ids, &session = *runner.session()](bool isUnderWay) {
        if (isUnderWay)
            m_inserts.noteRead(session.supply().readPosition());
        for (const InsertsUnderWay::Id id : ids)
            m_inserts.set(id, isUnderWay);
    });
    connect(
        runner.session(), &UploadSession::progressed, this, [this, &runner] { Q_EMIT progressed(runner); });
}

UploadSettings TargetRoster::settingsFor(const Target &target) const
{
    UploadSettings settings = m_terms.upload;
    settings.timezoneOffset = target.timezoneOffset.count();
    settings.heartbeat = m_config.general.heartbeat;
    settings.isShared = target.shared;
    settings.refused = target.refused;
    // A target has a batch on its way, the next one in preparation, and some room.
    const size_t bodies = 3 * std::max<size_t>(1, m_config.targets.size());
    settings.batch.bytes
        = std::clamp(limits::allBodiesBytes / bodies, size_t{ 64 * 1024 }, settings.batch.bytes);
    settings.seed = quint32(qHash(keyOf(target), size_t(m_terms.clock.monotonic().count())));
    return settings;
}

/// A command is run only at the start, on a reload and on an order: it may take seconds, in which everything
/// waits.
void TargetRoster::readPasswordsAgain()
{
    m_passwordTimer.stop();
    bool opened = false;
    for (const auto &runner : m_runners) {
        if (runner->session() || runner->isPaused()
            || runner->target().password.kind == SecretReference::Kind::Command)
            continue;
        openSession(*runner);
        opened = opened || runner->session();
    }
    if (opened)
        Q_EMIT sessionsChanged();
}

void TargetRoster::retryNow()
{
    for (const auto &runner : m_runners) {
        if (UploadSession *session = runner->session()) {
            session->machine().retryNow();
            session->wake();
        }
    }
    readPasswordsAgain();
}

void TargetRoster::setHeld(bool held)
{
    m_isHeld = held;
    for (const auto &runner : m_runners)
        if (runner->session())
            runner->session()->setHeld(held);
}

void TargetRoster::wake(const QString &key)
{
    for (const auto &runner : m_runners)
        if (runner->session() && runner->key() == key)
            runner->session()->wake();
}

void TargetRoster::setSideCalls(const std::function<SideCalls *(const QString &key)> &sideCalls)
{
    for (const Runners *runners : { &m_retired, &m_runners })
        for (const auto &runner : *runners)
            if (runner->session())
                runner->session()->setSideCalls(sideCalls(runner->key()));
}

void TargetRoster::stop()
{
    m_passwordTimer.stop();
    for (const auto &runner : m_runners)
        if (runner->session())
            endSession(*runner->session());
}

void TargetRoster::retire(std::unique_ptr<TargetRunner> runner)
{
    if (!runner->session())
        return;
    runner->session()->disconnect(this);
    endSession(*runner->session());
    m_retired.push_back(std::move(runner));
}

void TargetRoster::endSession(UploadSession &session)
{
    // Queued: what handles it may remove the session.
    connect(&session, &UploadSession::idle, this, &TargetRoster::sessionIdle, Qt::QueuedConnection);
    session.stop();
}

bool TargetRoster::isIdle() const
{
    return m_retired.empty() && std::ranges::none_of(m_runners, [](const auto &runner) {
        return runner->session() && runner->session()->isBusy();
    });
}

std::vector<TargetRunner *> TargetRoster::startable() const
{
    std::vector<TargetRunner *> ready;
    for (const auto &runner : m_runners) {
        const bool waits = std::ranges::any_of(
            m_retired, [&](const auto &before) { return before->sharesServerWith(*runner); });
        if (runner->isStartable() && !waits)
            ready.push_back(runner.get());
    }
    return ready;
}

// ---------------------------------------------------------------- what outlives a session

void TargetRoster::removeIdle()
{
    const auto isIdle = [](const auto &runner) { return !runner->session()->isBusy(); };
    forgetServers();
    for (const auto &runner : m_retired)
        if (isIdle(runner))
            remember(*runner);
    std::erase_if(m_retired, isIdle);
}

void TargetRoster::remember(const TargetRunner &runner)
{
    const UploadMachine &machine = runner.session()->machine();
    for (const QString &id : { runner.target().name, runner.key() }) {
        ServerMemory &memory = m_servers[id];
        memory.quietUntil = std::max(memory.quietUntil, machine.quietUntil());
        memory.server = machine.server();
    }
    m_servers[runner.key()].work.add(*runner.session());
}

/// Those that no target of the configuration has any more.
void TargetRoster::forgetServers()
{
    const auto now = m_terms.clock.monotonic();
    std::erase_if(m_servers, [&](const auto &entry) {
        const auto &[id, memory] = entry;
        return memory.quietUntil <= now && std::ranges::none_of(m_config.targets, [&](const Target &target) {
            return target.name == id || keyOf(target) == id;
        });
    });
}

UploadStart TargetRoster::withMemory(UploadStart start, const TargetRunner &runner)
{
    start.mustProve = m_toProve.erase(runner.target().name) > 0;
    for (const QString &id : { runner.target().name, runner.key() }) {
        const auto before = m_inserts.leftBefore(InsertsUnderWay::idOf(id));
        if (before && (start.cursor || m_inserts.isKnown())) // a first start has no file and no cursor
            start.insertLeftBefore = std::min(start.insertLeftBefore.value_or(*before), *before);
        const auto known = m_servers.find(id);
        if (known == m_servers.end())
            continue;
        start.quietUntil = std::max(start.quietUntil, known->second.quietUntil);
        start.server.longestInsert = std::max(start.server.longestInsert, known->second.server.longestInsert);
    }
    return start;
}

/// Of the sessions that are gone, of those that still wait for their last answer, and of the present one.
UploadWork TargetRoster::workFor(const QString &key) const
{
    const auto known = m_servers.find(key);
    UploadWork work = known == m_servers.end() ? UploadWork() : known->second.work;
    for (const Runners *runners : { &m_retired, &m_runners })
        for (const auto &runner : *runners)
            if (runner->key() == key && runner->session())
                work.add(*runner->session());
    return work;
}

// ---------------------------------------------------------------- state

std::vector<CursorTable::Entry> TargetRoster::entries(bool isStopping) const
{
    std::vector<CursorTable::Entry> entries;
    for (const Runners *runners : { &m_retired, &m_runners })
        for (const auto &runner : *runners)
            entries.push_back(runner->entry(isStopping));
    return entries;
}

void TargetRoster::addTo(StateChanges &changes) const
{
    if (m_paused != m_storedPaused)
        changes.paused = m_paused;
}

void TargetRoster::onCommitted(const StateChanges &changes)
{
    if (changes.paused)
        m_storedPaused = *changes.paused;
}

} // namespace wql
