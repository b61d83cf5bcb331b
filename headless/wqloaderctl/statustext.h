// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "core/words/texttable.h"

#include <chrono>

namespace wql {

/// The loader at a glance: the log, a line for each target, and below it what has to be done.
QStringList statusLines(const LoaderStatus &status, std::chrono::seconds now, bool colors);

/// `312 kB`, `18.2 MB`.
QString sizeText(qint64 bytes);

} // namespace wql
