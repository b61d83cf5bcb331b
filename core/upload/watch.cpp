// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/watch.h"

namespace wql {

namespace {

/// A server that was at work and not content with what it got was not away.
bool wasAtWork(ApiFailure::Kind kind)
{
    using FailureKind = ApiFailure::Kind;
    return kind == FailureKind::Refused || kind == FailureKind::CountDiffers || kind == FailureKind::TooLarge;
}

} // namespace

void Watch::failed(const ApiFailure &failure)
{
    m_isInDoubt = m_isInDoubt || !wasAtWork(failure.kind);
}

void Watch::answered(std::chrono::milliseconds now)
{
    m_isInDoubt = m_isInDoubt || (m_hasConfirmed && now - m_lastAnswer >= m_interval / soon);
    m_lastAnswer = now;
}

void Watch::setRows(const RangeRows &rows, const ServerCharacter &server, bool isSure)
{
    m_witness->setRows(rows, m_missing);
    if (server.keptForms.keepsPlainOtherwise())
        return m_witness->setOnly(m_found, m_otherwise);
    // What was confirmed before this process is not known here: the log has it.
    constexpr size_t askedAtStart = 6;
    if (m_witness->isAtStart() && isSure && !rows.isUnreadable)
        m_witness->setOthers(Witness::spread(rows, askedAtStart), {}, m_keepsOtherForms);
    if (m_witness->isIdleWork()) // rows do not wait for that
        m_witness->setOthers(m_samples.rows(), m_samples.control(), m_keepsOtherForms);
}

void Watch::remember(const Witness &witness, ServerCharacter &server)
{
    if (witness.hasOtherwise()) {
        server.keptForms.setPlainAsSent();
        m_otherwise.clear();
    }
    if (witness.verdict() == Witness::Verdict::Present)
        m_found = witness.row();
    else if (witness.verdict() == Witness::Verdict::Missing)
        m_found.clear();
}

bool Watch::isProvedByTrial(const std::string &row)
{
    constexpr int enoughTrials = 2;
    m_otherwise = row;
    return ++m_failedTrials >= enoughTrials;
}

bool Watch::doubts(const Witness &witness)
{
    using Verdict = Witness::Verdict;
    const bool isAnswered = witness.verdict() == Verdict::Present || witness.verdict() == Verdict::TooMany;
    if (witness.verdict() != Verdict::Missing) {
        if (!m_suspect.empty() && !isAnswered && ++m_unanswered < maxUnanswered)
            return true;
        m_suspect.clear();
        return false;
    }
    m_unanswered = 0;
    if (m_suspect != witness.missing()) {
        m_suspect = witness.missing();
        return true;
    }
    m_missing = std::exchange(m_suspect, {});
    return false;
}

void Watch::checked(
    const Witness &witness, ServerCharacter &server, bool isSure, std::chrono::milliseconds now)
{
    const Witness::Verdict verdict = witness.verdict();
    if (verdict == Witness::Verdict::Present)
        server.foreignCopies = 0;
    if (verdict == Witness::Verdict::TooMany && isSure && m_foreign != witness.row()) {
        ++server.foreignCopies;
        m_foreign = witness.row();
    }
    m_keepsOtherForms = m_keepsOtherForms || witness.keepsOtherForms();
    m_owesLook = !witness.isIdleWork() && verdict != Witness::Verdict::Missing && !m_samples.isEmpty();
    if (verdict == Witness::Verdict::Missing)
        m_samples.setMissing(witness.missing());
    else if (witness.isIdleWork() && witness.isComplete())
        m_samples.setFound();
    const bool again = verdict == Witness::Verdict::TooMany || !server.isLearnt;
    m_isInDoubt = m_hasNews = false;
    m_lastAnswer = now; // also when there was no row to ask for
    if (!m_owesLook)
        m_due = now + (again ? m_interval / soon : m_interval);
}

} // namespace wql
