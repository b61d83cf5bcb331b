// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "core/upload/uploadmachine.h"

namespace wql {

/// What a machine does, as people are told.
TargetStatus::State stateOf(const UploadMachine &machine);
TargetStatus::Remark remarkOf(UploadMachine::Remark remark);

} // namespace wql
