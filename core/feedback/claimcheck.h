// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/linecheck.h"
#include "core/feedback/tenantscope.h"

#include <QString>

namespace wql {

/// Whether all that a message names may be acted on by one target: the rules are those of judge().
class ClaimCheck {
public:
    /// Both must outlive it. \a check has no problems.
    ClaimCheck(const LineCheck &check, TenantScope &scope)
        : m_check(check)
        , m_scope(scope)
    {
    }

    /// In plain words, the first that is found; empty: it may be sent.
    QString problem();

private:
    QString problemOf(const Claim &claim);
    QString problemOfAgent(const Claim &claim);
    QString problemOfWanted() const;
    bool names(ValueGrammar::Kind kind) const;
    bool namesMoreThanQueues() const;
    bool namesOwnAgent();

    const LineCheck &m_check;
    TenantScope &m_scope;
};

} // namespace wql
