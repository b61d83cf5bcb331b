// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/asciitext.h"

#include <string>
#include <string_view>
#include <vector>

namespace wql {

struct AmiHeader {
    std::string name;
    std::string value;

    bool operator==(const AmiHeader &) const = default;
};

/// One block of the Asterisk Manager Interface: headers in order, names in any case and possibly repeated.
///
/// A message can always be sent: no name or value in it holds a line break or a NUL, so wire() is exactly
/// this one message whatever the values say. Bytes, as Asterisk has them; usually UTF-8.
class AmiMessage {
public:
    AmiMessage() = default;
    explicit AmiMessage(std::string_view action) { add("Action", action); }

    /// Appends a header. False, and nothing is added, for a name that is empty or holds anything but
    /// printable ASCII without blank and colon, and for a value with CR, LF or NUL.
    bool add(std::string_view name, std::string_view value);

    const std::vector<AmiHeader> &headers() const { return m_headers; }
    bool has(std::string_view name) const;

    /// The first header of that name, as Asterisk takes it too; empty if there is none.
    std::string_view value(std::string_view name) const;

    /// A block that answers an action: its first header is Response. The event OriginateResponse has that
    /// header as well, but further down.
    bool isAnswer() const;
    bool isEvent() const;
    bool isAction(std::string_view name) const { return equalsIgnoringCase(value("Action"), name); }

    /// As it is sent: CRLF after each header and exactly one empty line. Holds secrets.
    std::string wire() const;

    /// On one line, for people and logs: passwords masked, control characters made visible.
    std::string printable() const;

    bool operator==(const AmiMessage &) const = default;

private:
    std::vector<AmiHeader> m_headers;
};

/// True for headers that carry a password or what stands for one.
bool isSecretHeader(std::string_view name);

} // namespace wql
