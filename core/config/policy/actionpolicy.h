// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/config/policy/valuegrammar.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// A header that an allowed action may have, and what its value must look like.
struct HeaderShape {
    std::string name; ///< as Asterisk writes it; case does not count
    ValueGrammar grammar;
    bool isOptional = false; ///< written with `?`: without it the line does not fit an action that lacks it

    bool operator==(const HeaderShape &) const = default;
};

/// One line of a policy: an action and, to allow it, all the headers it may have.
struct PolicyLine {
    bool allows = false;
    std::string action; ///< to deny it may end in `*`
    std::vector<HeaderShape> headers;
    QString text; ///< as written, for the audit and for people

    bool operator==(const PolicyLine &) const = default;
};

/// Which feedback actions are let through, as data. The first line that decides counts; what no line allows
/// is refused.
///
///     [policy NAME]
///     context = from-queue
///     variable = AGENTCODE agent
///     deny = DB*
///     allow = QueuePause Queue?=queue Interface=interface Paused=flag Reason?=text
///
/// A header with `?` may be missing; one that the line does not name makes the line not fit.
struct ActionPolicy {
    QString name;
    std::vector<std::string> contexts; ///< of Local interfaces and transfers
    std::map<std::string, ValueGrammar> variables; ///< known to the dial plan
    std::vector<PolicyLine> lines; ///< in order of evaluation
    QStringList written; ///< all of it, for people

    /// Takes a line `key = value` in; returns what is wrong with it, or nothing.
    Sentence add(std::string_view key, std::string_view value);

    bool operator==(const ActionPolicy &) const = default;
};

/// What is wrong with a line of a policy, for the person who wrote it.
struct PolicyError {
    int line = 0; ///< from 1
    Sentence text;

    bool operator==(const PolicyError &) const = default;
};

/// All that is wrong is reported. Comments begin with `;` or `#` at the start of a line.
Result<ActionPolicy, std::vector<PolicyError>> parsePolicy(std::string_view text);

/// Whether the line is about actions of that name; that of a denying line may end in `*`.
bool isAbout(const PolicyLine &line, std::string_view action);

/// \a own before \a base: the operator's lines decide first, and its variables and contexts are added.
ActionPolicy layered(ActionPolicy own, const ActionPolicy &base);

/// The policy that is in force unless the operator says otherwise, as text and as parsed from it.
std::string_view builtInPolicyText();
const ActionPolicy &builtInPolicy();

} // namespace wql
