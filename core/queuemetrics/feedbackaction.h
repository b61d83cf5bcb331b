// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wql {

/// What QueueMetrics asks to be done on an Asterisk: text for its manager interface. Untrusted.
struct FeedbackAction {
    QString id; ///< never empty, at most 200 characters
    QString host; ///< as QueueMetrics wrote it; at most 255 characters
    int port = 0; ///< 1 to 65535 when isWhole
    QStringList transactions; ///< texts for AMI, in order; 16 KiB of UTF-8 together at most
    /// False when a part was missing, of another type or above its bound; then there are no transactions
    /// and the only thing to do is to answer KO.
    bool isWhole = true;

    bool operator==(const FeedbackAction &) const = default;
};

/// How a feedback action went, as checkFb carries it back.
struct FeedbackResult {
    QString id;
    bool ok = false;
    QString text;

    bool operator==(const FeedbackResult &) const = default;
};

} // namespace wql
