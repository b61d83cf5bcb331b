// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/names.h"
#include "core/routing/route.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// A target and the rule that placed a call there.
struct CallOwner {
    int target = 0;
    int rule = 0;

    bool operator==(const CallOwner &) const = default;
};

/// To which targets the calls belong that were seen lately: those whose rows a queue filter placed.
///
/// Remembers between 16 and 32 thousand calls; the oldest are forgotten.
class CallOwners {
public:
    /// A call that moves on to another tenant's queue belongs to both.
    void learn(std::string_view callId, const std::vector<Take> &takes);

    /// Null if the call is not known, or \a callId names no call.
    const std::vector<CallOwner> *find(std::string_view callId) const;

private:
    using Calls = std::unordered_map<std::string, std::vector<CallOwner>, NameHash, std::equal_to<>>;

    Calls m_young;
    Calls m_old;
};

} // namespace wql
