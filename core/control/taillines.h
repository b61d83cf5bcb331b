// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

namespace wql {

/// The last whole lines of a file, oldest first and without their ends: at most \a count of them, and none
/// that begins more than \a mostBytes before the end. The failure is the system's words.
Result<QByteArrayList, QString> tailLines(const QString &path, qsizetype count, qint64 mostBytes);

} // namespace wql
