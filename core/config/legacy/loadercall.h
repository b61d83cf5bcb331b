// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configproblem.h"
#include "core/config/legacy/machineview.h"
#include "core/config/legacy/shellreader.h"

namespace wql {

enum class LoaderKind { Original, Qloaderd, Uniloader, Ours };

/// A command line that starts a loader, wherever it was found.
struct LoaderCall {
    LoaderKind kind = LoaderKind::Original;
    QString program; ///< absolute, or just a name where its folder is not known
    QString folder; ///< where it runs; empty: unknown
    QStringList arguments; ///< without the program; may hold passwords
    QString password; ///< of the environment, as Uniloader takes it
    QString unknown; ///< the first thing among the arguments that is known only when it runs
    ConfigPlace place;

    /// The same loader in the same way, wherever it stands.
    bool saysTheSame(const LoaderCall &other) const;
    /// As it may be shown: passwords are masked.
    QString shown() const;
};

/// Which loader a program's file name stands for; nothing: none.
std::optional<LoaderKind> loaderKindOf(const QString &program);

/// The loaders that a command starts: itself, through programs that start others (nohup, perl, su -c, ...),
/// or in a script that it runs, which is read.
std::vector<LoaderCall> loaderCallsOf(const ShellCommand &command, const MachineView &machine);

/// Those of a whole script.
std::vector<LoaderCall> loaderCallsIn(const ShellReader &script, const MachineView &machine);

/// A process is one only by itself or through its interpreter: what a shell starts is a process of its own.
std::optional<LoaderCall> loaderCallOf(const RunningProcess &process, const MachineView &machine);

/// What files a script may read in.
ShellReader::Sourced sourcesOf(const MachineView &machine);

} // namespace wql
