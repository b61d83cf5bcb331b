// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/unaskablerows.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/encodedtext.h"
#include "core/queuemetrics/rowencoder.h"

namespace wql {

namespace {

constexpr int maxRefusals = 2;
/// So often a row has to be refused beside a control question that is answered: a server that answers a part
/// of all requests with errors must not make a row look like the reason. What is taken for unaskable is sent.
constexpr int enoughProofs = 4;
/// A row that is forgotten is asked for once more.
constexpr size_t maxUnaskableRows = 1000;

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
    m_refusals = m_proofs = 0;
}

/// Plain letters break no question.
bool UnaskableRows::mayBeTheReason() const
{
    for (size_t at = m_suspect.find(encodedEscape); at != std::string::npos;
         at = m_suspect.find(encodedEscape, at + 1))
        if (m_suspect.compare(at + encodedEscape.size(), 2, "00") != 0
            || m_suspect[at + encodedEscape.size() + 2] >= '8')
            return true;
    return false;
}

bool UnaskableRows::answered()
{
    m_refusals = 0;
    if (!m_asksControl) {
        m_proofs = 0;
        return false;
    }
    if (++m_proofs < enoughProofs && !isOddAsBefore())
        return true; // the row is asked for once more
    m_knowsFourByteCharacters = m_knowsFourByteCharacters || hasFourByteCharacter(m_suspect);
    if (m_rows.size() >= maxUnaskableRows)
        m_rows.clear();
    m_rows.insert(m_suspect);
    return true;
}

bool UnaskableRows::refused()
{
    if (!mayBeTheReason())
        return false;
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
