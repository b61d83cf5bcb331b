// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace wql {

/// The newest entries of the audit of feedback actions that \a isWanted takes, newest first, from its last
/// two files; at most \a most of them.
QList<QJsonObject> newestAuditEntries(
    const QString &audit, qsizetype most, const std::function<bool(const QJsonObject &)> &isWanted);

} // namespace wql
