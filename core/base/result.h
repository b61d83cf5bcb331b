// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

namespace wql {

/// What came of something that may fail as expected: a value, or the reason as a value.
template <typename Value, typename Failure> using Result = tl::expected<Value, Failure>;

using tl::unexpected;

} // namespace wql
