// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/skippedrows.h"

#include "core/queuemetrics/likeness.h"

namespace wql {

namespace {
constexpr size_t maxSamples = 64;
}

void SkippedRows::add(std::string encodedRow, qint64 time, LogPosition at, LogPosition end, bool isCertain)
{
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
    if (!m_searching) {
        m_searching = true;
        if (m_last
            && (m_samples.empty()
                || (m_samples.back().number != m_last->number && isFoundByAny(m_last->row))))
            m_samples.push_back(*m_last);
        m_present = 0;
        m_absent = m_samples.size();
    }
    return m_present == m_absent ? nullptr : &m_samples[asked()];
}

size_t SkippedRows::asked() const
{
    // The last one first: in the usual case it is there and one question was enough.
    return m_lastAsked ? m_present + (m_absent - m_present) / 2 : m_absent - 1;
}

void SkippedRows::answer(bool isPresent)
{
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
