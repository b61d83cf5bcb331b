// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/refusedrows.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using RefusedState = RefusedRow::State;
using ActionKind = UploadAction::Kind;

/// A row that waits is tried again after so long, and then after twice that, and so on.
constexpr auto firstRetry = 5s;
constexpr std::chrono::milliseconds maxRetry = 1h;
/// The log around a row could not be read: meanwhile others get their turn.
constexpr auto readFileAgainAfter = 1min;

bool isOwed(const RefusedRow &row)
{
    return row.state == RefusedState::Retry || row.state == RefusedState::Cut;
}

/// In what all rows of a second are alike, for every server.
std::string_view secondOf(std::string_view encodedRow)
{
    return encodedRow.substr(0, std::string_view("%7B%22timeId%22%3A%221795357830").size());
}

/// \a server does not tell one from the other.
bool areEqual(std::string_view one, std::string_view other, const ServerCharacter &server)
{
    if (one == other || !findsLookAlikes(server))
        return one == other;
    return secondOf(one) == secondOf(other) && likenessOf(one, server) == likenessOf(other, server);
}

} // namespace

QString refusalWords(const ApiFailure &failure)
{
    return failure.words.isEmpty() && failure.httpStatus > 0 ? u"HTTP %1"_s.arg(failure.httpStatus)
                                                             : failure.words;
}

// ---------------------------------------------------------------- the rows

void RefusedRows::load(const Rows &rows)
{
    m_rows = rows;
    m_lastNumber = rows.empty() ? 0 : rows.rbegin()->first;
    for (const auto &[number, row] : rows)
        learn(row.text);
}

void RefusedRows::learn(std::string_view text)
{
    m_tooWide += cutToColumns(text).has_value();
    m_withFourBytes += hasFourByteCharacter(text);
}

void RefusedRows::add(RefusedRow row)
{
    const auto known
        = std::ranges::find_if(m_rows, [&](const auto &entry) { return entry.second.place == row.place; });
    if (known != m_rows.end() && known->second.state != RefusedState::Sent)
        return;
    if (known != m_rows.end())
        m_rows.erase(known); // the server lost it again
    const bool isProven = isExpected(row.text);
    learn(row.text);
    row.number = ++m_lastNumber;
    row.state = RefusedState::Waiting;
    const qint64 number = row.number;
    touch(m_rows[number] = std::move(row));
    if (isProven)
        applyPolicy(number);
    else if (m_policy != RefusedPolicy::Wait)
        m_unproven.insert(number);
}

/// Of a row that is surely refused: like others of its kind, or when it was tried again as well.
void RefusedRows::applyPolicy(qint64 number)
{
    m_unproven.erase(number);
    if (m_policy == RefusedPolicy::Cut)
        decide(number, Order::Cut);
    else if (m_policy == RefusedPolicy::SetAside)
        decide(number, Order::SetAside);
    forget(RefusedState::SetAside, maxRows);
}

bool RefusedRows::isFull() const
{
    return m_rows.size() >= maxRows && size_t(std::ranges::count_if(m_rows, [](const auto &entry) {
        return entry.second.state != RefusedState::SetAside;
    })) >= maxRows;
}

bool RefusedRows::isExpected(std::string_view text) const
{
    return (m_tooWide >= enoughOfAKind && cutToColumns(text))
        || (m_withFourBytes >= enoughOfAKind && hasFourByteCharacter(text));
}

quint64 RefusedRows::missingCopies(std::string_view text, std::string_view sentAs,
    const ServerCharacter &server, std::optional<LogPosition> place) const
{
    return quint64(std::ranges::count_if(m_rows, [&](const auto &entry) {
        const RefusedRow &row = entry.second;
        const auto isThere
            = [&] { return row.state == RefusedState::Sent && areEqual(row.sending, sentAs, server); };
        return (!place || row.place < *place) && areEqual(row.text, text, server) && !isThere();
    }));
}

/// Of what was sent for rows that were refused: equal to \a text.
quint64 RefusedRows::sentCopies(std::string_view text, const ServerCharacter &server) const
{
    return quint64(std::ranges::count_if(m_rows, [&](const auto &entry) {
        return entry.second.state == RefusedState::Sent && areEqual(entry.second.sending, text, server);
    }));
}

/// How many copies of \a text the server should have, of which the log has \a inLog.
quint64 RefusedRows::expectedCopies(std::string_view text, quint64 inLog, const ServerCharacter &server) const
{
    qint64 copies = qint64(inLog);
    for (const auto &[number, row] : m_rows)
        copies += qint64(row.state == RefusedState::Sent && areEqual(row.sending, text, server))
            - qint64(areEqual(row.text, text, server));
    return quint64(std::max<qint64>(0, copies));
}

