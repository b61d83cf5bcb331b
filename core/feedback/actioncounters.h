// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

namespace wql {

/// What one target's feedback actions have come to since the loader started.
struct ActionCounters {
    quint64 asked = 0; ///< delivered by QueueMetrics, each id once
    quint64 done = 0; ///< Asterisk said yes to all of it
    quint64 failed = 0; ///< sent or to be sent, and not known to be done
    quint64 refused = 0; ///< not sent: by policy, limits or mode
    QString lastRefusal; ///< as QueueMetrics was told
    QString offWords; ///< QueueMetrics' own, if it says that feedback is off; otherwise empty
    bool isTripped = false; ///< too many refusals of one kind: for a while that kind is refused
    quint64 auditLinesLost = 0;

    bool operator==(const ActionCounters &) const = default;
};

} // namespace wql
