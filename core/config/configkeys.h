// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace wql {

/// The kinds of section that a configuration may have, in the order of sectionKinds().
enum class SectionKind { General, Target, Rule, Rewrite, Asterisk, Policy, Test };

/// How a kind of section is written.
struct SectionKindInfo {
    SectionKind kind;
    QLatin1StringView name; ///< the first word between the brackets
    bool isNamed; ///< `[target NAME]`, not `[general]`
};

/// What a key's value must be.
enum class ValueKind {
    Text,
    Number, ///< whole, from ConfigKey::min to ConfigKey::max
    Flag, ///< flagOf() reads it
    Choice, ///< one of ConfigKey::choices
    Path, ///< absolute
    Url, ///< of a QueueMetrics (targeturl.h)
    Proxy, ///< `http://host:port`
    Expression, ///< regular
    Command, ///< absolute path of a program, and its arguments; no shell
    Glob, ///< path with `*` and `?` in its last part
};

/// One key that may stand in a configuration. The tables in configkeys.cpp are all there are; from them come
/// reading and writing, defaults, "did you mean", the window's fields, docs/configuration.md, and what is
/// masked: secrets everywhere, and customers' names in a support bundle.
struct ConfigKey {
    enum Trait : unsigned {
        Plain = 0,
        Repeats = 1, ///< each line adds a value
        Required = 2, ///< a section without it is an error
        MayBeEmpty = 4, ///< nothing behind the `=` is a value too
        IsSecret = 8, ///< never shown
        IsAlwaysWritten = 16, ///< also with its default value
        IsDashIfEmpty = 32, ///< `-` stands for an empty text
        IsShown = 64, ///< a target's status shows what the operator wrote
    };

    SectionKind section;
    QLatin1StringView name;
    QLatin1StringView help; ///< one sentence, in English
    ValueKind kind = ValueKind::Text;
    unsigned traits = Plain; ///< of Trait
    qint64 min = 0; ///< of a number; help says the unit
    qint64 max = 0; ///< the greatest that is allowed
    std::span<const QLatin1StringView> choices = {};
    QLatin1StringView orWord = {}; ///< may stand in place of a path
    QLatin1StringView valueHelp = {}; ///< what the value is, where the kind alone does not say it
    /// What the value names, for a support bundle: `target`, `user` and so on. `url` and `text` are searched
    /// for names; so is a value that names nothing. A free text names something unless its key says
    /// otherwise.
    QLatin1StringView names = QLatin1StringView("name");
    /// What a window calls it, under the context ConfigKey of the translations; null: no window asks for it.
    const char *label = nullptr;
    QStringList (*defaultValues)() = nullptr; ///< null: the key has none

    bool has(Trait trait) const { return (traits & trait) != 0; }
    /// What holds without the key, as one would write it.
    QString defaultValue() const;
    /// What may stand behind the `=`, as docs/configuration.md says it.
    QString describeValue() const;
};

/// A key and the member of a section's struct that it is about; a key without one is read elsewhere.
template <typename Section> struct KeyOf : ConfigKey {
    void (*read)(Section &, const QString &) = nullptr; ///< leaves the member alone if the value is wrong
    QStringList (*write)(const Section &) = nullptr;

    void set(Section &object, const QString &value) const
    {
        if (read)
            read(object, has(IsDashIfEmpty) && value == QLatin1StringView("-") ? QString() : value);
    }
    /// As they would be written: one, or any number of a key that repeats.
    QStringList values(const Section &object) const
    {
        QStringList out = write ? write(object) : QStringList();
        if (has(IsDashIfEmpty) && out == QStringList(QString()))
            out = { QStringLiteral("-") };
        return out;
    }
};

/// The keys of a kind of section, by the struct that it is read into.
template <typename Section> std::span<const KeyOf<Section>> keysOf();
template <> std::span<const KeyOf<GeneralSettings>> keysOf();
template <> std::span<const KeyOf<Target>> keysOf();
template <> std::span<const KeyOf<Rule>> keysOf();
template <> std::span<const KeyOf<Rewrite>> keysOf();
template <> std::span<const KeyOf<Asterisk>> keysOf();
template <> std::span<const KeyOf<ActionPolicy>> keysOf();
template <> std::span<const KeyOf<RuleTest>> keysOf();

/// \name The tables. What they give lives as long as the program
/// Names are compared as they are written: case counts.
/// @{
std::span<const SectionKindInfo> sectionKinds();
/// Null if there is no such kind.
const SectionKindInfo *sectionKind(QStringView name);
const SectionKindInfo &sectionKind(SectionKind kind);

/// In the order in which they are written.
std::vector<const ConfigKey *> configKeys(SectionKind section);
/// Null if that kind of section has no such key.
const ConfigKey *configKey(SectionKind section, QStringView name);
/// @}

/// The key, or kind of section, that \a name was probably meant to be; empty if none is similar.
QString nearestKey(SectionKind section, QStringView name);
QString nearestSection(QStringView name);

/// `yes`, `true`, `on` and `1`, or `no`, `false`, `off` and `0`, in any case; none: it is no flag.
std::optional<bool> flagOf(const QString &value);

/// What `expect` says for nobody.
inline constexpr QLatin1StringView expectsNobody("nobody");

} // namespace wql
