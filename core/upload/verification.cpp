// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/verification.h"

#include "core/queuemetrics/columnwidths.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr qint64 hour = 3600;
/// Copies of a row that is as new as that may still come.
constexpr std::chrono::seconds tooNew{ 10 };
/// While rows flow, so many times what a step took is theirs.
constexpr int rowsShareWhileReading = 19;
constexpr auto aMoment = 10s; ///< after which they do not flow any more
constexpr auto readServerAgainAfter = 5s;
constexpr auto askForTurnEvery = 1s;
constexpr int maxFailures = 6;
constexpr size_t maxLeftOut = 50;

constexpr size_t maxExamples = 20;
constexpr qsizetype maxExampleBytes = 4000;
/// Hostile times could make any number of hours; further ones are in the total only.
constexpr size_t maxHours = 20'000;
/// A repair looks at what is behind them next time.
constexpr size_t maxPlaces = 100'000;
/// Places whose log cannot be read stay open, and each of them is kept in the state.
constexpr size_t maxOpenAudits = 64;
/// Then a repair ends, though some of its places are still open.
constexpr auto repairPatience = 10min;

/// Of a sample the log is read first.
constexpr double readingShare = 0.1;

VerifiedRow exampleOf(const VerificationPiece::Row &row, quint64 found)
{
    const QByteArray json = QByteArray::fromPercentEncoding(QByteArray::fromStdString(row.text));
    return { json.left(maxExampleBytes).toStdString(), std::chrono::seconds{ row.time }, row.copies, found };
}

void addExamples(std::vector<VerifiedRow> &to, const std::vector<VerifiedRow> &more)
{
    const size_t room = maxExamples - std::min(maxExamples, to.size());
    to.insert(to.end(), more.begin(), more.begin() + ptrdiff_t(std::min(room, more.size())));
}

bool overlapsAny(const LogRange &range, const std::vector<AuditRange> &ranges)
{
    return std::ranges::any_of(
        ranges, [&](const AuditRange &other) { return range.overlaps(other.range()); });
}

} // namespace

// ---------------------------------------------------------------- findings

void Verification::Findings::add(qint64 time, const VerificationTally &rows)
{
    total += rows;
    const qint64 begin = time - ((time % hour) + hour) % hour;
    if (hours.size() < maxHours || hours.count(begin) > 0)
        hours[begin] += rows;
}

void Verification::Findings::add(const Findings &later)
{
    for (const auto &[begin, rows] : later.hours)
        if (hours.size() < maxHours || hours.count(begin) > 0)
            hours[begin] += rows;
    total += later.total;
    for (const LogRange &place : later.places)
        addPlace(place);
    addExamples(missing, later.missing);
    addExamples(tooMany, later.tooMany);
}

void Verification::Findings::addPlace(const LogRange &place)
{
    if (!places.empty() && places.back().end == place.begin)
        places.back().end = place.end;
    else if (places.size() < maxPlaces)
        places.push_back(place);
}

// ---------------------------------------------------------------- orders and report

Verification::Verification(
    const VerificationOrder &order, UploadNow begun, quint32 seed, VerificationTurn *turn)
    : m_begun(begun.monotonic)
    , m_random(seed + 1)
    , m_turn(turn)
    , m_ticket(turn ? turn->draw() : 0)
{
    m_summary.order = order;
    m_summary.begunAt = begun.wall;
    if (order.sample)
        m_summary.order.sample = std::clamp<qint64>(*order.sample, 1, maxSample);
}

void Verification::stop(UploadNow now)
{
    if (isRunning())
        finish(State::Stopped, now);
    else if (m_summary.repair == VerificationSummary::Repair::Running)
        endRepair();
}

bool Verification::repair()
{
    // A server that has not one of them may keep all of them in another form.
    if (isRunning() || m_nextRepair == m_done.places.size() || m_done.total.found() == 0)
        return false;
    m_summary.repair = VerificationSummary::Repair::Running;
    m_repairMovedAt.reset();
    return true;
}

bool Verification::takeEnd()
{
    return std::exchange(m_hasNews, false);
}

void Verification::finish(State state, UploadNow now)
{
    m_done.add(std::exchange(m_piece, {}));
    m_rows.clear();
    m_cut.reset();
    m_next = 0;
    if (m_turn)
        m_turn->release(m_ticket, m_restUntil);
    m_summary.state = state;
    m_summary.endedAt = now.wall;
    if (summary(now.monotonic).isComplete())
        m_summary.completedAt = now.wall;
    m_hasNews = true;
}

VerificationSummary Verification::summary(Milliseconds now) const
{
    VerificationSummary summary = m_summary;
    summary.total = m_done.total;
    summary.total += m_piece.total;
    const double share = isRunning() ? this->share() : 1;
    summary.permille = int(share * 1000);
    if (isRunning() && share > 0)
        summary.timeLeft = std::chrono::seconds{ qint64(
            std::chrono::duration<double>(now - m_begun).count() * (1 - share) / share) };
    return summary;
}

