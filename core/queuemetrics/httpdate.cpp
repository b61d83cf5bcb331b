// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpdate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestDelay = std::chrono::minutes{ 10 };

} // namespace

std::optional<std::chrono::seconds> httpDate(QByteArrayView text)
{
    // The names of days and months are English on the wire, whatever the machine speaks.
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return {};
    return std::chrono::seconds{ date.toSecsSinceEpoch() };
}

std::optional<std::chrono::seconds> retryAfter(QByteArrayView text, std::chrono::seconds now)
{
    const QByteArray value = text.trimmed().toByteArray();
    if (value.isEmpty())
        return {};
    const bool isNumber
        = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds{ seconds }, longestDelay) : longestDelay;
    }
    const auto date = httpDate(value);
    if (!date)
        return {};
    return std::clamp(*date - now, std::chrono::seconds{ 0 }, longestDelay);
}

} // namespace wql
