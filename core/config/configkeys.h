// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace wql {

enum class SectionKind { General, Target, Rule, Rewrite, Asterisk, Policy, Test };

struct SectionKindInfo {
    SectionKind kind;
    QLatin1StringView name;
    bool isNamed; ///< `[target NAME]`, not `[general]`
};

/// What a key's value must be.
enum class ValueKind { Text, Number, Flag, Choice, Path, Url, Expression, Command, Glob };

/// One key that may stand in a configuration: the table below is all there are. Reading, the defaults,
/// "did you mean" and the check of docs/configuration.md come from it.
struct ConfigKey {
    enum Trait : unsigned { Plain = 0, Repeats = 1, Required = 2, MayBeEmpty = 4, IsSecret = 8 };

    SectionKind section;
    QLatin1StringView name;
    ValueKind kind;
    QLatin1StringView standard; ///< what holds without the key, as one would write it
    QLatin1StringView help; ///< one sentence
    unsigned traits = Plain;
    qint64 least = 0; ///< of a number
    qint64 most = 0;
    QLatin1StringView choices = {}; ///< of a choice, with a blank between

    bool has(Trait trait) const { return (traits & trait) != 0; }
};

std::span<const SectionKindInfo> sectionKinds();
std::span<const ConfigKey> configKeys();

const SectionKindInfo *sectionKind(QStringView name);
const SectionKindInfo &sectionKind(SectionKind kind);
const ConfigKey *configKey(SectionKind section, QStringView name);

/// The key, or kind of section, that somebody who wrote \a name probably meant; empty if nothing is near.
QString nearestKey(SectionKind section, QStringView name);
QString nearestSection(QStringView name);

} // namespace wql
