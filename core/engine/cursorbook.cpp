// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/cursorbook.h"

#include <algorithm>

namespace wql {

CursorBook::CursorBook(LogChain &chain, StateContents stored)
    : m_chain(chain)
    , m_stored(std::move(stored))
{
}

UploadStart CursorBook::startOf(const QString &key)
{
    UploadStart start{ .oldest = m_chain.first() };
    if (const auto stored = m_stored.targets.find(key); stored != m_stored.targets.end()) {
        const TargetProgress &progress = stored->second;
        start.newestTime = progress.newestTime;
        start.settled = progress.settled;
        if (m_chain.holds({ progress.position, progress.mark }))
            start.cursor = progress.position;
    }
    if (const auto audits = m_stored.audits.find(key); audits != m_stored.audits.end())
        for (const AuditRange &range : audits->second)
            start.audits.push_back({ range.begin, range.end });
    return start;
}

TargetProgress CursorBook::progressOf(const Entry &entry)
{
    TargetProgress progress{ .position = *entry.machine->confirmed(),
        .settled = entry.ended && entry.machine->isSettled(),
        .newestTime = entry.machine->newestTime() };
    const auto stored = m_stored.targets.find(entry.key);
    progress.mark = stored != m_stored.targets.end() && stored->second.position == progress.position
        ? stored->second.mark
        : m_chain.markAt(progress.position);
    return progress;
}

StateChanges CursorBook::changes(const std::vector<Entry> &entries)
{
    StateChanges changes;
    for (const Entry &entry : entries) {
        if (!entry.machine || !entry.machine->confirmed())
            continue;
        const TargetProgress progress = progressOf(entry);
        const auto stored = m_stored.targets.find(entry.key);
        if (stored == m_stored.targets.end() || !(stored->second == progress))
            changes.targets.emplace(entry.key, progress);

        std::vector<AuditRange> audits;
        for (const LogRange &range : entry.machine->openAudits())
            audits.push_back({ range.begin, range.end, 0 });
        if (audits != m_stored.audits[entry.key])
            changes.audits.emplace(entry.key, std::move(audits));
    }
    if (m_segmentsChanged || !changes.targets.empty())
        changes.segments = m_chain.records();
    return changes;
}

void CursorBook::onCommitted(const StateChanges &changes, const std::vector<Entry> &entries)
{
    for (const auto &[key, progress] : changes.targets)
        m_stored.targets[key] = progress;
    for (const auto &[key, ranges] : changes.audits)
        m_stored.audits[key] = ranges;
    m_segmentsChanged = false;
    releaseLog(entries);
}

/// The file before stays while somebody stands near the start of its successor: identical rows on both
/// sides of a rotation have to be counted.
void CursorBook::releaseLog(const std::vector<Entry> &entries)
{
    constexpr qint64 near = 1024 * 1024;
    LogPosition oldest = m_chain.end();
    for (const Entry &entry : entries) {
        const auto stored = m_stored.targets.find(entry.key);
        oldest
            = std::min(oldest, stored == m_stored.targets.end() ? m_chain.first() : stored->second.position);
    }
    for (const auto &[key, ranges] : m_stored.audits)
        for (const AuditRange &range : ranges)
            oldest = std::min(oldest, range.begin);
    if (oldest.offset >= near)
        m_chain.release(oldest);
}

} // namespace wql
