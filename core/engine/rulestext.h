// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <optional>

namespace wql {

/// What decides where a row goes, as text to be kept and read again: without anything secret.
QString rulesText(const LoaderConfig &config);
std::optional<LoaderConfig> configOfRules(const QString &text);

} // namespace wql
