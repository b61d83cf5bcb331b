// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/apifailure.h"
#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/feedbackaction.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// An answer of QueueMetrics that says OK.
struct QmAnswer {
    QString result; ///< as sent, also when sent as a number; empty for null, "null" and ""
    std::vector<FeedbackAction> actions; ///< of checkFb only, at most 50
    int ignoredActions = 0; ///< those beyond 50 and those without an id: nobody can answer them
    /// The server's Date minus our clock when the reply came, if the reply had a Date.
    std::optional<std::chrono::seconds> clockDifference;

    /// The result as a whole number: rows inserted, rows found, the high-water mark. None if it is not one.
    std::optional<qint64> count() const;

    bool operator==(const QmAnswer &) const = default;
};

/// Reads the body of a reply to \a command. Strict: one JSON object that names the command and says OK, or a
/// failure of kind NotJson, NotTheAnswer, Refused or UnknownPartition.
///
/// For checkHWM the result is a number or nothing, for checkRow a number; what insertAll counted is for the
/// caller to compare with what was sent. insertAll's answer may call itself insertRow, as the manual prints
/// it. Text is UTF-8, or else Latin-1. A byte-order mark is no JSON.
Result<QmAnswer, ApiFailure> parseAnswer(QmCommand command, const QByteArray &body);

} // namespace wql
