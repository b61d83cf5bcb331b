// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/measures.h"

#include "gui/text/plaintext.h"

#include <QDateTime>
#include <QLocale>

namespace wql {

QString bytesText(qint64 bytes)
{
    return isolated(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString rateText(double rowsPerMinute)
{
    return QLocale().toString(rowsPerMinute, 'f', rowsPerMinute > 0 && rowsPerMinute < 10 ? 1 : 0);
}

QString countText(quint64 count)
{
    return QLocale().toString(count);
}

QString timeText(std::chrono::seconds since1970)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(since1970.count());
    if (time.date() == QDate::currentDate())
        return QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
    return QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
}

} // namespace wql
