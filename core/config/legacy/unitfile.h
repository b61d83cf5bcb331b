// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/shellreader.h"

namespace wql {

/// What a systemd unit starts, as far as its files say it.
struct UnitFile {
    std::vector<ShellCommand> commands; ///< of ExecStart and what is run before and behind it
    QStringList environmentFiles; ///< that were read
    QString folder; ///< WorkingDirectory
};

/// A file of a unit: its main one first, then its drop-ins in their order.
struct UnitPart {
    QString path;
    QByteArray text;
};

/// Reads the parts of one unit. Specifiers such as %i are not known here.
UnitFile readUnit(const std::vector<UnitPart> &parts, const ShellReader::Sourced &files);

/// A file for EnvironmentFile=: assignments in which nothing is looked up.
ShellVariables environmentIn(const QByteArray &text);

} // namespace wql
