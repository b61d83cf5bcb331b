// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"
#include "core/routing/namematcher.h"

#include <QRegularExpression>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// What is known of one name: what the rules see, and which of them match it.
struct NameFindings {
    std::string name; ///< after rewriting
    bool rewritten = false;
    bool present = false; ///< neither empty nor NONE
    std::vector<NameMatch> matches;

    bool operator==(const NameFindings &) const = default;
};

/// Rewrites and matches the names of one field. NONE and empty are no names: nothing rewrites or matches
/// them.
class NameReader {
public:
    NameReader(const std::vector<Rule> &rules, const std::vector<bool> &usable,
        const std::vector<Rewrite> &rewrites, NameMatcher::Field field);

    NameFindings find(std::string_view field) const;
    /// Some name may leave here as another.
    bool rewrites() const { return !m_replacements.empty(); }

    /// The same, remembered. Valid until the next call.
    const NameFindings &read(std::string_view field);

private:
    struct Replacement {
        QRegularExpression pattern;
        QString with;
    };

    std::string rewritten(std::string_view name) const;

    NameMatcher m_matcher;
    std::vector<Replacement> m_replacements;
    std::unordered_map<std::string, NameFindings, NameHash, std::equal_to<>> m_known;
    size_t m_knownBytes = 0;
    NameFindings m_unremembered;
};

} // namespace wql
