// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/checkstage.h"

namespace wql {

/// What the stage is about, in a word or two.
QString stageName(const CheckStage &stage);
/// What to do about a stage that failed; empty for others.
QString stageAdvice(const CheckStage &stage);

} // namespace wql
