// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"

#include "core/control/metricstext.h"

using namespace Qt::StringLiterals;

namespace wql {

void addControlMethods(ControlDesk &desk, const ControlParts &parts)
{
    addStatusMethods(desk, parts.status);
    addLogMethods(desk, parts.engine, parts.log);
    addTargetMethods(desk, parts);
    addRuleMethods(desk, parts.engine, parts.config);
    addCheckMethods(desk, parts.engine);
    addPolicyMethods(desk, parts.engine);
    addConfigMethods(desk, parts.config);
    addSupportMethods(desk, parts);
    desk.add(method::metrics,
        ControlDesk::Question([&engine = parts.engine, &clock = parts.clock](const QJsonObject &) {
            const QByteArray text = metricsText(engine.status(), clock.wall());
            return QJsonObject{ { u"text"_s, QString::fromUtf8(text) } };
        }));
}

} // namespace wql
