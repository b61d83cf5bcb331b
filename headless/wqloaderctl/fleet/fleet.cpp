// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/fleet.h"

#include <algorithm>
#include <utility>

namespace wql {

Fleet::Fleet(std::vector<FleetSite> sites, const MakeLink &makeLink, size_t parallel, QObject *parent)
    : QObject(parent)
    , m_parallel(parallel)
{
    for (FleetSite &site : sites) {
        const size_t index = m_members.size();
        auto link = makeLink(site);
        connect(link.get(), &LoaderLink::stateChanged, this, [this, index] { onLinkState(index); });
        m_members.push_back({ std::move(site), std::move(link), State::Idle, {} });
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Fleet::stop);
}

Fleet::~Fleet()
{
    for (Member &member : m_members)
        member.link->disconnect(this);
}

LinkError Fleet::notInTime()
{
    return {
        .kind = LinkError::Kind::TimedOut, .words = QStringLiteral("there was no time left"), .data = {}
    };
}

void Fleet::each(std::vector<size_t> sites, const Bounds &bounds, const Work &work,
    const std::function<void(size_t site, const LinkError &)> &failed, const std::function<void()> &then)
{
    Q_ASSERT(!m_isWorking);
    m_isWorking = true;
    m_whenLost = bounds.whenLost;
    m_work = work;
    m_failed = failed;
    m_then = then;
    m_queue.assign(sites.begin(), sites.end());
    for (const size_t site : sites)
        m_members[site].state = State::Waiting;
    m_timer.start(
        std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(bounds.end.remainingTime())));
    startNext();
    finishIfDone();
}

void Fleet::startNext()
{
    while (m_running < m_parallel && !m_queue.empty()) {
        const size_t site = m_queue.front();
        m_queue.pop_front();
        ++m_running;
        Member &member = m_members[site];
        member.state = State::Opening;
        if (member.link->state() == LoaderLink::State::Open)
            begin(site);
        else
            member.link->open();
    }
}

void Fleet::begin(size_t site)
{
    m_members[site].state = State::Working;
    m_work(site);
}

void Fleet::onLinkState(size_t site)
{
    const Member &member = m_members[site];
    const LoaderLink::State state = member.link->state();
    if (state == LoaderLink::State::Open && member.state == State::Opening)
        return begin(site);
    const bool isUnderway = member.state == State::Opening || member.state == State::Working;
    if (state != LoaderLink::State::Lost || !isUnderway)
        return;
    if (m_whenLost == WhenLost::TryAgain) {
        m_members[site].call.cancel();
        m_members[site].state = State::Opening; // the link tries by itself
    } else {
        end(site, member.link->trouble());
    }
}

void Fleet::hold(size_t site, PendingCall call)
{
    if (m_members[site].state == State::Working)
        m_members[site].call = std::move(call);
}

void Fleet::done(size_t site)
{
    end(site, {});
}

void Fleet::fail(size_t site, const LinkError &error)
{
    end(site, error);
}

void Fleet::end(size_t site, const std::optional<LinkError> &error)
{
    Member &member = m_members[site];
    const State was = std::exchange(member.state, State::Idle);
    if (was == State::Idle)
        return;
    member.call.cancel();
    if (was == State::Waiting)
        std::erase(m_queue, site);
    else
        --m_running;
    if (error)
        m_failed(site, *error);
    if (!m_isWorking)
        return;
    // Never from within a call's answer: what follows may close its link.
    QMetaObject::invokeMethod(
        this,
        [this] {
            startNext();
            finishIfDone();
        },
        Qt::QueuedConnection);
}

void Fleet::finishIfDone()
{
    if (!m_isWorking || m_running > 0 || !m_queue.empty())
        return;
    m_isWorking = false;
    m_timer.stop();
    QMetaObject::invokeMethod(this, std::exchange(m_then, {}), Qt::QueuedConnection);
}

void Fleet::skipRest()
{
    for (const size_t site : std::exchange(m_queue, {}))
        end(site, notInTime());
}

void Fleet::stop()
{
    skipRest();
    for (size_t site = 0; site < m_members.size(); ++site)
        if (m_members[site].state != State::Idle)
            end(site, notInTime());
}

void Fleet::release(size_t site)
{
    QMetaObject::invokeMethod(
        this, [this, site] { m_members[site].link->close(); }, Qt::QueuedConnection);
}

} // namespace wql