void RefusedRows::correct(RangeRows &range, const ServerCharacter &server) const
{
    correctRows(range.rows, server);
}

void RefusedRows::correct(VerificationPiece &piece, const ServerCharacter &server) const
{
    correctRows(piece.rows, server);
}

template <typename Row>
void RefusedRows::correctRows(std::vector<Row> &rows, const ServerCharacter &server) const
{
    if (m_rows.empty())
        return;
    std::unordered_set<std::string_view> seconds; // few rows are of one in which another was refused
    for (const auto &[number, refused] : m_rows) {
        seconds.insert(secondOf(refused.text));
        seconds.insert(secondOf(refused.sending));
    }
    for (Row &row : rows)
        if (seconds.contains(secondOf(row.text)))
            row.copies = expectedCopies(row.text, row.copies, server);
    std::erase_if(rows, [](const Row &row) { return row.copies == 0; });
}

RefusedRow &RefusedRows::touch(RefusedRow &row)
{
    ++m_revision;
    return row;
}

bool RefusedRows::decide(qint64 number, Order order, std::string sending)
{
    const auto found = m_rows.find(number);
    if (found == m_rows.end() || found->second.state == RefusedState::Sent)
        return false;
    RefusedRow &row = found->second;
    std::optional<std::string> cut;
    if (order == Order::Cut && !(cut = fittedToColumns(row.text)))
        return false;
    touch(row);
    m_unproven.erase(number);
    switch (order) {
    case Order::Retry:
        row.state = RefusedState::Retry;
        row.sending = sending.empty() ? row.text : std::move(sending);
        break;
    case Order::Cut:
        row.state = RefusedState::Cut;
        row.sending = std::move(*cut);
        break;
    case Order::SetAside:
        row.state = RefusedState::SetAside;
        row.sending.clear();
        break;
    }
    return true;
}

bool RefusedRows::isAnyFrom(LogPosition place) const
{
    return std::ranges::any_of(m_rows, [place](const auto &entry) { return entry.second.place >= place; });
}

void RefusedRows::askForSent(LogPosition readFrom)
{
    std::erase_if(m_rows, [&](const auto &entry) {
        return entry.second.state == RefusedState::Sent && entry.second.place >= readFrom;
    });
    for (auto &[number, row] : m_rows)
        if (row.state == RefusedState::Sent)
            row.state = RefusedState::Retry;
    ++m_revision;
    m_work = {};
}

/// The oldest: nobody looks for equal rows so long after them.
void RefusedRows::forget(RefusedState state, size_t allBut)
{
    size_t rows = size_t(
        std::ranges::count_if(m_rows, [state](const auto &entry) { return entry.second.state == state; }));
    for (auto row = m_rows.begin(); row != m_rows.end() && rows > allBut;) {
        const bool goes = row->second.state == state;
        rows -= goes;
        row = goes ? m_rows.erase(row) : std::next(row);
    }
}

// ---------------------------------------------------------------- the work

bool RefusedRows::hasOrders() const
{
    return !m_unproven.empty()
        || std::ranges::any_of(m_rows, [](const auto &entry) { return isOwed(entry.second); });
}

RefusedRow *RefusedRows::current()
{
    const auto found = m_rows.find(m_work.number);
    return found == m_rows.end() ? nullptr : &found->second;
}

void RefusedRows::begin(const RefusedRow &row)
{
    m_work = {
        .number = row.number, .began = row.state, .sending = row.sending.empty() ? row.text : row.sending
    };
}

std::optional<UploadAction> RefusedRows::next(std::chrono::milliseconds now)
{
    if (now < m_notBefore)
        return {};
    // What was decided anew before it went.
    if (const RefusedRow *row = current(); row && m_work.step == Step::Send
        && (row->state != m_work.began || (isOwed(*row) && row->sending != m_work.sending)))
        m_work = {};
    if (!current()) {
        const auto isOrder = [](const auto &entry) { return isOwed(entry.second); };
        auto order = std::find_if(m_rows.upper_bound(m_putOff), m_rows.end(), isOrder);
        if (order == m_rows.end())
            order = std::ranges::find_if(m_rows, isOrder);
        if (order == m_rows.end())
            return {};
        begin(order->second);
    }
    const RefusedRow &row = *current();
    UploadAction action{ .purpose = UploadAction::Purpose::RefusedRow, .rows = m_work.sending };
    switch (m_work.step) {
    case Step::Read:
        action.kind = ActionKind::ReadRange;
        action.range = { row.place, { row.place.segment, row.place.offset + 1 } };
        break;
    case Step::Ask:
        action.kind = ActionKind::AskRow;
        break;
    case Step::AskCut:
        action.kind = ActionKind::AskRow;
        action.rows = m_work.cut;
        break;
    case Step::Send:
        action.kind = ActionKind::Insert;
        action.count = 1;
        break;
    }
    return action;
}