VerificationReport Verification::report(Milliseconds now) const
{
    VerificationReport report{ summary(now), {}, m_done.missing, m_done.tooMany, m_leftOut };
    addExamples(report.missing, m_piece.missing);
    addExamples(report.tooMany, m_piece.tooMany);
    std::map<qint64, VerificationTally> hours = m_done.hours;
    for (const auto &[begin, rows] : m_piece.hours)
        hours[begin] += rows;
    for (const auto &[begin, rows] : hours)
        report.hours.push_back({ std::chrono::seconds{ begin }, rows });
    return report;
}

double Verification::share() const
{
    const double asked = m_rows.empty() ? 1 : double(m_next) / double(m_rows.size());
    const double all = double(m_bytesRead + m_bytesLeft);
    if (!m_place || all <= 0)
        return 0;
    if (!isSample())
        return (double(m_bytesRead) - double(m_pieceBytes) * (1 - asked)) / all;
    return m_isRead ? readingShare + (1 - readingShare) * asked : readingShare * double(m_bytesRead) / all;
}

// ---------------------------------------------------------------- what is next

std::optional<UploadAction> Verification::next(
    LogPosition confirmed, Auditing &auditing, Milliseconds quietFor, Milliseconds now)
{
    using Kind = UploadAction::Kind;
    constexpr auto purpose = UploadAction::Purpose::Verification;
    if (m_summary.repair == VerificationSummary::Repair::Running) {
        repairNext(auditing, now);
        return auditing.next(now);
    }
    m_rowsFlow = quietFor < aMoment;
    if (!isRunning() || now < m_restUntil)
        return {};
    m_end = m_end.value_or(confirmed);
    m_stepBegan = now;
    const bool isAsking = m_next < m_rows.size() && (!isSample() || m_isRead);
    if (isAsking) {
        const VerificationPiece::Row &row = m_rows[m_next];
        if (confirmed < row.end) // the machine went back
            return {};
        return UploadAction{ .kind = Kind::AskRow, .purpose = purpose, .rows = m_cut ? *m_cut : row.text };
    }
    m_limit = std::min(*m_end, confirmed);
    if (m_place && *m_place >= m_limit)
        return {};
    if (m_turn && !m_turn->take(m_ticket, now)) {
        m_restUntil = now + askForTurnEvery;
        return {};
    }
    return UploadAction{ .kind = Kind::ReadPiece,
        .purpose = purpose,
        .piece = { m_place, m_limit, m_summary.order.from, m_summary.order.to, mustReadOn() } };
}

Verification::Milliseconds Verification::wakeAt(Milliseconds now) const
{
    return isRunning() && now < m_restUntil ? m_restUntil : Milliseconds::max();
}

void Verification::rest(Milliseconds now, bool wasReading)
{
    const Milliseconds took = std::max(now - m_stepBegan, Milliseconds{ 1 });
    // What is read is read at one go: others have to get their turn in between, also when no rows come.
    m_restUntil = now + (m_rowsFlow ? took * rowsShareWhileReading : wasReading ? took : Milliseconds{ 0 });
    if (wasReading && m_turn)
        m_turn->keep(m_ticket, m_restUntil);
}

// ---------------------------------------------------------------- answers

void Verification::setPiece(VerificationPiece piece, const std::vector<AuditRange> &inDoubt, UploadNow now)
{
    if (!isRunning())
        return;
    rest(now.monotonic, true);
    if (piece.isUnreadable) {
        ++m_failures;
        m_restUntil = now.monotonic + readServerAgainAfter;
        return;
    }
    // A whole folder of files that cannot be read does not take half a minute each.
    m_failures = mustReadOn() && !piece.leftOut.empty() ? maxFailures - 1 : 0;
    noteLeftOut(piece.leftOut);
    m_pieceBegin = std::exchange(m_place, piece.end);
    if (piece.limit < m_limit)
        m_end = piece.limit;
    m_isRead = piece.end >= *m_end;
    if (m_isRead && m_turn)
        m_turn->release(m_ticket, m_restUntil);
    m_pieceBytes = piece.bytes;
    m_bytesRead += piece.bytes;
    m_bytesLeft = piece.bytesLeft;
    for (VerificationPiece::Row &row : piece.rows) {
        using Claim = VerificationPiece::Claim;
        VerificationTally rows{ .selected = row.copies };
        const bool isTooNew = row.time > (m_summary.begunAt - tooNew).count();
        row.isInDoubt = overlapsAny({ row.begin, row.end }, inDoubt);
        if (row.claim != Claim::Certain)
            (row.claim == Claim::PlacedByCall ? rows.placedByCall : rows.forgotten) = row.copies;
        else if (isTooNew)
            rows.unsettled = row.copies;
        m_piece.add(row.time, rows);
        if (row.claim == Claim::Certain && !isTooNew)
            choose(std::move(row));
    }
    if (isSample() && m_isRead)
        std::ranges::sort(m_rows, {}, &VerificationPiece::Row::begin);
    const bool isSampling = isSample() && !m_isRead;
    if (m_rows.empty() && !isSampling)
        closePiece(now);
}

bool Verification::mustReadOn() const
{
    return m_failures >= maxFailures;
}

