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
    Accents, ///< beyond ASCII, and in Windows-1252, which MySQL calls latin1
    OtherScripts, ///< other characters of up to three bytes in UTF-8
    FourBytes, ///< emoji and their kind: MySQL's utf8 has no room for them
    EdgeBlanks, ///< at the beginning or the end of a field
    Marks ///< quotation marks, backslashes, control characters
};
inline constexpr std::array allOddText{ OddText::Accents, OddText::OtherScripts, OddText::FourBytes,
    OddText::EdgeBlanks, OddText::Marks };

/// What a server has in the place of each such character.
enum class TextForm : quint8 {
    AsSent,
    QuestionMark,
    TwoQuestionMarks,
    FourQuestionMarks,
    Replacement, ///< U+FFFD
    Dropped,
    DroppedAtEnd, ///< of blanks at the edges, those behind
    Cut, ///< the field ends before the first one
    Unknown ///< none of these: a row with such text cannot be asked for
};

/// How a server keeps odd text that it takes without a word: a table of one byte a character, a field that is
/// trimmed. Such a row is asked for as it is kept. A value, kept with the target as one number.
struct KeptForms {
    quint32 bits = 0; ///< four for each kind, and that it was asked for at all

    TextForm of(OddText kind) const { return TextForm((bits >> shift(kind)) & mask); }
    void set(OddText kind, TextForm form)
    {
        bits = (bits & ~(mask << shift(kind))) | quint32(form) << shift(kind) | isLearntBit;
    }
    bool isAllAsSent() const { return (bits & ~isLearntBit) == 0; }

    bool operator==(const KeptForms &) const = default;

private:
    static constexpr quint32 mask = 0xF;
    static constexpr quint32 isLearntBit = 1U << 31;
    static constexpr int shift(OddText kind) { return int(kind) * 4; }
};

/// What a server may make of such text, the likeliest first.
std::vector<TextForm> usualForms(OddText kind);

/// The kinds of odd text in \a encodedRow. All rows here come from appendEncodedRow().
std::vector<OddText> oddTextOf(std::string_view encodedRow);

/// \a encodedRow as a server with those \a forms has it. What has the form Unknown stays as it is.
std::string asKept(std::string_view encodedRow, const KeptForms &forms);

/// No kind of text in \a encodedRow has the form Unknown.
bool canBeAskedFor(std::string_view encodedRow, const KeptForms &forms);

} // namespace wql
