// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/feedbackroster.h"

#include "core/engine/targetkey.h"

#include <QSslCertificate>

#include <algorithm>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// Whether all that sessions go by stays as it is, but for their targets and whose rows are whose.
bool areTermsSame(const LoaderConfig &a, const LoaderConfig &b)
{
    return a.policies == b.policies && a.general.feedbackInterval == b.general.feedbackInterval
        && a.general.executeStale == b.general.executeStale;
}

bool isRoutingSame(const LoaderConfig &a, const LoaderConfig &b)
{
    return a.rules == b.rules && a.rewrites == b.rewrites && a.targets.size() == b.targets.size();
}

const Target *findTarget(const LoaderConfig &config, const QString &key)
{
    const auto found = std::find_if(config.targets.begin(), config.targets.end(),
        [&](const Target &target) { return keyOf(target) == key; });
    return found == config.targets.end() ? nullptr : &*found;
}

/// A password that cannot be read closes the endpoint: QueueMetrics' own login must not get in instead.
ActionEndpoint endpointOf(const Asterisk &asterisk, const PasswordReader &passwords)
{
    ActionEndpoint endpoint{ { asterisk.host, asterisk.port, {} }, {}, {} };
    if (asterisk.tls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        if (!asterisk.caFile.isEmpty())
            tls.setCaCertificates(QSslCertificate::fromPath(asterisk.caFile));
        endpoint.address.tls = tls;
    }
    if (asterisk.user.isEmpty())
        return endpoint;
    if (const auto secret = passwords(asterisk.password))
        endpoint.credentials = AmiCredentials{ asterisk.user, *secret };
    else
        endpoint.problem = u"the loader's own password for this Asterisk cannot be read"_s;
    return endpoint;
}

std::vector<ActionEndpoint> endpointsOf(const LoaderConfig &config, const PasswordReader &passwords)
{
    if (config.asterisks.empty())
        return defaultEndpoints();
    std::vector<ActionEndpoint> endpoints;
    for (const Asterisk &asterisk : config.asterisks)
        endpoints.push_back(endpointOf(asterisk, passwords));
    return endpoints;
}

FeedbackMachine::Intervals intervalsOf(const LoaderConfig &config)
{
    FeedbackMachine::Intervals intervals;
    intervals.usual = config.general.feedbackInterval;
    return intervals;
}

} // namespace

FeedbackRoster::FeedbackRoster(const Clock &clock, std::vector<ActionRecord> stored,
    StoredActionLedger::Disk disk, const QString &auditFile)
    : m_clock(clock)
    , m_stored(std::move(stored))
    , m_disk(std::move(disk))
    , m_auditFile(auditFile)
    , m_audit(auditFile)
{
}

FeedbackRoster::~FeedbackRoster() = default;

void FeedbackRoster::configure(
    const LoaderConfig &config, const PasswordReader &passwords, const TenantRegistry::RowSource &rows)
{
    std::vector<ActionEndpoint> endpoints = endpointsOf(config, passwords);
    const QString audit = config.general.actionsLog.isEmpty() ? m_auditFile : config.general.actionsLog;
    if (audit != m_audit.path())
        m_audit = AuditLog(audit);
    const bool sameTerms = areTermsSame(config, m_config) && endpoints == m_endpoints;
    const bool sameRouting = m_tenants && isRoutingSame(config, m_config);
    if (!sameRouting)
        m_tenants = std::make_shared<TenantRegistry>(config, rows);
    std::map<QString, std::unique_ptr<FeedbackSession>> before = std::exchange(m_sessions, {});
    for (const Target &target : config.targets) {
        if (target.actions == ActionMode::Off || !isFed(config, target))
            continue; // without uploads nobody asks for it
        const QString key = keyOf(target);
        const Target *old = findTarget(m_config, key);
        auto &session = m_sessions[key];
        auto &predecessor = before[key];
        if (predecessor && sameTerms && old && *old == target) {
            session = std::move(predecessor);
            if (!sameRouting)
                session->setScope(TenantScope(m_tenants, target.name));
        } else {
            session = makeSession(config, target, endpoints);
            if (predecessor)
                session->goOnAfter(*predecessor);
        }
    }
    for (auto &[key, session] : before) {
        if (session)
            retire(std::move(session));
    }
    m_config = config;
    m_endpoints = std::move(endpoints);
}

