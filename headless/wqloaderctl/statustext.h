// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "core/words/texttable.h"

#include <chrono>

namespace wql {

/// The loader at a glance: what is with the log, a line for each target, and below what somebody has to do.
QStringList statusLines(const LoaderStatus &status, std::chrono::seconds now, bool colors);

/// `3 s`, `12 min`, `5 h`, `2 d`.
QString durationText(std::chrono::seconds duration);
/// `312 kB`, `18.2 MB`.
QString sizeText(qint64 bytes);

} // namespace wql
