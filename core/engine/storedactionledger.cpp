// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/storedactionledger.h"

#include <algorithm>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;
using ActionState = ActionRecord::State;

namespace {

ActionLedger::Stage stageOf(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
        return ActionLedger::Stage::Planned;
    case ActionState::Running:
        return ActionLedger::Stage::Running;
    case ActionState::Done:
        return ActionLedger::Stage::Done;
    }
    Q_UNREACHABLE();
}

} // namespace

StoredActionLedger::StoredActionLedger(QString target, const std::vector<ActionRecord> &stored, Disk disk,
    const Clock &clock, qsizetype maxRecords)
    : m_target(std::move(target))
    , m_disk(std::move(disk))
    , m_clock(clock)
    , m_maxRecords(maxRecords)
{
    std::vector<ActionRecord> records = stored;
    std::stable_sort(records.begin(), records.end(),
        [](const ActionRecord &a, const ActionRecord &b) { return a.doneWall < b.doneWall; });
    const qint64 oldest = (clock.wall() - remembered).count();
    for (const ActionRecord &record : records) {
        m_records.insert(record.id, record);
        if (isForgettable(record) && record.seenWall < oldest)
            forget(record.id);
        else if (record.state == ActionState::Done && !record.acknowledged)
            m_undelivered.append(record.id);
    }
}

ActionLedger::Stage StoredActionLedger::stage(const QString &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? Stage::Unknown : stageOf(found->state);
}

bool StoredActionLedger::plan(const QString &id)
{
    if (stage(id) != Stage::Unknown || (m_records.size() >= m_maxRecords && !makeRoom()))
        return false;
    change({ .target = m_target, .id = id, .seenWall = m_clock.wall().count() });
    return true;
}

bool StoredActionLedger::begin(const QString &id)
{
    if (stage(id) != Stage::Planned)
        return false;
    ActionRecord record = m_records.value(id);
    record.state = ActionState::Running;
    change(record);
    if (m_disk.commitNow())
        return true;
    record.state = ActionState::Planned;
    change(record);
    return false;
}

bool StoredActionLedger::finish(const FeedbackResult &result)
{
    ActionRecord record = m_records.value(result.id);
    const qint64 now = m_clock.wall().count();
    if (record.id.isEmpty())
        record = { .target = m_target, .id = result.id, .seenWall = now };
    record.state = ActionState::Done;
    record.resultStatus = result.ok ? u"OK"_s : u"KO"_s;
    record.resultText = result.text;
    record.acknowledged = false;
    record.doneWall = now;
    m_undelivered.removeOne(result.id);
    m_undelivered.append(result.id);
    change(record);
    return true;
}

bool StoredActionLedger::acknowledge(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (stage(id) != Stage::Done)
            continue;
        ActionRecord record = m_records.value(id);
        record.acknowledged = true;
        m_undelivered.removeOne(id);
        change(record);
    }
    return true;
}

bool StoredActionLedger::repeat(const QString &id)
{
    if (stage(id) != Stage::Done || m_undelivered.contains(id))
        return stage(id) == Stage::Done;
    ActionRecord record = m_records.value(id);
    record.acknowledged = false;
    m_undelivered.append(id);
    change(record);
    return true;
}

std::vector<FeedbackResult> StoredActionLedger::undelivered(qsizetype most) const
{
    std::vector<FeedbackResult> results;
    for (const QString &id : m_undelivered) {
        if (qsizetype(results.size()) == most)
            break;
        const auto record = m_records.constFind(id);
        if (!m_unwritten.contains(id))
            results.push_back({ id, record->resultStatus == "OK"_L1, record->resultText });
    }
    return results;
}

QStringList StoredActionLedger::left(Stage stage) const
{
    QStringList ids;
    for (const ActionRecord &record : m_records) {
        if (stageOf(record.state) == stage)
            ids.append(record.id);
    }
    ids.sort();
    return ids;
}

void StoredActionLedger::change(const ActionRecord &record)
{
    m_records.insert(record.id, record);
    m_unwritten.insert(record.id);
    m_forgotten.remove(record.id);
    m_disk.touch();
}

bool StoredActionLedger::isForgettable(const ActionRecord &record) const
{
    return record.state == ActionState::Done && record.acknowledged;
}

/// Forgets the oldest twentieth of those that may be forgotten.
bool StoredActionLedger::makeRoom()
{
    std::vector<std::pair<qint64, QString>> old;
    for (const ActionRecord &record : std::as_const(m_records)) {
        if (isForgettable(record))
            old.emplace_back(record.seenWall, record.id);
    }
    std::sort(old.begin(), old.end());
    old.resize(std::min(old.size(), size_t(m_maxRecords / 20 + 1)));
    for (const auto &[seen, id] : old)
        forget(id);
    return !old.empty();
}

void StoredActionLedger::forget(const QString &id)
{
    m_records.remove(id);
    m_unwritten.remove(id);
    m_forgotten.insert(id);
}

void StoredActionLedger::addTo(StateChanges &changes) const
{
    for (const QString &id : m_unwritten) {
        changes.actions.push_back(m_records.value(id));
        changes.isDurable = changes.isDurable || changes.actions.back().state == ActionState::Running;
    }
    for (const QString &id : m_forgotten)
        changes.forgottenActions.emplace_back(m_target, id);
}

void StoredActionLedger::onCommitted(const StateChanges &changes)
{
    for (const ActionRecord &record : changes.actions) {
        if (record.target == m_target && m_records.value(record.id) == record)
            m_unwritten.remove(record.id);
    }
    for (const auto &[target, id] : changes.forgottenActions) {
        if (target == m_target)
            m_forgotten.remove(id);
    }
}

} // namespace wql
