// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QJsonObject>

namespace wql {

/// The status as programs read it. Keys are stable; new ones may be added.
QJsonObject toJson(const LoaderStatus &status);

/// A stable name for programs: `up-to-date`, `needs-human` and so on.
QString wireName(TargetStatus::State state);
/// `connection-refused` and so on.
QString wireName(ApiFailure::Kind kind);

} // namespace wql
