// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadphases.h"

#include "core/queuemetrics/likeness.h"

#include <utility>

namespace wql {

namespace {

/// A mark this far ahead of the clock was not made by a row.
constexpr std::chrono::hours farFuture{ 24 };

UploadAction insertOf(const RowSupply &supply, size_t rows)
{
    return { .kind = UploadAction::Kind::Insert, .rows = supply.rows().joined(rows), .count = rows };
}

} // namespace

QLatin1String nameOf(UploadPhase phase)
{
    constexpr std::array<const char *, std::variant_size_v<AnyPhase>> names{ "NotStarted", "AskingMark",
        "Proving", "Skipping", "Probing", "Undecided", "Settling", "Streaming", "Reconciling" };
    return QLatin1String(names[size_t(phase)]);
}

// ---------------------------------------------------------------- startup

MarkDecision decideByMark(const UploadStart &start, const UploadAnswer &answer, std::chrono::seconds wall)
{
    MarkDecision decision{ .mark = answer.number };
    if (decision.mark > (wall + farFuture).count()) {
        decision.check = MarkCheck::InFuture;
        decision.mark.reset();
    }
    if (!start.cursor) {
        decision.next = answer.isNull ? UploadPhase::Settling : UploadPhase::Skipping;
        return decision;
    }
    const bool isBelow = answer.isNull || (decision.mark && *decision.mark < start.newestTime);
    // Every row that was confirmed is a candidate then: the samples decide.
    if (isBelow && start.newestTime > 0)
        return { .next = UploadPhase::Skipping, .check = MarkCheck::BelowConfirmed };
    if (start.mustProve)
        return { .next = UploadPhase::Skipping, .check = decision.check };
    decision.next = UploadPhase::Proving;
    return decision;
}

void Skipping::begin(RowSupply &supply) const
{
    if (start.cursor)
        supply.readFrom(start.oldest);
    supply.skip(mark, start.cursor,
        start.mustProve ? SkippedRows::amidOthers(start.askedUpToMissing) : SkippedRows());
}

std::optional<qint64> Skipping::wantsEarlierThan(const RowSupply &supply) const
{
    const bool isUntouched = supply.isSkipping() && supply.readPosition() == start.oldest;
    return start.cursor || otherwise || !isUntouched ? std::nullopt : mark;
}

std::optional<UploadAction> Probing::next()
{
    const SkippedRows::Sample *sample = m_skipped.question();
    m_isOver = !sample;
    if (!sample)
        return {};
    if (m_earlierCopies)
        return UploadAction{
            .kind = UploadAction::Kind::AskRow, .purpose = UploadAction::Purpose::Startup, .rows = sample->row
        };
    return UploadAction{ .kind = UploadAction::Kind::CountEarlier,
        .window
        = { .rows = { sample->row }, .places = { sample->at }, .cutFrom = 1, .oldestTime = sample->time } };
}

void Probing::answer(quint64 copiesAtServer)
{
    m_skipped.answer(copiesAtServer > *std::exchange(m_earlierCopies, std::nullopt));
}

bool Probing::wantsEarlierFiles() const
{
    return m_isOver && !m_hasNoEarlierFiles && !m_skipping.start.cursor && m_skipping.mark && foundNothing();
}

Skipping Probing::withEarlierFiles() const
{
    Skipping skipping = m_skipping;
    skipping.otherwise = skipping.otherwise.value_or(m_skipped.arrivedUpTo());
    return skipping;
}

/// If no file begins with a row that is there, the rows came in another form, or there never were any: it is
/// not older files that are missing.
std::optional<LogPosition> Probing::arrivedUpTo() const
{
    if (foundNothing() && m_skipping.otherwise)
        return m_skipping.otherwise;
    return m_skipped.isEmpty() ? std::nullopt : std::optional(m_skipped.arrivedUpTo());
}

quint64 Probing::rowsSkipped() const
{
    return m_skipping.start.cursor ? 0 : m_skipped.arrivedCount();
}

std::optional<AuditRange> Probing::audit() const
{
    const std::optional<LogPosition> border = arrivedUpTo();
    const UploadStart &start = m_skipping.start;
    const bool lostCursor = !start.cursor && start.newestTime > 0;
    if (!lostCursor || !border || !(start.oldest < *border))
        return {};
    return AuditRange{ start.oldest, *border };
}

// ---------------------------------------------------------------- settling

std::optional<UploadAction> Settling::next(const RowSupply &supply)
{
    if (isOnTrial() && !asksOnTrial() && supply.begin() >= m_trial->cursor)
        m_trial.reset(); // what comes now was never sent
    if (asksOnTrial())
        return UploadAction{ .kind = UploadAction::Kind::AskRow,
            .purpose = UploadAction::Purpose::Startup,
            .rows = m_trial->row };
    if (m_owed > 0)
        return insertOf(supply, isOnTrial() ? 1 : std::min(m_owed, supply.batchRows()));
    if (!m_search || !m_search->isCounted()) {
        const size_t rows = supply.batchRows();
        if (rows < supply.demand().batchRows && rows == supply.rows().count() && supply.mayGrow())
            return UploadAction{}; // the window is filled up first
        if (rows == 0 && supply.isStuck())
            return UploadAction{};
        if (rows == 0)
            return {};
        m_search.emplace(supply, rows);
    }
    return m_search->next(supply);
}

void Settling::sentOnTrial(std::string_view row)
{
    constexpr int maxUnfit = 8;
    if (isFoundByAny(row))
        m_trial->row = row;
    else if (++m_trial->unfit == maxUnfit)
        m_trial.reset();
}

Settling::Verdict Settling::answerOnTrial(quint64 copies)
{
    if (copies > 0) {
        m_trial.reset();
        return Verdict::IsThere;
    }
    return std::exchange(m_trial->wasAsked, true) ? Verdict::KeptOtherwise : Verdict::AskAgain;
}

PresenceSearch::Assume Settling::assume() const
{
    const bool isDoubted = std::any_of(m_earlierDoubts.begin(), m_earlierDoubts.end(),
        [this](const AuditRange &doubt) { return doubt.range().overlaps(m_search->range()); });
    return isDoubted ? PresenceSearch::Assume::Nothing : PresenceSearch::Assume::Prefix;
}

std::optional<Streaming> Settling::closeWindow(const RowSupply &supply)
{
    const LogPosition end = m_search->range().end;
    const bool isPrefix = m_search->isPrefix();
    const size_t arrived = m_search->arrived();
    const bool isDoubtedBeyond = supply.isDoubted(end)
        || std::any_of(m_earlierDoubts.begin(), m_earlierDoubts.end(),
            [end](const AuditRange &doubt) { return end < doubt.end; });
    m_owed = m_search->rows() - arrived;
    m_search.reset();
    if (arrived > 0 || isDoubtedBeyond || end < m_until || isOnTrial())
        return {};
    return Streaming{ isPrefix ? LogPosition() : end };
}

// ---------------------------------------------------------------- streaming, reconciling

std::optional<UploadAction> Streaming::next(const RowSupply &supply) const
{
    const size_t rows = supply.batchRows();
    // Half a batch goes as well: when batches have just grown, waiting for more would cost more.
    const bool isFull = rows < supply.rows().count() || 2 * rows >= supply.demand().batchRows;
    if (rows > 0 && (isFull || !supply.mayGrow()))
        return insertOf(supply, rows);
    return rows == 0 && supply.isCaughtUp() ? std::nullopt : std::optional(UploadAction{});
}

void Reconciling::teach(ServerCharacter &server) const
{
    if (!m_stored)
        return;
    if (m_stored == m_search.arrived() && m_search.isEachThere())
        ++server.repetitionsSkipped;
    else if (!server.keepsOneOfEqual() || m_search.arrived() < m_search.rows())
        server.repetitionsSkipped = 0; // it left out more than that
}

Reconciling::Interrupted Reconciling::resumed() const
{
    Interrupted resumed = m_interrupted;
    if (Settling *settling = std::get_if<Settling>(&resumed))
        settling->inserted(m_search.arrived());
    else if (!m_search.isPrefix())
        std::get<Streaming>(resumed).doubtedTo = m_search.range().end;
    return resumed;
}

// ---------------------------------------------------------------- any

BatchSearch *searchIn(AnyPhase &phase)
{
    if (Settling *settling = std::get_if<Settling>(&phase))
        return settling->search() ? &*settling->search() : nullptr;
    Reconciling *reconciling = std::get_if<Reconciling>(&phase);
    return reconciling ? &reconciling->search() : nullptr;
}

bool knowsWhatWasSent(const AnyPhase &phase)
{
    const Reconciling *reconciling = std::get_if<Reconciling>(&phase);
    return reconciling ? reconciling->knowsWhatWasSent() : std::holds_alternative<Streaming>(phase);
}

std::optional<LogPosition> confirmedBefore(const AnyPhase &phase)
{
    if (const AskingMark *asking = std::get_if<AskingMark>(&phase))
        return asking->start.cursor;
    if (const Proving *proving = std::get_if<Proving>(&phase))
        return proving->start.cursor;
    if (const Undecided *undecided = std::get_if<Undecided>(&phase))
        return undecided->confirmed;
    if (const Skipping *skipping = std::get_if<Skipping>(&phase))
        return skipping->start.cursor;
    const Probing *probing = std::get_if<Probing>(&phase);
    return probing ? probing->start().cursor : std::nullopt;
}

} // namespace wql
