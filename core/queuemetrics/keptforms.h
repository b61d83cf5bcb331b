// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// Text of which not every server keeps what was sent.
enum class OddText : quint8 {
    Accents, ///< of Latin-1, beyond ASCII
    Typographic, ///< what Windows-1252, which MySQL calls latin1, has besides
    OtherScripts, ///< other characters of up to three bytes in UTF-8
    FourBytes, ///< emoji and their kind: MySQL's utf8 has no room for them
    LeadingBlanks, ///< of a field
    TrailingBlanks,
    Quotes, ///< quotation marks and backslashes
    Controls ///< characters that print nothing
};
inline constexpr std::array allOddText{ OddText::Accents, OddText::Typographic, OddText::OtherScripts,
    OddText::FourBytes, OddText::LeadingBlanks, OddText::TrailingBlanks, OddText::Quotes, OddText::Controls };

/// What a server has in the place of each such character.
enum class TextForm : quint8 {
    AsSent,
    QuestionMark,
    TwoQuestionMarks,
    FourQuestionMarks,
    Replacement, ///< U+FFFD
    Dropped,
    Cut, ///< the field ends before the first one
    Unknown ///< none of these: a row with such text cannot be asked for
};

/// How a server keeps odd text that it takes without a word: a table of one byte a character, a field that is
/// trimmed. Such a row is asked for as it is kept. A value, kept with the target as one number.
struct KeptForms {
    quint32 bits = 0; ///< three for each kind, and that one was ever set, so that nothing older stays stored

    TextForm of(OddText kind) const { return TextForm((bits >> shift(kind)) & mask); }
    void set(OddText kind, TextForm form)
    {
        bits = (bits & ~(mask << shift(kind))) | quint32(form) << shift(kind) | wasSetBit;
    }
    bool isAllAsSent() const { return (bits & ~(wasSetBit | plainBit)) == 0; }
    /// It keeps rows otherwise, too, that have no odd text: that such a row is not found proves nothing.
    bool keepsPlainOtherwise() const { return (bits & plainBit) != 0; }
    void setPlainOtherwise() { bits |= plainBit | wasSetBit; }
    void setPlainAsSent() { bits = (bits & ~plainBit) | wasSetBit; }

    bool operator==(const KeptForms &) const = default;

private:
    static constexpr quint32 mask = 7;
    static constexpr quint32 wasSetBit = 1U << 31;
    static constexpr quint32 plainBit = 1U << 30;
    static constexpr int shift(OddText kind) { return int(kind) * 3; }
};

/// What a server may make of such text, the likeliest first.
std::vector<TextForm> usualForms(OddText kind);

/// The kinds of odd text in \a encodedRow. All rows here come from appendEncodedRow().
std::vector<OddText> oddTextOf(std::string_view encodedRow);

/// \a encodedRow as a server with those \a forms has it. What has the form Unknown stays as it is.
std::string asKept(std::string_view encodedRow, const KeptForms &forms);

/// The forms that are usual for that kind of text make different rows of \a encodedRow, if text of other
/// kinds has these \a forms: it tells which one it is.
bool tellsForm(std::string_view encodedRow, OddText kind, KeptForms forms);

/// No kind of text in \a encodedRow has the form Unknown.
bool canBeAskedFor(std::string_view encodedRow, const KeptForms &forms);

} // namespace wql
