// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/skippedrows.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

namespace {
constexpr size_t maxSamples = 64;
}

SkippedRows SkippedRows::amidOthers(std::vector<std::string> askedUpToMissing)
{
    SkippedRows rows;
    if (askedUpToMissing.empty())
        rows.m_search = Search::All;
    else
        rows.m_missing = askedUpToMissing.back();
    rows.m_wanted = std::move(askedUpToMissing);
    return rows;
}

void SkippedRows::add(std::string encodedRow, qint64 time, LogPosition at, LogPosition end, bool isCertain)
{
    if (const auto wanted = std::find(m_wanted.begin(), m_wanted.end(), encodedRow);
        wanted != m_wanted.end()) {
        m_wanted.erase(wanted);
        m_found.push_back({ encodedRow, time, at, end, m_count + 1 });
    }
    m_end = end;
    m_isSampleDue = m_isSampleDue || m_count % m_stride == 0;
    // A row that a server may keep in another form proves nothing by not being found.
    if (m_isSampleDue && isCertain && isFoundByAny(encodedRow)) {
        if (m_samples.size() == maxSamples) {
            for (size_t i = 1; i < maxSamples / 2; ++i)
                m_samples[i] = std::move(m_samples[i * 2]);
            m_samples.resize(maxSamples / 2);
            m_stride *= 2;
        }
        m_samples.push_back({ encodedRow, time, at, end, m_count + 1 });
        m_isSampleDue = false;
    }
    ++m_count;
    m_begin = m_begin.value_or(at);
    if (isCertain)
        m_last = Sample{ std::move(encodedRow), time, at, end, m_count };
}

const SkippedRows::Sample *SkippedRows::question()
{
    if (!m_searching)
        takeSamples();
    if (m_search == Search::All && m_answers.size() == m_samples.size())
        endSearchOfAll();
    return m_present == m_absent ? nullptr : &m_samples[asked()];
}

void SkippedRows::takeSamples()
{
    m_searching = true;
    if (m_last
        && (m_samples.empty() || (m_samples.back().number != m_last->number && isFoundByAny(m_last->row))))
        m_samples.push_back(*m_last);
    const auto isBefore = [](const Sample &one, const Sample &other) { return one.number < other.number; };
    for (const Sample &wanted : m_found) {
        const auto place = std::lower_bound(m_samples.begin(), m_samples.end(), wanted, isBefore);
        if (place == m_samples.end() || place->number != wanted.number)
            m_samples.insert(place, wanted);
    }
    if (!m_found.empty() && m_found.back().row == m_missing) {
        m_samples.erase(
            std::upper_bound(m_samples.begin(), m_samples.end(), m_found.back(), isBefore), m_samples.end());
        if (m_found.back().number < m_count)
            m_holesTo = m_end;
    }
    m_present = 0;
    m_absent = m_samples.size();
}

void SkippedRows::endSearchOfAll()
{
    const auto first = std::find(m_answers.begin(), m_answers.end(), true);
    const auto gap = std::find(first, m_answers.end(), false);
    const auto behind = std::find(gap, m_answers.end(), true);
    m_present = m_absent = first == m_answers.end() ? 0 : size_t(gap - m_answers.begin());
    if (behind == m_answers.end())
        return;
    const auto last = std::find(m_answers.rbegin(), m_answers.rend(), true);
    m_holesTo = m_samples[size_t(m_answers.rend() - last) - 1].end;
}

size_t SkippedRows::asked() const
{
    if (m_search == Search::All)
        return m_answers.size();
    // The last one first: in the usual case it is there and one question was enough.
    return m_lastAsked ? m_present + (m_absent - m_present) / 2 : m_absent - 1;
}

void SkippedRows::answer(bool isPresent)
{
    if (m_search == Search::All) {
        m_answers.push_back(isPresent);
        return;
    }
    const size_t sample = asked();
    m_lastAsked = true;
    if (isPresent)
        m_present = sample + 1;
    else
        m_absent = sample;
}

LogPosition SkippedRows::arrivedUpTo() const
{
    Q_ASSERT(m_searching && m_begin);
    return m_present == 0 ? *m_begin : m_samples[m_present - 1].end;
}

quint64 SkippedRows::arrivedCount() const
{
    return m_present == 0 ? 0 : m_samples[m_present - 1].number;
}

} // namespace wql
