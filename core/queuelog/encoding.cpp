// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/encoding.h"

#include <cstdint>
#include <cstring>

namespace wql {

namespace {

/// The length of the well-formed sequence that begins \a text, or 0.
size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](size_t i) { return i < text.size() ? uint8_t(text[i]) : uint8_t(0); };
    const auto continues = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const uint8_t first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = first == 0xF4 && byte(1) > 0x8F;
        return continues(1) && continues(2) && continues(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

size_t skipAscii(std::string_view text, size_t at)
{
    for (; at + 8 <= text.size(); at += 8) {
        uint64_t eight;
        std::memcpy(&eight, text.data() + at, 8);
        if (eight & 0x8080808080808080ULL)
            break;
    }
    while (at < text.size() && uint8_t(text[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

bool isUtf8(std::string_view text)
{
    for (size_t at = skipAscii(text, 0); at < text.size(); at = skipAscii(text, at)) {
        const size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

void latin1ToUtf8(std::string_view text, std::string &utf8)
{
    utf8.clear();
    for (const char c : text) {
        const auto byte = uint8_t(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += char(0xC0 | (byte >> 6));
            utf8 += char(0x80 | (byte & 0x3F));
        }
    }
}

} // namespace wql
