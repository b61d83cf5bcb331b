// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/jsonvalues.h"

namespace wql {

QString textIn(const QJsonObject &object, QLatin1StringView name, qsizetype most)
{
    return object.value(name).toString().left(most);
}

qint64 countIn(const QJsonObject &object, QLatin1StringView name)
{
    return qMax(qint64(0), object.value(name).toInteger());
}

std::vector<QJsonObject> objectsIn(const QJsonObject &object, QLatin1StringView name, qsizetype most)
{
    return objectsOf(object.value(name).toArray(), most);
}

std::vector<QJsonObject> objectsOf(const QJsonArray &array, qsizetype most)
{
    std::vector<QJsonObject> out;
    for (qsizetype i = 0; i < qMin(array.size(), most); ++i) {
        if (array[i].isObject())
            out.push_back(array[i].toObject());
    }
    return out;
}

QStringList textsIn(const QJsonObject &object, QLatin1StringView name, qsizetype most)
{
    const QJsonArray array = object.value(name).toArray();
    QStringList out;
    for (qsizetype i = 0; i < qMin(array.size(), most); ++i)
        out.append(array[i].toString().left(4096));
    return out;
}

} // namespace wql
