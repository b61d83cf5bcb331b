// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/historytext.h"

#include <QString>

#include <chrono>
#include <vector>

namespace wql {

/// From zero to \a top in equal steps that are round in the measure's own unit: 5 rows, 15 minutes, 2 MB.
struct ValueAxis {
    double step = 1;
    double top = 1;

    bool operator==(const ValueAxis &) const = default;
};

/// The finest axis that reaches \a largest with at most \a maxSteps steps.
ValueAxis valueAxis(HistoryMeasure measure, double largest, int maxSteps);

/// A place on the axis of time.
struct TimeMark {
    std::chrono::seconds time{ 0 }; ///< since 1970
    QString text;
};

/// Round times of this computer's zone from \a from to \a to, not more than about \a maxMarks of them.
std::vector<TimeMark> timeMarks(std::chrono::seconds from, std::chrono::seconds to, int maxMarks);

} // namespace wql
