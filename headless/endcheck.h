// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <chrono>
#include <optional>

namespace wql {

/// Says, from one look at the status after the other, when a run with --once has come to its end. Pure.
///
/// It has when everything is confirmed; when only a person could bring on what is left, and none did within
/// 5 s; and when nothing has come on for 60 s.
class EndCheck {
public:
    enum class Decision { GoOn, Done, GiveUp };

    explicit EndCheck(std::chrono::milliseconds now = {})
        : m_lastProgress(now)
    {
    }

    Decision decide(const LoaderStatus &status, std::chrono::milliseconds now);

private:
    quint64 m_work = 0; ///< rows and questions at the last look
    std::chrono::milliseconds m_lastProgress;
    std::optional<std::chrono::milliseconds> m_stuckSince;
};

} // namespace wql
