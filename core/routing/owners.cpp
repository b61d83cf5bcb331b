// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/owners.h"

#include "core/base/asciitext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wql {

using namespace std::string_view_literals;

namespace {

constexpr size_t maxNameBytes = 200;

bool holds(const std::vector<Owner> &owners, int target)
{
    return std::any_of(
        owners.begin(), owners.end(), [target](const Owner &owner) { return owner.target == target; });
}

void addOther(OwnerMemory::Entry &entry, int target)
{
    if (!entry.wasShownTo(target))
        entry.others.push_back(target);
}

} // namespace

bool OwnerMemory::Entry::isOwnedBy(int target) const
{
    return holds(owners, target);
}

bool OwnerMemory::Entry::wasShownTo(int target) const
{
    return isOwnedBy(target) || std::find(others.begin(), others.end(), target) != others.end();
}

void OwnerMemory::learn(std::string_view name, const std::vector<Take> &takes, bool isProven)
{
    if (name.size() > maxNameBytes || takes.empty())
        return;
    Entry &entry = entryOf(name);
    if (!entry.owners.empty() && (entry.isProven || !isProven)) {
        for (const Take &take : takes)
            addOther(entry, take.target);
        return;
    }
    const std::vector<Owner> before = std::exchange(entry.owners, {});
    for (const Take &take : takes)
        entry.owners.push_back({ take.target, take.rule });
    for (const Owner &owner : before)
        addOther(entry, owner.target);
    entry.isProven = isProven;
}

OwnerMemory::Entry &OwnerMemory::entryOf(std::string_view name)
{
    if (const auto known = m_young.find(name); known != m_young.end())
        return known->second;
    if (m_young.size() >= m_generation) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    const auto old = m_old.find(name);
    return m_young.emplace(name, old == m_old.end() ? Entry() : old->second).first->second;
}

const OwnerMemory::Entry *OwnerMemory::find(std::string_view name) const
{
    for (const Names *names : { &m_young, &m_old }) {
        if (const auto entry = names->find(name); entry != names->end())
            return &entry->second;
    }
    return nullptr;
}

bool isCallId(std::string_view text)
{
    const size_t dot = text.rfind('.');
    if (text.size() > maxNameBytes || dot == std::string_view::npos || dot == 0 || dot + 1 == text.size())
        return false;
    return isDigit(text[dot - 1]) && std::all_of(text.begin() + qsizetype(dot) + 1, text.end(), isDigit);
}

bool isProvingVerb(std::string_view verb)
{
    static constexpr std::array verbs{ "ABANDON"sv, "AGENTDUMP"sv, "ATTENDEDTRANSFER"sv, "BLINDTRANSFER"sv,
        "COMPLETEAGENT"sv, "COMPLETECALLER"sv, "CONNECT"sv, "ENTERQUEUE"sv, "EXITEMPTY"sv, "EXITWITHKEY"sv,
        "EXITWITHTIMEOUT"sv, "RINGCANCELED"sv, "RINGNOANSWER"sv, "TRANSFER"sv, "WITHDRAW"sv };
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

} // namespace wql
