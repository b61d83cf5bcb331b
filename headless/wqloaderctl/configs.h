// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configreader.h"

#include <optional>

namespace wql {

class Console;
class Run;

/// The configuration that the command line means. Where it is wrong, says all that is wrong with it and
/// finishes the run with exit code 78.
std::optional<LoadedConfig> loadConfig(Run &run);

/// "there is no target ...", with the one that was probably meant.
QString noSuchTarget(const LoaderConfig &config, const QString &name);

/// What is odd about the rules, a line each.
void showRuleWarnings(const Console &console, const LoaderConfig &config);

} // namespace wql
