// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"

namespace wql {

void addControlMethods(ControlDesk &desk, const ControlParts &parts)
{
    addStatusMethods(desk, parts.status);
    addLogMethods(desk, parts.engine, parts.log);
    addTargetMethods(desk, parts);
    addRuleMethods(desk, parts.engine, parts.config);
    addConfigMethods(desk, parts.config);
}

} // namespace wql
