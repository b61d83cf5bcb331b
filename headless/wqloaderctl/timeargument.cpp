// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/timeargument.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

std::optional<qint64> timeArgument(const QString &text)
{
    static const QRegularExpression ago(u"^([0-9]{1,6})([smhd])$"_s);
    if (const auto match = ago.match(text); match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        const QChar unit = match.captured(2)[0];
        const qint64 seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
        return QDateTime::currentSecsSinceEpoch() - number * seconds;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace wql
