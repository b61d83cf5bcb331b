// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/answers.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace wql {

/// Questions to QueueMetrics that carry no rows (checkFb) and share the one connection of a target with its
/// uploads. The owner of the connection asks for them and sends them in between.
class SideCalls {
public:
    virtual ~SideCalls() = default;

    /// The body of the checkFb to be sent now, if one is due; answered() follows, unless the connection's
    /// owner goes first.
    virtual std::optional<QByteArray> due(std::chrono::milliseconds now) = 0;
    virtual void answered(const Result<QmAnswer, ApiFailure> &answer, std::chrono::milliseconds now) = 0;

    /// When something will be due; nothing while it is not known.
    virtual std::optional<std::chrono::milliseconds> wakeAt() const = 0;
};

} // namespace wql