std::unique_ptr<FeedbackSession> FeedbackRoster::makeSession(
    const LoaderConfig &config, const Target &target, const std::vector<ActionEndpoint> &endpoints)
{
    const QString key = keyOf(target);
    ActionGuard::Settings settings;
    settings.mode = target.actions;
    settings.endpoints = endpoints;
    settings.policy = policyFor(config, target);
    settings.limits.executesStale = config.general.executeStale;
    auto session = std::make_unique<FeedbackSession>(
        FeedbackSession::Asker{ target.name, target.token, target.actions, double(qHash(key) % 1000) / 1000 },
        intervalsOf(config), ActionGuard(std::move(settings), TenantScope(m_tenants, target.name)),
        ledger(key), m_audit, m_clock);
    connect(session.get(), &FeedbackSession::rescheduled, this, [this, key] { Q_EMIT rescheduled(key); });
    connect(session.get(), &FeedbackSession::reported, this,
        [this, name = target.name](const FeedbackResult &result) { Q_EMIT reported(name, result); });
    connect(session.get(), &FeedbackSession::troubleChanged, this,
        [this, name = target.name] { Q_EMIT troubleChanged(name); });
    connect(
        session.get(), &FeedbackSession::rescheduled, this, &FeedbackRoster::dropIdle, Qt::QueuedConnection);
    return session;
}

StoredActionLedger &FeedbackRoster::ledger(const QString &key)
{
    auto &ledger = m_ledgers[key];
    if (!ledger) {
        std::vector<ActionRecord> own;
        std::copy_if(m_stored.begin(), m_stored.end(), std::back_inserter(own),
            [&](const ActionRecord &record) { return record.target == key; });
        std::erase_if(m_stored, [&](const ActionRecord &record) { return record.target == key; });
        ledger = std::make_unique<StoredActionLedger>(key, own, m_disk, m_clock);
        recoverActions(*ledger);
    }
    return *ledger;
}

void FeedbackRoster::retire(std::unique_ptr<FeedbackSession> session)
{
    session->stop();
    m_retired.push_back(std::move(session));
    QMetaObject::invokeMethod(this, &FeedbackRoster::dropIdle, Qt::QueuedConnection);
}

void FeedbackRoster::dropIdle()
{
    if (std::erase_if(m_retired, [](const auto &session) { return session->isIdle(); }) > 0 || isIdle())
        Q_EMIT becameIdle();
}

SideCalls *FeedbackRoster::sideCalls(const QString &key) const
{
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

ActionCounters FeedbackRoster::counters(const QString &key) const
{
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? ActionCounters() : found->second->counters();
}

void FeedbackRoster::addTo(StateChanges &changes) const
{
    for (const auto &[key, ledger] : m_ledgers)
        ledger->addTo(changes);
    if (!m_hasForgotten)
        changes.forgetActionsSeenBefore = (m_clock.wall() - StoredActionLedger::remembered).count();
}

void FeedbackRoster::onCommitted(const StateChanges &changes)
{
    m_hasForgotten = m_hasForgotten || changes.forgetActionsSeenBefore;
    for (const auto &[key, ledger] : m_ledgers)
        ledger->onCommitted(changes);
}

void FeedbackRoster::stop()
{
    for (const auto &[key, session] : m_sessions)
        session->stop();
}

bool FeedbackRoster::isIdle() const
{
    return m_retired.empty() && std::all_of(m_sessions.begin(), m_sessions.end(), [](const auto &entry) {
        return entry.second->isIdle();
    });
}

} // namespace wql
