// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/durationtext.h"

namespace wql {

/// A number of bytes in the units of the operator's language.
QString bytesText(qint64 bytes);

/// Rows a minute; a slow trickle keeps its decimal.
QString rateText(double rowsPerMinute);

QString countText(quint64 count);

/// A time of day today, else with its date.
QString timeText(std::chrono::seconds since1970);

} // namespace wql
