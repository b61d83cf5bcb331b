// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configexport.h"
#include "core/config/configreader.h"

namespace wql {

/// A configuration as JSON (docs/configuration.md): sections and keys as in the file, so that one table
/// checks both. Keys that have their default are left out.
ConfigExport configJson(const LoaderConfig &config, ExportPasswords passwords);

/// Reads it back, with the checks and the problems of a file. Nothing else is read: `include` is refused, and
/// so is `password_command`, which would let whoever wrote the JSON choose a program to run.
Result<LoadedConfig, std::vector<ConfigProblem>> configFromJson(const QByteArray &json, const QString &file);

} // namespace wql
