// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/measures.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const qint64 s = duration.count();
    if (s < 60)
        return Text::tr("%L1 s").arg(s);
    if (s < 3600)
        return Text::tr("%L1 min").arg(s / 60);
    if (s < 24 * 3600)
        return s % 3600 / 60 == 0 ? Text::tr("%L1 h").arg(s / 3600)
                                  : Text::tr("%L1 h %L2 min").arg(s / 3600).arg(s % 3600 / 60);
    return Text::tr("%L1 d %L2 h").arg(s / 86400).arg(s % 86400 / 3600);
}

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
