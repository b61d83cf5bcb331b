// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacytargets.h"

#include <optional>

namespace wql {

/// A command line of the original's form (manual, 2.4):
///
///     wqloaderd [-h host] [-p port] [-c context] [-u user] [-w password] [--cluster FILE]
///               QUEUE_LOG [SERVER_NAME [LOGFILE]]
///
/// `-` stands for the default queue_log, for no server name, and for standard output.
struct LegacyInvocation {
    LegacyTarget target;
    bool namesTarget = false; ///< by one flag at least
    bool namesHost = false;
    QString queueLog;
    QString activityLog = QStringLiteral("/var/log/asterisk/qloader.log");
    QString clusterFile; ///< empty: basic mode, to the one target
};

struct UsageProblem {
    QString text;
};

/// \a arguments without the program's name; paths are relative to \a folder, empty: to where we are.
Result<LegacyInvocation, UsageProblem> legacyCommandLine(
    const QStringList &arguments, const QString &folder = {});

/// The rules of the original's cluster file that are on, with their targets; the logs are as by default. None
/// that is on is a problem (LegacyNothingFound).
LegacyResult enabledClusterRules(const QByteArray &text, const QString &file);

/// The configuration to run with: \a rules, else those of the cluster file that it names, else one rule that
/// takes everything.
LegacyResult legacyConfig(
    const LegacyInvocation &invocation, const std::optional<LegacyImport> &rules = std::nullopt);

} // namespace wql
