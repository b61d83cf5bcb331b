// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"
#include "core/config/policy/actionpolicy.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// A value that names somebody or something of somebody's.
struct Claim {
    ValueGrammar::Kind kind;
    QString value;
    bool isOwnOnly = false; ///< standing beside a queue does not help
    bool isPhone = false; ///< standing beside an agent of the target's own helps
    bool isHeard = false; ///< the action listens to whoever's name begins so
};

/// A message against one allowing line of a policy: whether its shape fits, and the message that may be sent
/// in its place. That one is built anew from values that fit their grammar; nothing else of the message gets
/// into it. Whose the values are is not asked (ClaimCheck).
class LineCheck {
public:
    /// \a line and \a policy must outlive it.
    LineCheck(const PolicyLine &line, const ActionPolicy &policy, const AmiMessage &message);

    const PolicyLine &line() const { return m_line; }
    /// What keeps the message from fitting, in plain words without secrets; empty: it fits.
    const QStringList &problems() const { return m_problems; }
    /// To be sent, if there are no problems.
    const AmiMessage &message() const { return m_message; }
    /// The same, naming all of wanted(): those that were not sent name what another one does. A dial plan
    /// that takes another than was sent would find it empty, which is everybody.
    AmiMessage messageNamingAll() const;

    const std::vector<Claim> &claims() const { return m_claims; }
    /// The line has room for a claim, whether or not the message makes one.
    bool couldClaim() const;
    bool takesVariables() const;
    /// The variables of which one has to be there; empty: none has to.
    std::vector<std::string> wanted() const;
    /// A variable that was to name an agent or a call and is empty; empty: there is none. What a dial plan
    /// makes of that is not known.
    const std::string &emptyClaim() const { return m_emptyClaim; }
    /// None: it was not sent.
    std::optional<std::string> variable(const std::string &name) const;

private:
    struct Role {
        bool isPhone = false;
        bool isHeard = false;
    };
    void take(const AmiHeader &header);
    void takeValue(const HeaderShape &shape, const std::string &value);
    void takeVariables(const HeaderShape &shape, std::string_view list);
    QString takeVariable(const HeaderShape &shape, std::string_view text);
    void claim(const ValueGrammar &grammar, std::string_view value, Role role);

    const PolicyLine &m_line;
    const ActionPolicy &m_policy;
    AmiMessage m_message;
    bool m_isOwnOnly; ///< of all claims: the line says that agents must be the target's own
    QStringList m_problems;
    std::vector<Claim> m_claims;
    std::map<std::string, std::string> m_variables; ///< that were sent
    std::string m_emptyClaim;
};

} // namespace wql
