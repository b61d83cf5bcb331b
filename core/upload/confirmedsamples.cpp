// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/confirmedsamples.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace wql {

namespace {
/// Of a batch so many rows that are not fit are looked at, from where one is due, and from the end.
constexpr size_t maxTries = 8;
constexpr size_t maxSentAgain = 1000;
/// A server may keep a later time in another form.
constexpr qint64 maxTime = std::numeric_limits<qint32>::max();
}

bool ConfirmedSamples::isFit(std::string_view row) const
{
    return isFoundByAny(row) && m_sentAgain.count(std::hash<std::string_view>()(row)) == 0;
}

void ConfirmedSamples::thinOut()
{
    for (size_t i = 1; i < maxSamples / 2; ++i)
        m_samples[i] = std::move(m_samples[i * 2]);
    m_samples.resize(maxSamples / 2);
    m_stride *= 2;
}

void ConfirmedSamples::add(const RowBuffer &rows, size_t count)
{
    size_t unfit = 0; // looking at each row of a log of which none is fit would cost as much as sending it
    for (size_t row = 0; row < count; ++row) {
        m_isDue = m_isDue || m_count % m_stride == 0;
        ++m_count;
        if (!m_isDue || unfit == maxTries)
            continue;
        if (rows.time(row) > maxTime || !isFit(rows.row(row))) {
            ++unfit;
            continue;
        }
        if (m_samples.size() == maxSamples)
            thinOut();
        m_samples.emplace_back(rows.row(row));
        m_isDue = false;
    }
    for (size_t row = count; row > count - std::min(count, maxTries); --row) {
        if (rows.time(row - 1) > maxTime || !isFit(rows.row(row - 1)))
            continue;
        m_newest = rows.row(row - 1);
        break;
    }
}

std::vector<std::string> ConfirmedSamples::rows() const
{
    std::vector<std::string> rows;
    for (const std::string &row : { m_control, m_previous })
        if (!row.empty())
            rows.push_back(row);
    const size_t picks = std::min(m_samples.size(), maxAsked - 1 - rows.size());
    for (size_t pick = 0; pick < picks; ++pick)
        rows.push_back(m_samples[pick * m_samples.size() / picks]);
    if (!m_newest.empty() && (rows.empty() || rows.back() != m_newest))
        rows.push_back(m_newest);
    return rows;
}

void ConfirmedSamples::setFound()
{
    if (!m_newest.empty())
        m_previous = m_newest;
    m_samples.clear();
    m_control.clear();
    m_count = 0;
    m_stride = 1;
}

void ConfirmedSamples::setMissing(const std::string &row)
{
    if (m_sentAgain.size() >= maxSentAgain)
        m_sentAgain.clear();
    m_sentAgain.insert(std::hash<std::string_view>()(row));
    m_newest.clear();
    setFound();
    m_previous.clear();
    m_control = row;
}

} // namespace wql
