// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/connectionjson.h"

namespace wql {

/// What the stage is about, in a word or two.
QString stageName(ConnectionStage::Name name);
/// What the stage learned, or what went wrong in the words of who said so, on one line. Not yet for showing.
QString stageFound(const ConnectionStage &stage);
/// What to do about a stage that failed; empty for others.
QString stageAdvice(const ConnectionStage &stage);

} // namespace wql
