// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace wql {

/// With every character escaped, such a tail still fits into a frame.
inline constexpr qint64 maxTailBytes = 512 * 1024;

/// The last whole lines of a file, oldest first and without their ends: at most \a count of them, and none
/// that begins more than \a maxBytes before the end. The failure is the system's words.
Result<QByteArrayList, QString> tailLines(const QString &path, qsizetype count, qint64 maxBytes);

/// The newest entries of the audit of feedback actions that \a isWanted takes, newest first, from its last
/// two files; at most \a max of them.
QList<QJsonObject> newestAuditEntries(
    const QString &audit, qsizetype max, const std::function<bool(const QJsonObject &)> &isWanted);

} // namespace wql
