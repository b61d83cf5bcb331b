// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/auditing.h"

#include "core/queuemetrics/columnwidths.h"

#include <algorithm>
#include <functional>

namespace wql {

namespace {
constexpr size_t maxRanges = 64;
/// A range is read at one go; a longer one would hold up everybody.
constexpr qint64 maxAuditBytes = 4 * 1024 * 1024;
// A row that is still missing after it was sent this often is one the server cannot find again
// (a name it stores differently): asking proves nothing then, and sending once more would double it.
constexpr int maxRounds = 2;

bool canJoin(const AuditRange &one, const AuditRange &next)
{
    return one.begin <= next.begin && next.begin <= one.end && one.begin.segment == next.end.segment
        && next.end.offset - one.begin.offset <= maxAuditBytes;
}

} // namespace

void Auditing::add(const AuditRange &range, std::chrono::milliseconds now)
{
    const bool lastIsBeingAudited = m_ranges.size() == 1 && m_loaded;
    const bool joins
        = !m_ranges.empty() && !lastIsBeingAudited && m_ranges.back().range.neverSent == range.neverSent;
    // What is being looked at goes as a whole when it is done: nothing is added to it.
    const auto none = m_loaded ? std::prev(m_ranges.rend()) : m_ranges.rend();
    const auto alike = std::find_if(
        m_ranges.rbegin(), none, [&](const Open &open) { return open.range.neverSent == range.neverSent; });
    if (joins && canJoin(m_ranges.back().range, range)) {
        m_ranges.back().range.end = std::max(m_ranges.back().range.end, range.end);
        m_ranges.back().due = now + m_delay;
    } else if (m_ranges.size() < maxRanges || alike == none) {
        m_ranges.push_back({ range, now + m_delay });
    } else {
        AuditRange &last = alike->range;
        last.begin = std::min(last.begin, range.begin);
        last.end = std::max(last.end, range.end);
    }
}

std::vector<AuditRange> Auditing::open() const
{
    std::vector<AuditRange> ranges;
    for (const Open &open : m_ranges)
        ranges.push_back(open.range);
    if (m_isSending)
        ranges.front().neverSent = false;
    return ranges;
}

std::optional<std::chrono::milliseconds> Auditing::dueAt() const
{
    return m_ranges.empty() ? std::nullopt : std::optional(m_ranges.front().due);
}

std::optional<UploadAction> Auditing::next(std::chrono::milliseconds now) const
{
    using Kind = UploadAction::Kind;
    constexpr auto idle = UploadAction::Purpose::Idle;
    if (!isDue(now))
        return {};
    if (wantsRows())
        return UploadAction{ .kind = Kind::ReadRange, .purpose = idle, .range = range() };
    if (const auto row = question())
        return UploadAction{ .kind = Kind::AskRow, .purpose = idle, .rows = *row };
    if (const auto row = missing())
        return UploadAction{ .kind = Kind::Insert, .purpose = idle, .rows = *row, .count = 1 };
    return {};
}

void Auditing::setRows(RangeRows rows)
{
    m_rows = std::move(rows.rows);
    m_readTo = rows.readTo;
    m_next = 0;
    m_missing.clear();
    m_partlyThere.clear();
    m_repeatedBefore = std::exchange(m_ranges.front().repeated, {});
    m_loaded = true;
    m_isSending = false;
}

std::optional<std::string_view> Auditing::question() const
{
    if (!m_loaded || m_next == m_rows.size())
        return std::nullopt;
    return m_cut ? *m_cut : m_rows[m_next].text;
}

Auditing::Difference Auditing::answer(quint64 copiesAtServer, const ServerCharacter &server)
{
    const RangeRows::Row &row = m_rows[m_next];
    const bool isCut = std::exchange(m_cut, {}).has_value();
    if (isCut) {
        copiesAtServer = std::min(copiesAtServer, row.copies); // others may look alike when they are cut
    } else if (copiesAtServer == 0 && row.copies > 0) {
        m_cut = cutToColumns(row.text);
        if (m_cut)
            return {}; // asked once more
    }
    ++m_next;
    auto &rounds = m_ranges.front().rounds;
    const size_t hash = std::hash<std::string>()(row.text);
    const auto sent = rounds.find(hash);
    const bool wasSentOften = sent != rounds.end() && sent->second >= maxRounds;
    const quint64 needed = server.keepsOneOfEqual() ? std::min<quint64>(row.copies, 1) : row.copies;
    const quint64 lacking = needed - std::min(needed, copiesAtServer);
    Difference difference{ .tooMany = copiesAtServer - std::min(row.copies, copiesAtServer) };
    const auto repeated = m_repeatedBefore.find(hash);
    if (lacking > 0 && !isCut && repeated != m_repeatedBefore.end() && repeated->second == copiesAtServer)
        return { .dropped = lacking };
    if (!wasSentOften) {
        if (copiesAtServer > 0 && !isCut)
            m_partlyThere[hash] = copiesAtServer;
        m_missing.insert(m_missing.end(), lacking, row.text);
        difference.missing = m_ranges.front().range.neverSent ? 0 : lacking;
    } else if (sent->second == maxRounds) {
        difference.notFound = lacking;
        ++sent->second; // so that it is told once
    }
    if (sent != rounds.end() && lacking == 0)
        rounds.erase(sent);
    return difference;
}

Auditing::Difference Auditing::setUnaskable(const ServerCharacter &server)
{
    if (m_ranges.front().range.neverSent) {
        m_cut.emplace(); // nor is there another text to ask for
        return answer(0, server);
    }
    m_cut.reset();
    ++m_next;
    return {};
}

/// The first of those that are missing was sent in this round, with its copies.
void Auditing::noteRound()
{
    ++m_ranges.front().rounds[std::hash<std::string>()(m_missing.front())];
}

void Auditing::missingSent()
{
    m_isSending = true;
    const size_t hash = std::hash<std::string>()(m_missing.front());
    if (const auto partly = m_partlyThere.find(hash); partly != m_partlyThere.end())
        m_ranges.front().repeated.insert(*partly);
    const bool isLastCopy = m_missing.size() == 1 || m_missing[1] != m_missing[0];
    if (isLastCopy)
        noteRound();
    m_missing.pop_front();
}

std::optional<std::string_view> Auditing::missing() const
{
    const bool asked = m_loaded && m_next == m_rows.size();
    return asked && !m_missing.empty() ? std::optional<std::string_view>(m_missing.front()) : std::nullopt;
}

Auditing::Open Auditing::takeFirst()
{
    const Open first = m_ranges.front();
    m_ranges.pop_front();
    m_rows.clear();
    m_cut.reset();
    m_missing.clear();
    m_loaded = m_isSending = false;
    return first;
}

void Auditing::closeRange(std::chrono::milliseconds now)
{
    const std::optional<LogPosition> behind = m_readTo;
    Open open = takeFirst();
    const bool hasMore = behind && *behind < open.range.end;
    const AuditRange whole = open.range;
    if (!open.repeated.empty()) {
        open.range = { whole.begin, hasMore ? *behind : whole.end };
        open.due = now + m_delay;
        m_ranges.push_back(std::move(open));
    }
    if (hasMore)
        m_ranges.push_front({ { *behind, whole.end, whole.neverSent }, now });
}

void Auditing::unload()
{
    if (!m_loaded)
        return;
    const bool wasSending = m_isSending;
    Open open = takeFirst();
    open.range.neverSent = open.range.neverSent && !wasSending;
    m_ranges.push_front(open);
}

void Auditing::defer(std::chrono::milliseconds now)
{
    Open open = takeFirst();
    open.due = now + m_delay;
    m_ranges.push_back(open);
}

void Auditing::postpone(std::chrono::milliseconds now)
{
    // Only what was sent may be what the server cannot find: the rows behind it have not had their turn.
    if (!m_missing.empty())
        noteRound();
    Open open = takeFirst();
    open.range.neverSent = false;
    open.due = now + m_delay;
    m_ranges.push_back(open);
}

} // namespace wql
