// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"

#include "core/base/asciitext.h"
#include "core/config/policy/valuecheck.h"
#include "core/config/policy/valueshapes.h"
#include "core/feedback/transactiontext.h"

#include <algorithm>
#include <map>
#include <optional>

namespace wql {

using namespace Qt::StringLiterals;
using GrammarKind = ValueGrammar::Kind;
using Ownership = TenantScope::Ownership;

namespace {

QString shown(std::string_view value)
{
    return printable(toText(value), 60);
}

/// A value that names somebody or something of somebody's.
struct Claim {
    GrammarKind kind;
    QString value;
    bool isOwnOnly = false; ///< standing beside a queue does not help
    bool isPhone = false; ///< standing beside an agent of the target's own helps
    bool isHeard = false; ///< the action listens to whoever's name begins so
};

bool isClaim(GrammarKind kind)
{
    switch (kind) {
    case GrammarKind::Agent:
    case GrammarKind::Call:
    case GrammarKind::Channel:
    case GrammarKind::Interface:
    case GrammarKind::Member:
    case GrammarKind::Phone:
    case GrammarKind::Queue:
    case GrammarKind::RowCall:
    case GrammarKind::StateDevice:
        return true;
    default:
        return false;
    }
}

bool isSecret(GrammarKind kind)
{
    return kind == GrammarKind::Secret || kind == GrammarKind::User;
}

/// Checks a message against one allowing line and builds the one to send.
class LineCheck {
public:
    LineCheck(const PolicyLine &line, const ActionPolicy &policy, const AmiMessage &message)
        : m_line(line)
        , m_policy(policy)
        , m_message(line.action)
        , m_isOwnOnly(std::any_of(line.headers.begin(), line.headers.end(), [](const HeaderShape &shape) {
            const ValueGrammar &grammar = shape.grammar;
            return grammar.kind == GrammarKind::Variables && !grammar.words.empty()
                && grammar.words.front() == "own";
        }))
    {
        for (const AmiHeader &header : message.headers())
            take(header);
        for (const HeaderShape &shape : line.headers) {
            if (!shape.isOptional && !m_message.has(shape.name) && !message.has(shape.name))
                m_problems += u"the header %1 is missing"_s.arg(toText(shape.name));
        }
    }

    const PolicyLine &line() const { return m_line; }
    const QStringList &problems() const { return m_problems; }
    const AmiMessage &message() const { return m_message; }
    const std::vector<Claim> &claims() const { return m_claims; }

    bool couldClaim() const
    {
        return takesVariables()
            || std::any_of(m_line.headers.begin(), m_line.headers.end(),
                [](const HeaderShape &shape) { return isClaim(shape.grammar.kind); });
    }

    bool takesVariables() const
    {
        return std::any_of(m_line.headers.begin(), m_line.headers.end(),
            [](const HeaderShape &shape) { return shape.grammar.kind == GrammarKind::Variables; });
    }

    /// The variables of which one has to be there, or empty.
    std::vector<std::string> wanted() const
    {
        for (const HeaderShape &shape : m_line.headers) {
            if (shape.grammar.kind == GrammarKind::Variables && shape.grammar.words.size() > 1)
                return { shape.grammar.words.begin() + 1, shape.grammar.words.end() };
        }
        return {};
    }

    /// Those of them that were not sent name the same one: a dial plan that takes another than was sent would
    /// find it empty, which is everybody.
    AmiMessage messageNamingAll() const
    {
        AmiMessage message = m_message;
        const std::vector<std::string> names = wanted();
        const auto named = std::find_if(names.rbegin(), names.rend(),
            [this](const std::string &name) { return !variable(name).value_or(std::string()).empty(); });
        if (named == names.rend())
            return message;
        for (const std::string &name : names)
            if (!variable(name))
                message.add("Variable", name + '=' + *variable(*named));
        return message;
    }

