// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/fleetapply.h"

#include "core/config/configedits.h"
#include "core/config/secretmask.h"
#include "core/config/sharedsections.h"
#include "core/routing/sharing.h"
#include "headless/wqloaderctl/fleet/fleettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Before the sites take it back by themselves there has to be time to tell all of them to keep it.
std::chrono::milliseconds timeToTry(std::chrono::seconds trial)
{
    return std::chrono::milliseconds(trial) * 2 / 3;
}

/// Answers that are late have to arrive as well.
constexpr std::chrono::seconds settlingPatience{ 10 };

QString firstError(const std::vector<ConfigProblem> &problems)
{
    const auto error = std::ranges::find(problems, ConfigProblem::Severity::Error, &ConfigProblem::severity);
    return error == problems.end() ? QString() : formatted(*error).section(u'\n', 0, 0);
}

/// The targets of which both texts say the same.
QSet<QString> untouchedTargets(const std::vector<ConfigText> &before, const std::vector<ConfigText> &after)
{
    const ConfigFile former = ConfigFile::fromTexts(before);
    QSet<QString> names;
    for (const SharedSection &section : sharedSections(former))
        if (section.name.kind == "target"_L1)
            names += section.name.name;
    for (const ConfigDifference &each : configDifferences(ConfigFile::fromTexts(after), former))
        if (each.section.kind == "target"_L1)
            names -= each.section.name;
    return names;
}

} // namespace

