// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadmachine.h"

#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>
#include <limits>

namespace wql {

namespace {

using Kind = ApiFailure::Kind;

/// A mark this far ahead of the clock was not made by a row.
constexpr std::chrono::hours farFuture{ 24 };
/// So often a command may be refused in a row before a person is called.
constexpr int mostRefusals = 5;

/// The server came to an end with the batch and was not content. Silence, and a container or proxy that did
/// not let the request through, are no such thing.
bool saysSomeRowsFailed(const ApiFailure &failure)
{
    if (failure.kind == Kind::HttpStatus)
        return failure.httpStatus < 502 || failure.httpStatus > 504;
    return failure.kind == Kind::CountDiffers || failure.kind == Kind::Refused
        || failure.kind == Kind::NotJson || failure.kind == Kind::NotTheAnswer;
}

} // namespace

UploadMachine::UploadMachine(const UploadSettings &settings)
    : m_settings(settings)
    , m_batch(settings.batch)
    , m_backoff(settings.backoff, settings.seed)
    , m_questionBackoff(settings.backoff, settings.seed + 2)
    , m_random(settings.seed + 1)
    , m_audit(settings.auditDelay)
{
}

void UploadMachine::start(const UploadStart &start, UploadNow now)
{
    Q_ASSERT(m_phase == Phase::Stopped);
    m_start = start;
    m_newestTime = start.newestTime;
    m_read = start.cursor.value_or(start.oldest);
    m_lastSignOfLife = now.monotonic;
    m_quietUntil = start.quietUntil;
    m_longestInsert = start.longestInsert;
    for (const OpenAudit &open : start.audits)
        m_audit.add({ open.begin, open.end }, now.monotonic,
            open.neverSent ? BatchAudit::Why::NeverSent : BatchAudit::Why::Doubt);
    enter(Phase::AskingMark);
}

void UploadMachine::enter(Phase phase)
{
    m_phase = phase;
    m_search.reset();
    m_asksCut = false;
}

// ---------------------------------------------------------------- what next

UploadAction UploadMachine::next(UploadNow now)
{
    UploadAction nothing;
    m_lastNext = now.monotonic;
    if (m_call != Call::None || m_stopping || m_phase == Phase::Stopped)
        return nothing;
    const std::chrono::milliseconds wakeAt = std::max(m_wakeAt.value_or(m_quietUntil), m_quietUntil);
    if (now.monotonic < wakeAt) {
        nothing.wakeAt = wakeAt;
        return nothing;
    }
    m_wakeAt.reset();
    if (m_phase == Phase::Skipping && isCaughtUp())
        enter(Phase::Probing);
    if (m_phase == Phase::Probing) {
        if (const SkippedRows::Sample *sample = m_skipped.question()) {
            if (!m_sampleCopies)
                return { .kind = UploadAction::Kind::CountEarlier, .count = 1 };
            return ask(Call::SampleRow, { .kind = UploadAction::Kind::AskRow, .rows = sample->row }, now);
        }
        endProbing(now);
    }
    switch (m_phase) {
    case Phase::AskingMark:
        return ask(Call::Mark, { .kind = UploadAction::Kind::AskMark }, now);
    case Phase::Settling:
    case Phase::Reconciling:
        return settle(now);
    case Phase::Streaming:
        return stream(now);
    case Phase::Stopped:
    case Phase::Skipping:
    case Phase::Probing:
        break;
    }
    return nothing;
}

UploadAction UploadMachine::ask(Call call, UploadAction action, UploadNow now)
{
    m_call = call;
    m_sentAt = now.monotonic;
    ++m_counters.requests;
    if (action.kind == UploadAction::Kind::AskRow)
        ++m_counters.questions;
    return action;
}

size_t UploadMachine::batchRows() const
{
    return m_buffer.rowsWithin(m_batch.rows(), m_batch.bytes());
}

LogPosition UploadMachine::endOf(size_t rows) const
{
    return rows < m_buffer.count() ? m_buffer.at(rows) : m_read;
}

UploadAction UploadMachine::settle(UploadNow now)
{
    if (m_phase == Phase::Settling && m_owed > 0)
        return insert(std::min(m_owed, batchRows()), now);
    if (m_phase == Phase::Settling && !m_search) {
        const size_t rows = batchRows();
        if (rows == m_buffer.count() && rows < m_batch.rows() && m_supply == Supply::More)
            return {}; // the window is filled up first
        if (rows == 0 && m_supply == Supply::Stuck)
            return {};
        if (rows == 0) {
            enter(Phase::Streaming);
            return stream(now);
        }
        m_inFlight = rows;
        m_window = { m_buffer.at(0), endOf(rows) };
    }
    if (!m_search) {
        findWideRows();
        return { .kind = UploadAction::Kind::CountEarlier, .count = m_inFlight };
    }
    if (const auto row = m_search->question()) {
        const std::string_view text = m_asksCut ? m_wide.at(*row).cut : m_buffer.row(*row);
        return ask(Call::Row, { .kind = UploadAction::Kind::AskRow, .rows = text }, now);
    }
    endSearch(now);
    return next(now);
}

void UploadMachine::findWideRows()
{
    m_wide.clear();
    for (size_t row = 0; row < m_inFlight; ++row)
        if (auto cut = cutToColumns(m_buffer.row(row)))
            m_wide.emplace(row, WideRow{ std::move(*cut) });
}

UploadAction UploadMachine::insert(size_t rows, UploadNow now)
{
    m_inFlight = rows;
    return ask(Call::Insert,
        { .kind = UploadAction::Kind::Insert, .rows = m_buffer.joined(rows), .count = rows }, now);
}

UploadAction UploadMachine::stream(UploadNow now)
{
    const size_t rows = batchRows();
    // Half a batch goes as well: when batches have just grown, waiting for more would cost more.
    const bool full = rows < m_buffer.count() || 2 * rows >= m_batch.rows();
    if (rows > 0 && (full || m_supply != Supply::More))
        return insert(rows, now);
    return rows == 0 && isCaughtUp() ? idle(now) : UploadAction{};
}

UploadAction UploadMachine::idle(UploadNow now)
{
    if (m_idleUntil && now.monotonic < *m_idleUntil)
        return { .wakeAt = m_idleUntil };
    m_idleUntil.reset();
    if (now.monotonic - m_lastSignOfLife >= m_settings.heartbeat) {
        // Only here: a heartbeat lifts the high-water mark over rows that were not sent yet.
        const qint64 time = now.wall.count() + m_settings.timezoneOffset;
        return ask(Call::Heartbeat, { .kind = UploadAction::Kind::Heartbeat, .time = time }, now);
    }
    UploadAction wait;
    wait.wakeAt = m_lastSignOfLife + m_settings.heartbeat;
    if (m_audit.isDue(now.monotonic)) {
        if (m_audit.wantsRows())
            return { .kind = UploadAction::Kind::ReadRange, .range = m_audit.range() };
        if (const auto row = m_audit.question())
            return ask(Call::AuditRow, { .kind = UploadAction::Kind::AskRow, .rows = *row }, now);
        if (const auto row = m_audit.missing())
            return ask(
                Call::AuditInsert, { .kind = UploadAction::Kind::Insert, .rows = *row, .count = 1 }, now);
        m_audit.closeRange(now.monotonic);
        ++m_counters.audits;
        return idle(now);
    }
    if (const auto due = m_audit.dueAt())
        wait.wakeAt = std::min(*wait.wakeAt, *due);
    return wait;
}

// ---------------------------------------------------------------- answers

void UploadMachine::onAnswer(const Result<UploadAnswer, ApiFailure> &answer, UploadNow now)
{
    Q_ASSERT(m_call != Call::None);
    const Call call = std::exchange(m_call, Call::None);
    Result<UploadAnswer, ApiFailure> seen = answer;
    const bool counts = call == Call::Row || call == Call::SampleRow || call == Call::AuditRow;
    if (seen && counts && (!seen->number || *seen->number < 0))
        seen = unexpected(ApiFailure{ .kind = Kind::NotTheAnswer });
    const qint64 sent = call == Call::Insert ? qint64(m_inFlight) : 1;
    if (seen && (call == Call::Insert || call == Call::AuditInsert) && seen->number != sent)
        seen = unexpected(ApiFailure{ .kind = Kind::CountDiffers });
    if (!seen)
        return onFailure(call, seen.error(), now);

    // An answer to a question about rows says nothing of whether inserting works again.
    const bool isQuestion = call == Call::Row || call == Call::AuditRow;
    if (!isQuestion) {
        m_failure.reset();
        m_backoff.reset();
        m_insertRefusals = 0;
    }
    m_questionBackoff.reset();
    m_otherRefusals = 0;
    switch (call) {
    case Call::Mark:
        return onMark(*seen, now);
    case Call::SampleRow:
        return m_skipped.answer(quint64(*seen->number) > *std::exchange(m_sampleCopies, std::nullopt));
    case Call::Row:
        return onCopies(quint64(*seen->number));
    case Call::Insert:
        return onInserted(*seen, now);
    case Call::Heartbeat:
        ++m_counters.heartbeats;
        m_lastSignOfLife = now.monotonic;
        return;
    case Call::AuditRow: {
        const BatchAudit::Difference difference = m_audit.answer(quint64(*seen->number));
        m_counters.copiesTooMany += difference.tooMany;
        m_counters.rowsNotFound += difference.notFound;
        return;
    }
    case Call::AuditInsert:
        m_audit.missingSent();
        ++m_counters.rowsMissed;
        return;
    case Call::None:
        return;
    }
}

/// A server that cut a row does not find it by its full text: then the text it kept is asked for.
void UploadMachine::onCopies(quint64 copies)
{
    const auto wide = m_wide.find(*m_search->question());
    if (copies == 0 && !m_asksCut && wide != m_wide.end()) {
        m_asksCut = true;
        return;
    }
    if (std::exchange(m_asksCut, false))
        copies -= std::min(copies, wide->second.lookAlikes);
    m_search->answer(copies);
}

void UploadMachine::onMark(const UploadAnswer &answer, UploadNow now)
{
    m_mark = answer.number;
    m_remark = Remark::None;
    if (m_mark && *m_mark > (now.wall + farFuture).count()) {
        m_remark = Remark::MarkInFuture;
        m_mark.reset();
    }
    if (!m_start.cursor) {
        if (answer.isNull)
            return enter(Phase::Settling);
        return enter(Phase::Skipping);
    }
    const bool nothingThere = answer.isNull || (m_mark && *m_mark < m_newestTime);
    if (nothingThere && m_newestTime > 0) {
        m_remark = Remark::MarkBelowConfirmed;
        m_skipLimit = *m_start.cursor;
        m_read = m_start.oldest;
        setCaughtUp(false); // that was said of the cursor
        m_mark.reset(); // every row that was confirmed is a candidate: the samples decide
        return enter(Phase::Skipping);
    }
    // Somebody sent on behind our back, or our memory is an old one, if the server knows newer rows.
    if (m_start.settled && !(m_mark && *m_mark > m_newestTime))
        return enter(Phase::Streaming);
    if (!m_start.settled)
        m_quietUntil = now.monotonic + m_settings.quietAfterRestart;
    enter(Phase::Settling);
}

void UploadMachine::endProbing(UploadNow now)
{
    if (!m_skipped.isEmpty()) {
        // A cursor that got lost with its file may have been amid a batch that was stored in parts: samples
        // find its border, not its holes.
        const bool lostCursor = !m_start.cursor && m_start.newestTime > 0;
        if (lostCursor && m_start.oldest < m_skipped.arrivedUpTo())
            m_audit.add({ m_start.oldest, m_skipped.arrivedUpTo() }, now.monotonic);
        m_read = m_skipped.arrivedUpTo();
        m_supply = Supply::More;
        if (!m_start.cursor)
            m_counters.rowsSkipped += m_skipped.arrivedCount();
    }
    m_skipped.clear();
    enter(Phase::Settling);
}

void UploadMachine::onInserted(const UploadAnswer &, UploadNow now)
{
    const size_t rows = std::exchange(m_inFlight, 0);
    m_lastSignOfLife = now.monotonic;
    m_longestInsert = std::max(m_longestInsert, now.monotonic - m_sentAt);
    m_batch.accepted(rows, !isCaughtUp() || m_buffer.count() > rows, now.monotonic - m_sentAt);
    m_owed -= std::min(m_owed, rows);
    confirmFirst(rows);
}

void UploadMachine::confirmFirst(size_t rows)
{
    for (size_t row = 0; row < rows; ++row)
        m_newestTime = std::max(m_newestTime, m_buffer.time(row));
    m_counters.rowsConfirmed += rows;
    m_buffer.removeFirst(rows);
}

void UploadMachine::endSearch(UploadNow now)
{
    const std::vector<bool> present = m_search->presence();
    const size_t arrived = size_t(std::count(present.begin(), present.end(), true));
    const size_t missing = present.size() - arrived;
    if (m_search->isPrefix()) {
        confirmFirst(arrived);
    } else {
        std::vector<bool> keep = present;
        keep.flip();
        for (size_t row = 0; row < present.size(); ++row)
            if (present[row])
                m_newestTime = std::max(m_newestTime, m_buffer.time(row));
        m_counters.rowsConfirmed += arrived;
        m_arrivedAheadTo = endOf(present.size());
        m_buffer.keepOfFirst(keep);
    }
    m_inFlight = 0;
    if (m_phase == Phase::Reconciling) {
        m_owed = m_afterReconciling == Phase::Settling ? m_owed - std::min(m_owed, arrived) : 0;
        return enter(m_afterReconciling);
    }
    // Also a window of which nothing was found: what was under way when the last process ended may still
    // come.
    m_audit.add(m_window, now.monotonic);
    if (arrived == 0 && !isAuditedBeyond(m_window.end))
        return enter(Phase::Streaming);
    m_owed = missing;
    enter(Phase::Settling);
}

// ---------------------------------------------------------------- failures

void UploadMachine::onFailure(Call call, const ApiFailure &failure, UploadNow now)
{
    m_failure = failure;
    int &refusals = call == Call::Insert ? m_insertRefusals : m_otherRefusals;
    refusals = failure.kind == Kind::Refused ? refusals + 1 : 0;
    const bool isQuestion = call == Call::Row || call == Call::AuditRow;
    std::chrono::milliseconds delay = (isQuestion ? m_questionBackoff : m_backoff).next();
    if (failure.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *failure.retryAfter);
    m_waiting = Waiting::BackingOff;

    bool park = needsHuman(failure.kind) || refusals >= mostRefusals;
    if (call == Call::Insert) {
        const size_t rows = m_inFlight;
        const bool smaller = m_batch.failed(rows, failure.kind);
        park = park && !(smaller && !needsHuman(failure.kind));
        park = park || (failure.kind == Kind::TooLarge && !smaller);
        if (processingOf(failure.kind) == Processing::SurelyNot)
            m_inFlight = 0;
        else
            doubt(failure, now);
    } else if (call == Call::AuditInsert && processingOf(failure.kind) == Processing::Unknown) {
        m_audit.postpone(now.monotonic);
    }
    if (call == Call::Insert || call == Call::AuditInsert)
        m_quietUntil = now.monotonic + quietAfter(failure);
    if (park) {
        std::uniform_int_distribution<qint64> draw(0, m_settings.parkedProbe.count());
        delay = std::max(delay, m_settings.parkedProbe + std::chrono::milliseconds{ draw(m_random) });
        m_waiting = Waiting::Parked;
    }
    // A refused heartbeat or question of an audit holds up no rows.
    const bool isAside = call == Call::Heartbeat || call == Call::AuditRow || call == Call::AuditInsert;
    (isAside ? m_idleUntil : m_wakeAt) = now.monotonic + delay;
}

/// An earlier process was in doubt about rows behind \a place.
bool UploadMachine::isAuditedBeyond(LogPosition place) const
{
    return std::any_of(m_start.audits.begin(), m_start.audits.end(),
        [place](const OpenAudit &open) { return place < open.end; });
}

void UploadMachine::retryNow()
{
    m_wakeAt.reset();
    m_idleUntil.reset();
}

std::chrono::milliseconds UploadMachine::quietAfter(const ApiFailure &failure) const
{
    // A server that answered has finished; one that fell silent, or stands behind a proxy that gave up
    // on it, may still be at work, and asking too early would find nothing of what is about to arrive.
    if (failure.kind == Kind::NoAnswer || (failure.httpStatus >= 502 && failure.httpStatus <= 504))
        return std::max(m_settings.quietAfterSilence, 2 * m_longestInsert);
    if (failure.kind == Kind::ConnectionLost || failure.kind == Kind::BadHttp)
        return std::max(m_settings.quietAfterLoss, 2 * m_longestInsert);
    return {};
}

void UploadMachine::doubt(const ApiFailure &failure, UploadNow now)
{
    m_trustPrefix = !saysSomeRowsFailed(failure);
    ++m_counters.doubts;
    m_audit.add({ m_buffer.at(0), endOf(m_inFlight) }, now.monotonic);
    m_afterReconciling = m_phase;
    enter(Phase::Reconciling);
}

// ---------------------------------------------------------------- the side of the log

bool UploadMachine::accept(const QueueLogRowView &row, LogPosition at, LogPosition end)
{
    const qint64 time = timeOf(row) + m_settings.timezoneOffset;
    if (m_phase == Phase::Skipping) {
        if ((!m_mark || time < *m_mark) && !(m_skipLimit && at >= *m_skipLimit)) {
            std::string encoded;
            appendEncodedRow(encoded, row, m_settings.timezoneOffset);
            m_skipped.add(std::move(encoded), time, at, end);
            m_read = end;
            return true;
        }
        enter(Phase::Probing);
    }
    if (!acceptsRows()) {
        m_read = at;
        return false;
    }
    appendEncodedRow(m_buffer.text(), row, m_settings.timezoneOffset);
    m_buffer.rowAppended(at, time);
    m_read = end;
    return true;
}

/// Nothing behind what was read can be at the server. Before, an earlier process may have sent some of it.
bool UploadMachine::knowsWhatWasSent() const
{
    return m_phase == Phase::Streaming
        || (m_phase == Phase::Reconciling && m_afterReconciling == Phase::Streaming);
}

void UploadMachine::passOver(LogPosition to)
{
    m_audit.add(
        { m_read, to }, m_lastNext, knowsWhatWasSent() ? BatchAudit::Why::NeverSent : BatchAudit::Why::Doubt);
    m_read = to;
}

bool UploadMachine::acceptsRows() const
{
    switch (m_phase) {
    case Phase::Skipping:
        return true;
    case Phase::Settling:
    case Phase::Streaming:
    case Phase::Reconciling:
        return waitingRows() < 2 * m_batch.rows() && m_buffer.bytes() < 3 * m_batch.bytes();
    case Phase::Stopped:
    case Phase::AskingMark:
    case Phase::Probing:
        return false;
    }
    Q_UNREACHABLE();
}

bool UploadMachine::isHungry() const
{
    if (m_phase == Phase::Skipping)
        return true;
    return acceptsRows() && waitingRows() < m_batch.rows() && m_buffer.bytes() < 2 * m_batch.bytes();
}

bool UploadMachine::isStarving() const
{
    return m_call == Call::None && !m_wakeAt && isHungry();
}

LogWindow UploadMachine::window()
{
    LogWindow window;
    if (m_phase == Phase::Probing) {
        const SkippedRows::Sample *sample = m_skipped.question();
        return { { sample->row }, { sample->at }, 1, sample->time - m_settings.timezoneOffset };
    }
    window.oldestTime = std::numeric_limits<qint64>::max();
    window.hasGaps = m_buffer.hasGaps();
    window.rows.reserve(m_inFlight);
    for (size_t row = 0; row < m_inFlight; ++row) {
        window.rows.push_back(m_buffer.row(row));
        window.places.push_back(m_buffer.at(row));
        window.oldestTime = std::min(window.oldestTime, m_buffer.time(row) - m_settings.timezoneOffset);
    }
    window.cutFrom = m_inFlight;
    for (const auto &[row, wide] : m_wide) {
        window.rows.push_back(wide.cut);
        window.places.push_back(m_buffer.at(row));
    }
    return window;
}

void UploadMachine::onEarlierCounts(const std::optional<std::vector<quint64>> &counts, UploadNow now)
{
    if (!counts) {
        m_waiting = Waiting::BackingOff;
        m_wakeAt = now.monotonic + m_settings.quietAfterLoss;
        return;
    }
    if (m_phase == Phase::Probing) {
        m_sampleCopies = counts->front();
        return;
    }
    // What was in doubt when the last process ended is asked row by row: why it was, nobody knows any more.
    const bool doubted = std::any_of(m_start.audits.begin(), m_start.audits.end(),
        [this](const OpenAudit &open) { return open.begin < m_window.end && m_window.begin < open.end; });
    const bool prefix = m_phase == Phase::Settling ? !doubted : m_trustPrefix;
    const std::vector<quint64> &earlier = *counts;
    size_t cut = m_inFlight;
    for (auto &[row, wide] : m_wide) {
        wide.lookAlikes = earlier[cut] - std::min(earlier[cut], earlier[row]);
        ++cut;
    }
    std::vector<std::string_view> rows = window().rows;
    rows.resize(m_inFlight);
    m_search.emplace(rows, earlier, prefix ? PresenceSearch::Assume::Prefix : PresenceSearch::Assume::Nothing,
        quint32(m_random()));
}

void UploadMachine::onRangeRead(RangeRows rows, UploadNow now)
{
    if (rows.isUnreadable)
        return m_audit.defer(now.monotonic);
    m_audit.setRows(std::move(rows));
}

bool UploadMachine::isDrained() const
{
    return m_phase == Phase::Streaming && isCaughtUp() && m_buffer.isEmpty() && m_call != Call::Insert;
}

std::optional<qint64> UploadMachine::oldestTime() const
{
    return m_buffer.isEmpty() ? std::nullopt : std::optional(m_buffer.time(0) - m_settings.timezoneOffset);
}

bool UploadMachine::isSettled() const
{
    return m_phase == Phase::Streaming && m_inFlight == 0 && m_owed == 0 && confirmed() >= m_arrivedAheadTo;
}

std::optional<LogPosition> UploadMachine::confirmed() const
{
    switch (m_phase) {
    case Phase::Settling:
    case Phase::Streaming:
    case Phase::Reconciling:
        return m_buffer.isEmpty() ? m_read : m_buffer.at(0);
    case Phase::Stopped:
    case Phase::AskingMark:
    case Phase::Skipping:
    case Phase::Probing:
        return m_start.cursor;
    }
    Q_UNREACHABLE();
}

} // namespace wql
