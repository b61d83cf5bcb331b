// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/answer.h"
#include "headless/sandbox/fault.h"
#include "headless/sandbox/httpreply.h"

namespace wql {

/// The words of an answer as the fault bends them. How the bytes then travel is the connection's part.
HttpReply faultyReply(const Fault &fault, SandboxAnswer answer, SandboxCharset charset);

/// Bytes of body behind the head of a `huge` answer.
inline constexpr qint64 hugeBodyBytes = 50 * 1000 * 1000;

} // namespace wql
