// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/doctor/doctor.h"

using namespace Qt::StringLiterals;

namespace wql {

QString nameOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok:
        return u"ok"_s;
    case Finding::Level::Warning:
        return u"warning"_s;
    case Finding::Level::Problem:
        return u"problem"_s;
    }
    Q_UNREACHABLE();
}

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
