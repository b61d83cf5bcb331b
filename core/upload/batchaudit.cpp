// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/batchaudit.h"

#include "core/queuemetrics/columnwidths.h"

#include <algorithm>
#include <functional>

namespace wql {

namespace {
constexpr size_t mostRanges = 64;
/// A range is read at one go; a longer one would hold up everybody.
constexpr qint64 mostBytes = 4 * 1024 * 1024;
// A row that is still missing after it was sent this often is one the server cannot find again
// (a name it stores differently): asking proves nothing then, and sending once more would double it.
constexpr int mostRounds = 2;

bool canJoin(const LogRange &one, const LogRange &next)
{
    return one.begin <= next.begin && next.begin <= one.end && one.begin.segment == next.end.segment
        && next.end.offset - one.begin.offset <= mostBytes;
}

} // namespace

void BatchAudit::add(const LogRange &range, std::chrono::milliseconds now, Why why)
{
    const bool lastIsBeingAudited = m_ranges.size() == 1 && m_loaded;
    const bool joins = !m_ranges.empty() && !lastIsBeingAudited && m_ranges.back().why == why;
    // What is being looked at goes as a whole when it is done: nothing is added to it.
    const auto none = m_loaded ? std::prev(m_ranges.rend()) : m_ranges.rend();
    const auto alike
        = std::find_if(m_ranges.rbegin(), none, [why](const Open &open) { return open.why == why; });
    if (joins && canJoin(m_ranges.back().range, range)) {
        m_ranges.back().range.end = std::max(m_ranges.back().range.end, range.end);
        m_ranges.back().due = now + m_delay;
    } else if (m_ranges.size() < mostRanges || alike == none) {
        m_ranges.push_back({ range, now + m_delay, why });
    } else {
        LogRange &last = alike->range;
        last = { std::min(last.begin, range.begin), std::max(last.end, range.end) };
    }
}

std::vector<OpenAudit> BatchAudit::open() const
{
    std::vector<OpenAudit> ranges;
    for (const Open &open : m_ranges)
        ranges.push_back({ open.range.begin, open.range.end, open.why == Why::NeverSent });
    if (m_isSending)
        ranges.front().neverSent = false;
    return ranges;
}

std::optional<std::chrono::milliseconds> BatchAudit::dueAt() const
{
    return m_ranges.empty() ? std::nullopt : std::optional(m_ranges.front().due);
}

void BatchAudit::setRows(RangeRows rows)
{
    m_rows = std::move(rows.rows);
    m_readTo = rows.readTo;
    m_next = 0;
    m_missing.clear();
    m_loaded = true;
    m_isSending = false;
}

std::optional<std::string_view> BatchAudit::question() const
{
    if (!m_loaded || m_next == m_rows.size())
        return std::nullopt;
    return m_cut.empty() ? std::string_view(m_rows[m_next].text) : m_cut;
}

BatchAudit::Difference BatchAudit::answer(quint64 copiesAtServer)
{
    const RangeRows::Row &row = m_rows[m_next];
    if (m_cut.empty() && copiesAtServer == 0 && row.copies > 0) {
        m_cut = cutToColumns(row.text).value_or(std::string());
        if (!m_cut.empty())
            return {}; // asked once more
    } else if (!std::exchange(m_cut, {}).empty()) {
        copiesAtServer = std::min(copiesAtServer, row.copies); // others may look alike when they are cut
    }
    ++m_next;
    const quint64 lacking = row.copies - std::min(row.copies, copiesAtServer);
    Difference difference{ .tooMany = copiesAtServer - std::min(row.copies, copiesAtServer) };
    auto &rounds = m_ranges.front().rounds;
    const auto sent = rounds.find(std::hash<std::string>()(row.text));
    if (sent == rounds.end() || sent->second < mostRounds)
        m_missing.insert(m_missing.end(), lacking, row.text);
    else if (sent->second == mostRounds) {
        difference.notFound = lacking;
        ++sent->second; // so that it is told once
    }
    if (sent != rounds.end() && lacking == 0)
        rounds.erase(sent);
    return difference;
}

/// The first of those that are missing was sent in this round, with its copies.
void BatchAudit::noteRound()
{
    ++m_ranges.front().rounds[std::hash<std::string>()(m_missing.front())];
}

void BatchAudit::missingSent()
{
    m_isSending = true;
    const bool isLastCopy = m_missing.size() == 1 || m_missing[1] != m_missing[0];
    if (isLastCopy)
        noteRound();
    m_missing.pop_front();
}

std::optional<std::string_view> BatchAudit::missing() const
{
    const bool asked = m_loaded && m_next == m_rows.size();
    return asked && !m_missing.empty() ? std::optional<std::string_view>(m_missing.front()) : std::nullopt;
}

BatchAudit::Open BatchAudit::takeFirst()
{
    const Open first = m_ranges.front();
    m_ranges.pop_front();
    m_rows.clear();
    m_cut.clear();
    m_missing.clear();
    m_loaded = m_isSending = false;
    return first;
}

void BatchAudit::closeRange(std::chrono::milliseconds now)
{
    const std::optional<LogPosition> behind = m_readTo;
    const Open open = takeFirst();
    if (behind && *behind < open.range.end)
        m_ranges.push_front({ { *behind, open.range.end }, now, open.why });
}

void BatchAudit::defer(std::chrono::milliseconds now)
{
    Open open = takeFirst();
    open.due = now + m_delay;
    m_ranges.push_back(open);
}

void BatchAudit::postpone(std::chrono::milliseconds now)
{
    // Only what was sent may be what the server cannot find: the rows behind it have not had their turn.
    if (!m_missing.empty())
        noteRound();
    Open open = takeFirst();
    open.why = Why::Doubt;
    open.due = now + m_delay;
    m_ranges.push_back(open);
}

} // namespace wql
