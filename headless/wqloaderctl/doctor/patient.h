// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/wqloaderctl/doctor/doctor.h"
#include "headless/wqloaderctl/invocation.h"

#include <QJsonObject>

namespace wql {

/// The machine that the command line means, `--root` included.
Patient patientOf(const Invocation &invocation);

/// As docs/wqloaderctl.md has it.
QJsonObject jsonOf(const Findings &findings);

} // namespace wql