std::optional<std::chrono::milliseconds> RefusedRows::retryWaiting(std::chrono::milliseconds now)
{
    if (now < m_notBefore)
        return m_notBefore;
    const auto waits = [](const auto &entry) { return entry.second.state == RefusedState::Waiting; };
    auto turn = std::find_if(m_rows.upper_bound(m_lastTried), m_rows.end(), waits);
    if (turn == m_rows.end())
        turn = std::ranges::find_if(m_rows, waits);
    if (!m_unproven.empty())
        turn = m_rows.find(*m_unproven.begin());
    if (turn == m_rows.end()) {
        m_retryAt.reset();
        m_retryDelay = {};
        return {};
    }
    if (!m_retryAt) {
        const bool isFirst = m_retryDelay == 0ms || !m_unproven.empty();
        m_retryDelay = isFirst ? firstRetry : std::min(2 * m_retryDelay, maxRetry);
        m_retryAt = now + m_retryDelay;
    }
    if (now < *m_retryAt)
        return m_retryAt;
    m_retryAt.reset();
    m_lastTried = turn->first;
    begin(turn->second);
    return now;
}

void RefusedRows::putOff(std::chrono::milliseconds now)
{
    m_putOff = std::exchange(m_work, {}).number;
    m_notBefore = now + readFileAgainAfter;
}

void RefusedRows::setRange(const RangeRows &range, const ServerCharacter &server)
{
    const std::string &text = current()->text;
    const auto isOfText = [&](std::string_view other) { return areEqual(other, text, server); };
    const auto inLog
        = std::ranges::find_if(range.rows, [&](const RangeRows::Row &row) { return isOfText(row.text); });
    // Equal ones that are not here were found at the server, as it or a process before us cut them.
    const auto here = quint64(
        std::ranges::count_if(m_rows, [&](const auto &entry) { return isOfText(entry.second.text); }));
    // Their file may be gone.
    const quint64 copies = std::max(here, inLog == range.rows.end() ? 0 : inLog->copies);
    m_work.foundCut = copies - here;
    m_work.step = Step::Ask;
    if (isOfText(m_work.sending))
        m_work.needed = 1 + expectedCopies(m_work.sending, copies, server);
    else
        m_work.needed = 1 + sentCopies(m_work.sending, server) + m_work.foundCut;
}

void RefusedRows::answer(quint64 copiesAtServer, const ServerCharacter &server)
{
    // As it would cut the row, a server that keeps one of equal rows may have it from another row.
    const bool isOneEnough = server.keepsOneOfEqual() && m_work.step == Step::Ask;
    if (copiesAtServer >= (isOneEnough ? 1 : m_work.needed)) {
        if (m_work.step == Step::AskCut)
            m_work.sending = m_work.cut;
        return finish(RefusedState::Sent);
    }
    if (m_work.step == Step::Ask && copiesAtServer == 0) {
        // A server that has cut it does not find it by its full text.
        if (auto cut = cutToColumns(m_work.sending)) {
            m_work.needed = 1 + sentCopies(*cut, server) + m_work.foundCut;
            m_work.cut = std::move(*cut);
            m_work.step = Step::AskCut;
            return;
        }
    }
    onAbsent();
}

void RefusedRows::setUnaskable()
{
    onAbsent();
}

void RefusedRows::onAbsent()
{
    if (current()->state != m_work.began)
        m_work = {}; // what is decided now comes next
    else if (m_work.refusal)
        finish(RefusedState::Waiting);
    else
        m_work.step = Step::Send;
}

void RefusedRows::sent()
{
    // The others may be taken now as well.
    if (m_work.began == RefusedState::Waiting) {
        m_retryDelay = {};
        m_retryAt = 0ms;
    }
    finish(RefusedState::Sent);
}

bool RefusedRows::insertFailed(const ApiFailure &failure)
{
    if (saysSomeRowsFailed(failure) || failure.kind == ApiFailure::Kind::TooLarge) {
        m_work.refusal = refusalWords(failure);
        m_work.step = Step::Read;
        return true;
    }
    if (processingOf(failure.kind) == Processing::Unknown)
        m_work.step = Step::Ask;
    return false;
}

void RefusedRows::finish(RefusedState state)
{
    RefusedRow &row = touch(*current());
    row.state = state;
    const Work work = std::exchange(m_work, {});
    if (state == RefusedState::Sent) {
        row.sending = work.sending;
        m_unproven.erase(work.number);
        forget(RefusedState::Sent, maxSent);
        return;
    }
    row.words = work.refusal.value_or(row.words); // and what was to be sent is tried again as it is
    if (work.began == RefusedState::Waiting)
        applyPolicy(row.number);
}

} // namespace wql
