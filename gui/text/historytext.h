// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"
#include "gui/models/condition.h"

#include <QString>

namespace wql {

/// What is drawn over time.
enum class HistoryMeasure { Rows, Lag, Backlog };

/// The condition whose colour stands for it.
Condition conditionOf(PastState state);
/// "well", "needs attention".
QString stateText(PastState state);

double valueOf(const HistoryPoint &point, HistoryMeasure measure);
/// A value of an axis with its unit.
QString valueText(double value, HistoryMeasure measure);

/// For how long each point of a history stands: "by the minute".
QString stepText(std::chrono::seconds step);

/// A point in one line: when, in which state, and its figures; "nothing is known" where there is none.
QString describe(const HistoryPoint &point, std::chrono::seconds length);
/// All of it in one line: rows, the longest lag, the largest backlog, and how long there was trouble.
QString describe(const TargetHistory &history);

} // namespace wql
