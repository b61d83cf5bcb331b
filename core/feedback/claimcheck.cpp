// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/claimcheck.h"

#include "core/base/asciitext.h"
#include "core/config/policy/valueshapes.h"
#include "core/feedback/transactiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

using GrammarKind = ValueGrammar::Kind;
using Ownership = TenantScope::Ownership;

namespace {

QString notShown(const Claim &claim)
{
    return u"the call %1 was not shown by this target's rows"_s.arg(claim.value);
}

/// Members of a queue are often dialled by their names.
bool couldCallForHelp(const Claim &claim)
{
    const std::string value = claim.value.toStdString();
    const size_t slash = value.find('/');
    const std::string_view technology = std::string_view(value).substr(0, slash);
    return (slash == std::string::npos || technology == "Local" || equalsIgnoringCase(technology, "Agent"))
        && shape::isRiskyNumber(plainAgent(value));
}

} // namespace

QString ClaimCheck::problem()
{
    for (const Claim &claim : m_check.claims()) {
        if (const QString wrong = problemOf(claim); !wrong.isEmpty())
            return wrong;
    }
    if (!m_scope.isBounded())
        return {};
    if (!m_check.emptyClaim().empty())
        return u"the variable %1 names nobody"_s.arg(toText(m_check.emptyClaim()));
    if (m_check.claims().empty() && m_check.couldClaim())
        return u"it names no queue, agent or call of this target"_s;
    if (const QString wrong = problemOfWanted(); !wrong.isEmpty())
        return wrong;
    // A dial plan takes an agent that is not named for any, or for none.
    if (m_check.takesVariables() && !namesMoreThanQueues())
        return u"it names no agent or call of this target"_s;
    return {};
}

QString ClaimCheck::problemOf(const Claim &claim)
{
    switch (claim.kind) {
    case GrammarKind::Call:
        return m_scope.ownsCall(claim.value) ? QString() : notShown(claim);
    case GrammarKind::RowCall:
        return !m_scope.isBounded() || m_scope.ownsCall(claim.value) ? QString() : notShown(claim);
    case GrammarKind::Queue:
        return m_scope.ofQueue(claim.value) == Ownership::Own
            ? QString()
            : u"the queue %1 is not this target's"_s.arg(claim.value);
    default:
        return problemOfAgent(claim);
    }
}

QString ClaimCheck::problemOfAgent(const Claim &claim)
{
    if (couldCallForHelp(claim) && !m_scope.isProven(claim.value))
        return u"%1 is an emergency number or listens in, and no call has shown an agent of that name"_s.arg(
            claim.value);
    // Listening in takes the channels of all whose names begin so, unless it is a channel's own name.
    if (claim.isHeard && claim.kind != GrammarKind::Channel && m_scope.isBeginningOfAnother(claim.value))
        return u"agents that are not this target's have names that begin with %1"_s.arg(claim.value);
    switch (m_scope.ofAgent(claim.value, claim.isHeard)) {
    case Ownership::Own:
        return {};
    case Ownership::Foreign:
        return u"the agent %1 is another target's"_s.arg(claim.value);
    case Ownership::Shared:
    case Ownership::Unknown:
        break;
    }
    const bool isVouchedFor
        = (!claim.isOwnOnly && claim.kind != GrammarKind::Channel && names(GrammarKind::Queue))
        || (claim.isPhone && namesOwnAgent());
    return isVouchedFor ? QString() : u"the agent %1 is not known to be this target's"_s.arg(claim.value);
}

bool ClaimCheck::names(GrammarKind kind) const
{
    return std::any_of(m_check.claims().begin(), m_check.claims().end(),
        [kind](const Claim &claim) { return claim.kind == kind; });
}

bool ClaimCheck::namesMoreThanQueues() const
{
    return std::any_of(m_check.claims().begin(), m_check.claims().end(),
        [](const Claim &claim) { return claim.kind != GrammarKind::Queue; });
}

bool ClaimCheck::namesOwnAgent()
{
    return std::any_of(m_check.claims().begin(), m_check.claims().end(), [this](const Claim &claim) {
        return claim.kind == GrammarKind::Agent && m_scope.ofAgent(claim.value) == Ownership::Own;
    });
}

QString ClaimCheck::problemOfWanted() const
{
    const std::vector<std::string> wanted = m_check.wanted();
    const auto isNamed = [this](const std::string &name) {
        const auto value = m_check.variable(name);
        return value && !value->empty() && *value != "NONE";
    };
    const auto isEmpty = [&](const std::string &name) { return m_check.variable(name) && !isNamed(name); };
    if (wanted.empty()
        || (std::any_of(wanted.begin(), wanted.end(), isNamed)
            && std::none_of(wanted.begin(), wanted.end(), isEmpty)))
        return {};
    return u"it does not name whose call it is about"_s;
}

} // namespace wql
