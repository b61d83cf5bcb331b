// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"
#include "core/routing/names.h"

#include <QRegularExpression>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// Where in a name a rule's filter matched.
struct NameMatch {
    int rule = 0;
    int test = 0; ///< the first test of the filter that matched
    size_t begin = 0; ///< in bytes of the name
    size_t length = 0;

    bool operator==(const NameMatch &) const = default;
};

/// The filters on one field, of all rules together, turned round: from a name to the rules that match it.
///
/// Tests on a name's start or end are found by hashing as many prefixes and suffixes as there are distinct
/// lengths of texts; their number does not matter. Expressions are tried one after the other.
class NameMatcher {
public:
    enum class Field { Queue, Agent };

    /// Looks at the rules for which \a usable is true.
    NameMatcher(const std::vector<Rule> &rules, const std::vector<bool> &usable, Field field);

    /// At most one match a rule, ordered by rule.
    std::vector<NameMatch> match(std::string_view name) const;

private:
    struct Place {
        int rule;
        int test;
    };
    struct Texts {
        std::unordered_map<std::string, std::vector<Place>, NameHash, std::equal_to<>> places;
        std::vector<size_t> lengths; ///< distinct, ascending
    };
    struct Expression {
        QRegularExpression expression;
        Place place;
    };

    void add(const NameTest &test, Place place);
    void matchStarts(std::string_view name, size_t from, std::vector<NameMatch> &found) const;
    void matchEnds(std::string_view name, std::vector<NameMatch> &found) const;
    void matchExpressions(std::string_view name, std::vector<NameMatch> &found) const;

    Field m_field;
    Texts m_starts;
    Texts m_ends;
    std::vector<Expression> m_expressions;
};

} // namespace wql
