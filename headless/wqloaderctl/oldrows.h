// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"

#include <QStringList>

#include <optional>

namespace wql {

/// What came of gathering rows.
struct OldRows {
    qint64 rows = 0; ///< that were written
    qint64 outside = 0; ///< of another time
    qint64 repeated = 0; ///< that another of the files has as well
    qint64 noRows = 0; ///< lines that are none
};

/// Writes the rows of \a files, old logs that may be `.gz` or `.zst`, to \a path, as one log: first those of
/// the file that begins first. What several files have (a log and its backup) is written once; what one has
/// several times, as often. Rows before \a from, or not before \a to, in seconds since 1970 as in the
/// log, are left out; and lines that are no rows.
Result<OldRows, FileFailure> gatherRows(
    const QStringList &files, std::optional<qint64> from, std::optional<qint64> to, const QString &path);

} // namespace wql
