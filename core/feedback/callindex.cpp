// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/callindex.h"

namespace wql {

namespace {

constexpr std::string_view none = "NONE";

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Ids are made by Asterisk and begin with a time or the system's name; MANAGER and the like are not ids.
bool isCallId(std::string_view text)
{
    return text.size() <= 200 && text.find('.') != std::string_view::npos;
}

} // namespace

void CallIndex::note(const QueueLogRowView &row, const TenantScope &scope)
{
    const bool hasQueue = !row.queue.empty() && row.queue != none;
    const bool hasAgent = !row.agent.empty() && row.agent != none;
    const bool isOwnQueue = hasQueue && scope.ownerOfQueue(toText(row.queue)) == TenantScope::Owner::Own;
    // As in routing, the queue decides where there is one.
    const bool isOwn = hasQueue
        ? isOwnQueue
        : hasAgent && scope.ownerOfAgent(toText(row.agent)) == TenantScope::Owner::Own;
    if (!isOwn && scope.isBounded())
        return;
    if (isCallId(row.callId))
        m_calls.add(row.callId, m_generation);
    if (hasAgent && isOwnQueue)
        m_agents.add(row.agent, m_generation);
    // CONNECT has the agent's channel by its id, AGENTLOGIN and AGENTLOGOFF by its name.
    if (row.verb == "CONNECT" && isCallId(row.parameters[1]))
        m_calls.add(row.parameters[1], m_generation);
    if (row.verb == "AGENTLOGIN" && row.parameters[0].find('/') != std::string_view::npos)
        m_calls.add(row.parameters[0], m_generation);
}

void CallIndex::Memory::add(std::string_view text, qsizetype generation)
{
    if (text.size() > 200)
        return;
    young.insert(toText(text));
    if (young.size() < generation)
        return;
    old = std::move(young);
    young.clear();
}

} // namespace wql
