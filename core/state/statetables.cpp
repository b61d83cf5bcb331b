// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statetables.h"

#include "core/schema/sql.h"
#include "core/state/stateschema.h"

#include <QScopeGuard>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// \name Records with the keys that the maps of StateContents hold
/// @{
struct TargetRow {
    QString key;
    TargetProgress progress;
};

struct KeptFormsRow {
    QString target;
    KeptForms forms;
};

struct AuditRow {
    QString target;
    qint64 number = 0;
    AuditRange range;
};

struct RoutingRow {
    qint64 number = 0;
    RoutingRecord routing;
};

struct RefusedTableRow {
    QString target;
    RefusedRow row;
};

struct PausedRow {
    QString target;
};

struct ReadingRow {
    qint64 number = 0; ///< there is one row
    LogPosition readTo;
};
/// @}

} // namespace

template <>
inline constexpr auto sqlTable<TargetRow> = SqlTable("target", "key", //
    Field<&TargetRow::key>("key"), //
    Field<&TargetRow::progress, &TargetProgress::position, &LogPosition::segment>("segment"), //
    Field<&TargetRow::progress, &TargetProgress::position, &LogPosition::offset>("offset"), //
    Field<&TargetRow::progress, &TargetProgress::mark, &TailMark::length>("mark_length"), //
    Field<&TargetRow::progress, &TargetProgress::mark, &TailMark::hash>("mark_hash"), //
    Field<&TargetRow::progress, &TargetProgress::settled>("settled"), //
    Field<&TargetRow::progress, &TargetProgress::newestTime>("newest_time"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::longestInsert>(
        "longest_insert"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::findsRows>("finds_rows"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::isLearnt>("is_learnt"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::repetitionsSkipped>(
        "repetitions_skipped"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::ignoresCase>("ignores_case"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::ignoresAccents>(
        "ignores_accents"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::ignoresTrailingBlanks>(
        "ignores_trailing_blanks"), //
    Field<&TargetRow::progress, &TargetProgress::server, &ServerCharacter::foreignCopies>("foreign_copies"));

template <>
inline constexpr auto sqlTable<KeptFormsRow> = SqlTable("kept_forms", "target", //
    Field<&KeptFormsRow::target>("target"), //
    Field<&KeptFormsRow::forms, &KeptForms::bits>("forms"));

template <>
inline constexpr auto sqlTable<SegmentRecord> = SqlTable("segment", "number", //
    Field<&SegmentRecord::number>("number"), //
    Field<&SegmentRecord::identity, &FileIdentity::device>("device"), //
    Field<&SegmentRecord::identity, &FileIdentity::inode>("inode"), //
    Field<&SegmentRecord::identity, &FileIdentity::headLength>("head_length"), //
    Field<&SegmentRecord::identity, &FileIdentity::headHash>("head_hash"), //
    Field<&SegmentRecord::path>("path"), //
    Field<&SegmentRecord::compression>("compression"), //
    Field<&SegmentRecord::base>("base"), //
    Field<&SegmentRecord::size>("size"), //
    Field<&SegmentRecord::tail, &TailMark::length>("tail_length"), //
    Field<&SegmentRecord::tail, &TailMark::hash>("tail_hash"), //
    Field<&SegmentRecord::modified>("modified"), //
    Field<&SegmentRecord::finished>("finished"), //
    Field<&SegmentRecord::needed>("needed"), //
    Field<&SegmentRecord::lost>("lost"), //
    Field<&SegmentRecord::origin>("origin"), //
    Field<&SegmentRecord::doubtedTo>("doubted_to"), //
    Field<&SegmentRecord::newestGiven>("newest_given"));

template <>
inline constexpr auto sqlTable<AuditRow> = SqlTable("audit", "target, number", //
    Field<&AuditRow::target>("target"), //
    Field<&AuditRow::number>("number"), //
    Field<&AuditRow::range, &AuditRange::begin, &LogPosition::segment>("begin_segment"), //
    Field<&AuditRow::range, &AuditRange::begin, &LogPosition::offset>("begin_offset"), //
    Field<&AuditRow::range, &AuditRange::end, &LogPosition::segment>("end_segment"), //
    Field<&AuditRow::range, &AuditRange::end, &LogPosition::offset>("end_offset"), //
    Field<&AuditRow::range, &AuditRange::neverSent>("never_sent"));

template <>
inline constexpr auto sqlTable<ActionRecord> = SqlTable("action", "target, id", //
    Field<&ActionRecord::target>("target"), //
    Field<&ActionRecord::id>("id"), //
    Field<&ActionRecord::state>("state"), //
    Field<&ActionRecord::resultStatus>("result_status"), //
    Field<&ActionRecord::resultText>("result_text"), //
    Field<&ActionRecord::acknowledged>("acknowledged"), //
    Field<&ActionRecord::seenWall>("seen"), //
    Field<&ActionRecord::doneWall>("done"));

template <>
inline constexpr auto sqlTable<RoutingRow> = SqlTable("routing", "number", //
    Field<&RoutingRow::number>("number"), //
    Field<&RoutingRow::routing, &RoutingRecord::from, &LogPosition::segment>("segment"), //
    Field<&RoutingRow::routing, &RoutingRecord::from, &LogPosition::offset>("offset"), //
    Field<&RoutingRow::routing, &RoutingRecord::rules>("rules"));

template <>
inline constexpr auto sqlTable<PausedRow> = SqlTable("paused", "target", Field<&PausedRow::target>("target"));

template <>
inline constexpr auto sqlTable<ReadingRow> = SqlTable("reading", "number", //
    Field<&ReadingRow::number>("number"), //
    Field<&ReadingRow::readTo, &LogPosition::segment>("segment"), //
    Field<&ReadingRow::readTo, &LogPosition::offset>("offset"));

template <>
inline constexpr auto sqlTable<RefusedTableRow> = SqlTable("refused", "target, number", //
    Field<&RefusedTableRow::target>("target"), //
    Field<&RefusedTableRow::row, &RefusedRow::number>("number"), //
    Field<&RefusedTableRow::row, &RefusedRow::place, &LogPosition::segment>("segment"), //
    Field<&RefusedTableRow::row, &RefusedRow::place, &LogPosition::offset>("offset"), //
    Field<&RefusedTableRow::row, &RefusedRow::time>("time"), //
    Field<&RefusedTableRow::row, &RefusedRow::text>("text"), //
    Field<&RefusedTableRow::row, &RefusedRow::sending>("sending"), //
    Field<&RefusedTableRow::row, &RefusedRow::words>("words"), //
    Field<&RefusedTableRow::row, &RefusedRow::since>("since"), //
    Field<&RefusedTableRow::row, &RefusedRow::state>("state"));

QStringList StateTables::createStatements()
{
    return { createTable<TargetRow>(), createTable<SegmentRecord>(), createTable<AuditRow>(),
        createTable<ActionRecord>(), createTable<RoutingRow>(), createTable<PausedRow>(),
        createTable<ReadingRow>(), createTable<RefusedTableRow>() };
}

QStringList StateTables::statementsToVersion2()
{
    return { createTable<KeptFormsRow>() };
}

Result<StateContents, StateFailure> StateTables::load()
{
    StateContents contents;
    Done done = read<TargetRow>(
        [&](TargetRow row) { contents.targets.emplace(std::move(row.key), std::move(row.progress)); });
    if (done)
        done = read<KeptFormsRow>([&](const KeptFormsRow &row) {
            if (const auto target = contents.targets.find(row.target); target != contents.targets.end())
                target->second.server.keptForms = row.forms;
        });
    if (done)
        done = read<SegmentRecord>([&](SegmentRecord row) { contents.segments.push_back(std::move(row)); });
    if (done)
        done = read<AuditRow>([&](const AuditRow &row) { contents.audits[row.target].push_back(row.range); });
    if (done)
        done = read<ActionRecord>([&](ActionRecord row) { contents.actions.push_back(std::move(row)); });
    if (done)
        done = read<RoutingRow>([&](RoutingRow row) { contents.routings.push_back(std::move(row.routing)); });
    if (done)
        done = read<PausedRow>([&](const PausedRow &row) { contents.paused.insert(row.target); });
    if (done)
        done = read<ReadingRow>([&](const ReadingRow &row) { contents.readTo = row.readTo; });
    if (done)
        done = read<RefusedTableRow>(
            [&](RefusedTableRow row) { contents.refused[row.target][row.row.number] = std::move(row.row); });
    if (!done)
        return unexpected(done.error());
    return contents;
}

template <typename Row, typename Take> StateTables::Done StateTables::read(Take take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(selectFrom<Row>()))
        return unexpected(sqlFailure(m_database, query.lastError()));
    while (query.next())
        take(fromRow<Row>(query));
    if (query.lastError().isValid())
        return unexpected(sqlFailure(m_database, query.lastError()));
    return {};
}

Result<void, StateFailure> StateTables::commit(const StateChanges &changes)
{
    if (changes.isDurable)
        if (auto full = execute(m_database, u"PRAGMA synchronous = FULL"_s); !full)
            return full;
    const auto normal = qScopeGuard([this, &changes] {
        if (changes.isDurable)
            static_cast<void>(execute(m_database, u"PRAGMA synchronous = NORMAL"_s));
    });
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Done done = write(changes);
    if (done)
        done = run(u"COMMIT"_s);
    // SQLite has rolled back by itself after some errors; then this one fails, which changes nothing.
    if (!done)
        static_cast<void>(execute(m_database, u"ROLLBACK"_s));
    return done;
}

StateTables::Done StateTables::write(const StateChanges &changes)
{
    Done done;
    const auto remove = [&](const QString &statement, const QVariantList &values = {}) {
        if (done)
            done = run(statement, values);
    };
    const auto add = [&](const auto &row) {
        if (done)
            done = put(row);
    };
    for (const auto &[key, progress] : changes.targets) {
        add(TargetRow{ key, progress });
        if (progress.server.keptForms != KeptForms())
            add(KeptFormsRow{ key, progress.server.keptForms });
    }
    if (changes.segments) {
        remove(u"DELETE FROM segment"_s);
        for (const SegmentRecord &segment : *changes.segments)
            add(segment);
    }
    for (const auto &[target, ranges] : changes.audits) {
        remove(u"DELETE FROM audit WHERE target = ?"_s, { target });
        for (size_t i = 0; i < ranges.size(); ++i)
            add(AuditRow{ target, qint64(i), ranges[i] });
    }
    for (const ActionRecord &action : changes.actions)
        add(action);
    for (const auto &[target, id] : changes.forgottenActions)
        remove(u"DELETE FROM action WHERE target = ? AND id = ?"_s, { target, id });
    if (changes.forgetActionsSeenBefore)
        remove(u"DELETE FROM action WHERE seen < ? AND state = ? AND acknowledged = 1"_s,
            { *changes.forgetActionsSeenBefore, qint64(ActionRecord::State::Done) });
    if (changes.routings) {
        remove(u"DELETE FROM routing"_s);
        for (size_t i = 0; i < changes.routings->size(); ++i)
            add(RoutingRow{ qint64(i), (*changes.routings)[i] });
    }
    if (changes.paused) {
        remove(u"DELETE FROM paused"_s);
        for (const QString &target : *changes.paused)
            add(PausedRow{ target });
    }
    if (changes.readTo)
        add(ReadingRow{ 0, *changes.readTo });
    for (const auto &[target, row] : changes.refused)
        add(RefusedTableRow{ target, row });
    for (const auto &[target, number] : changes.forgottenRefused)
        remove(u"DELETE FROM refused WHERE target = ? AND number = ?"_s, { target, number });
    return done;
}

template <typename Row> StateTables::Done StateTables::put(const Row &row)
{
    static const QString statement = replaceInto<Row>();
    QVariantList values = toRow(row);
    values << sealOf(values);
    return run(statement, values);
}

StateTables::Done StateTables::run(const QString &statement, const QVariantList &values)
{
    auto prepared = m_prepared.find(statement);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        if (!query.prepare(statement))
            return unexpected(sqlFailure(m_database, query.lastError()));
        prepared = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = prepared->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return unexpected(sqlFailure(m_database, query.lastError()));
    return {};
}

} // namespace wql
