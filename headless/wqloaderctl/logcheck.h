// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/doctor.h"

namespace wql {

/// What a look at the queue_log says before the first start: whether it is there, whether the service may
/// read it, whether its end looks like a queue_log, its size and its newest row. Reads only, and only the
/// end. The first finding is about the file itself.
Findings checkLog(const Patient &patient);

} // namespace wql
