// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// A rule of the splitting table with at most one test for each side, as the tests write it. An empty text
/// is no test.
struct PlainRule {
    QString target;
    QString queueStarts;
    QString queueEnds;
    QString agentStarts;
    QString agentEnds;
};

/// What must be at \a target after \a log was uploaded: the rows in file order, each as one line. Worked out
/// here from the log's bytes and the manual's words, with nothing of the loader's code.
QStringList expectedRows(
    const QByteArray &log, const std::vector<PlainRule> &rules, const QString &target, qint64 offset = 0);

/// The rows of a target in the same form.
QStringList linesOf(const std::vector<QueueLogRow> &rows);

/// Empty if both are equal; otherwise what is missing, extra or in another order, for a person.
QString differenceOf(const QStringList &expected, const QStringList &actual);

} // namespace wql
