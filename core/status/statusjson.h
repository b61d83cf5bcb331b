// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/connectionstage.h"
#include "core/status/loaderstatus.h"
#include "core/status/wirenames.h"

#include <QJsonObject>

namespace wql {

/// The status as programs read it (docs/control.md). Keys are stable; new ones may be added.
QJsonObject toJson(const LoaderStatus &status);

/// Reads a status that another process wrote, of this version or of another: what is missing or unknown
/// becomes the default, text and numbers are bounded. The error says what is no status at all.
///
/// Of the log's health come back what happened where; not mode and owner of the file.
Result<LoaderStatus, QString> loaderStatusFromJson(const QJsonObject &json);

/// What the method `verify.report` answers.
QJsonObject toJson(const VerificationReport &report);
VerificationReport verificationReportFromJson(const QJsonObject &json);
/// One of the `rows` that the method `refused.list` answers.
QJsonObject toJson(const ShownRefusedRow &row);
ShownRefusedRow refusedRowFromJson(const QJsonObject &json);

QJsonObject toJson(const ApiFailure &failure);
/// A kind of a newer version becomes Refused: what counts are its words.
ApiFailure apiFailureFromJson(const QJsonObject &json);

/// A **stage** of docs/control.md.
QJsonObject toJson(const ConnectionStage &stage);
/// Of a peer's stage: bounded. A name that is not known becomes Heartbeat, an outcome Warning.
ConnectionStage connectionStageFromJson(const QJsonObject &json);

/// One of the `targets` that the method `check` answers.
QJsonObject toJson(const QString &target, const ConnectionReport &report);
ConnectionReport connectionReportFromJson(const QJsonObject &json);

} // namespace wql
