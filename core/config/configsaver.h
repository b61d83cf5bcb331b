// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configfile.h"

#include <QDateTime>

namespace wql {

/// Writes those parts of \a file whose text was edited, and returns their paths.
///
/// Each is replaced by a rename in its folder, so that a reader sees the old text or the new one. Owner,
/// group and mode stay as they were, a symbolic link stays one. The old file lives on as
/// `NAME.~20261122-093056-123~`
/// (\a now, UTC) beside it; the newest 20 of these are kept. Nothing is written if any part could not be
/// read, or if one to be written is not on disk as it was read. Where several parts are written, a full disk
/// can stop between two of them.
Result<QStringList, ConfigProblem> saveConfigFile(const ConfigFile &file, const QDateTime &now);

} // namespace wql
