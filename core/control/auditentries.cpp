// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/auditentries.h"

#include "core/control/taillines.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// With every character escaped, such a tail still fits into a frame.
constexpr qint64 mostTail = 512 * 1024;

} // namespace

QList<QJsonObject> newestAuditEntries(
    const QString &audit, qsizetype most, const std::function<bool(const QJsonObject &)> &isWanted)
{
    QList<QJsonObject> entries;
    // A file that has grown begins anew; what was there is in the one with a number.
    for (const QString &path : { audit, audit + u".1"_s }) {
        const QByteArrayList lines = tailLines(path, 100000, mostTail).value_or(QByteArrayList());
        for (auto line = lines.rbegin(); line != lines.rend() && entries.size() < most; ++line) {
            const QJsonObject entry = QJsonDocument::fromJson(*line).object();
            if (!entry.isEmpty() && isWanted(entry))
                entries += entry;
        }
    }
    return entries;
}

} // namespace wql
