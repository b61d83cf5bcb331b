// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/logring.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

void LogRing::add(LogLine line)
{
    if (!line.target.isEmpty() && line.text.startsWith(line.target + ": "_L1))
        line.text.remove(0, line.target.size() + 2); // the field says it
    line.text.truncate(maxCharacters);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > maxLines)
        m_lines.pop_front();
    Q_EMIT added(m_lines.back());
}

} // namespace wql
