// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTime>

namespace wql {

/// When the tray keeps quiet, each day, by the clock of this computer. The first minute belongs to it, the
/// last one does not.
struct QuietHours {
    bool isOn = false;
    QTime from{ 22, 0 };
    QTime to{ 7, 0 };

    /// Over midnight where \a to is before \a from. Where both are the same, no time is quiet.
    bool contains(QTime time) const
    {
        if (!isOn || !time.isValid())
            return false;
        return from <= to ? from <= time && time < to : from <= time || time < to;
    }
    bool operator==(const QuietHours &) const = default;
};

} // namespace wql
