// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/outgoingqueue.h"

#include "core/client/jsonrpc.h"
#include "core/client/methods.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

void OutgoingQueue::pushAnswer(const QByteArray &line)
{
    push({ line });
}

void OutgoingQueue::pushNotification(const QByteArray &line)
{
    if (m_lines.size() >= maxLines || m_bytes + line.size() > maxBytes)
        ++m_missed;
    else
        push({ line });
}

void OutgoingQueue::pushStatus(const QByteArray &line)
{
    const auto waiting
        = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &other) { return other.isStatus; });
    if (waiting == m_lines.end())
        return push({ line, true });
    m_bytes += line.size() - waiting->bytes.size();
    waiting->bytes = line;
}

void OutgoingQueue::push(Line line)
{
    m_bytes += line.bytes.size();
    m_lines.push_back(std::move(line));
}

std::optional<QByteArray> OutgoingQueue::pop()
{
    if (!m_lines.empty()) {
        const Line line = std::move(m_lines.front());
        m_lines.pop_front();
        m_bytes -= line.bytes.size();
        return line.bytes;
    }
    // What was left out came after all that waited.
    if (const quint64 missed = std::exchange(m_missed, 0); missed > 0)
        return rpc::notificationLine(notice::missed, { { u"count"_s, qint64(missed) } });
    return {};
}

} // namespace wql
