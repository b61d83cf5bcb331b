// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"

#include "core/base/asciitext.h"
#include "core/feedback/claimcheck.h"
#include "core/feedback/linecheck.h"
#include "core/feedback/transactiontext.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// What sort of action it is. Names that no line knows are one sort: anybody could make up many.
QString kindOf(const AmiMessage &message, const ActionPolicy &policy)
{
    const std::string_view action = message.value("Action");
    const auto known = std::find_if(policy.lines.begin(), policy.lines.end(),
        [&](const PolicyLine &line) { return line.allows && isAbout(line, action); });
    if (known == policy.lines.end())
        return u"unknown"_s;
    const QString name = QString::fromStdString(known->action);
    if (!equalsIgnoringCase(action, "Originate"))
        return name;
    std::string_view extension = message.value("Channel");
    extension = extension.starts_with("Local/") ? extension.substr(6, extension.find('@') - 6)
                                                : message.value("Exten");
    const bool isShort = extension.size() == 2
        && std::all_of(extension.begin(), extension.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isShort ? name + u' ' + toText(extension) : name;
}

/// The message against all lines about its action, up to one that denies it.
struct PolicyCheck {
    PolicyCheck(const AmiMessage &message, const ActionPolicy &policy)
    {
        for (const PolicyLine &line : policy.lines) {
            if (!isAbout(line, message.value("Action")))
                continue;
            if (!line.allows) {
                denying = &line;
                return;
            }
            lines.emplace_back(line, policy, message);
        }
    }

    /// The check with the fewest problems: its objection is the one that helps.
    const LineCheck *nearest() const
    {
        const auto found = std::min_element(lines.begin(), lines.end(),
            [](const auto &a, const auto &b) { return a.problems().size() < b.problems().size(); });
        return found == lines.end() ? nullptr : &*found;
    }

    /// Where no line allows the message, as far as its shape goes.
    QString problem() const
    {
        if (denying)
            return u"the policy denies this action"_s;
        return lines.empty() ? u"no line of the policy allows this action"_s : nearest()->problems().first();
    }

    std::vector<LineCheck> lines;
    const PolicyLine *denying = nullptr;
};

} // namespace

Verdict judge(const QString &transaction, const ActionPolicy &policy, TenantScope &scope)
{
    Verdict verdict;
    verdict.kind = u"unreadable"_s;
    const auto parsed = parseTransaction(transaction.toStdString());
    if (!parsed) {
        verdict.reason = parsed.error();
        return verdict;
    }
    verdict.message = *parsed;
    verdict.kind = kindOf(*parsed, policy);
    const PolicyCheck checked(*parsed, policy);
    for (const LineCheck &check : checked.lines) {
        if (!check.problems().isEmpty())
            continue;
        const QString wrong = ClaimCheck(check, scope).problem();
        if (wrong.isEmpty())
            return { true, scope.isBounded() ? check.messageNamingAll() : check.message(), check.line().text,
                {}, verdict.kind };
        if (verdict.reason.isEmpty()) {
            verdict.policyLine = check.line().text;
            verdict.reason = wrong;
        }
    }
    if (!verdict.reason.isEmpty())
        return verdict;
    verdict.reason = checked.problem();
    if (checked.denying)
        verdict.policyLine = checked.denying->text;
    else if (const LineCheck *nearest = checked.nearest())
        verdict.policyLine = nearest->line().text;
    return verdict;
}

QString shapeProblem(const AmiMessage &message, const ActionPolicy &policy)
{
    const PolicyCheck checked(message, policy);
    const LineCheck *nearest = checked.nearest();
    return nearest && nearest->problems().isEmpty() ? QString() : checked.problem();
}

const PolicyLine *nearestLine(const AmiMessage &message, const ActionPolicy &policy)
{
    const PolicyCheck checked(message, policy);
    const LineCheck *nearest = checked.nearest();
    return nearest ? &nearest->line() : nullptr;
}

} // namespace wql
