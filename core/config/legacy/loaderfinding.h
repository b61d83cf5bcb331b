// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"
#include "core/config/legacy/loadercall.h"

#include <optional>

namespace wql {

/// A loader that runs, is started by something, or lies there.
struct LoaderFinding {
    enum class Form {
        Process,
        Unit, ///< of systemd
        InitScript,
        StartupFile, ///< rc.local
        Cron, ///< a line of a crontab
        CronScript, ///< in cron.daily and its kin
        Settings, ///< its file in /etc/sysconfig or /etc/default
        Files, ///< its files, with nothing that was found to start it
    };
    LoaderKind loader = LoaderKind::Original;
    Form form = Form::Process;
    QString name; ///< of the unit, the script or the file
    std::vector<qint64> processes; ///< several that are alike, as the original's workers are
    QString unit; ///< of a process: what started it, if systemd knows
    QString user; ///< of a user's own crontab
    bool isEnabled = false; ///< a unit that is started at boot
    ConfigPlace place;
    QString command; ///< with its passwords masked; empty where none is seen
    std::optional<LegacyImport> import; ///< what it would become; nothing: see problems and remark
    std::vector<ConfigProblem> problems;
    QString remark;
};

/// Whether two say the same of rows and targets; their own logs are not compared.
bool saySame(const LegacyImport &one, const LegacyImport &other);

} // namespace wql
