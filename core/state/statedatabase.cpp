// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statedatabase.h"

#include "core/state/stateschema.h"

#include <QUuid>

namespace wql {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<StateDatabase>, StateFailure> StateDatabase::open(const QString &path)
{
    std::unique_ptr<StateDatabase> database(new StateDatabase(path));
    if (auto prepared = database->prepare(); !prepared)
        return unexpected(prepared.error());
    return database;
}

StateDatabase::StateDatabase(const QString &path)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    // Qt's own 5 s would hold up the whole loader while somebody looks into the file with a shell.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
}

StateDatabase::~StateDatabase()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void, StateFailure> StateDatabase::prepare()
{
    if (!m_database.open())
        return unexpected(sqlFailure(m_database, m_database.lastError()));
    // NORMAL: a power cut may lose the last commits but never damages the file.
    for (const QString &pragma : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA journal_size_limit = 4194304"_s, u"PRAGMA cell_size_check = ON"_s }) {
        if (auto done = execute(m_database, pragma); !done)
            return done;
    }
    return {};
}

} // namespace wql
