// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/tenantscope.h"
#include "core/queuelog/queuelogrow.h"

#include <QSet>
#include <QString>

#include <string_view>

namespace wql {

/// What the rows of one target have shown lately: its calls and channels, which it may transfer or hang up,
/// and the agents that work in its queues.
///
/// Bounded: two generations, the elder forgotten when the younger is full. Rows that every target gets (no
/// queue or agent of its own) show nothing.
class CallIndex {
public:
    explicit CallIndex(qsizetype generation = 10000)
        : m_generation(generation)
    {
    }

    /// \a row goes to the target whose scope is \a scope; names are as the rules saw them, before a token is
    /// stripped.
    void note(const QueueLogRowView &row, const TenantScope &scope);

    bool knowsCall(const QString &idOrChannel) const { return m_calls.knows(idOrChannel); }
    bool knowsAgent(const QString &agent) const { return m_agents.knows(agent); }

private:
    struct Memory {
        void add(std::string_view text, qsizetype generation);
        bool knows(const QString &text) const { return young.contains(text) || old.contains(text); }
        QSet<QString> young;
        QSet<QString> old;
    };

    qsizetype m_generation;
    Memory m_calls;
    Memory m_agents;
};

} // namespace wql
