// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace wql {

/// What the command line of wqloaderd asks for.
struct Options {
    enum class Wants { Run, Help, Version, Policy };
    Wants wants = Wants::Run;
    QString configFile; ///< --config; empty: what the original's arguments say
    QString sysconfigFile; ///< --sysconfig
    QStringList legacy; ///< the original's flags and positions, --cluster among them
    QString stateDirectory; ///< --state
    QString reportFile; ///< --report
    QString controlSocket; ///< --control; `none`: none
    bool once = false;
    bool quiet = false; ///< no progress display
};

/// \a arguments without the program's name. The failure is a sentence.
Result<Options, QString> parseOptions(const QStringList &arguments);

QString helpText();

/// Blanks the value of `-w` out of the program's own argument list, which every user of the machine can read.
void hidePassword(int argc, char **argv);

} // namespace wql
