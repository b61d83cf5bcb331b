// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/loaderconfig.h"

#include <algorithm>

namespace wql {

bool isFed(const LoaderConfig &config, const Target &target)
{
    return std::ranges::any_of(
        config.rules, [&](const Rule &rule) { return rule.enabled && rule.target == target.name; });
}

ActionPolicy policyFor(const LoaderConfig &config, const Target &target)
{
    for (const ActionPolicy &policy : config.policies) {
        if (policy.name == target.policy)
            return layered(policy, builtInPolicy());
    }
    return builtInPolicy();
}

} // namespace wql