void Verification::noteLeftOut(const std::vector<FileFailure> &files)
{
    m_summary.hasHoles = m_summary.hasHoles || !files.empty();
    for (const FileFailure &file : files)
        if (m_leftOut.size() < maxLeftOut && std::ranges::find(m_leftOut, file) == m_leftOut.end())
            m_leftOut.push_back(file);
}

/// All rows; or each of a growing number with the same chance.
void Verification::choose(VerificationPiece::Row &&row)
{
    if (!isSample())
        return m_rows.push_back(std::move(row));
    ++m_chosenFrom;
    if (m_rows.size() < size_t(*m_summary.order.sample)) {
        m_rows.push_back(std::move(row));
    } else {
        std::uniform_int_distribution<quint64> draw(0, m_chosenFrom - 1);
        if (const quint64 place = draw(m_random); place < m_rows.size())
            m_rows[size_t(place)] = std::move(row);
    }
}

void Verification::answer(quint64 copiesAtServer, const ServerCharacter &server, UploadNow now)
{
    if (m_next >= m_rows.size())
        return; // stopped meanwhile
    rest(now.monotonic, false);
    const VerificationPiece::Row &row = m_rows[m_next];
    if (std::exchange(m_cut, {}).has_value()) {
        copiesAtServer = std::min(copiesAtServer, row.copies); // others may look alike when they are cut
    } else if (copiesAtServer == 0) {
        m_cut = cutToColumns(row.text);
        if (m_cut)
            return; // asked once more
    }
    count(row, copiesAtServer, server);
    toNextRow(now);
}

void Verification::count(
    const VerificationPiece::Row &row, quint64 copiesAtServer, const ServerCharacter &server)
{
    const bool provesNothing = !server.findsRows || server.keptForms.keepsPlainOtherwise();
    if (copiesAtServer == 0 && provesNothing)
        return m_piece.add(row.time, { .unaskable = row.copies });
    const quint64 needed = server.keepsOneOfEqual() ? std::min<quint64>(row.copies, 1) : row.copies;
    const VerificationTally rows{ .asked = row.copies,
        .missing = needed - std::min(needed, copiesAtServer),
        .tooMany = copiesAtServer - std::min(row.copies, copiesAtServer) };
    if (row.isInDoubt && (rows.missing > 0 || rows.tooMany > 0))
        return m_piece.add(row.time, { .unsettled = row.copies });
    m_piece.add(row.time, rows);
    if (rows.missing > 0) {
        m_piece.addPlace({ row.begin, row.end });
        addExamples(m_piece.missing, { exampleOf(row, copiesAtServer) });
    }
    if (rows.tooMany > 0)
        addExamples(m_piece.tooMany, { exampleOf(row, copiesAtServer) });
}

void Verification::setUnaskable(UploadNow now)
{
    if (m_next >= m_rows.size())
        return;
    m_cut.reset();
    m_piece.add(m_rows[m_next].time, { .unaskable = m_rows[m_next].copies });
    toNextRow(now);
}

void Verification::toNextRow(UploadNow now)
{
    if (++m_next == m_rows.size())
        closePiece(now);
}

void Verification::closePiece(UploadNow now)
{
    m_done.add(std::exchange(m_piece, {}));
    m_rows.clear();
    m_next = 0;
    if (m_isRead)
        finish(State::Done, now);
}

void Verification::forgetPiece()
{
    if (!isRunning() || !m_place)
        return;
    m_place = isSample() ? std::nullopt : m_pieceBegin;
    m_bytesRead = isSample() ? 0 : m_bytesRead - m_pieceBytes;
    m_isRead = false;
    m_rows.clear();
    m_next = m_chosenFrom = 0;
    m_cut.reset();
    m_piece = {};
}

// ---------------------------------------------------------------- repair

void Verification::repairNext(Auditing &auditing, Milliseconds now)
{
    const std::vector<AuditRange> open = auditing.open();
    if (m_nextRepair < m_done.places.size() && open.size() < maxOpenAudits) {
        m_repairMovedAt = now;
        return auditing.addFirst(m_done.places[m_nextRepair++], now);
    }
    // One whose outcome was in doubt, or whose log cannot be read just now, is looked at again later.
    const bool isAllDone = m_nextRepair == m_done.places.size()
        && std::ranges::none_of(open, [this](const AuditRange &range) { return isPlace(range.range()); });
    m_repairMovedAt = m_repairMovedAt.value_or(now);
    if (isAllDone || now - *m_repairMovedAt >= repairPatience)
        endRepair();
}

/// What is being audited goes on without it.
void Verification::endRepair()
{
    m_nextRepair = m_done.places.size();
    m_summary.repair = VerificationSummary::Repair::Done;
    m_hasNews = true;
}

/// Whether a row that was missing stands in \a range. The places are in the order of the log.
bool Verification::isPlace(const LogRange &range) const
{
    const auto place = std::ranges::upper_bound(m_done.places, range.begin, {}, &LogRange::end);
    return place != m_done.places.end() && range.overlaps(*place);
}

void Verification::rowSent()
{
    if (m_summary.repair == VerificationSummary::Repair::Running)
        ++m_summary.rowsSent;
}

} // namespace wql
