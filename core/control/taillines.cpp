// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/taillines.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

Result<QByteArrayList, QString> tailLines(const QString &path, qsizetype count, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(file.errorString());
    const qint64 begin = std::max<qint64>(0, file.size() - maxBytes);
    if (!file.seek(begin))
        return unexpected(file.errorString());
    const QByteArray bytes = file.read(maxBytes);
    QByteArrayList lines;
    qsizetype end = bytes.lastIndexOf('\n'); // what follows is not finished
    while (end >= 0 && lines.size() < count) {
        const qsizetype before = end == 0 ? -1 : bytes.lastIndexOf('\n', end - 1);
        if (before < 0 && begin > 0)
            break; // half of a line
        QByteArray line = bytes.mid(before + 1, end - before - 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines.prepend(line);
        end = before;
    }
    return lines;
}

QList<QJsonObject> newestAuditEntries(
    const QString &audit, qsizetype max, const std::function<bool(const QJsonObject &)> &isWanted)
{
    QList<QJsonObject> entries;
    // A file that has grown begins anew; what was there is in the one with a number.
    for (const QString &path : { audit, audit + u".1"_s }) {
        const QByteArrayList lines = tailLines(path, 100000, maxTailBytes).value_or(QByteArrayList());
        for (auto line = lines.rbegin(); line != lines.rend() && entries.size() < max; ++line) {
            const QJsonObject entry = QJsonDocument::fromJson(*line).object();
            if (!entry.isEmpty() && isWanted(entry))
                entries += entry;
        }
    }
    return entries;
}

} // namespace wql
