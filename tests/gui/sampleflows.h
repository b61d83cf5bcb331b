// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/rowflows.h"

namespace wql {

/// What a replay found at a hoster: \a names queues of \a targets customers, a rule each. The edits switch
/// the second customer's rule off and give the third customer's rows to the first.
inline RowFlows sampleFlows(int names, int targets)
{
    RowFlows flows;
    const auto take = [](int rule, int target) {
        return RowFlows::Take{ rule, QStringLiteral("Rule of %1").arg(rule),
            QStringLiteral("customer %1").arg(target) };
    };
    RowFlows::Way all;
    all.isWithoutNames = true;
    for (int i = 0; i < targets; ++i) {
        flows.running.push_back({ false, { take(i, i) } });
        flows.edited.push_back({ false, { take(i, i == 2 ? 0 : i) } });
        all.takes.push_back(take(i, i));
    }
    flows.edited[1].takes.clear();
    flows.running.push_back(all);
    flows.edited.push_back(all);
    for (int i = 0; i < names; ++i) {
        const QString name = QStringLiteral("queue-%1").arg(i);
        flows.flows.push_back(
            { RowFlows::Source::Queue, name, i % targets, i % targets, quint64(200'000 / (i + 20)),
                { QStringLiteral("1795356120|1795356100.%1|%2|Agent/1|CONNECT|1|2|3").arg(i).arg(name) } });
    }
    flows.flows.push_back({ RowFlows::Source::NoName, {}, targets, targets, 11, {} });
    return flows;
}

} // namespace wql
