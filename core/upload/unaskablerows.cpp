// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/unaskablerows.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"

namespace wql {

namespace {

constexpr int maxRefusals = 2;
/// A row that is forgotten is asked for once more.
constexpr size_t maxRows = 1000;

const std::string &controlRow()
{
    static const std::string row = [] {
        std::string text;
        appendEncodedRow(text, { "0", "NONE", "NONE", "NONE", "NONE", {} }, 0);
        return text;
    }();
    return row;
}

} // namespace

void UnaskableRows::asking(std::string_view row)
{
    m_asksControl = row == controlRow();
    if (m_asksControl || row == m_suspect)
        return;
    m_suspect = row;
    m_refusals = 0;
}

bool UnaskableRows::answered()
{
    m_refusals = 0;
    if (!m_asksControl)
        return false;
    m_knowsFourByteCharacters = m_knowsFourByteCharacters || hasFourByteCharacter(m_suspect);
    if (m_rows.size() >= maxRows)
        m_rows.clear();
    m_rows.insert(m_suspect);
    return true;
}

bool UnaskableRows::refused()
{
    // Not even the control question works: it is the server, and the row is asked for again.
    m_refusals = m_asksControl ? 0 : m_refusals + 1;
    if (m_refusals > 0 && isOddAsBefore())
        m_refusals = maxRefusals;
    return m_refusals >= maxRefusals;
}

std::string_view UnaskableRows::control() const
{
    return m_refusals >= maxRefusals ? controlRow() : std::string_view();
}

bool UnaskableRows::isOddAsBefore() const
{
    return m_knowsFourByteCharacters && hasFourByteCharacter(m_suspect);
}

} // namespace wql
