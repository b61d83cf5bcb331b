// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/cursortable.h"

#include "core/engine/stepback.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// So many rules are remembered while a file is there that was read by them, though no target needs it: they
/// tell what it should have got.
constexpr size_t maxRules = 8;

LogPosition beginOfOldestFile(const LogChain &chain)
{
    for (const SegmentRecord &record : chain.records())
        if (!record.lost)
            return { record.number, 0 };
    return chain.first();
}

} // namespace

/// Marks of one moment, for the file may be another one a moment later. Targets that are up to date all
/// stand at one place.
class CursorTable::Marks {
public:
    explicit Marks(LogChain &chain)
        : m_chain(chain)
    {
    }

    const TailMark &at(LogPosition place)
    {
        if (!m_last || m_last->first != place)
            m_last = { place, m_chain.markAt(place) };
        return m_last->second;
    }

private:
    LogChain &m_chain;
    std::optional<std::pair<LogPosition, TailMark>> m_last;
};

CursorTable::CursorTable(LogChain &chain, StateContents stored)
    : m_chain(chain)
    , m_stored(std::move(stored))
{
    m_stored.actions.clear();
    std::optional<LogPosition> oldest;
    for (const auto &[key, progress] : m_stored.targets) {
        oldest = std::min(oldest.value_or(progress.position), progress.position);
        m_unchecked.insert(key);
    }
    if (oldest)
        m_chain.setGiven(*oldest);
}

void CursorTable::checkCursors()
{
    std::erase_if(m_unchecked, [this](const QString &key) {
        const TargetProgress &progress = m_stored.targets.at(key);
        const LogChain::Holds holds = m_chain.holds({ progress.position, progress.mark });
        if (holds == LogChain::Holds::Yes)
            m_known.insert(key);
        return holds != LogChain::Holds::CannotTell;
    });
}

UploadStart CursorTable::startOf(const QString &key)
{
    UploadStart start{ .oldest = m_chain.first() };
    if (const auto refused = m_stored.refused.find(key); refused != m_stored.refused.end())
        start.refused = refused->second;
    const auto stored = m_stored.targets.find(key);
    if (stored == m_stored.targets.end())
        return start;
    const TargetProgress &progress = stored->second;
    start.newestTime = progress.newestTime;
    start.settled = progress.settled;
    start.server = progress.server;
    // The chain follows a place that was right once. A log that was copied and truncated since its last look
    // has other bytes before it by now; that is for the chain to find out, and no reason to give up the
    // cursor.
    const TailMark mark = m_known.count(key) > 0 ? TailMark() : progress.mark;
    if (m_chain.holds({ progress.position, mark }) != LogChain::Holds::No)
        start.cursor = progress.position;
    start.audits = m_stored.audits[key];
    return start;
}

const std::vector<RoutingRecord> &CursorTable::begin(const QString &rules, LogPosition readTo)
{
    m_routings = m_stored.routings;
    if (m_routings.empty())
        m_routings.push_back({ {}, rules });
    else if (m_routings.back().rules != rules)
        addRules(rules, hasBegun() ? std::max(furthest(), readTo) : furthest());
    m_hasFirstRules = m_routings.front().from == LogPosition();
    return m_routings;
}

LogPosition CursorTable::furthest() const
{
    LogPosition furthest = hasBegun() ? m_stored.readTo : LogPosition();
    for (const auto &[key, progress] : m_stored.targets)
        furthest = std::max(furthest, progress.position);
    return furthest;
}

bool CursorTable::hasBegun(const std::vector<Entry> &entries) const
{
    return !m_stored.targets.empty() || std::ranges::any_of(entries, [](const Entry &entry) {
        return entry.machine && entry.machine->confirmed();
    });
}

void CursorTable::addRules(const QString &rules, LogPosition from)
{
    while (!m_routings.empty() && from <= m_routings.back().from)
        m_routings.pop_back();
    m_routings.push_back({ from, rules });
}

/// The first rules are valid from the oldest place on that any target had to get: nobody asked what they say
/// to the archives before it.
void CursorTable::noteOldestRead()
{
    if (!m_hasFirstRules || m_routings.empty() || !m_chain.isReady())
        return;
    LogPosition &from = m_routings.front().from;
    const LogPosition first = m_chain.first();
    from = from == LogPosition() ? first : std::min(from, first);
}

void CursorTable::forgetRules()
{
    if (m_routings.size() < 2)
        return;
    const LogPosition oldestFile = beginOfOldestFile(m_chain);
    const auto isOver = [&](const RoutingRecord &next) {
        return next.from <= oldestFile || (m_routings.size() > maxRules && next.from <= oldestReadable());
    };
    while (m_routings.size() > 1 && isOver(m_routings[1])) {
        m_routings.erase(m_routings.begin());
        m_hasFirstRules = false;
    }
}

