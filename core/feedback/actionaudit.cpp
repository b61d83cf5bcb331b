// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionaudit.h"

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(const AuditContext &context, const Verdict &verdict)
{
    if (!verdict.isAllowed)
        return u"refused"_s;
    switch (context.mode) {
    case ActionMode::Learn:
        return u"learned"_s;
    case ActionMode::DryRun:
        return u"dry-run"_s;
    case ActionMode::Off:
    case ActionMode::Enforce:
        return u"allowed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<AuditEntry> auditOf(const AuditContext &context, const GateDecision &decision)
{
    std::vector<AuditEntry> entries;
    if (decision.toRun || !decision.answer)
        return entries;
    const AuditEntry blank{ context.time, context.target, decision.answer->id, {}, u"refused"_s, {},
        decision.answer->text, {} };
    for (const Verdict &verdict : decision.verdicts) {
        AuditEntry entry = blank;
        entry.message = verdict.message;
        entry.verdict = wordFor(context, verdict);
        entry.policyLine = verdict.policyLine;
        if (!verdict.isAllowed)
            entry.answer = verdict.reason;
        entries.push_back(entry);
    }
    if (entries.empty())
        entries.push_back(blank);
    return entries;
}

std::vector<AuditEntry> auditOf(const AuditContext &context, const AdmittedAction &action,
    const std::vector<AmiOutcome> &outcomes, const FeedbackResult &result)
{
    std::vector<AuditEntry> entries;
    for (size_t i = 0; i < action.transactions.size(); ++i) {
        const AmiOutcome outcome
            = i < outcomes.size() ? outcomes[i] : AmiOutcome{ AmiOutcome::Kind::NotSent, result.text, {} };
        entries.push_back({ context.time, context.target, action.id, action.transactions[i], u"allowed"_s,
            action.policyLines.value(qsizetype(i)), outcome.text, outcome.took });
    }
    return entries;
}

} // namespace wql
