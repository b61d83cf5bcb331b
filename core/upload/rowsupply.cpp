// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/rowsupply.h"

#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>

namespace wql {

// ---------------------------------------------------------------- the reader of the log

bool RowSupply::accept(
    const QueueLogRowView &row, LogPosition at, LogPosition end, qint64 timezoneOffset, bool isCertain)
{
    const qint64 timeInLog = timeOf(row);
    const qint64 time = timeInLog + timezoneOffset;
    if (m_passedSecond == time) {
        m_read = end;
        return true;
    }
    m_passedSecond.reset();
    if (isSkipping()) {
        const bool mayBeThere
            = (!m_skip->mark || time < *m_skip->mark) && !(m_skip->limit && at >= *m_skip->limit);
        // That a row is there which may have been sent from elsewhere tells nothing of the rows before it.
        const bool isSample = !isDoubted(at);
        if (mayBeThere && (isSample || !m_skip->rows.isEmpty())) {
            if (isSample) {
                std::string encoded;
                appendEncodedRow(encoded, row, timezoneOffset);
                m_skip->rows.add(std::move(encoded), timeInLog, at, end, isCertain);
            }
            m_read = end;
            return true;
        }
        m_skip->isOver = true;
    }
    if (!acceptsRows()) {
        m_read = at;
        return false;
    }
    appendEncodedRow(m_rows.text(), row, timezoneOffset);
    m_rows.rowAppended(at, time, timeInLog);
    m_read = end;
    return true;
}

void RowSupply::passOver(LogPosition to)
{
    m_passedOver.push_back({ m_read, to });
    m_read = to;
}

void RowSupply::doubt(const LogRange &range)
{
    const LogPosition from = std::max({ range.begin, m_settledTo, begin() });
    if (range.end <= from)
        return;
    std::erase_if(m_doubts, [&](const LogRange &known) {
        return known.begin.segment == range.begin.segment || known.end <= begin();
    });
    const auto next = std::find_if(
        m_doubts.begin(), m_doubts.end(), [&](const LogRange &doubt) { return from < doubt.begin; });
    m_doubts.insert(next, { from, range.end });
}

bool RowSupply::acceptsRows() const
{
    if (isSkipping())
        return true;
    return m_demand.isOpen && waitingRows() < 2 * m_demand.batchRows
        && m_rows.bytes() < 3 * m_demand.batchBytes;
}

bool RowSupply::isHungry() const
{
    if (isSkipping())
        return true;
    return acceptsRows() && waitingRows() < m_demand.batchRows && m_rows.bytes() < 2 * m_demand.batchBytes;
}

// ---------------------------------------------------------------- the machine

void RowSupply::start(LogPosition from, qint64 newestTime, LogPosition oldest)
{
    m_oldest = oldest;
    m_read = from;
    m_newestConfirmed = newestTime;
}

void RowSupply::readAgain(LogPosition from)
{
    m_rows.clear();
    readFrom(from);
}

void RowSupply::readFrom(LogPosition from)
{
    m_read = from;
    m_oldest = std::min(m_oldest, from);
    m_settledTo = std::min(m_settledTo, from);
    m_more = More::Expected; // that there is no more was said of another place
}

void RowSupply::skip(std::optional<qint64> mark, std::optional<LogPosition> limit, SkippedRows samples)
{
    m_rows.clear();
    m_skip = Skip{ mark, limit, std::move(samples) };
}

SkippedRows RowSupply::takeSkipped()
{
    SkippedRows skipped = std::move(m_skip->rows);
    m_skip.reset();
    return skipped;
}

void RowSupply::confirmFirst(size_t rows)
{
    for (size_t row = 0; row < rows; ++row)
        m_newestConfirmed = std::max(m_newestConfirmed, m_rows.time(row));
    m_rows.removeFirst(rows);
}

size_t RowSupply::confirmAmongFirst(const std::vector<bool> &present)
{
    for (size_t row = 0; row < present.size(); ++row)
        if (present[row])
            m_newestConfirmed = std::max(m_newestConfirmed, m_rows.time(row));
    std::vector<bool> kept = present;
    kept.flip();
    m_rows.keepOfFirst(kept);
    return size_t(std::count(present.begin(), present.end(), true));
}

void RowSupply::settle(LogPosition place)
{
    m_settledTo = place;
    std::erase_if(m_doubts, [place](const LogRange &doubt) { return doubt.end <= place; });
    for (LogRange &doubt : m_doubts)
        doubt.begin = std::max(doubt.begin, place);
}

size_t RowSupply::batchRows() const
{
    size_t most = std::min(m_demand.batchRows, m_demand.maxRows);
    for (const LogRange &doubt : m_doubts)
        for (size_t row = 1; row < std::min(most, m_rows.count()); ++row)
            if (m_rows.at(row - 1) < doubt.begin && m_rows.at(row) >= doubt.begin)
                most = row;
    return m_rows.rowsWithin(most, m_demand.batchBytes);
}

size_t RowSupply::rowsBeforeDoubt() const
{
    size_t rows = m_doubts.empty() ? m_rows.count() : 0;
    while (rows < m_rows.count() && !isDoubted(m_rows.at(rows)))
        ++rows;
    return rows;
}

bool RowSupply::isDoubted(LogPosition place) const
{
    return std::any_of(m_doubts.begin(), m_doubts.end(),
        [place](const LogRange &doubt) { return doubt.begin <= place && place < doubt.end; });
}

void RowSupply::confirmBehind(size_t behind, size_t rows)
{
    std::vector<bool> present(behind, false);
    present.resize(behind + rows, true);
    confirmAmongFirst(present);
}

std::optional<qint64> RowSupply::oldestTime() const
{
    return m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.timeInLog(0));
}

} // namespace wql
