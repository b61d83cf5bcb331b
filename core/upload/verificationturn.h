// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace wql {

/// Whose turn it is to read the log for a verification. Each of them rests between its pieces, so that others
/// get the loader in between; two hundred at once would leave nothing, and hold as many files open.
///
/// A turn lasts until there is nothing more to read. It is lost by one that does not read on: its server asks
/// for patience, or it ended without a word.
class VerificationTurn {
public:
    using Milliseconds = std::chrono::milliseconds;
    using Ticket = quint64;

    /// Of one verification, for as long as it lives.
    Ticket draw() { return ++m_drawn; }

    /// True: the one with \a ticket may read now.
    bool take(Ticket ticket, Milliseconds now)
    {
        if (m_holder != ticket && now < m_heldUntil)
            return false;
        m_holder = ticket;
        m_heldUntil = now + patience;
        return true;
    }
    /// It has read, and does not go on before \a restUntil.
    void keep(Ticket ticket, Milliseconds restUntil)
    {
        if (m_holder == ticket)
            m_heldUntil = restUntil + patience;
    }
    /// It has nothing more to read; its rest counts for whoever comes next.
    void release(Ticket ticket, Milliseconds restUntil)
    {
        if (m_holder != ticket)
            return;
        m_holder = 0;
        m_heldUntil = restUntil;
    }

private:
    static constexpr std::chrono::seconds patience{ 10 };

    Ticket m_drawn = 0;
    Ticket m_holder = 0; ///< 0: nobody
    Milliseconds m_heldUntil{ 0 }; ///< or, if nobody holds it, when it may be taken
};

} // namespace wql
