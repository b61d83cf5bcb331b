// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statewriter.h"

#include "core/state/staterows.h"
#include "core/state/stateschema.h"

#include <QScopeGuard>

namespace wql {

using namespace Qt::StringLiterals;

StateWriter::StateWriter(QSqlDatabase &database)
    : m_database(database)
    , m_begin(prepared(u"BEGIN IMMEDIATE"_s))
    , m_commit(prepared(u"COMMIT"_s))
    , m_putTarget(prepared(u"INSERT OR REPLACE INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_putSegment(
          prepared(u"INSERT OR REPLACE INTO segment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_removeSegments(prepared(u"DELETE FROM segment"_s))
    , m_putAudit(prepared(u"INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_removeAudits(prepared(u"DELETE FROM audit WHERE target = ?"_s))
    , m_putAction(prepared(u"INSERT OR REPLACE INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_removeActions(prepared(u"DELETE FROM action WHERE seen < ? AND state = ? AND acknowledged = 1"_s))
    , m_removeAction(prepared(u"DELETE FROM action WHERE target = ? AND id = ?"_s))
    , m_putRouting(prepared(u"INSERT OR REPLACE INTO routing VALUES (?, ?, ?, ?, ?)"_s))
    , m_removeRoutings(prepared(u"DELETE FROM routing"_s))
    , m_putPaused(prepared(u"INSERT OR REPLACE INTO paused VALUES (?, ?)"_s))
    , m_removePaused(prepared(u"DELETE FROM paused"_s))
{
}

QSqlQuery StateWriter::prepared(const QString &statement)
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    return query;
}

Result<void, StateFailure> StateWriter::commit(const StateChanges &changes)
{
    if (changes.isDurable)
        if (auto full = execute(m_database, u"PRAGMA synchronous = FULL"_s); !full)
            return full;
    const auto normal = qScopeGuard([this, &changes] {
        if (changes.isDurable)
            static_cast<void>(execute(m_database, u"PRAGMA synchronous = NORMAL"_s));
    });
    if (auto begun = run(m_begin, {}); !begun)
        return begun;
    Done done = write(changes);
    if (done)
        done = run(m_commit, {});
    // SQLite has rolled back by itself after some errors; then this one fails, which changes nothing.
    if (!done)
        static_cast<void>(execute(m_database, u"ROLLBACK"_s));
    return done;
}

StateWriter::Done StateWriter::write(const StateChanges &changes)
{
    Done done = writeTargets(changes);
    if (done && changes.segments)
        done = writeSegments(*changes.segments);
    if (done)
        done = writeAudits(changes);
    if (done)
        done = writeActions(changes);
    if (done && changes.routings)
        done = writeRoutings(*changes.routings);
    if (done && changes.paused)
        done = writePaused(*changes.paused);
    return done;
}

StateWriter::Done StateWriter::writeTargets(const StateChanges &changes)
{
    for (const auto &[key, progress] : changes.targets) {
        if (auto done = put(m_putTarget, targetRow(key, progress)); !done)
            return done;
    }
    return {};
}

StateWriter::Done StateWriter::writeSegments(const std::vector<SegmentRecord> &segments)
{
    if (auto done = run(m_removeSegments, {}); !done)
        return done;
    for (const SegmentRecord &segment : segments) {
        if (auto done = put(m_putSegment, segmentRow(segment)); !done)
            return done;
    }
    return {};
}

StateWriter::Done StateWriter::writeAudits(const StateChanges &changes)
{
    for (const auto &[target, ranges] : changes.audits) {
        if (auto done = run(m_removeAudits, { target }); !done)
            return done;
        for (size_t i = 0; i < ranges.size(); ++i) {
            if (auto done = put(m_putAudit, auditRow(target, qint64(i), ranges[i])); !done)
                return done;
        }
    }
    return {};
}

StateWriter::Done StateWriter::writeActions(const StateChanges &changes)
{
    for (const ActionRecord &action : changes.actions) {
        if (auto done = put(m_putAction, actionRow(action)); !done)
            return done;
    }
    for (const auto &[target, id] : changes.forgottenActions) {
        if (auto done = run(m_removeAction, { target, id }); !done)
            return done;
    }
    if (changes.forgetActionsSeenBefore)
        return run(m_removeActions, { *changes.forgetActionsSeenBefore, qint64(ActionRecord::State::Done) });
    return {};
}

StateWriter::Done StateWriter::writeRoutings(const std::vector<RoutingRecord> &routings)
{
    if (auto done = run(m_removeRoutings, {}); !done)
        return done;
    for (size_t i = 0; i < routings.size(); ++i) {
        if (auto done = put(m_putRouting, routingRow(qint64(i), routings[i])); !done)
            return done;
    }
    return {};
}

StateWriter::Done StateWriter::writePaused(const std::set<QString> &paused)
{
    if (auto done = run(m_removePaused, {}); !done)
        return done;
    for (const QString &target : paused) {
        if (auto done = put(m_putPaused, { target }); !done)
            return done;
    }
    return {};
}

StateWriter::Done StateWriter::put(QSqlQuery &statement, QVariantList row)
{
    row << sealOf(row);
    return run(statement, row);
}

StateWriter::Done StateWriter::run(QSqlQuery &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, values[i]);
    const bool done = statement.exec();
    if (!done)
        return unexpected(sqlFailure(m_database, statement.lastError()));
    return {};
}

} // namespace wql
