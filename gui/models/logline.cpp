// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/logline.h"

#include "gui/text/plaintext.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

LogLine shownPlainly(const LogLine &line)
{
    return { line.time, line.isError, shownPlainly(line.target, 100), shownPlainly(line.text, 4000) };
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
