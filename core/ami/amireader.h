// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace wql {

/// Turns the bytes that Asterisk sends behind its banner into messages, in pieces of any size.
///
/// A line ends in LF, with or without CR before it. Empty lines between messages count for nothing: the error
/// of QueueMemberRingInUse ends in LF CRLF CRLF. Lines without a colon are skipped. The output of a command
/// becomes headers named Output in both of its forms: the present one, and the one up to Asterisk 13 that has
/// raw lines between `Response: Follows` and `--END COMMAND--`.
///
/// After a bound is passed trouble() says which, and nothing more is read.
class AmiReader {
public:
    enum class Trouble { None, LineTooLong, TooManyHeaders, MessageTooLong };

    struct Limits {
        size_t lineBytes = 16 * 1024;
        size_t headers = 4096;
        size_t messageBytes = 256 * 1024;
    };

    AmiReader() = default;
    explicit AmiReader(Limits limits)
        : m_limits(limits)
    {
    }

    void feed(std::string_view bytes);

    /// The oldest message not taken yet.
    std::optional<AmiMessage> next();

    Trouble trouble() const { return m_trouble; }

private:
    enum class Part { Headers, RawOutput };

    void takeLine(std::string_view line);
    void takeHeader(std::string_view line);
    void takeRawOutput(std::string_view line);
    void append(std::string_view name, std::string_view value);
    void finishMessage();

    Limits m_limits;
    std::string m_line; ///< begun and not ended yet
    AmiMessage m_message;
    size_t m_messageBytes = 0;
    Part m_part = Part::Headers;
    std::deque<AmiMessage> m_messages;
    Trouble m_trouble = Trouble::None;
};

} // namespace wql
