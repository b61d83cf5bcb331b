// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionguard.h"

#include "core/feedback/transactiontext.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;
using Admission = ActionLimiter::Admission;

namespace {

constexpr qsizetype maxTransactions = 20;

QString reasonOf(Admission admission)
{
    switch (admission) {
    case Admission::Admit:
        break;
    case Admission::Stale:
        return u"it may be old: the loader has not asked for a while"_s;
    case Admission::TooMany:
        return u"too many actions in one answer"_s;
    case Admission::TooFast:
        break;
    }
    return {};
}

FeedbackResult refusal(const QString &id, const QString &reason)
{
    return { id, false, u"KO: refused by the loader: "_s + reason };
}

QString comparable(const QString &host)
{
    const QString lower = host.toLower();
    return lower == "localhost"_L1 || lower == "::1"_L1 || lower == "[::1]"_L1 ? u"127.0.0.1"_s : lower;
}

/// The endpoint that QueueMetrics means. Its host and port only choose from the list, they are never
/// connected to: names of loopback are one, letters may differ in case, port 0 is 5038.
const ActionEndpoint *findEndpoint(
    const std::vector<ActionEndpoint> &endpoints, const QString &host, int port)
{
    const int meant = port == 0 ? 5038 : port;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const ActionEndpoint &endpoint) {
        return endpoint.address.port == meant && comparable(endpoint.address.host) == comparable(host);
    });
    return found == endpoints.end() ? nullptr : &*found;
}

} // namespace

std::vector<ActionEndpoint> defaultEndpoints()
{
    return { ActionEndpoint{} };
}

ActionGuard::ActionGuard(Settings settings, TenantScope scope)
    : m_settings(std::move(settings))
    , m_scope(std::move(scope))
    , m_limiter(m_settings.limits)
{
}

void ActionGuard::beginReply(std::optional<std::chrono::milliseconds> sinceLastReply)
{
    m_limiter.beginReply(sinceLastReply);
    m_scope.beginReply();
}

ActionDecision ActionGuard::decide(const FeedbackAction &action, std::chrono::milliseconds now)
{
    ActionDecision decision;
    if (m_settings.mode == ActionMode::Off) {
        decision.answer = refusal(action.id, u"actions are switched off for this target"_s);
        return decision;
    }
    const Admission admitted = m_limiter.admit(now);
    if (admitted == Admission::TooFast) {
        decision.showAgainAt = now + m_limiter.untilNext();
        return decision;
    }
    if (admitted != Admission::Admit) {
        decision.answer = refusal(action.id, reasonOf(admitted));
        return decision;
    }
    auto judged = judgeAll(action, now, decision.verdicts);
    if (!judged) {
        decision.answer = refusal(action.id, judged.error());
    } else if (m_settings.mode == ActionMode::Enforce) {
        decision.toRun = std::move(*judged);
    } else {
        const bool isDryRun = m_settings.mode == ActionMode::DryRun;
        decision.answer = FeedbackResult{ action.id, false,
            isDryRun ? u"KO: dry run: it would have been done"_s : u"KO: learning: recorded, not done"_s };
    }
    return decision;
}

Result<AdmittedAction, QString> ActionGuard::judgeAll(
    const FeedbackAction &action, std::chrono::milliseconds now, std::vector<Verdict> &verdicts)
{
    if (!action.isWhole || action.id.isEmpty())
        return unexpected(u"the action is incomplete or too large"_s);
    QStringList messages;
    for (const QString &transaction : action.transactions)
        messages += messagesOf(transaction);
    if (messages.isEmpty() || messages.size() > maxTransactions)
        return unexpected(u"it holds no transactions, or too many"_s);
    const ActionEndpoint *endpoint = findEndpoint(m_settings.endpoints, action.host, action.port);
    if (!endpoint) {
        m_limiter.noteRefusal(u"endpoint"_s, now);
        return unexpected(u"%1:%2 is no Asterisk that this loader may reach"_s.arg(
            printable(action.host, 100), QString::number(action.port)));
    }
    if (!endpoint->problem.isEmpty())
        return unexpected(endpoint->problem);
    AdmittedAction admitted{ action.id, *endpoint, {}, {} };
    bool hasLogin = endpoint->credentials.has_value();
    for (const QString &message : messages) {
        verdicts.push_back(judgeOne(message, now));
        const Verdict &verdict = verdicts.back();
        if (!verdict.isAllowed)
            return unexpected(verdict.reason);
        const bool isLogin = verdict.message.isAction("Login");
        hasLogin = hasLogin || isLogin;
        // The session logs off by itself, and by itself where there are local credentials.
        if (verdict.message.isAction("Logoff") || (isLogin && endpoint->credentials))
            continue;
        if (!hasLogin)
            return unexpected(u"there is no login, neither sent nor configured here"_s);
        admitted.transactions.push_back(verdict.message);
        admitted.policyLines.append(verdict.policyLine);
    }
    return admitted;
}

/// One that the policy allows is refused all the same while its kind is; but a login comes with every kind.
Verdict ActionGuard::judgeOne(const QString &message, std::chrono::milliseconds now)
{
    Verdict verdict = judge(message, m_settings.policy, m_scope);
    if (!verdict.isAllowed) {
        m_limiter.noteRefusal(verdict.kind, now);
    } else if (m_limiter.isTripped(verdict.kind, now) && !verdict.message.isAction("Login")) {
        verdict.isAllowed = false;
        verdict.reason = u"too many actions of this kind were refused: all of it is for some minutes"_s;
    }
    return verdict;
}

} // namespace wql
