// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actiongate.h"

#include "core/feedback/transactiontext.h"

namespace wql {

using namespace Qt::StringLiterals;
using Decision = ActionAdmission::Decision;

namespace {

constexpr qsizetype mostTransactions = 20;

QString reasonOf(Decision decision)
{
    switch (decision) {
    case Decision::Admit:
        break;
    case Decision::Stale:
        return u"it may be old: the loader has not asked for a while"_s;
    case Decision::TooMany:
        return u"too many actions in one answer"_s;
    case Decision::TooFast:
        break;
    case Decision::Tripped:
        return u"too many refused actions: all are refused for some minutes"_s;
    }
    return {};
}

FeedbackResult refusal(const QString &id, const QString &reason)
{
    return { id, false, u"KO: refused by the loader: "_s + reason };
}

bool isAction(const AmiMessage &message, std::string_view name)
{
    return equalsIgnoringCase(message.value("Action"), name);
}

} // namespace

ActionGate::ActionGate(Settings settings, TenantScope scope, RowSource rows)
    : m_settings(std::move(settings))
    , m_scope(std::move(scope))
    , m_rows(std::move(rows))
    , m_admission(m_settings.limits)
{
}

void ActionGate::setScope(TenantScope scope, RowSource rows)
{
    m_scope = std::move(scope);
    m_rows = std::move(rows);
    m_calls = CallIndex();
    m_sawRows = false;
}

void ActionGate::beginReply(std::optional<std::chrono::milliseconds> sinceLastReply)
{
    m_admission.beginReply(sinceLastReply);
    m_sawRows = false;
}

GateDecision ActionGate::decide(const FeedbackAction &action, std::chrono::milliseconds now)
{
    GateDecision decision;
    if (m_settings.mode == ActionMode::Off) {
        decision.answer = refusal(action.id, u"actions are switched off for this target"_s);
        return decision;
    }
    const Decision admitted = m_admission.admit(now);
    if (admitted == Decision::TooFast) {
        decision.showAgainAt = now + m_admission.untilNext();
        return decision;
    }
    if (admitted != Decision::Admit) {
        decision.answer = refusal(action.id, reasonOf(admitted));
        return decision;
    }
    auto judged = judgeAll(action, decision.verdicts);
    if (!judged) {
        decision.answer = refusal(action.id, judged.error());
        decision.hasTrippedBreaker = m_admission.noteRefusal(now);
    } else if (m_settings.mode == ActionMode::Enforce) {
        decision.toRun = std::move(*judged);
    } else {
        const bool isDryRun = m_settings.mode == ActionMode::DryRun;
        decision.answer = FeedbackResult{ action.id, false,
            isDryRun ? u"KO: dry run: it would have been done"_s : u"KO: learning: recorded, not done"_s };
    }
    return decision;
}

Result<AdmittedAction, QString> ActionGate::judgeAll(
    const FeedbackAction &action, std::vector<Verdict> &verdicts)
{
    if (!action.isWhole || action.id.isEmpty())
        return unexpected(u"the action is incomplete or too large"_s);
    QStringList messages;
    for (const QString &transaction : action.transactions)
        messages += messagesOf(transaction);
    if (messages.isEmpty() || messages.size() > mostTransactions)
        return unexpected(u"it holds no transactions, or too many"_s);
    const ActionEndpoint *endpoint = findEndpoint(m_settings.endpoints, action.host, action.port);
    if (!endpoint)
        return unexpected(
            u"%1:%2 is no Asterisk that this loader may reach"_s.arg(action.host.left(100)).arg(action.port));
    if (!endpoint->problem.isEmpty())
        return unexpected(endpoint->problem);
    AdmittedAction admitted{ action.id, *endpoint, {}, {} };
    bool hasLogin = endpoint->credentials.has_value();
    for (const QString &message : messages) {
        verdicts.push_back(judgeOne(message));
        const Verdict &verdict = verdicts.back();
        if (!verdict.isAllowed)
            return unexpected(verdict.reason);
        const bool isLogin = isAction(verdict.message, "Login");
        hasLogin = hasLogin || isLogin;
        // The session logs off by itself, and by itself where there are local credentials.
        if (isAction(verdict.message, "Logoff") || (isLogin && endpoint->credentials))
            continue;
        if (!hasLogin)
            return unexpected(u"there is no login, neither sent nor configured here"_s);
        admitted.transactions.push_back(verdict.message);
        admitted.policyLines.append(verdict.policyLine);
    }
    return admitted;
}

Verdict ActionGate::judgeOne(const QString &message)
{
    Verdict verdict = judge(message, m_settings.policy, m_scope, m_calls);
    if (verdict.isAllowed || m_sawRows || !m_rows)
        return verdict;
    m_rows([this](const QueueLogRowView &row) { note(row); });
    m_sawRows = true;
    return judge(message, m_settings.policy, m_scope, m_calls);
}

} // namespace wql
