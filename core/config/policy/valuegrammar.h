// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// What the value of a header or variable may look like. Written in a policy as a word, some with arguments
/// behind a colon (docs/actions.md).
struct ValueGrammar {
    enum class Kind {
        Agent, ///< agent: a member's name or code
        Call, ///< call: channel or call id that the target's rows have shown
        Context, ///< context: one that the policy lists
        Extension, ///< extension: what can be dialled
        Flag, ///< flag: a truth value of Asterisk
        Interface, ///< interface: a device, or Local/ with a context that the policy lists
        Local, ///< local:10-37@name: Local/ with an extension in the range and that context
        Number, ///< number:0-10
        OneOf, ///< is:a,b,c
        Queue, ///< queue
        RowText, ///< rowtext: text, and pipes between its fields
        Secret, ///< secret: a password
        Text, ///< text: free text, cleaned
        UniqueId, ///< id: call id in a row
        User, ///< user: name of a manager user
        Variables, ///< variables: NAME=value, each as the policy's line for that variable says
    };
    Kind kind = Kind::Text;
    std::vector<std::string> words; ///< of OneOf; the context of Local
    int least = 0; ///< of Number and Local
    int most = 0;

    bool operator==(const ValueGrammar &) const = default;
};

/// Reads `kind` or `kind:arguments`; otherwise says what is wrong.
Result<ValueGrammar, QString> parseGrammar(std::string_view text);

/// The value as it may be sent, or in plain words what it is not. Free text comes back cleaned: composed by
/// NFKC, and anything but letters, digits, blanks and `.,:_-` is an underscore. Call and Variables are looked
/// at as far as their characters go.
Result<std::string, QString> checkValue(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts);

/// True for what a dial plan or a shell below it could take for more than text.
bool isDangerousInDialPlan(std::string_view value);

} // namespace wql
