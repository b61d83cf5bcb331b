// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wql {

/// `90m`, `12h`, `7d` before now, or a time in ISO's form, in seconds since 1970.
std::optional<qint64> timeArgument(const QString &text);

} // namespace wql
