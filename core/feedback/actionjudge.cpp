// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"

#include "core/feedback/transactiontext.h"

#include <algorithm>
#include <set>

namespace wql {

using namespace Qt::StringLiterals;
using Kind = ValueGrammar::Kind;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A value that belongs to somebody.
struct Claim {
    Kind kind;
    QString value;
};

bool isClaim(Kind kind)
{
    return kind == Kind::Queue || kind == Kind::Agent || kind == Kind::Interface || kind == Kind::Call;
}

/// Checks a message against one allowing line and builds the one to send.
class LineCheck {
public:
    LineCheck(const PolicyLine &line, const ActionPolicy &policy)
        : m_line(line)
        , m_policy(policy)
        , m_message(line.action)
    {
    }

    /// Empty if the message fits, otherwise what does not.
    QString check(const AmiMessage &message)
    {
        for (const AmiHeader &header : message.headers()) {
            if (equalsIgnoringCase(header.name, "Action") || equalsIgnoringCase(header.name, "ActionID"))
                continue;
            const auto shape = std::find_if(
                m_line.headers.begin(), m_line.headers.end(), [&](const HeaderShape &candidate) {
                    return equalsIgnoringCase(candidate.name, header.name);
                });
            if (shape == m_line.headers.end())
                return u"the header %1 is not allowed"_s.arg(toText(header.name));
            if (const QString wrong = take(*shape, header.value); !wrong.isEmpty())
                return wrong;
        }
        for (const HeaderShape &shape : m_line.headers) {
            if (!shape.isOptional && !m_message.has(shape.name))
                return u"the header %1 is missing"_s.arg(toText(shape.name));
        }
        return {};
    }

    const AmiMessage &message() const { return m_message; }
    const std::vector<Claim> &claims() const { return m_claims; }

private:
    QString take(const HeaderShape &shape, const std::string &value)
    {
        if (shape.grammar.kind == Kind::Variables)
            return takeVariables(shape.name, value);
        // An empty value of what may be missing is missing.
        if (value.empty() && shape.isOptional)
            return {};
        const auto checked = checkValue(shape.grammar, value, m_policy.contexts);
        if (!checked)
            return u"the value of %1 %2"_s.arg(toText(shape.name), checked.error());
        claim(shape.grammar.kind, *checked);
        m_message.add(shape.name, *checked);
        return {};
    }

    /// A comma begins another variable, so each is sent in a header of its own.
    QString takeVariables(const std::string &header, std::string_view list)
    {
        for (;;) {
            const size_t end = list.find(',');
            if (const QString wrong = takeVariable(header, list.substr(0, end)); !wrong.isEmpty())
                return wrong;
            if (end == std::string_view::npos)
                return {};
            list.remove_prefix(end + 1);
        }
    }

    QString takeVariable(const std::string &header, std::string_view text)
    {
        const size_t equals = text.find('=');
        const std::string name(text.substr(0, equals));
        const auto known = m_policy.variables.find(name);
        if (equals == std::string_view::npos || known == m_policy.variables.end())
            return u"the policy knows no such variable"_s;
        if (!m_variables.insert(name).second)
            return u"the variable %1 comes twice"_s.arg(toText(name));
        const std::string_view value = text.substr(equals + 1);
        if (value.empty())
            return m_message.add(header, name + "=") ? QString() : u"the variable cannot be sent"_s;
        if (isDangerousInDialPlan(value))
            return u"the variable %1 holds a character that a dial plan could execute"_s.arg(toText(name));
        const auto checked = checkValue(known->second, value, m_policy.contexts);
        if (!checked)
            return u"the variable %1 %2"_s.arg(toText(name), checked.error());
        claim(known->second.kind, *checked);
        m_message.add(header, name + "=" + *checked);
        return {};
    }

    void claim(Kind kind, const std::string &value)
    {
        if (isClaim(kind) && value != "NONE")
            m_claims.push_back({ kind, toText(value) });
    }

    const PolicyLine &m_line;
    const ActionPolicy &m_policy;
    AmiMessage m_message;
    std::vector<Claim> m_claims;
    std::set<std::string> m_variables;
};

QString judgeAgent(
    const Claim &claim, bool isBesideOwnQueue, const TenantScope &scope, const CallIndex &calls)
{
    switch (scope.ownerOfAgent(claim.value)) {
    case TenantScope::Owner::Own:
        return {};
    case TenantScope::Owner::Foreign:
        return u"the agent %1 is another target's"_s.arg(claim.value);
    case TenantScope::Owner::Nobody:
        if (isBesideOwnQueue || calls.knowsAgent(claim.value))
            return {};
        return u"the agent %1 is not known to be this target's"_s.arg(claim.value);
    }
    Q_UNREACHABLE();
}

/// Empty if all that the message names may be acted on by this target.
QString judgeClaims(
    const LineCheck &check, const PolicyLine &line, const TenantScope &scope, const CallIndex &calls)
{
    const std::vector<Claim> &claims = check.claims();
    const bool hasQueue
        = std::any_of(claims.begin(), claims.end(), [](const Claim &c) { return c.kind == Kind::Queue; });
    for (const Claim &claim : claims) {
        QString wrong;
        if (claim.kind == Kind::Call && !calls.knowsCall(claim.value))
            wrong = u"the call %1 was not shown by this target's rows"_s.arg(claim.value);
        else if (claim.kind == Kind::Queue && scope.ownerOfQueue(claim.value) != TenantScope::Owner::Own)
            wrong = u"the queue %1 is not this target's"_s.arg(claim.value);
        else if (claim.kind == Kind::Agent || claim.kind == Kind::Interface)
            wrong = judgeAgent(claim, hasQueue, scope, calls);
        if (!wrong.isEmpty())
            return wrong;
    }
    const bool couldClaim
        = std::any_of(line.headers.begin(), line.headers.end(), [](const HeaderShape &shape) {
              return isClaim(shape.grammar.kind) || shape.grammar.kind == Kind::Variables;
          });
    if (claims.empty() && couldClaim && scope.isBounded())
        return u"it names no queue, agent or call of this target"_s;
    return {};
}

} // namespace

Verdict judge(
    const QString &transaction, const ActionPolicy &policy, const TenantScope &scope, const CallIndex &calls)
{
    Verdict verdict;
    const auto parsed = parseTransaction(transaction.toStdString());
    if (!parsed) {
        verdict.reason = parsed.error();
        return verdict;
    }
    verdict.message = *parsed;
    const std::string_view action = parsed->value("Action");
    for (const PolicyLine &line : policy.lines) {
        if (!isAbout(line, action))
            continue;
        verdict.policyLine = line.text;
        if (!line.allows) {
            verdict.reason = u"the policy denies this action"_s;
            return verdict;
        }
        LineCheck check(line, policy);
        QString wrong = check.check(*parsed);
        if (wrong.isEmpty())
            wrong = judgeClaims(check, line, scope, calls);
        if (wrong.isEmpty())
            return { true, check.message(), line.text, {} };
        // The first line's objection is the one to tell, as the first line is the usual shape.
        if (verdict.reason.isEmpty())
            verdict.reason = wrong;
    }
    if (verdict.reason.isEmpty())
        verdict.reason = u"no line of the policy allows this action"_s;
    return verdict;
}

} // namespace wql
