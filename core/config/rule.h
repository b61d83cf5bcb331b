// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enumnames.h"

#include <QString>

#include <vector>

namespace wql {

/// One test on a name. Case-sensitive.
struct NameTest {
    enum class Kind { StartsWith, EndsWith, Matches };
    Kind kind = Kind::StartsWith;
    QString text; ///< for Matches a regular expression, not anchored

    bool operator==(const NameTest &) const = default;
};

/// Takes a name when any of its tests does. Enabled by having a test.
struct NameFilter {
    std::vector<NameTest> tests;

    bool isEnabled() const { return !tests.empty(); }
    bool operator==(const NameFilter &) const = default;
};

/// One entry of the splitting table: which rows go to which target.
struct Rule {
    QString name;
    bool enabled = true;
    NameFilter queue;
    NameFilter agent;
    QString target; ///< name of a Target
    bool continues = false; ///< later rules see the row too
    bool stripToken = false; ///< the text that matched is removed from the name

    bool operator==(const Rule &) const = default;
};

/// Changes a name by a regular expression before the rules see it.
struct Rewrite {
    enum class Field { Queue, Agent };
    QString name;
    Field field = Field::Agent;
    QString pattern;
    QString replacement; ///< `\1` and so on refer to the pattern's groups; holds no `|`

    bool operator==(const Rewrite &) const = default;
};

/// Who gets rows that no filter can place.
enum class Unassociated {
    Everyone, ///< every rule whose filters look at fields that are NONE
    ByCall, ///< the tenant that the row's call is known to belong to, if any; else Everyone
};

template <>
inline constexpr auto wireNames<Rewrite::Field> = enumNames<Rewrite::Field>({
    { Rewrite::Field::Queue, "queue" },
    { Rewrite::Field::Agent, "agent" },
});

template <>
inline constexpr auto wireNames<Unassociated> = enumNames<Unassociated>({
    { Unassociated::Everyone, "everyone" },
    { Unassociated::ByCall, "by-call" },
});

} // namespace wql
