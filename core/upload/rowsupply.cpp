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
    if (isSkipping()) {
        if ((!m_skip->mark || time < *m_skip->mark) && !(m_skip->limit && at >= *m_skip->limit)) {
            std::string encoded;
            appendEncodedRow(encoded, row, timezoneOffset);
            m_skip->rows.add(std::move(encoded), timeInLog, at, end, isCertain);
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
    m_more = More::Expected; // that there is no more was said of another place
}

void RowSupply::skip(std::optional<qint64> mark, std::optional<LogPosition> limit)
{
    m_rows.clear();
    m_skip = Skip{ mark, limit, {} };
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

std::optional<qint64> RowSupply::oldestTime() const
{
    return m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.timeInLog(0));
}

} // namespace wql
