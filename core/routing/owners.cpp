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
    Entry *proven = m_proven.find(name);
    Entry &entry = isProven ? m_proven.renew(name) : proven ? *proven : m_others.renew(name);
    if (!entry.owners.empty()) {
        for (const Take &take : takes)
            addOther(entry, take.target);
        return;
    }
    for (const Take &take : takes)
        entry.owners.push_back({ take.target, take.rule });
    entry.isProven = isProven;
    const Entry *before = isProven ? m_others.find(name) : nullptr;
    if (!before)
        return;
    for (const Owner &owner : before->owners)
        addOther(entry, owner.target);
    for (const int target : before->others)
        addOther(entry, target);
}

const OwnerMemory::Entry *OwnerMemory::find(std::string_view name) const
{
    const Entry *entry = m_proven.find(name);
    return entry ? entry : m_others.find(name);
}

OwnerMemory::Entry &OwnerMemory::Generations::renew(std::string_view name)
{
    if (const auto known = m_young.find(name); known != m_young.end())
        return known->second;
    const auto old = m_old.find(name);
    Entry entry = old == m_old.end() ? Entry() : old->second;
    if (m_young.size() >= m_max) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    return m_young.emplace(name, std::move(entry)).first->second;
}

OwnerMemory::Entry *OwnerMemory::Generations::find(std::string_view name)
{
    return const_cast<Entry *>(std::as_const(*this).find(name));
}

const OwnerMemory::Entry *OwnerMemory::Generations::find(std::string_view name) const
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
