// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace wql {

/// Lets the event loop run until it is so; a QTest::qWaitFor() that does not sleep ten milliseconds in
/// between.
template <typename Condition>
bool runUntil(Condition isSo, std::chrono::milliseconds limit = std::chrono::seconds{ 10 })
{
    QDeadlineTimer deadline(limit);
    QTimer wake;
    wake.start(limit);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace wql
