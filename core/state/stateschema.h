// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/state/statefailure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace wql {

/// What turns version n of the database into version n + 1. The first step makes the tables.
using SchemaStep = QStringList;

/// The steps of this program; as many as the version it writes.
const std::vector<SchemaStep> &schemaSteps();

/// The checksum that each row carries in its column `seal`: of the other columns, in the table's order.
/// SQLite notices torn pages but not a flipped bit within a number.
qint64 sealOf(const QVariantList &values);

/// Version and host are kept in a table whose form never changes, so that any version can read them.
struct StateIdentity {
    int version = 0;
    QString host;
    QString schema; ///< checksum of the tables' definitions
};

Result<StateIdentity, StateFailure> readIdentity(QSqlDatabase &database);

/// Makes the tables and everything up to date, in one transaction. Rows that a step changes are sealed anew.
Result<void, StateFailure> applySteps(
    QSqlDatabase &database, const std::vector<SchemaStep> &steps, const StateIdentity &from);

/// Copies the whole database, as of now, into the empty file \a path.
Result<void, StateFailure> copyDatabase(QSqlDatabase &database, const QString &path);

/// Damaged if SQLite's own check, the definition of a table or any seal says so, or if it cannot be written
/// to.
Result<void, StateFailure> verify(QSqlDatabase &database, const StateIdentity &identity);

/// One statement, its results thrown away.
Result<void, StateFailure> execute(QSqlDatabase &database, const QString &statement);

StateFailure sqlFailure(const QSqlDatabase &database, const QSqlError &error);

} // namespace wql
