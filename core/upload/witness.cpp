// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/witness.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

static constexpr size_t maxRows = 4;
/// Rows that are missing side by side, of a server that does not find single ones.
static constexpr size_t enoughInARow = 3;

/// Asterisk's own rows (a reload, a start) have no call of their own, and two exchanges may write the same.
static bool isOfACall(std::string_view row)
{
    return row.find("%22callId%22%3A%22NONE%22") == std::string_view::npos;
}

Witness::Witness(LogPosition confirmedTo, UploadAction::Purpose purpose)
    : m_confirmedTo(confirmedTo)
    , m_purpose(purpose)
{
}

std::optional<UploadAction> Witness::next() const
{
    using Kind = UploadAction::Kind;
    if (!m_isRead)
        return UploadAction{ .kind = Kind::ReadBefore, .purpose = m_purpose, .range = { {}, m_confirmedTo } };
    if (const std::string *row = question())
        return UploadAction{ .kind = Kind::AskRow, .purpose = m_purpose, .rows = *row };
    return {};
}

const std::string *Witness::question() const
{
    if (m_isOver)
        return nullptr;
    if (!m_isNewestJudged && !m_rows.empty())
        return &m_rows[m_asked];
    if (!m_otherwise.empty())
        return &m_otherwise;
    return m_other < m_others.size() ? &m_others[m_other] : nullptr;
}

void Witness::setRows(const RangeRows &rows, const std::string &missedBefore)
{
    m_isRead = true;
    if (rows.isUnreadable)
        return; // copies may be uncounted
    // Of several equal ones it would not be known which are gone.
    for (auto row = rows.rows.rbegin(); row != rows.rows.rend() && m_rows.size() < maxRows; ++row)
        if (row->copies == 1 && isFoundByAny(row->text))
            m_rows.push_back(row->text);
    if (m_rows.size() > 1 && m_rows.front() != missedBefore)
        m_rows.resize(1);
}

std::vector<std::string> Witness::spread(const RangeRows &rows, size_t count)
{
    std::vector<std::string> fit;
    for (const RangeRows::Row &row : rows.rows)
        if (row.copies == 1 && isFoundByAny(row.text))
            fit.push_back(row.text);
    std::vector<std::string> picked;
    for (size_t i = 0; i < std::min(count, fit.size()); ++i)
        picked.push_back(fit[i * fit.size() / std::min(count, fit.size())]);
    return picked;
}

void Witness::setOnly(const std::string &found, const std::string &otherwise)
{
    m_isRead = true;
    m_otherwise = otherwise;
    if (m_rows.size() < maxRows && !found.empty() && std::ranges::find(m_rows, found) == m_rows.end())
        m_rows.push_back(found);
    m_provesPresenceOnly = found.empty();
}

void Witness::setOthers(std::vector<std::string> others, std::string control, bool keepsOtherForms)
{
    m_others = std::move(others);
    if (!m_rows.empty())
        std::erase(m_others, m_rows.front());
    m_control = std::move(control);
    m_keepsOtherForms = keepsOtherForms;
}

void Witness::giveUp()
{
    m_isOver = m_hasGivenUp = true;
    if (m_isNewestJudged && m_verdict == Verdict::Present)
        m_verdict = Verdict::None; // it is not known of the others
}

void Witness::answer(quint64 copies, const ServerCharacter &server)
{
    if (!m_isNewestJudged && !m_rows.empty())
        return judgeNewest(copies, server);
    if (!m_otherwise.empty()) {
        m_hasOtherwise = copies > 0;
        return m_otherwise.clear();
    }
    const std::string &row = m_others[m_other++];
    if (copies == 0 && row == m_control)
        m_keepsOtherForms = m_keepsOtherForms || server.findsRows;
    else if (copies == 0 && server.findsRows)
        m_absent.push_back(row);
    else
        m_absent.clear();
    if (m_absent.size() >= (m_keepsOtherForms ? enoughInARow : 1)) {
        m_verdict = Verdict::Missing;
        m_isOver = true;
    }
}

std::vector<std::string> Witness::askedUpToMissing() const
{
    if (m_absent.empty())
        return { missing() };
    std::vector<std::string> asked(
        m_others.begin(), std::find(m_others.begin(), m_others.end(), m_absent.front()) + 1);
    std::erase(asked, m_control);
    return asked;
}

void Witness::judgeNewest(quint64 copies, const ServerCharacter &server)
{
    if (copies == 0 && m_asked + 1 < m_rows.size()) {
        ++m_asked;
        return;
    }
    m_isNewestJudged = true;
    if (copies == 0 && m_provesPresenceOnly)
        m_verdict = Verdict::None;
    else if (copies == 0)
        m_verdict = server.findsRows ? Verdict::Missing : Verdict::Unknown;
    else if (copies == 1)
        m_verdict = Verdict::Present;
    else if (server.isLearnt && isOfACall(row())) // else it is not known which rows it takes for equal
        m_verdict = Verdict::TooMany;
    m_isOver = m_verdict == Verdict::Missing || m_verdict == Verdict::Unknown;
}

} // namespace wql
