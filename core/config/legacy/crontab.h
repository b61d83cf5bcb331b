// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/shellreader.h"

namespace wql {

/// The commands of a crontab.
struct Crontab {
    enum class Kind {
        OfSystem, ///< each line names its user
        OfUser,
    };
    std::vector<ShellCommand> commands;
};

Crontab readCrontab(const QByteArray &text, const QString &file, Crontab::Kind kind);

} // namespace wql
