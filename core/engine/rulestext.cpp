// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/rulestext.h"

#include "core/config/configreader.h"
#include "core/config/configtext.h"

namespace wql {

using namespace Qt::StringLiterals;

QString rulesText(const LoaderConfig &config)
{
    LoaderConfig rules;
    rules.general.unassociated = config.general.unassociated;
    rules.rules = config.rules;
    rules.rewrites = config.rewrites;
    for (const Target &target : config.targets)
        rules.targets.push_back(
            { .name = target.name, .url = target.url, .user = u"none"_s, .token = target.token });
    return QString::fromUtf8(configText(rules));
}

std::optional<LoaderConfig> configOfRules(const QString &text)
{
    const auto loaded = loaderConfigOf(ConfigFile::fromText(text.toUtf8(), u"stored rules"_s));
    return loaded ? std::optional(loaded->config) : std::nullopt;
}

} // namespace wql
