// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/state/statefailure.h"
#include "core/state/staterecords.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace wql {

/// Writes changes into the database, one transaction a commit, by statements that are prepared once.
class StateWriter {
public:
    explicit StateWriter(QSqlDatabase &database);

    Result<void, StateFailure> commit(const StateChanges &changes);

private:
    using Done = Result<void, StateFailure>;

    Done write(const StateChanges &changes);
    Done writeTargets(const StateChanges &changes);
    Done writeSegments(const std::vector<SegmentRecord> &segments);
    Done writeAudits(const StateChanges &changes);
    Done writeActions(const StateChanges &changes);
    Done writeRoutings(const std::vector<RoutingRecord> &routings);
    Done writePaused(const std::set<QString> &paused);
    Done put(QSqlQuery &statement, QVariantList row);
    Done run(QSqlQuery &statement, const QVariantList &values);
    QSqlQuery prepared(const QString &statement);

    QSqlDatabase &m_database;
    QSqlQuery m_begin;
    QSqlQuery m_commit;
    QSqlQuery m_putTarget;
    QSqlQuery m_putSegment;
    QSqlQuery m_removeSegments;
    QSqlQuery m_putAudit;
    QSqlQuery m_removeAudits;
    QSqlQuery m_putAction;
    QSqlQuery m_removeActions;
    QSqlQuery m_removeAction;
    QSqlQuery m_putRouting;
    QSqlQuery m_removeRoutings;
    QSqlQuery m_putPaused;
    QSqlQuery m_removePaused;
};

} // namespace wql
