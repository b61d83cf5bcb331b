// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/state/statefailure.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace wql {

/// A connection to one SQLite file, under a name of its own, closed with the object.
/// Statements made on it must be gone before.
class StateDatabase {
public:
    static Result<std::unique_ptr<StateDatabase>, StateFailure> open(const QString &path);
    ~StateDatabase();
    Q_DISABLE_COPY_MOVE(StateDatabase)

    QSqlDatabase &handle() { return m_database; }

private:
    explicit StateDatabase(const QString &path);
    Result<void, StateFailure> prepare();

    QSqlDatabase m_database;
};

} // namespace wql
