// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/checkstage.h"

#include "core/base/jsonvalues.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

CheckStage checkStageFromJson(const QJsonObject &object)
{
    const QJsonObject detail = object.value("detail"_L1).toObject();
    const QJsonObject certificate = detail.value("certificate"_L1).toObject();
    const QJsonObject failure = detail.value("failure"_L1).toObject();
    CheckStage stage{ json::rawText(object, "name"_L1, 100), json::rawText(object, "outcome"_L1, 100),
        json::rawText(object, "words"_L1), json::amount(object, "milliseconds"_L1), {} };
    if (stage.words.isEmpty())
        stage.words = json::rawText(failure, "words"_L1);
    stage.httpStatus = int(qMin(json::amount(failure, "httpStatus"_L1), qint64(999)));
    stage.found = json::texts(detail, "addresses"_L1, 20).join(u", "_s);
    if (detail.contains("mark"_L1))
        stage.found
            = QDateTime::fromSecsSinceEpoch(json::amount(detail, "mark"_L1), Qt::UTC).toString(Qt::ISODate);
    if (detail.contains("seconds"_L1))
        stage.found = u"%1 s"_s.arg(detail.value("seconds"_L1).toInteger());
    stage.certificateSubject = json::rawText(certificate, "subject"_L1, 500);
    stage.certificateIssuer = json::rawText(certificate, "issuer"_L1, 500);
    stage.fingerprint = json::rawText(certificate, "sha256"_L1, 200);
    stage.pem = json::rawText(certificate, "pem"_L1, 65536);
    return stage;
}

} // namespace wql
