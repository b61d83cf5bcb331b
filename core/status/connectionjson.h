// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/connectionstage.h"

#include <QJsonObject>
#include <QString>

namespace wql {

QString wireName(ConnectionStage::Name name); ///< `url`, `dns` and so on
QString wireName(ConnectionStage::Outcome outcome); ///< `ok`, `warning`, `failed`, `skipped`

/// A **stage** of docs/control.md.
QJsonObject toJson(const ConnectionStage &stage);
/// Of a peer's stage: bounded. A name that is not known becomes Heartbeat, an outcome Warning.
ConnectionStage connectionStageFromJson(const QJsonObject &json);

/// One of the `targets` that the method `check` answers.
QJsonObject toJson(const QString &target, const ConnectionReport &report);
ConnectionReport connectionReportFromJson(const QJsonObject &json);

} // namespace wql
