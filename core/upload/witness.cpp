// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/witness.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

static constexpr size_t maxRows = 4;

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
    if (!m_rows.empty() && !m_isJudged)
        return UploadAction{ .kind = Kind::AskRow, .purpose = m_purpose, .rows = row() };
    return {};
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

void Witness::giveUp()
{
    m_isJudged = true;
}

void Witness::answer(quint64 copies, const ServerCharacter &server)
{
    if (copies == 0 && m_asked + 1 < m_rows.size()) {
        ++m_asked;
        return;
    }
    m_isJudged = true;
    if (copies == 0)
        m_verdict = server.findsRows ? Verdict::Missing : Verdict::Unknown;
    else if (copies == 1)
        m_verdict = Verdict::Present;
    else if (server.isLearnt) // else it is not known yet which rows it takes for equal
        m_verdict = Verdict::TooMany;
}

} // namespace wql
