// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/jsonrpc.h"
#include "core/client/loaderlink.h"

namespace wql {

/// The other side's words as LinkError promises them: at most 2,000 characters, nothing that moves a cursor,
/// changes colours or the direction of writing.
QString plainWords(const QString &text);

LinkError linkErrorOf(const RpcError &error);
/// What ssh said on its standard error before it ended. Its own last words, without the banner's.
LinkError sshFailure(const QString &said, int exitCode);

} // namespace wql
