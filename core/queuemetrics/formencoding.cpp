// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/formencoding.h"

#include <array>
#include <cstring>

namespace wql {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

/// What one ASCII byte becomes. Always copied as a whole, so that the copy is one machine instruction.
struct Encoded {
    std::array<char, 8> text{};
    unsigned length = 0;

    constexpr void add(std::string_view more)
    {
        for (char c : more)
            text[length++] = c;
    }
    constexpr void addPercent(unsigned char c)
    {
        add("%");
        add(hexDigits.substr(c >> 4, 1));
        add(hexDigits.substr(c & 15, 1));
    }
};

constexpr bool isUnreserved(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

constexpr auto encodedAscii = [] {
    std::array<Encoded, 128> table{};
    for (unsigned char c = 0; c < 128; ++c) {
        Encoded &entry = table[c];
        if (isUnreserved(c)) {
            entry.text[entry.length++] = char(c);
        } else if (c < 0x20 || c == 0x7F) {
            entry.add("%5Cu00");
            entry.add(hexDigits.substr(c >> 4, 1));
            entry.add(hexDigits.substr(c & 15, 1));
        } else {
            if (c == '"' || c == '\\')
                entry.add("%5C");
            entry.addPercent(c);
        }
    }
    return table;
}();

char *writeUnit(char *to, unsigned unit)
{
    std::memcpy(to, "%5Cu", 4);
    for (int digit = 0; digit < 4; ++digit)
        to[4 + digit] = hexDigits[(unit >> (12 - 4 * digit)) & 15];
    return to + 8;
}

bool isContinuation(const unsigned char *at, const unsigned char *end)
{
    return at < end && (*at & 0xC0) == 0x80;
}

/// Reads one character above 0x7F and moves \a at behind it; U+FFFD, and one byte further, if malformed.
char32_t readCharacter(const unsigned char *&at, const unsigned char *end)
{
    const unsigned char lead = *at;
    const int more = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    char32_t character = lead & (0x3F >> more);
    for (int i = 1; i <= more; ++i) {
        if (lead >= 0xF8 || !isContinuation(at + i, end)) {
            ++at;
            return 0xFFFD;
        }
        character = (character << 6) | (at[i] & 0x3F);
    }
    constexpr std::array<char32_t, 4> min{ 0x110000, 0x80, 0x800, 0x10000 };
    const bool surrogate = character >= 0xD800 && character < 0xE000;
    if (character < min[size_t(more)] || character > 0x10FFFF || surrogate) {
        ++at;
        return 0xFFFD;
    }
    at += more + 1;
    return character;
}

} // namespace

char *writeEncoded(char *to, std::string_view utf8)
{
    auto at = reinterpret_cast<const unsigned char *>(utf8.data());
    const auto end = at + utf8.size();
    while (at != end) {
        if (*at < 0x80) {
            const Encoded &entry = encodedAscii[*at++];
            std::memcpy(to, entry.text.data(), entry.text.size());
            to += entry.length;
            continue;
        }
        const char32_t character = readCharacter(at, end);
        if (character > 0xFFFF) {
            to = writeUnit(to, 0xD7C0 + (character >> 10));
            to = writeUnit(to, 0xDC00 + (character & 0x3FF));
        } else {
            to = writeUnit(to, character);
        }
    }
    return to;
}

void appendEncoded(QByteArray &to, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const qsizetype before = to.size();
    to.resize(before + qsizetype(encodedBound(size_t(utf8.size()))));
    const char *end = writeEncoded(to.data() + before, { utf8.constData(), size_t(utf8.size()) });
    to.truncate(end - to.constData());
}

} // namespace wql
