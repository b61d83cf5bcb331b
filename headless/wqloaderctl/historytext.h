// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"

#include <QStringList>

#include <vector>

namespace wql {

/// How targets fared, for people, in local time: a bar of states for each, figures, and the latest troubles.
/// Of a target that is alone, also a table over the span.
QStringList historyLines(const std::vector<TargetHistory> &histories, bool colors);

} // namespace wql
