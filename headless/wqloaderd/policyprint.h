// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QString>

namespace wql {

/// The policies in force, as one would write them: own lines with the targets they are for, then what is
/// built in.
QString policyText(const LoaderConfig &config);

} // namespace wql
