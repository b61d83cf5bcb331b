// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configkeys.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace wql {

/// A section as it would be written: the keys that have not their default, in the order of their table (those
/// of a policy in their own).
struct WrittenSection {
    SectionKind kind;
    QString name;
    std::vector<std::pair<const ConfigKey *, QString>> lines;
};

std::vector<WrittenSection> writtenSections(const LoaderConfig &config);

/// What the operator wrote of the keys that status shows.
std::vector<ShownSetting> shownSettings(const Target &target);

/// A configuration file that says \a config, and nothing that is a default. Reading it gives \a config again.
/// Passwords that \a config holds are written as `password =`, so the text is as secret as they are.
QByteArray configText(const LoaderConfig &config);

/// A configuration in another format, and what that format cannot say.
struct ConfigExport {
    QByteArray text;
    QStringList leftOut; ///< a phrase each, for the operator to read before the text is used
};

/// Passwords that are written in the configuration itself. Where they are kept elsewhere, that place is told
/// if the format can tell it.
enum class ExportPasswords { LeftOut, Included };

/// A configuration as JSON (docs/configuration.md), with sections and keys as in the file. Programs that are
/// named in it are left out: what reads the JSON could be made to run them.
ConfigExport configJson(const LoaderConfig &config, ExportPasswords passwords);

} // namespace wql
