// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"
#include "headless/wqloaderctl/invocation.h"

#include <memory>

namespace wql {

/// The socket that `--socket` names, else the service's, else that of a loader the user runs.
QString socketPath(const Invocation &invocation);

/// To the socket, or with `--host` over ssh.
std::unique_ptr<LoaderLink> makeLink(const Invocation &invocation);

/// What happened and what to do, in one line.
QString describe(const LinkError &error, const Invocation &invocation);
int exitCodeOf(const LinkError &error);

} // namespace wql
