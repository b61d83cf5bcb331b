// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"

#include "core/queuemetrics/encodedtext.h"

namespace wql {

namespace {

/// Of an encoded row's \a number-th text: keys and values alternate, and the five parameters come last. 0: a
/// key, or a text behind the row's.
size_t widthOf(size_t number)
{
    constexpr size_t firstParameter = 11;
    if (number >= firstParameter)
        return number < firstParameter + 5 ? columnWidths[number - firstParameter + 5] : 0;
    return number % 2 == 1 ? columnWidths[number / 2] : 0;
}

} // namespace

bool hasFourByteCharacter(std::string_view encodedRow)
{
    while (!encodedRow.empty()) {
        const std::string_view character = firstCharacter(encodedRow);
        if (isFourByteCharacter(character))
            return true;
        encodedRow.remove_prefix(character.size());
    }
    return false;
}

std::optional<std::string> fittedToColumns(std::string_view encodedRow)
{
    std::optional<std::string> cut = cutToColumns(encodedRow);
    std::string_view rest = cut ? *cut : encodedRow;
    if (!hasFourByteCharacter(rest))
        return cut;
    std::string fitted;
    for (; !rest.empty(); rest.remove_prefix(firstCharacter(rest).size())) {
        const std::string_view character = firstCharacter(rest);
        fitted += isFourByteCharacter(character) ? "%3F" : character;
    }
    return fitted;
}

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
        if (character == encodedQuote) {
            number += isInText;
            isInText = !isInText;
            characters = 0;
        } else if (isInText) {
            ++characters;
            const size_t width = widthOf(number);
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
