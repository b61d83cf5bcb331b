// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/learner.h"

#include "core/queuemetrics/likeness.h"

namespace wql {

/// A server that does not answer these questions is not asked for ever.
static constexpr int maxInterruptions = 20;

void Learner::found(std::string_view row, ServerCharacter &server)
{
    if (!m_questions.empty() || !isFoundByAny(row))
        return;
    server.findsRows = true;
    if (server.isLearnt || m_interruptions >= maxInterruptions)
        return;
    const LookAlikes alike = lookAlikesOf(row);
    const auto add = [this](const std::optional<std::string> &text, bool ServerCharacter::*shows) {
        if (text)
            m_questions.push_back({ *text, shows });
    };
    add(alike.accent, &ServerCharacter::ignoresAccents);
    add(alike.trailingBlank, &ServerCharacter::ignoresTrailingBlanks);
    add(alike.otherCase, &ServerCharacter::ignoresCase);
}

void Learner::interrupt()
{
    m_interruptions += !m_questions.empty();
    m_questions.clear();
    m_forms.interrupt();
}

void Learner::giveUp()
{
    interrupt();
    m_forms.giveUp();
}

std::string_view Learner::asAskedFor(std::string_view row, const ServerCharacter &server)
{
    if (m_asksAsSent && row == m_sent)
        return row;
    m_asksAsSent = false;
    m_sent.clear();
    if (server.keptForms.isAllAsSent())
        return row;
    m_asked = asKept(row, server.keptForms);
    if (m_asked != row)
        m_sent = row;
    return m_asked;
}

bool Learner::wantsAsSent(quint64 copies)
{
    m_asksAsSent = copies == 0 && !m_sent.empty() && !m_asksAsSent;
    return m_asksAsSent;
}

std::optional<std::string_view> Learner::question() const
{
    return m_questions.empty() ? m_forms.question() : std::optional<std::string_view>(m_questions.back().row);
}

bool Learner::answer(quint64 copies, ServerCharacter &server)
{
    if (m_questions.empty())
        return m_forms.answer(copies, server);
    server.*m_questions.back().shows = copies > 0;
    m_questions.pop_back();
    server.isLearnt = m_questions.empty();
    return server.isLearnt && findsLookAlikes(server);
}

} // namespace wql