TargetProgress CursorTable::progressOf(const Entry &entry, Marks &marks) const
{
    TargetProgress progress{ .position = *entry.machine->confirmed(),
        .settled = entry.ended && entry.machine->isSettled(),
        .newestTime = entry.machine->newestTime(),
        .server = entry.machine->server() };
    const auto stored = m_stored.targets.find(entry.key);
    progress.mark = stored != m_stored.targets.end() && stored->second.position == progress.position
        ? stored->second.mark
        : marks.at(progress.position);
    return progress;
}

StateChanges CursorTable::changes(const std::vector<Entry> &entries)
{
    StateChanges changes;
    Marks marks(m_chain);
    for (const Entry &entry : entries) {
        if (!entry.machine || !entry.machine->confirmed())
            continue;
        const TargetProgress progress = progressOf(entry, marks);
        const auto stored = m_stored.targets.find(entry.key);
        if (stored == m_stored.targets.end() || !(stored->second == progress))
            changes.targets.insert_or_assign(entry.key, progress);
        // Also when the commit of the start had failed and this one comes in its place.
        if (stored != m_stored.targets.end() && stored->second.settled && !progress.settled)
            changes.isDurable = true;

        std::vector<AuditRange> audits = entry.machine->openAudits();
        if (audits != m_stored.audits[entry.key])
            changes.audits.insert_or_assign(entry.key, std::move(audits));
        addRefused(changes, entry);
    }
    if (m_segmentsChanged || !changes.targets.empty())
        changes.segments = m_chain.records();
    noteOldestRead();
    if (m_routings != m_stored.routings)
        changes.routings = m_routings;
    return changes;
}

/// In the same commit as the cursor that passes them.
void CursorTable::addRefused(StateChanges &changes, const Entry &entry) const
{
    const RefusedRows &refused = entry.machine->refusedRows();
    if (refused.revision() == 0)
        return; // as an earlier session left them
    static const RefusedRows::Rows none;
    const auto known = m_stored.refused.find(entry.key);
    const RefusedRows::Rows &stored = known == m_stored.refused.end() ? none : known->second;
    for (const auto &[number, row] : refused.rows())
        if (const auto before = stored.find(number); before == stored.end() || before->second != row)
            changes.refused.emplace_back(entry.key, row);
    for (const auto &[number, row] : stored)
        if (!refused.rows().contains(number))
            changes.forgottenRefused.emplace_back(entry.key, number);
}

StateChanges CursorTable::unsettle(const std::vector<Entry> &entries)
{
    StateChanges changes = this->changes(entries);
    for (const auto &[key, progress] : m_stored.targets)
        changes.targets.emplace(key, progress).first->second.settled = false;
    changes.isDurable = true;
    return changes;
}

void CursorTable::onCommitted(const StateChanges &changes, const std::vector<Entry> &entries)
{
    for (const auto &[key, progress] : changes.targets)
        m_stored.targets[key] = progress;
    for (const Entry &entry : entries)
        if (entry.machine && entry.machine->confirmed())
            m_known.insert(entry.key);
    for (const auto &[key, ranges] : changes.audits)
        m_stored.audits[key] = ranges;
    for (const auto &[key, row] : changes.refused)
        m_stored.refused[key][row.number] = row;
    for (const auto &[key, number] : changes.forgottenRefused)
        m_stored.refused[key].erase(number);
    if (changes.routings)
        m_stored.routings = *changes.routings;
    if (changes.segments)
        m_segmentsChanged = false;
    if (changes.readTo)
        m_stored.readTo = *changes.readTo;

    // A piece before it stays: identical rows on both sides of a rotation have to be counted.
    constexpr qint64 near = 1024 * 1024;
    m_chain.release(stepBack(m_chain, oldestNeeded(entries), near));
    forgetRules();
}

LogPosition CursorTable::oldestNeeded(const std::vector<Entry> &entries) const
{
    LogPosition oldest = m_chain.end();
    for (const Entry &entry : entries) {
        const auto stored = m_stored.targets.find(entry.key);
        oldest
            = std::min(oldest, stored == m_stored.targets.end() ? m_chain.first() : stored->second.position);
        if (const auto audits = m_stored.audits.find(entry.key); audits != m_stored.audits.end())
            for (const AuditRange &range : audits->second)
                oldest = std::min(oldest, range.begin);
    }
    return oldest;
}

} // namespace wql
