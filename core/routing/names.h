// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace wql {

/// Asterisk writes NONE where a row has no queue or agent, and nothing at all for some rows made by AMI.
inline bool isName(std::string_view field)
{
    return !field.empty() && field != "NONE";
}

/// What follows the technology: `100` of `Agent/100`; the whole name if there is no technology.
inline std::string_view withoutTechnology(std::string_view agent)
{
    const size_t slash = agent.find('/');
    return slash == std::string_view::npos ? agent : agent.substr(slash + 1);
}

/// Enough of \a name to recognise it, cut between characters.
inline std::string_view beginning(std::string_view name)
{
    constexpr size_t maxBytes = 200;
    size_t size = std::min(name.size(), maxBytes);
    while (size > 0 && size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0) == 0x80)
        --size;
    return name.substr(0, size);
}

/// For look-ups by std::string_view in maps whose keys are std::string.
struct NameHash {
    using is_transparent = void;
    size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
};

} // namespace wql
