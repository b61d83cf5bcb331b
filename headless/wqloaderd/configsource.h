// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/loaderconfig.h"
#include "headless/wqloaderd/options.h"

#include <QString>

namespace wql {

/// A configuration that is ready to run, and what there is to say about it.
struct ConfigToRun {
    LoaderConfig config;
    QString configFile; ///< empty: it comes from the original's arguments or files, and is not edited
    QString activityLog; ///< empty: none
    QString pidFile; ///< to be written; empty: none
    QString origin; ///< the file or command line it came from
    QStringList warnings;
};

/// Why there is none: text for standard error, and the exit code.
struct NoConfig {
    QString text;
    int exitCode = 0;
};

/// Reads what \a options name; again on every reload.
Result<ConfigToRun, NoConfig> readConfig(const Options &options);

/// The file of our own that \a options name, as an absolute path; empty: they name the original's files or
/// arguments, or nothing is there.
QString configFileFor(const Options &options);

/// Where the state goes, by the options, the configuration and the environment.
QString stateDirectoryFor(const Options &options, const LoaderConfig &config);

/// Where the control socket is to be, by the same; empty: nowhere.
QString controlSocketFor(const Options &options, const LoaderConfig &config);

} // namespace wql
