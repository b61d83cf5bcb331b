// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// What the value of a header or variable may look like. Written in a policy as a word, some with arguments
/// behind a colon, or as several words with `|` between, of which one has to fit (docs/actions.md).
struct ValueGrammar {
    enum class Kind {
        Address, ///< address: of a web page, cleaned like text
        Agent, ///< agent: [Technology/]name of whom the action is about; agent:phone: of that one's phone
        Call, ///< call: channel or call id that the target's rows have shown
        Channel, ///< channel: of an agent's device, with its number
        Context, ///< context: one that the policy lists
        Extension, ///< extension: an internal one; extension:12: what can be dialled, up to that length
        Flag, ///< flag: a truth value of Asterisk
        Interface, ///< interface: a device, or Local/ with a context that the policy lists or interface:name
        Local, ///< local:10,12-37@name: Local/ with an extension in the ranges and that context
        Member, ///< member: a queue member's name, as people write theirs
        Number, ///< number:0-10
        OneOf, ///< is:a,b,c
        Person, ///< person: who clicked; nobody's property
        Phone, ///< phone: [Technology/]name of a phone that an agent uses
        Queue, ///< queue
        RowCall, ///< rowcall: call id in a row; of a target with bounds one of its calls, or NONE
        RowText, ///< rowtext: text, and pipes between its fields
        Secret, ///< secret: a password
        StateDevice, ///< state: an interface, or hint: with a context that the policy lists
        Text, ///< text: free text, cleaned
        UniqueId, ///< id: an id of any kind
        User, ///< user: name of a manager user
        Variables, ///< variables: NAME=value, each as the policy's line for that variable says
    };
    struct Range {
        int min = 0;
        int max = 0;

        bool operator==(const Range &) const = default;
    };

    Kind kind = Kind::Text;
    /// Of OneOf and Agent; contexts of Local and Interface. Of Variables: `own` if agents must be the
    /// target's own even beside a queue, then the variables of which a target with bounds must name at least
    /// one; the others are sent with the same name.
    std::vector<std::string> words;
    std::vector<Range> ranges; ///< of Number and Local
    int maxLength = 0; ///< of Extension; 0: internal ones only
    std::vector<ValueGrammar> alternatives; ///< that may fit in its place
    std::string text; ///< as written

    bool operator==(const ValueGrammar &) const = default;
};

/// Reads the word of a policy; otherwise says what is wrong.
Result<ValueGrammar, Sentence> parseGrammar(std::string_view text);

} // namespace wql
