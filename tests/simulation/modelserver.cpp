// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/modelserver.h"

#include "core/queuemetrics/columnwidths.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace wql::simulation {

namespace {

using Kind = ApiFailure::Kind;

bool chance(std::mt19937 &random, double probability)
{
    return std::uniform_real_distribution<double>(0, 1)(random) < probability;
}

size_t below(std::mt19937 &random, size_t bound)
{
    return std::uniform_int_distribution<size_t>(0, bound - 1)(random);
}

qint64 timeOfEncoded(std::string_view row)
{
    // %7B%22timeId%22%3A%22 and then the digits.
    constexpr std::string_view head = "%7B%22timeId%22%3A%22";
    qint64 time = 0;
    std::from_chars(row.data() + head.size(), row.data() + row.size(), time);
    return time;
}

ModelServer::Reply failed(Kind kind, int status = 0, bool slow = false)
{
    return { .answer = unexpected(ApiFailure{ .kind = kind, .httpStatus = status }), .isSlow = slow };
}

ModelServer::Reply number(qint64 value)
{
    return { .answer = UploadAnswer{ false, value } };
}

} // namespace

std::vector<std::string> splitRows(std::string_view joined)
{
    constexpr std::string_view border = "%7D%2C%7B";
    std::vector<std::string> rows;
    while (true) {
        const size_t end = joined.find(border);
        if (end == std::string_view::npos)
            break;
        rows.emplace_back(joined.substr(0, end + 3));
        joined.remove_prefix(end + 6);
    }
    if (!joined.empty())
        rows.emplace_back(joined);
    return rows;
}

quint64 ModelServer::copies(const std::string &row) const
{
    const auto found = m_copies.find(compared(row));
    return found == m_copies.end() ? 0 : found->second;
}

std::string ModelServer::compared(std::string row) const
{
    if (m_faults.ignoresCase)
        std::transform(row.begin(), row.end(), row.begin(), [](char c) { return char(std::tolower(c)); });
    return row;
}

qint64 ModelServer::store(const std::vector<std::string> &rows)
{
    qint64 stored = 0;
    for (const std::string &row : rows) {
        quint64 &copies = m_copies[compared(row)];
        if (copies > 0 && m_faults.keepsOneOfEqual)
            continue;
        m_rows.push_back(row);
        ++copies;
        ++stored;
        m_newest = std::max(m_newest, timeOfEncoded(row));
    }
    return stored;
}

void ModelServer::forgetBehind(size_t rows)
{
    const std::vector<std::string> kept(
        m_rows.begin(), m_rows.begin() + ptrdiff_t(std::min(rows, m_rows.size())));
    m_rows.clear();
    m_copies.clear();
    m_newest = 0;
    store(kept);
}

ModelServer::Reply ModelServer::handle(const UploadAction &action, std::mt19937 &random)
{
    if (m_isAway)
        return failed(Kind::Busy, 503);
    if (chance(random, m_faults.refuseEarly))
        return failed(Kind::ConnectionRefused);
    if (action.kind == UploadAction::Kind::Insert)
        return insert(action, random);
    if (chance(random, m_faults.dropBefore))
        return failed(Kind::NoAnswer, 0, true);
    switch (action.kind) {
    case UploadAction::Kind::AskMark:
        return m_newest == 0 ? Reply{ .answer = UploadAnswer{ true, {} } } : number(m_newest);
    case UploadAction::Kind::AskRow:
        if (m_faults.refusesQuestions && hasFourByteCharacter(action.rows))
            return failed(Kind::Refused);
        return number(qint64(copies(std::string(action.rows))));
    case UploadAction::Kind::Heartbeat:
        m_newest = std::max(m_newest, action.time);
        return number(1);
    default:
        Q_UNREACHABLE();
    }
}

ModelServer::Reply ModelServer::insert(const UploadAction &action, std::mt19937 &random)
{
    std::vector<std::string> rows = splitRows(action.rows);
    Q_ASSERT(rows.size() == action.count);
    const qint64 sent = qint64(rows.size());
    if (m_faults.mostRows > 0 && rows.size() > m_faults.mostRows)
        return failed(Kind::TooLarge, 413);
    if (chance(random, m_faults.dropBefore))
        return failed(chance(random, 0.5) ? Kind::NoAnswer : Kind::ConnectionLost, 0, true);
    if (m_faults.isStrict) {
        const auto odd = std::ranges::find_if(
            rows, [](const std::string &row) { return fittedToColumns(row).has_value(); });
        if (odd != rows.end()) {
            if (m_faults.storesBefore)
                store({ rows.begin(), odd });
            return failed(Kind::Refused);
        }
    }
    if (chance(random, m_faults.dropAfter)) {
        store(rows);
        return failed(chance(random, 0.5) ? Kind::NoAnswer : Kind::ConnectionLost, 0, true);
    }
    if (chance(random, m_faults.partialPrefix)) {
        rows.resize(below(random, rows.size() + 1));
        store(rows);
        return chance(random, 0.5) ? failed(Kind::HttpStatus, 500) : failed(Kind::ConnectionLost);
    }
    if (chance(random, m_faults.partialSubset)) {
        std::erase_if(rows, [&](const std::string &) { return chance(random, 0.4); });
        store(rows);
        Reply reply = chance(random, 0.5) ? failed(Kind::HttpStatus, 500) : failed(Kind::Refused);
        reply.isHoley = true;
        return reply;
    }
    if (chance(random, m_faults.lateCommit)) {
        Reply reply = failed(Kind::NoAnswer, 0, true);
        reply.late = std::move(rows);
        return reply;
    }
    if (chance(random, m_faults.refuse))
        return failed(Kind::Refused);
    if (chance(random, m_faults.html)) {
        if (chance(random, 0.5))
            store(rows);
        return failed(Kind::NotJson, 200);
    }
    if (chance(random, m_faults.wrongCount)) {
        std::erase_if(rows, [&](const std::string &) { return chance(random, 0.1); });
        store(rows);
        Reply reply = number(qint64(rows.size()));
        reply.isHoley = true;
        return reply;
    }
    const qint64 stored = store(rows);
    return number(m_faults.countsStored ? stored : sent);
}

} // namespace wql::simulation