    /// Unset: not sent.
    std::optional<std::string> variable(const std::string &name) const
    {
        const auto found = m_variables.find(name);
        return found == m_variables.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void take(const AmiHeader &header)
    {
        if (equalsIgnoringCase(header.name, "Action") || equalsIgnoringCase(header.name, "ActionID"))
            return;
        const auto shape = std::find_if(m_line.headers.begin(), m_line.headers.end(),
            [&](const HeaderShape &each) { return equalsIgnoringCase(each.name, header.name); });
        if (shape == m_line.headers.end())
            m_problems += u"the header %1 is not allowed"_s.arg(toText(header.name));
        else if (shape->grammar.kind == GrammarKind::Variables)
            takeVariables(*shape, header.value);
        else
            takeValue(*shape, header.value);
    }

    void takeValue(const HeaderShape &shape, const std::string &value)
    {
        // An empty value of what may be missing is missing.
        if (value.empty() && shape.isOptional)
            return;
        const auto checked = checkValue(shape.grammar, value, m_policy.contexts);
        if (!checked) {
            const QString problem = u"the value of %1 %2"_s.arg(toText(shape.name), checked.error());
            m_problems += isSecret(shape.grammar.kind) ? problem : problem + u": "_s + shown(value);
            return;
        }
        // An Originate rings that phone; everything else names a channel that is there.
        claim(shape.grammar, value, { .isPhone = equalsIgnoringCase(shape.name, "Channel") });
        m_message.add(shape.name, *checked);
    }

    /// A comma begins another variable, so each is sent in a header of its own.
    void takeVariables(const HeaderShape &shape, std::string_view list)
    {
        for (;;) {
            const size_t end = list.find(',');
            if (const QString wrong = takeVariable(shape, list.substr(0, end)); !wrong.isEmpty())
                m_problems += wrong;
            if (end == std::string_view::npos)
                return;
            list.remove_prefix(end + 1);
        }
    }

    QString takeVariable(const HeaderShape &shape, std::string_view text)
    {
        const size_t equals = text.find('=');
        const std::string name(text.substr(0, equals));
        const auto known = m_policy.variables.find(name);
        if (equals == std::string_view::npos || known == m_policy.variables.end())
            return u"the policy knows no such variable: %1"_s.arg(shown(text));
        const std::string_view value = text.substr(equals + 1);
        if (!m_variables.emplace(name, value).second)
            return u"the variable %1 comes twice"_s.arg(toText(name));
        if (value.empty())
            return m_message.add(shape.name, name + "=") ? QString() : u"the variable cannot be sent"_s;
        const auto checked = checkVariable(known->second, value, m_policy.contexts);
        if (!checked)
            return u"the variable %1 %2: %3"_s.arg(toText(name), checked.error(), shown(value));
        const auto &words = shape.grammar.words;
        claim(known->second, value,
            { .isHeard
                = words.size() > 1 && std::find(words.begin() + 1, words.end(), name) != words.end() });
        m_message.add(shape.name, name + "=" + *checked);
        return {};
    }

    struct Role {
        bool isPhone = false;
        bool isHeard = false;
    };
    void claim(const ValueGrammar &grammar, std::string_view value, Role role)
    {
        const GrammarKind kind = fittingGrammar(grammar, value, m_policy.contexts)->kind;
        if (isClaim(kind) && value != "NONE")
            m_claims.push_back({ kind, toText(value), m_isOwnOnly, role.isPhone || kind == GrammarKind::Phone,
                role.isHeard });
    }

    const PolicyLine &m_line;
    const ActionPolicy &m_policy;
    AmiMessage m_message;
    bool m_isOwnOnly;
    QStringList m_problems;
    std::vector<Claim> m_claims;
    std::map<std::string, std::string> m_variables;
};

/// Judges whose everything is that a message names.
class ClaimCheck {
public:
    ClaimCheck(const LineCheck &check, TenantScope &scope)
        : m_check(check)
        , m_scope(scope)
    {
    }

    /// Empty if all of it may be acted on by this target.
    QString problem()
    {
        for (const Claim &claim : m_check.claims()) {
            if (const QString wrong = problemOf(claim); !wrong.isEmpty())
                return wrong;
        }
        if (!m_scope.isBounded())
            return {};
        if (m_check.claims().empty() && m_check.couldClaim())
            return u"it names no queue, agent or call of this target"_s;
        if (const QString wrong = problemOfWanted(); !wrong.isEmpty())
            return wrong;
        // A dial plan takes an agent that is not named for any, or for none.
        if (m_check.takesVariables() && !namesMoreThanQueues())
            return u"it names no agent or call of this target"_s;
        return {};
    }

private:
    QString problemOf(const Claim &claim)
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

    static QString notShown(const Claim &claim)
    {
        return u"the call %1 was not shown by this target's rows"_s.arg(claim.value);
    }

    QString problemOfAgent(const Claim &claim)
    {
        if (couldCallForHelp(claim) && !m_scope.isProven(claim.value))
            return u"%1 is an emergency number or listens in, and no call has shown an agent of that name"_s
                .arg(claim.value);
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

    /// Members of a queue are often dialled by their names.
    static bool couldCallForHelp(const Claim &claim)
    {
        const std::string value = claim.value.toStdString();
        const size_t slash = value.find('/');
        const std::string_view technology = std::string_view(value).substr(0, slash);
        return (slash == std::string::npos || technology == "Local"
                   || equalsIgnoringCase(technology, "Agent"))
            && shape::isRiskyNumber(plainAgent(value));
    }

    bool names(GrammarKind kind) const
    {
        return std::any_of(m_check.claims().begin(), m_check.claims().end(),
            [kind](const Claim &claim) { return claim.kind == kind; });
    }

    bool namesMoreThanQueues() const
    {
        return std::any_of(m_check.claims().begin(), m_check.claims().end(),
            [](const Claim &claim) { return claim.kind != GrammarKind::Queue; });
    }

    bool namesOwnAgent()
    {
        return std::any_of(m_check.claims().begin(), m_check.claims().end(), [this](const Claim &claim) {
            return claim.kind == GrammarKind::Agent && m_scope.ofAgent(claim.value) == Ownership::Own;
        });
    }

    QString problemOfWanted() const
    {
        const std::vector<std::string> wanted = m_check.wanted();
        const auto isNamed = [this](const std::string &name) {
            const auto value = m_check.variable(name);
            return value && !value->empty() && *value != "NONE";
        };
        const auto isEmpty
            = [&](const std::string &name) { return m_check.variable(name) && !isNamed(name); };
        if (wanted.empty()
            || (std::any_of(wanted.begin(), wanted.end(), isNamed)
                && std::none_of(wanted.begin(), wanted.end(), isEmpty)))
            return {};
        return u"it does not name whose call it is about"_s;
    }

    const LineCheck &m_check;
    TenantScope &m_scope;
};

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
