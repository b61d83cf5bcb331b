// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/rowbuffer.h"

#include <algorithm>

namespace wql {

namespace {
constexpr std::string_view encodedComma = "%2C";
}

std::string &RowBuffer::text()
{
    // Here and not when rows go: then the next request waits, now the server does.
    if (m_first > 0 && m_first * 2 >= m_entries.size())
        compact();
    return m_text;
}

void RowBuffer::rowAppended(LogPosition at, qint64 time, qint64 timeInLog)
{
    const size_t begin = m_entries.empty() ? 0 : m_entries.back().textEnd + encodedComma.size();
    m_entries.push_back({ begin, m_text.size(), at, time, timeInLog });
    m_text += encodedComma;
}

size_t RowBuffer::bytes(size_t rows) const
{
    return rows == 0 ? 0 : m_entries[m_first + rows - 1].textEnd - m_entries[m_first].textBegin;
}

std::string_view RowBuffer::row(size_t row) const
{
    const Entry &entry = m_entries[m_first + row];
    return std::string_view(m_text).substr(entry.textBegin, entry.textEnd - entry.textBegin);
}

std::string_view RowBuffer::joined(size_t behind, size_t rows) const
{
    if (rows == 0)
        return {};
    const size_t begin = m_entries[m_first + behind].textBegin;
    return std::string_view(m_text).substr(begin, m_entries[m_first + behind + rows - 1].textEnd - begin);
}

size_t RowBuffer::rowsWithin(size_t rows, size_t bytes) const
{
    rows = std::min(rows, count());
    if (rows == 0)
        return 0;
    const auto begin = m_entries.begin() + ptrdiff_t(m_first);
    const size_t limit = begin->textBegin + bytes;
    const auto end = std::upper_bound(begin, begin + ptrdiff_t(rows), limit,
        [](size_t max, const Entry &entry) { return max < entry.textEnd; });
    return std::max<size_t>(1, size_t(end - begin));
}

void RowBuffer::removeFirst(size_t rows)
{
    m_first += rows;
    if (isEmpty())
        clear();
}

void RowBuffer::keepOfFirst(const std::vector<bool> &rows)
{
    RowBuffer kept;
    kept.m_lastTakenOut = m_lastTakenOut;
    for (size_t i = 0; i < count(); ++i) {
        if (i < rows.size() && !rows[i]) {
            kept.m_lastTakenOut = std::max(kept.m_lastTakenOut, std::optional(at(i)));
            continue;
        }
        kept.text() += row(i);
        kept.rowAppended(at(i), time(i), timeInLog(i));
    }
    *this = std::move(kept);
}

void RowBuffer::clear()
{
    m_text.clear();
    m_entries.clear();
    m_first = 0;
}

void RowBuffer::compact()
{
    const size_t gone = m_entries[m_first].textBegin;
    m_text.erase(0, gone);
    m_entries.erase(m_entries.begin(), m_entries.begin() + ptrdiff_t(m_first));
    for (Entry &entry : m_entries) {
        entry.textBegin -= gone;
        entry.textEnd -= gone;
    }
    m_first = 0;
}

} // namespace wql
