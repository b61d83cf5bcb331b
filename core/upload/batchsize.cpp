// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/batchsize.h"

#include <algorithm>

namespace wql {

namespace {

using FailureKind = ApiFailure::Kind;

/// A batch that takes longer is not made larger: so long may a server be silent before we ask what it did.
constexpr std::chrono::seconds slow{ 1 };
/// So many sizes have to fail before smaller ones pass.
constexpr int enoughEvidence = 2;

bool maySayTooLarge(FailureKind kind)
{
    return kind == FailureKind::Refused || kind == FailureKind::BadHttp || kind == FailureKind::ConnectionLost
        || kind == FailureKind::ConnectionLostEarly || kind == FailureKind::NotJson
        || kind == FailureKind::HttpStatus;
}

} // namespace

void BatchSize::accepted(size_t rows, bool backlog, std::chrono::milliseconds took)
{
    m_suspicions = 0;
    if (m_suspectRows > rows && m_evidence >= enoughEvidence && m_suspectRows < m_tooManyRows) {
        m_tooManyRows = m_suspectRows;
        m_isGuess = true;
        m_passed = 0;
    }
    m_suspectRows = 0;
    if (m_isGuess && ++m_passed > m_guessHolds) {
        m_tooManyRows = size_t(-1);
        m_isGuess = false;
        m_guessHolds *= 2;
    }
    if (backlog && rows >= m_rows && took < slow)
        m_rows = std::min(m_rows * 2, m_rows + (m_tooManyRows - m_rows) / 2);
}

bool BatchSize::failed(size_t rows, FailureKind kind)
{
    if (kind == FailureKind::TooLarge) {
        m_tooManyRows = std::min(m_tooManyRows, std::max<size_t>(2, rows));
        m_isGuess = false;
        m_rows = std::max<size_t>(1, rows / 2);
        return rows > 1;
    }
    // Once is an accident; the second time in a row the size is suspected.
    if (!maySayTooLarge(kind) || ++m_suspicions < 2 || rows <= 1)
        return rows > 1;
    m_rows = std::max<size_t>(1, rows / 2);
    m_suspectRows = rows;
    ++m_evidence;
    return true;
}

} // namespace wql
