// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/loaderconfig.h"
#include "core/config/rule.h"

namespace wql {

// Edits of sections that may stand in different files. Each returns false where nothing could be done; the
// file may then be half changed, and is to be thrown away.

std::vector<ConfigText> textsOf(const ConfigFile &file);

/// Moves a rule before another one, also of another file; without \a before behind the last rule.
bool placeRule(ConfigFile &file, const SectionName &rule, const std::optional<SectionName> &before);

/// Adds a rule, with the keys that are not the default, at the place that placeRule() would choose.
bool insertRule(ConfigFile &file, const Rule &rule, const std::optional<SectionName> &before);

/// Adds a copy of the rule's keys, with the comments among them, behind it.
bool copyRule(ConfigFile &file, const SectionName &rule, const QString &name);

/// Copies the keys of a section of another document, adding the section in front of the rules.
bool adoptSection(ConfigFile &file, const ConfigDocument &from, const SectionName &section);

/// Without \a value the key is removed.
bool setOrRemove(ConfigFile &file, const SectionName &section, const QString &key, const QString &value);

/// Makes \a key the one key of the section that says where its password is.
bool setPasswordOf(ConfigFile &file, const SectionName &section, const QString &key, const QString &value);

/// Adds targets and rules of another configuration behind ours, under names that are free.
bool adoptConfig(
    ConfigFile &file, const LoaderConfig &other, const QStringList &takenTargets, QStringList takenRules);

bool setTestsOf(ConfigFile &file, const SectionName &rule, bool ofQueue, const std::vector<NameTest> &tests);

} // namespace wql
