// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"

#include <array>

namespace wql {

namespace {

/// The columns of QueueMetrics' table in the order of an encoded row's texts: keys and values alternate, and
/// the five parameters come last. 0: not cut.
constexpr std::array<size_t, 16> widths{
    0, 0, // timeId
    0, 200, // callId
    0, 50, // queue
    0, 30, // agent
    0, 30, // verb
    0, 200, 200, 200, 200, 200, // parameters
};

constexpr std::string_view quote = "%22";
constexpr std::string_view backslash = "%5C";

/// One character of an encoded text: a byte, %XX, an escape, or a pair of \u escapes.
std::string_view firstCharacter(std::string_view text)
{
    if (!text.starts_with('%'))
        return text.substr(0, 1);
    if (!text.starts_with(backslash))
        return text.substr(0, 3);
    if (text.substr(3, 1) != "u")
        return text.substr(0, 6);
    const bool isPair = text.substr(4, 2) >= "D8" && text.substr(4, 2) < "DC";
    return text.substr(0, isPair ? 16 : 8);
}

} // namespace

std::optional<std::string> cutToColumns(std::string_view encodedRow)
{
    std::string cut;
    bool isInText = false;
    bool isCut = false;
    size_t number = 0;
    size_t characters = 0;
    while (!encodedRow.empty()) {
        const std::string_view character = firstCharacter(encodedRow);
        encodedRow.remove_prefix(character.size());
        if (character == quote) {
            number += isInText;
            isInText = !isInText;
            characters = 0;
        } else if (isInText) {
            ++characters;
            const size_t width = number < widths.size() ? widths[number] : 0;
            if (width > 0 && characters > width) {
                isCut = true;
                continue;
            }
        }
        cut += character;
    }
    return isCut ? std::optional(std::move(cut)) : std::nullopt;
}

} // namespace wql
