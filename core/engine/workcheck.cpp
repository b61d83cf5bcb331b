// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/workcheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

QString WorkCheck::problem(const WorkSigns &signs, std::chrono::milliseconds now)
{
    const bool advanced = std::exchange(m_steps, signs.steps) != signs.steps;
    if (!signs.owesRows)
        m_owesSince.reset();
    else if (advanced || !m_owesSince)
        m_owesSince = now;
    if (m_owesSince && now - *m_owesSince >= rowsPatience)
        return u"rows wait in the log, and nobody reads them"_s;
    if (signs.oldestCallSince && now - *signs.oldestCallSince >= callPatience)
        return u"%1: a call outlived its deadline"_s.arg(signs.oldestCall);
    return {};
}

} // namespace wql
