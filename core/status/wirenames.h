// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configtext.h"
#include "core/status/loaderstatus.h"

#include <QString>

namespace wql {

/// \name Stable names for programs, in lower case with hyphens
/// @{
QString wireName(TargetStatus::State state); ///< `up-to-date`, `needs-human` and so on
QString wireName(TargetStatus::Remark remark);
QString wireName(ApiFailure::Kind kind); ///< `connection-refused` and so on
QString wireName(LogHealth::Kind kind);
QString wireName(FileFailure::Operation operation);
/// @}

} // namespace wql
