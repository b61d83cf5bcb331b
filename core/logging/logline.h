// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace wql {

/// One line of the activity log as programs get it.
struct LogLine {
    std::chrono::seconds time{ 0 }; ///< since 1970
    bool isError = false;
    QString target; ///< empty: it is about no single one
    QString text;

    bool operator==(const LogLine &) const = default;
};

} // namespace wql
