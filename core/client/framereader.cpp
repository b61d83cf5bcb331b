// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/framereader.h"

namespace wql {

FrameReader::FrameReader(qsizetype max)
    : m_max(max)
{
}

void FrameReader::add(const QByteArray &bytes)
{
    if (m_tooLong)
        return;
    if (m_taken > 0) {
        m_bytes.remove(0, m_taken);
        m_looked -= m_taken;
        m_taken = 0;
    }
    m_bytes += bytes;
    look();
}

/// Afterwards a whole line begins at m_taken and ends at m_looked, or m_looked is the end.
void FrameReader::look()
{
    for (;;) {
        const qsizetype end = m_bytes.indexOf('\n', m_looked);
        m_looked = end < 0 ? m_bytes.size() : end;
        if (m_looked - m_taken > m_max) {
            m_tooLong = true;
            m_bytes.clear();
            m_taken = m_looked = 0;
            return;
        }
        if (end < 0 || !m_bytes.mid(m_taken, end - m_taken).trimmed().isEmpty())
            return;
        m_taken = m_looked = end + 1;
    }
}

bool FrameReader::hasLine() const
{
    return m_looked < m_bytes.size();
}

std::optional<QByteArray> FrameReader::next()
{
    if (!hasLine())
        return {};
    QByteArray line = m_bytes.mid(m_taken, m_looked - m_taken);
    m_taken = ++m_looked;
    look();
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace wql
