// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/segmentrecord.h"

#include <memory>
#include <string>
#include <string_view>

namespace wql {

/// Turns the bytes of a `.gz` or `.zst` into plain ones, as a stream.
class Decoder {
public:
    virtual ~Decoder() = default;

    /// Takes bytes from the front of \a input, which it shortens, and appends plain ones to \a plain, a
    /// bounded number of them. False: the archive is damaged; what was appended before is good.
    virtual bool decode(std::string_view &input, std::string &plain) = 0;

    /// True if plain bytes wait inside for another call, which may bring no input.
    virtual bool hasMore() const = 0;

    /// True if the archive may end here; more may follow (members, frames).
    virtual bool isAtEnd() const = 0;
};

std::unique_ptr<Decoder> makeDecoder(Compression compression);

} // namespace wql
