// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/doctor.h"

namespace wql {

Findings examine(const Patient &patient)
{
    Findings findings;
    examineLog(patient, findings);
    examineAsterisk(patient, findings);
    examineManager(patient, findings);
    examineTargets(patient, findings);
    examineMachine(patient, findings);
    return findings;
}

} // namespace wql
