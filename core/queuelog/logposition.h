// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>

namespace wql {

/// A place in the log as the loader sees it: one endless text, cut into segments by rotation.
///
/// Segments are numbered in the order in which Asterisk wrote them; a number is never used again, also
/// not for a file that reuses an inode or was truncated. The offset counts plain bytes, also in a
/// compressed archive, so compressing a file moves nobody's position.
struct LogPosition {
    qint64 segment = 0;
    qint64 offset = 0;

    auto operator<=>(const LogPosition &) const = default;
};

} // namespace wql
