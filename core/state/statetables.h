// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/state/statefailure.h"
#include "core/state/staterecords.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <map>

namespace wql {

/// The tables of the database: one for each kind of record, made of the tables of fields in the source.
class StateTables {
public:
    explicit StateTables(QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// The statements that make the tables.
    static QStringList createStatements();
    static QStringList statementsToVersion2();

    Result<StateContents, StateFailure> load();
    /// In one transaction. After a failure nothing is changed.
    Result<void, StateFailure> commit(const StateChanges &changes);

private:
    using Done = Result<void, StateFailure>;
    Done write(const StateChanges &changes);
    template <typename Row> Done put(const Row &row);
    template <typename Row, typename Take> Done read(Take take);
    Done run(const QString &statement, const QVariantList &values = {});

    QSqlDatabase &m_database;
    std::map<QString, QSqlQuery> m_prepared; ///< by statement
};

} // namespace wql
