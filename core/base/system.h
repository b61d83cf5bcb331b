// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <sys/types.h>

#include <cerrno>

namespace wql {

/// What the system calls \a error, an errno.
QString systemWords(int error = errno);

/// The name of that user of this machine, or the number where it has none.
QString userName(uid_t user);

/// Where programs of the user who runs us keep what is to outlive them: $XDG_STATE_HOME if it is an absolute
/// path, as that standard wants it, else ~/.local/state.
QString userStateFolder();

/// \name Where the installed service has its things
/// @{
inline constexpr QLatin1StringView systemConfigFile("/etc/wqloader/wqloader.conf");
inline constexpr QLatin1StringView systemStateFolder("/var/lib/wqloader");
inline constexpr QLatin1StringView systemRuntimeFolder("/run/wqloader");
/// @}

} // namespace wql
