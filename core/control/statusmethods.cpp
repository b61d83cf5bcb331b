// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/control/controlparameters.h"

using namespace Qt::StringLiterals;

namespace wql {

void addStatusMethods(ControlDesk &desk, StatusFeed &status)
{
    desk.add(method::status, ControlDesk::Question([&status](const QJsonObject &) { return status.json(); }));
    desk.add(method::statusSubscribe,
        ControlDesk::Handler(
            [&status](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                const auto interval = numberOf(parameters, u"interval"_s, 250, 60000, 1000);
                if (!interval)
                    return answer(unexpected(interval.error()));
                status.subscribe(caller, std::chrono::milliseconds(*interval));
                answer(QJsonObject());
            }));
}

} // namespace wql
