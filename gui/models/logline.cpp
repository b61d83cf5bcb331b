// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/logline.h"

#include "gui/text/plaintext.h"

#include <QDateTime>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

std::optional<LogLine> logLineFromJson(const QJsonObject &json)
{
    const QJsonValue text = json["text"_L1];
    if (!text.isString())
        return {};
    // Beyond this no calendar has a name for the second.
    const double time = std::clamp(json["time"_L1].toDouble(), 0.0, 253402300799.0);
    return LogLine{ std::chrono::seconds(qint64(time)), json["level"_L1].toString() == "error"_L1,
        shownPlainly(json["target"_L1].toString(), 100), shownPlainly(text.toString(), 4000) };
}

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression named(
        uR"(((?:password|passwd|secret|pass|pwd|key|authorization|token)\s*[:=]\s*)(?:basic\s+|bearer\s+)?[^\s,;&]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(u"(://[^/\\s:@]*:)[^/\\s@]+@"_s);
    QString shared = text;
    shared.replace(named, u"\\1********"_s);
    shared.replace(inUrl, u"\\1********@"_s);
    return shared;
}

QString shareable(const LogLine &line)
{
    const QString time = QDateTime::fromSecsSinceEpoch(line.time.count()).toString(Qt::ISODate);
    return u"%1\t%2\t%3\t%4"_s.arg(
        time, line.isError ? u"error"_s : u"info"_s, line.target, withoutSecrets(line.text));
}

} // namespace wql
