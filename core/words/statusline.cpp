// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/statusline.h"

#include "core/status/wirenames.h"
#include "core/words/durationtext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

QString actionsOf(const LoaderStatus &status)
{
    QStringList modes;
    for (const TargetStatus &target : status.targets)
        if (const QString mode = wireName(target.actionMode); !modes.contains(mode))
            modes += mode;
    modes.sort();
    return modes.join(u", ");
}

} // namespace

QString statusLine(const LoaderStatus &status)
{
    using State = TargetStatus::State;
    const auto count = [&](State state) {
        return std::count_if(status.targets.begin(), status.targets.end(),
            [=](const TargetStatus &target) { return target.state == state; });
    };
    QStringList parts;
    if (!status.log.isReadable())
        parts += u"the log cannot be read"_s;
    if (!status.stateProblem.isEmpty())
        parts += u"the state cannot be written"_s;
    if (!status.configProblem.isEmpty())
        parts += u"the new configuration was refused, the old one is in force"_s;
    parts += u"%1/%2 targets up to date"_s.arg(count(State::UpToDate)).arg(status.targets.size());
    for (const auto &[state, words] : { std::pair{ State::Parked, u"%1 need a human"_s },
             std::pair{ State::NoPassword, u"%1 without a password"_s },
             std::pair{ State::Paused, u"%1 paused"_s } })
        if (const auto number = count(state); number > 0)
            parts += words.arg(number);
    quint64 refused = 0;
    for (const TargetStatus &target : status.targets)
        refused += target.refused.waiting;
    if (refused > 0)
        parts += u"%1 refused rows need you"_s.arg(refused);
    std::chrono::seconds lag{ 0 };
    for (const TargetStatus &target : status.targets)
        lag = std::max(lag, target.lag.value_or(0s));
    if (lag > 0s)
        parts += u"%1 behind"_s.arg(durationText(lag));
    const QString line = parts.join(u", ");
    return status.targets.empty() ? line : u"%1; actions: %2"_s.arg(line, actionsOf(status));
}

QString settingsText(const TargetStatus &target)
{
    QStringList settings;
    for (const ShownSetting &setting : target.settings)
        settings += u"%1 = %2"_s.arg(setting.key, setting.value);
    return settings.join(u", "_s);
}

} // namespace wql
