// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/loaderfinding.h"
#include "core/config/legacy/machineview.h"

#include <QMap>
#include <QSet>

namespace wql {

/// What is known from the loaders that run or are started by something.
struct StartedLoaders {
    QSet<QString> programs; ///< their paths
    QMap<QString, QString> readBy; ///< settings file -> what reads it and was understood
    QStringList scriptFolders; ///< of the original's scripts
};

/// Settings in /etc/sysconfig and /etc/default, then loaders that lie in the usual folders with nothing that
/// starts them.
std::vector<LoaderFinding> findInstalledLoaders(const MachineView &machine, const StartedLoaders &started);

} // namespace wql
