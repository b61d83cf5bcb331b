// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/pbxfiles.h"

#include <vector>

namespace wql {

/// One `key = value` or `key => value` of an Asterisk configuration file, and where it stands.
struct AsteriskSetting {
    QString key;
    QString value;
    QString file;
    int line = 0;
};

struct AsteriskSection {
    QString name;
    bool isTemplate = false;
    std::vector<AsteriskSetting> settings; ///< those of its templates first

    /// The last value of the key, which is the one that counts; \a otherwise if it has none.
    QString value(QLatin1StringView key, const QString &otherwise = {}) const;
    QStringList values(QLatin1StringView key) const;
};

/// Reads a file of /etc/asterisk with what it includes (`#include`, to a depth of 8), as Asterisk does:
/// comments, templates, sections that are continued. Runs nothing, so `#exec` is passed over.
std::vector<AsteriskSection> readAsteriskConf(const PbxFiles &files, const QString &path);

/// The section of that name, empty if there is none.
AsteriskSection sectionNamed(const std::vector<AsteriskSection> &sections, QLatin1StringView name);

/// As Asterisk reads a flag.
bool isTrue(const QString &value);

} // namespace wql
