// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/keyvalues.h"

/// The words in which the tables of configkeys.cpp describe a key: what it is made of, then, with a dot, what
/// is special about it. All of it is done by the compiler.
///
///     key<&Target::shared>("shared", "Says that ...").with(IsShown)
namespace wql::keybuilder {

/// A key while it is being described.
template <typename Section> struct Key : KeyOf<Section> {
    constexpr Key with(unsigned more) const
    {
        return changed([=](Key &key) { key.traits |= more; });
    }
    constexpr Key of(ValueKind value) const
    {
        return changed([=](Key &key) { key.kind = value; });
    }
    constexpr Key between(qint64 from, qint64 to) const
    {
        return changed([=](Key &key) {
            key.min = from;
            key.max = to;
        });
    }
    constexpr Key also(const char *word) const
    {
        return changed([=](Key &key) { key.orWord = QLatin1StringView(word); });
    }
    constexpr Key naming(const char *what) const
    {
        return changed([=](Key &key) { key.names = QLatin1StringView(what); });
    }
    /// \a text is QT_TRANSLATE_NOOP("ConfigKey", ...).
    constexpr Key labelled(const char *text) const
    {
        return changed([=](Key &key) { key.label = text; });
    }
    constexpr Key written(const char *how) const
    {
        return changed([=](Key &key) { key.valueHelp = QLatin1StringView(how); });
    }

private:
    template <typename Change> constexpr Key changed(Change change) const
    {
        Key key = *this;
        change(key);
        return key;
    }
};

/// The kind of section that a struct is read from.
template <typename Section> inline constexpr SectionKind sectionKindOf = SectionKind::General;
template <> inline constexpr SectionKind sectionKindOf<Target> = SectionKind::Target;
template <> inline constexpr SectionKind sectionKindOf<Rule> = SectionKind::Rule;
template <> inline constexpr SectionKind sectionKindOf<Rewrite> = SectionKind::Rewrite;
template <> inline constexpr SectionKind sectionKindOf<Asterisk> = SectionKind::Asterisk;
template <> inline constexpr SectionKind sectionKindOf<ActionPolicy> = SectionKind::Policy;
template <> inline constexpr SectionKind sectionKindOf<RuleTest> = SectionKind::Test;

/// A key whose value is read by other code.
template <typename Section> constexpr Key<Section> plainKey(const char *name, const char *help)
{
    Key<Section> key{};
    key.section = sectionKindOf<Section>;
    key.name = QLatin1StringView(name);
    key.help = QLatin1StringView(help);
    return key;
}

/// A key with its own way from text to member and back.
template <typename Section, void (*Read)(Section &, const QString &), QStringList (*Write)(const Section &)>
constexpr Key<Section> customKey(const char *name, const char *help)
{
    Key<Section> key = plainKey<Section>(name, help);
    key.read = Read;
    key.write = Write;
    key.defaultValues = [] { return Write(Section()); };
    return key;
}

/// A key whose value is one member; from the member's type comes what the value must be.
template <auto Member> constexpr auto key(const char *name, const char *help)
{
    using Section = keyvalue::SectionOf<Member>;
    using Value = std::remove_cvref_t<decltype(std::declval<Section>().*Member)>;
    auto key = customKey<Section, keyvalue::readMember<Member>, keyvalue::writeMember<Member>>(name, help);
    key.kind = keyvalue::kindOf<Value>();
    if constexpr (HasWireNames<Value>)
        key.choices = wireNames<Value>;
    return key;
}

template <auto Member> constexpr auto pathKey(const char *name, const char *help)
{
    return key<Member>(name, help).of(ValueKind::Path);
}

template <auto Member, SecretReference::Kind Kind>
constexpr auto passwordKey(const char *name, const char *help)
{
    return customKey<keyvalue::SectionOf<Member>, keyvalue::readPasswordOf<Member, Kind>,
        keyvalue::writePasswordOf<Member, Kind>>(name, help);
}

template <auto Member, NameTest::Kind Kind> constexpr auto testKey(const char *name, const char *help)
{
    return customKey<keyvalue::SectionOf<Member>, keyvalue::readTestOf<Member, Kind>,
        keyvalue::writeTestsOf<Member, Kind>>(name, help)
        .with(ConfigKey::Repeats)
        .of(Kind == NameTest::Kind::Matches ? ValueKind::Expression : ValueKind::Text);
}

} // namespace wql::keybuilder