FleetApply::FleetApply(Fleet &fleet, Settings settings, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_settings(std::move(settings))
    , m_sites(fleet.size())
{
}

bool FleetApply::isDone() const
{
    return m_state == State::Done && std::ranges::all_of(m_sites, [](const Site &site) {
        return site.outcome.kind == FleetOutcome::Kind::Kept
            || site.outcome.kind == FleetOutcome::Kind::Unchanged;
    });
}

void FleetApply::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

std::vector<size_t> FleetApply::sitesThat(bool Site::*flag) const
{
    std::vector<size_t> sites;
    for (size_t i = 0; i < m_sites.size(); ++i)
        if (m_sites[i].*flag)
            sites.push_back(i);
    return sites;
}

void FleetApply::finish(size_t site, FleetOutcome::Kind kind, const QString &why)
{
    m_sites[site].outcome = { kind, why, {} };
    m_fleet.done(site);
}

void FleetApply::failWith(size_t site, FleetOutcome::Kind kind, const LinkError &error)
{
    m_sites[site].outcome = { kind, {}, error };
}

/// The rest need not begin: nothing will come of it.
void FleetApply::giveUp(size_t site, FleetOutcome::Kind kind, const QString &why)
{
    finish(site, kind, why);
    if (m_state == State::Trying)
        m_fleet.skipRest();
}

// ---------------------------------------------------------------- preparing: nothing is changed

void FleetApply::start()
{
    m_budget = QDeadlineTimer(m_settings.budget);
    std::vector<size_t> all;
    for (size_t i = 0; i < m_sites.size(); ++i)
        all.push_back(i);
    enter(State::Preparing);
    m_fleet.each(
        all, { m_budget }, [this](size_t site) { prepare(site); },
        [this](size_t site, const LinkError &error) {
            if (!m_isStopped)
                failWith(site, FleetOutcome::Kind::NotReached, error);
        },
        [this] { onPrepared(); });
}

void FleetApply::prepare(size_t site)
{
    if (m_fleet.link(site).hello().role != LinkRole::Admin)
        return finish(site, FleetOutcome::Kind::Refused, u"this account may look there, and not change"_s);
    m_fleet.hold(site, m_fleet.client(site).config([this, site](const Reply<ConfigSnapshot> &reply) {
        onConfig(site, reply);
    }));
}

void FleetApply::onConfig(size_t site, const Reply<ConfigSnapshot> &reply)
{
    if (!reply)
        return m_fleet.fail(site, reply.error());
    if (!reply->isWritable)
        return finish(site, FleetOutcome::Kind::Refused, u"its loader cannot write its configuration"_s);
    ConfigFile file = ConfigFile::fromTexts(reply->texts);
    Site &here = m_sites[site];
    here.revision = reply->revision;
    if (!bringShared(file, m_settings.wanted, m_settings.extent))
        return finish(
            site, FleetOutcome::Kind::Refused, u"the text cannot be written into its configuration"_s);
    here.texts = textsOf(file);
    if (here.texts == reply->texts)
        return finish(site, FleetOutcome::Kind::Unchanged);
    here.failedBefore = untouchedTargets(reply->texts, here.texts);
    m_fleet.hold(site, m_fleet.client(site).validate(here.texts, [this, site](const auto &problems) {
        onValidated(site, problems);
    }));
}

void FleetApply::onValidated(size_t site, const Reply<std::vector<ConfigProblem>> &reply)
{
    if (!reply)
        return reply.error().kind == LinkError::Kind::Refused
            ? finish(site, FleetOutcome::Kind::Refused, reply.error().words)
            : m_fleet.fail(site, reply.error());
    if (const QString error = firstError(*reply); !error.isEmpty())
        return finish(site, FleetOutcome::Kind::Refused, error);
    m_fleet.hold(site,
        m_fleet.client(site).check({ {}, false, m_sites[site].texts },
            [this, site](const Reply<std::vector<CheckedTarget>> &checked) { onChecked(site, checked); }));
}

void FleetApply::onChecked(size_t site, const Reply<std::vector<CheckedTarget>> &reply)
{
    if (!reply)
        return reply.error().kind == LinkError::Kind::Refused
            ? finish(site, FleetOutcome::Kind::Refused, reply.error().words)
            : m_fleet.fail(site, reply.error());
    QSet<QString> failed;
    for (const CheckedTarget &checked : *reply) {
        if (checked.isOk)
            continue;
        if (!m_sites[site].failedBefore.contains(checked.target))
            return finish(site, FleetOutcome::Kind::Refused,
                u"target %1 would not take rows: %2"_s.arg(checked.target, failedStage(checked.report)));
        failed += checked.target;
    }
    m_sites[site].failedBefore = failed;
    m_sites[site].isPrepared = true;
    m_fleet.done(site);
}

void FleetApply::onPrepared()
{
    const bool canAll = std::ranges::all_of(m_sites, [](const Site &site) {
        return site.isPrepared || site.outcome.kind == FleetOutcome::Kind::Unchanged;
    });
    const std::vector<size_t> sites = sitesThat(&Site::isPrepared);
    if (!canAll || m_isStopped || sites.empty())
        return enter(State::Done);
    // A site's own clock runs from the moment it has the change; the first one's is the first to end.
    m_trial = QDeadlineTimer(m_settings.trial);
    const auto toTry
        = std::min(std::chrono::milliseconds(m_budget.remainingTime()), timeToTry(m_settings.trial));
    enter(State::Trying);
    m_fleet.each(
        sites, { QDeadlineTimer(toTry) }, [this](size_t site) { tryOut(site); },
        [this](size_t site, const LinkError &error) {
            const bool isAnswered = error != Fleet::notInTime();
            if (!m_isStopped && (isAnswered || m_sites[site].isSent))
                failWith(site,
                    m_sites[site].isSent ? FleetOutcome::Kind::NotWell : FleetOutcome::Kind::NotReached,
                    error);
            if (isAnswered)
                m_fleet.skipRest();
        },
        [this] { onTried(); });
}

// ---------------------------------------------------------------- trying

void FleetApply::tryOut(size_t site)
{
    Site &here = m_sites[site];
    here.isSent = true;
    m_fleet.hold(site,
        m_fleet.client(site).apply(here.revision, here.texts, m_settings.trial,
            [this, site](const Reply<QString> &reply) { onApplied(site, reply); }));
}

void FleetApply::onApplied(size_t site, const Reply<QString> &reply)
{
    if (reply) {
        m_sites[site].newRevision = *reply;
        return lookAtTargets(site);
    }
    const LinkError &error = reply.error();
    if (error.kind == LinkError::Kind::Lost || error.kind == LinkError::Kind::TimedOut)
        return m_fleet.fail(site, error);
    m_sites[site].isSent = false; // it did not take it: there is nothing to take back
    const QString problem = firstError(problemsFromJson(error.data));
    giveUp(site, FleetOutcome::Kind::Refused, problem.isEmpty() ? error.words : problem);
}

void FleetApply::lookAtTargets(size_t site)
{
    m_fleet.hold(
        site, m_fleet.client(site).check({}, [this, site](const Reply<std::vector<CheckedTarget>> &reply) {
            if (!reply)
                return m_fleet.fail(site, reply.error());
            for (const CheckedTarget &checked : *reply)
                if (!checked.isOk && !m_sites[site].failedBefore.contains(checked.target))
                    return giveUp(site, FleetOutcome::Kind::NotWell,
                        u"target %1 does not take rows: %2"_s.arg(
                            checked.target, failedStage(checked.report)));
            lookAtStatus(site);
        }));
}

void FleetApply::lookAtStatus(size_t site)
{
    m_fleet.hold(site, m_fleet.client(site).status([this, site](const Reply<LoaderStatus> &reply) {
        if (!reply)
            return m_fleet.fail(site, reply.error());
        if (!reply->configProblem.isEmpty() || !reply->stateProblem.isEmpty())
            return giveUp(site, FleetOutcome::Kind::NotWell,
                reply->configProblem.isEmpty() ? reply->stateProblem : reply->configProblem);
        for (const TargetStatus &target : reply->targets)
            if (target.state == TargetStatus::State::NoPassword
                && !m_sites[site].failedBefore.contains(target.name))
                return giveUp(site, FleetOutcome::Kind::NotWell,
                    u"target %1 has no password: %2"_s.arg(target.name, target.secretProblem));
        // Until it is kept: should that never be known, this is what holds.
        finish(site, FleetOutcome::Kind::Unsure);
    }));
}

void FleetApply::onTried()
{
    const bool areWell = std::ranges::all_of(m_sites, [](const Site &site) {
        return site.outcome.kind == FleetOutcome::Kind::Unsure
            || site.outcome.kind == FleetOutcome::Kind::Unchanged;
    });
    settle(areWell && !m_isStopped ? State::Keeping : State::TakingBack);
}

// ---------------------------------------------------------------- keeping, or taking back

void FleetApply::settle(State how)
{
    enter(how);
    const auto left
        = std::chrono::milliseconds(std::max<qint64>(0, m_trial.remainingTime())) + settlingPatience;
    m_fleet.each(
        sitesThat(&Site::isSent), { QDeadlineTimer(left), Fleet::WhenLost::TryAgain },
        [this, how](size_t site) { how == State::Keeping ? keep(site) : takeBack(site); },
        [this](size_t site, const LinkError &error) {
            if (error == Fleet::notInTime()) // of a trial, which no option of ours bounds
                m_sites[site].outcome = { FleetOutcome::Kind::Unsure, {}, {} };
            else
                failWith(site, FleetOutcome::Kind::Unsure, error);
        },
        [this] { enter(State::Done); });
}

void FleetApply::keep(size_t site)
{
    m_fleet.hold(site,
        m_fleet.client(site).confirm(m_sites[site].newRevision, [this, site](const Reply<NoValue> &reply) {
            // Without the answer, or with one to a second question: the revision says what holds.
            reply ? finish(site, FleetOutcome::Kind::Kept) : queryOutcome(site);
        }));
}

/// Whether the loader has our change. Where the answer to it did not come, its text says so, in which the
/// loader masks secrets.
bool FleetApply::isOurs(const Site &site, const ConfigSnapshot &present)
{
    if (!site.newRevision.isEmpty())
        return present.revision == site.newRevision;
    std::vector<ConfigText> masked = site.texts;
    for (ConfigText &each : masked)
        each.text = maskedText(each.text);
    return present.revision != site.revision && present.texts == masked;
}

/// Only what is ours: somebody else's trial may have begun meanwhile. Also where the answer to our change did
/// not come.
void FleetApply::takeBack(size_t site)
{
    m_fleet.hold(site, m_fleet.client(site).config([this, site](const Reply<ConfigSnapshot> &reply) {
        if (!reply || !isOurs(m_sites[site], *reply))
            return queryOutcome(site);
        m_fleet.hold(site,
            m_fleet.client(site).rollback([this, site](const Reply<NoValue> &) { queryOutcome(site); }));
    }));
}

void FleetApply::queryOutcome(size_t site)
{
    m_fleet.hold(site, m_fleet.client(site).config([this, site](const Reply<ConfigSnapshot> &reply) {
        if (!reply) // a lost link begins anew; what is left fails by its time
            return reply.error().kind == LinkError::Kind::Lost ? void() : m_fleet.fail(site, reply.error());
        const FleetOutcome before = m_sites[site].outcome;
        const bool isThere = isOurs(m_sites[site], *reply);
        if (isThere && m_state == State::Keeping)
            return finish(site, FleetOutcome::Kind::Kept);
        if (isThere)
            return finish(site, FleetOutcome::Kind::Unsure, u"its loader still has the change"_s);
        if (before.kind == FleetOutcome::Kind::NotWell)
            return m_fleet.done(site); // and it still says why
        finish(site, FleetOutcome::Kind::TakenBack,
            m_state == State::Keeping ? u"its loader took it back before it could be told to keep it"_s
                                      : QString());
    }));
}

void FleetApply::stop()
{
    if (m_state != State::Preparing && m_state != State::Trying)
        return;
    m_isStopped = true;
    m_fleet.stop();
}

} // namespace wql
