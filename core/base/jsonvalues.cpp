// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/jsonvalues.h"

#include <algorithm>
#include <limits>

namespace wql::json {

QString text(const QJsonObject &object, QLatin1StringView name, qsizetype most)
{
    QString text = object[name].toString().left(most);
    text.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 least, qint64 most)
{
    return std::clamp(object[name].toInteger(), least, most);
}

quint64 count(const QJsonObject &object, QLatin1StringView name)
{
    return quint64(number(object, name, 0, std::numeric_limits<qint64>::max()));
}

bool flag(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].toBool();
}

std::optional<std::chrono::seconds> seconds(const QJsonObject &object, QLatin1StringView name)
{
    constexpr qint64 tenThousandYears = 10000LL * 366 * 86400;
    if (!object[name].isDouble())
        return {};
    return std::chrono::seconds{ number(object, name, -tenThousandYears, tenThousandYears) };
}

} // namespace wql::json
