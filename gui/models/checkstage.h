// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace wql {

/// A stage of a connection test, by docs/control.md. Names and outcomes are kept as the loader says them.
struct CheckStage {
    QString name;
    QString outcome;
    QString words;
    qint64 milliseconds = 0;
    QString found; ///< what the stage learned, on one line
    int httpStatus = 0;
    QString certificateSubject;
    QString certificateIssuer;
    QString fingerprint; ///< SHA-256 of the certificate; empty: none was shown
    QString pem;

    bool isFailed() const { return outcome == QLatin1StringView("failed"); }
};

CheckStage checkStageFromJson(const QJsonObject &object);

} // namespace wql
