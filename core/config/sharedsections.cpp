// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/sharedsections.h"

#include "core/config/configkeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr QLatin1StringView kindsToShare[]{ "target"_L1, "rule"_L1, "rewrite"_L1, "policy"_L1, "test"_L1 };

} // namespace

std::span<const QLatin1StringView> sharedKinds()
{
    return kindsToShare;
}

bool isShared(const QString &kind)
{
    return std::ranges::any_of(kindsToShare, [&](QLatin1StringView each) { return kind == each; });
}

std::vector<SharedSection> sharedSections(const ConfigFile &file)
{
    std::vector<SharedSection> sections;
    QSet<std::pair<QString, QString>> seen;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        const SectionName &name = placed.section.name;
        if (!isShared(name.kind) || seen.contains({ name.kind, name.name }))
            continue;
        seen.insert({ name.kind, name.name });
        SharedSection section{ name, {} };
        const auto &lines = file.parts()[placed.part].document.lines();
        for (size_t i = placed.section.header + 1; i < placed.section.end; ++i)
            if (lines[i].kind == ConfigLine::Kind::Key)
                section.values[lines[i].name] += lines[i].value;
        sections.push_back(std::move(section));
    }
    return sections;
}

Rule ruleFrom(const SharedSection &section)
{
    Rule rule;
    rule.name = section.name.name;
    for (const KeyOf<Rule> &key : keysOf<Rule>())
        for (const QString &value : section.values.value(key.name))
            key.set(rule, value);
    return rule;
}

bool isPasswordKey(const QString &key)
{
    return key == "password"_L1 || key.startsWith("password_"_L1);
}

bool hasPasswordKey(const SharedSection &target)
{
    return std::ranges::any_of(target.values.keys(), isPasswordKey);
}

} // namespace wql
