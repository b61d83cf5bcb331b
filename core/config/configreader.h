// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configfile.h"
#include "core/config/loaderconfig.h"

namespace wql {

/// A configuration that is valid, and what was read for it.
struct LoadedConfig {
    LoaderConfig config;
    std::vector<ConfigProblem> warnings;
    QStringList files;
    QByteArray revision;
};

/// Reads and checks a configuration. On failure there is at least one error, and all errors and warnings of
/// all its files are there, in the order of the files.
Result<LoadedConfig, std::vector<ConfigProblem>> readLoaderConfig(const QString &path);

/// The same for a file that is being edited.
Result<LoadedConfig, std::vector<ConfigProblem>> loaderConfigOf(const ConfigFile &file);

} // namespace wql
