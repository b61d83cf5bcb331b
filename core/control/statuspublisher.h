// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/control/controldispatcher.h"
#include "core/status/loaderstatus.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace wql {

/// Makes the status as JSON, at most ten times a second however many ask, and sends it to its subscribers.
class StatusPublisher {
public:
    using Source = std::function<LoaderStatus()>;

    StatusPublisher(const Clock &clock, Source source);

    LoaderStatus status() const { return m_source(); }
    const QJsonObject &json();
    /// Looks every \a interval and tells the caller what changed; after 10 s in any case. Replaces an
    /// earlier subscription of the same caller.
    void subscribe(ControlCaller &caller, std::chrono::milliseconds interval);

private:
    const Clock &m_clock;
    Source m_source;
    QJsonObject m_json;
    std::optional<std::chrono::milliseconds> m_madeAt;
};

} // namespace wql
