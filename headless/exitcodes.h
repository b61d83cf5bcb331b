// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

/// The exit codes of our programs, by the convention of sysexits.
namespace wql::exitcode {

inline constexpr int ok = 0;
inline constexpr int notWell = 1; ///< done, but what was looked at is not all well
inline constexpr int usage = 64;
inline constexpr int dataError = 65; ///< what was read is wrong
inline constexpr int noInput = 66; ///< a file that was named cannot be read
inline constexpr int unavailable = 69; ///< nobody answers at the service's socket
inline constexpr int cannotCreate = 73; ///< a file cannot be written
inline constexpr int ioError = 74; ///< standard output does not take what was to be said
inline constexpr int temporary = 75;
inline constexpr int permission = 77;
inline constexpr int configuration = 78;

} // namespace wql::exitcode
