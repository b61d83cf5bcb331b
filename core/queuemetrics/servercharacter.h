// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace wql {

/// What is learnt of a target's server from its answers, and kept with the target. An input of decisions,
/// never a reason to skip a question.
struct ServerCharacter {
    std::chrono::milliseconds longestInsert{ 0 }; ///< that was answered, so far

    bool operator==(const ServerCharacter &) const = default;
};

} // namespace wql
