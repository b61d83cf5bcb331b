// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace wql {

/// Calls \a take(line, offset) for each line of \a block, without its newline; stops early when it returns
/// false. What follows the last newline comes as a line as well. Returns the offset behind the last line
/// taken.
template <typename Take> size_t forEachLine(std::string_view block, Take take)
{
    size_t at = 0;
    while (at < block.size()) {
        const void *const newline = std::memchr(block.data() + at, '\n', block.size() - at);
        const size_t end = newline ? size_t(static_cast<const char *>(newline) - block.data()) : block.size();
        if (!take(block.substr(at, end - at), at))
            return at;
        at = newline ? end + 1 : end;
    }
    return at;
}

} // namespace wql
