// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

namespace wql {

/// What the first bytes of a connection tell about who is there.
struct AmiBanner {
    enum class Kind {
        Incomplete, ///< could still become Asterisk's
        Asterisk,
        Other, ///< somebody else; \a speaker names him
    };
    Kind kind = Kind::Incomplete;
    size_t bytes = 0; ///< of Asterisk's: length of the line with its end
    QString speaker; ///< of Other: what it seems to be

    bool operator==(const AmiBanner &) const = default;
};

/// Judges all bytes received so far. Never Incomplete above 512 bytes.
AmiBanner readBanner(std::string_view bytes);

} // namespace wql
