// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

/// The exit codes of our programs, by the convention of sysexits.
namespace wql::exitcode {

inline constexpr int ok = 0;
inline constexpr int usage = 64;
inline constexpr int temporary = 75;
inline constexpr int permission = 77;
inline constexpr int configuration = 78;

} // namespace wql::exitcode
