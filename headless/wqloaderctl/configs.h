// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configreader.h"

#include <QJsonArray>

#include <optional>

namespace wql {

class Run;

/// The configuration that the command line means. Where it is wrong, says all that is wrong with it and
/// finishes the run with exit code 78.
std::optional<LoadedConfig> loadConfig(Run &run);

/// As docs/control.md has a problem.
QJsonArray problemsJson(const std::vector<ConfigProblem> &problems);

/// What is odd about the rules, as sentences.
QStringList ruleWarnings(const LoaderConfig &config);

} // namespace wql
