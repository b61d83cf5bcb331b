// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// Reads members of a JSON object from outside. What is missing, of another type or out of range
/// becomes empty, zero or false, so that an older or newer peer can be understood.
namespace wql::json {

/// At most \a max characters, without control characters.
QString text(const QJsonObject &object, QLatin1StringView name, qsizetype max = 500);
qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 min, qint64 max);
/// With its line ends and control characters: what is read as a file, not shown.
QString rawText(const QJsonObject &object, QLatin1StringView name, qsizetype max = 4096);
/// Not below 0.
qint64 amount(const QJsonObject &object, QLatin1StringView name);
quint64 count(const QJsonObject &object, QLatin1StringView name);
bool flag(const QJsonObject &object, QLatin1StringView name);
/// The first \a max elements, those that are no objects left out.
std::vector<QJsonObject> objects(const QJsonArray &array, qsizetype max);
std::vector<QJsonObject> objects(const QJsonObject &object, QLatin1StringView name, qsizetype max);
QStringList texts(
    const QJsonObject &object, QLatin1StringView name, qsizetype max, qsizetype maxOfEach = 4096);
/// At most ten thousand years either way.
std::optional<std::chrono::seconds> seconds(const QJsonObject &object, QLatin1StringView name);

} // namespace wql::json
