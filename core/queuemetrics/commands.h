// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/feedbackaction.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string_view>
#include <vector>

namespace wql {

/// The six things a loader can ask of QueueMetrics.
enum class QmCommand { CheckHwm, CheckRow, InsertRow, InsertAll, CheckHb, CheckFb };

/// The commandId on the wire.
QLatin1StringView commandId(QmCommand command);

/// Bodies of the commands, ready for the wire: COMMANDSTRING=<JSON, form-encoded, pure ASCII>.
/// An empty \a token names the default dataset. Encoded rows come from appendEncodedRow().
QByteArray checkHwmBody(const QString &token);
QByteArray checkRowBody(const QString &token, std::string_view encodedRow);
QByteArray insertRowBody(const QString &token, std::string_view encodedRow);
/// \a encodedRows are joined by encodedRowSeparator.
QByteArray insertAllBody(const QString &token, std::string_view encodedRows);
/// \a time is seconds since 1970, the target's offset included.
QByteArray checkHbBody(const QString &token, std::chrono::seconds time);
QByteArray checkFbBody(const QString &token, const std::vector<FeedbackResult> &results);

} // namespace wql
