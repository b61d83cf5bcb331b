// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace wql {

/// A duration with its two largest units: "5 s", "3 min", "2 h 5 min", "4 d 3 h".
QString durationText(std::chrono::seconds duration);

/// A number of bytes in the units of the operator's language.
QString bytesText(qint64 bytes);

/// Rows a minute; a slow trickle keeps its decimal.
QString rateText(double rowsPerMinute);

QString countText(quint64 count);

/// A time of day today, else with its date.
QString timeText(std::chrono::seconds since1970);

} // namespace wql
