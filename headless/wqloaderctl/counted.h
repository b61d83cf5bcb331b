// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// `1 target`, `2 targets`: of things whose English plural only adds an s.
inline QString counted(qint64 number, QLatin1StringView thing)
{
    return QString::number(number) + QLatin1Char(' ') + thing + QLatin1StringView(number == 1 ? "" : "s");
}

} // namespace wql
