// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/logring.h"

#include <utility>

namespace wql {

void LogRing::add(LogLine line)
{
    line.text.truncate(mostCharacters);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > mostLines)
        m_lines.pop_front();
    Q_EMIT added(m_lines.back());
}

} // namespace wql
