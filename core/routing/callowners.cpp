// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/callowners.h"

#include <algorithm>

namespace wql {

namespace {

constexpr size_t generation = 16 * 1024;
constexpr size_t longestCallId = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `<epoch>.<n>`, with the system's name in front if it has one. NONE, MANAGER, CLI, REALTIME and what custom
/// rows put there are shared by rows of all tenants.
bool isCallId(std::string_view text)
{
    const size_t dot = text.rfind('.');
    if (text.size() > longestCallId || dot == std::string_view::npos || dot == 0 || dot + 1 == text.size())
        return false;
    return isDigit(text[dot - 1]) && std::all_of(text.begin() + qsizetype(dot) + 1, text.end(), isDigit);
}

void add(std::vector<CallOwner> &owners, const Take &take)
{
    const bool known = std::any_of(
        owners.begin(), owners.end(), [&](const CallOwner &owner) { return owner.target == take.target; });
    if (!known)
        owners.push_back({ take.target, take.rule });
}

} // namespace

void CallOwners::learn(std::string_view callId, const std::vector<Take> &takes)
{
    if (!isCallId(callId))
        return;
    auto call = m_young.find(callId);
    if (call == m_young.end()) {
        if (m_young.size() >= generation) {
            m_old = std::move(m_young);
            m_young.clear();
        }
        const auto old = m_old.find(callId);
        call = m_young.emplace(callId, old == m_old.end() ? std::vector<CallOwner>() : old->second).first;
    }
    for (const Take &take : takes)
        add(call->second, take);
}

const std::vector<CallOwner> *CallOwners::find(std::string_view callId) const
{
    for (const Calls *calls : { &m_young, &m_old }) {
        if (const auto call = calls->find(callId); call != calls->end())
            return &call->second;
    }
    return nullptr;
}

} // namespace wql
