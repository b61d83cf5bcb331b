// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/jsonvalues.h"

#include <algorithm>
#include <limits>

namespace wql::json {

QString text(const QJsonObject &object, QLatin1StringView name, qsizetype max)
{
    QString text = object[name].toString().left(max);
    text.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 min, qint64 max)
{
    return std::clamp(object[name].toInteger(), min, max);
}

QString rawText(const QJsonObject &object, QLatin1StringView name, qsizetype max)
{
    return object[name].toString().left(max);
}

qint64 amount(const QJsonObject &object, QLatin1StringView name)
{
    return number(object, name, 0, std::numeric_limits<qint64>::max());
}

quint64 count(const QJsonObject &object, QLatin1StringView name)
{
    return quint64(amount(object, name));
}

bool flag(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].toBool();
}

std::vector<QJsonObject> objects(const QJsonArray &array, qsizetype max)
{
    std::vector<QJsonObject> out;
    for (qsizetype i = 0; i < qMin(array.size(), max); ++i) {
        if (array[i].isObject())
            out.push_back(array[i].toObject());
    }
    return out;
}

std::vector<QJsonObject> objects(const QJsonObject &object, QLatin1StringView name, qsizetype max)
{
    return objects(object[name].toArray(), max);
}

QStringList texts(const QJsonObject &object, QLatin1StringView name, qsizetype max, qsizetype maxOfEach)
{
    const QJsonArray array = object[name].toArray();
    QStringList out;
    for (qsizetype i = 0; i < qMin(array.size(), max); ++i)
        out.append(array[i].toString().left(maxOfEach));
    return out;
}

std::optional<std::chrono::seconds> seconds(const QJsonObject &object, QLatin1StringView name)
{
    constexpr qint64 tenThousandYears = 10000LL * 366 * 86400;
    if (!object[name].isDouble())
        return {};
    return std::chrono::seconds{ number(object, name, -tenThousandYears, tenThousandYears) };
}

} // namespace wql::json
