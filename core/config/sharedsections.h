// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/rule.h"

#include <QMap>

#include <span>

namespace wql {

/// Whether several exchanges may well say the same in sections of that kind: targets, rules, rewrites,
/// policies and tests. [general] and [asterisk NAME] tell of one machine.
bool isShared(const QString &kind);
/// The kinds that are, in the order in which they are compared.
std::span<const QLatin1StringView> sharedKinds();

/// A section that exchanges may share, as it is written.
struct SharedSection {
    SectionName name;
    QMap<QString, QStringList> values; ///< by key
};

/// In the order of evaluation. Of two of one name the first.
std::vector<SharedSection> sharedSections(const ConfigFile &file);

/// The rule that such a section is, as far as its values can be read.
Rule ruleFrom(const SharedSection &section);

/// Whether the target says where its password is.
bool hasPasswordKey(const SharedSection &target);
bool isPasswordKey(const QString &key);

} // namespace wql
