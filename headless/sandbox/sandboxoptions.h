// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "headless/sandbox/faultscript.h"
#include "headless/sandbox/sandboxsettings.h"

#include <QHostAddress>
#include <QStringList>

#include <vector>

namespace wql {

/// The command line of wqloader-sandbox, understood.
struct SandboxOptions {
    SandboxSettings settings;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8080;
    std::vector<RandomFault> faults;
    quint32 seed = 1;
    bool printPort = false; ///< the port and nothing else, for scripts
    bool quiet = false;
};

/// Why there is nothing to run: help was asked for (exit code 0), or something is wrong (64).
struct SandboxUsage {
    int exitCode = 0;
    QString text;
};

Result<SandboxOptions, SandboxUsage> parseSandboxOptions(const QStringList &arguments);

} // namespace wql
