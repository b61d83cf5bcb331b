// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

// Members of objects that a loader sent, who may be hostile: what is missing or of another kind is empty,
// what is too long is cut.

QString textIn(const QJsonObject &object, QLatin1StringView name, qsizetype most = 4096);
qint64 countIn(const QJsonObject &object, QLatin1StringView name); ///< not below 0
std::vector<QJsonObject> objectsIn(const QJsonObject &object, QLatin1StringView name, qsizetype most);
std::vector<QJsonObject> objectsOf(const QJsonArray &array, qsizetype most);
QStringList textsIn(const QJsonObject &object, QLatin1StringView name, qsizetype most);

} // namespace wql
