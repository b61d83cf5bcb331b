// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/taillines.h"

#include <QFile>

#include <algorithm>

namespace wql {

Result<QByteArrayList, QString> tailLines(const QString &path, qsizetype count, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(file.errorString());
    const qint64 begin = std::max<qint64>(0, file.size() - mostBytes);
    if (!file.seek(begin))
        return unexpected(file.errorString());
    const QByteArray bytes = file.read(mostBytes);
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

} // namespace wql
