// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/loaderconfig.h"

namespace wql {

ActionPolicy policyFor(const LoaderConfig &config, const Target &target)
{
    for (const ActionPolicy &policy : config.policies) {
        if (policy.name == target.policy)
            return layered(policy, builtInPolicy());
    }
    return builtInPolicy();
}

} // namespace wql
