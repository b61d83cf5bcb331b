// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/witness.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

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
    if (m_row.copies == 1 && !m_isJudged)
        return UploadAction{ .kind = Kind::AskRow, .purpose = m_purpose, .rows = m_row.text };
    return {};
}

void Witness::setRows(const RangeRows &rows)
{
    m_isRead = true;
    // Of several equal ones it would not be known which are gone.
    const auto newest = std::find_if(rows.rows.rbegin(), rows.rows.rend(),
        [](const RangeRows::Row &row) { return row.copies == 1 && isFoundByAny(row.text); });
    if (newest != rows.rows.rend())
        m_row = *newest;
}

void Witness::giveUp()
{
    m_isJudged = true;
}

void Witness::answer(quint64 copies, const ServerCharacter &server)
{
    m_isJudged = true;
    if (copies == 0) {
        m_verdict = server.findsRows ? Verdict::Missing : Verdict::Unknown;
    } else if (copies == 1) {
        m_verdict = Verdict::Present;
    } else if (server.isLearnt) { // else it is not known yet which rows it takes for equal
        m_verdict = Verdict::TooMany;
    }
}

} // namespace wql
