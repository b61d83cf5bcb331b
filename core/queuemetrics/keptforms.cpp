// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/keptforms.h"

#include "core/queuemetrics/encodedtext.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace wql {

namespace {

/// What Windows-1252 has beyond Latin-1, in order.
constexpr std::array<unsigned, 27> windowsCharacters{ 0x0152, 0x0153, 0x0160, 0x0161, 0x0178, 0x017D, 0x017E,
    0x0192, 0x02C6, 0x02DC, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2021,
    0x2022, 0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122 };

/// The kind of one character, wherever it stands.
std::optional<OddText> kindOf(std::string_view character)
{
    if (!character.starts_with(encodedBackslash))
        return std::nullopt;
    if (isFourByteCharacter(character))
        return OddText::FourBytes;
    if (!character.starts_with(encodedEscape))
        return OddText::Quotes;
    unsigned unit = 0;
    std::from_chars(character.data() + encodedEscape.size(), character.data() + character.size(), unit, 16);
    if (unit < 0xA0)
        return OddText::Controls;
    if (unit <= 0xFF)
        return OddText::Accents;
    const bool isTypographic = std::binary_search(windowsCharacters.begin(), windowsCharacters.end(), unit);
    return isTypographic ? OddText::Typographic : OddText::OtherScripts;
}

/// What stands for \a character in that form; Cut is up to who reads the field.
std::string_view written(std::string_view character, TextForm form)
{
    switch (form) {
    case TextForm::QuestionMark:
        return "%3F";
    case TextForm::TwoQuestionMarks:
        return "%3F%3F";
    case TextForm::FourQuestionMarks:
        return "%3F%3F%3F%3F";
    case TextForm::Replacement:
        return "%5CuFFFD";
    case TextForm::Dropped:
        return {};
    case TextForm::AsSent:
    case TextForm::Cut:
    case TextForm::Unknown:
        break;
    }
    return character;
}

/// Writes a row as it is kept, field by field.
class Keeper {
public:
    explicit Keeper(const KeptForms &forms)
        : m_forms(forms)
    {
    }

    void add(std::string_view character)
    {
        if (character == encodedQuote)
            return addQuote();
        if (m_isCut)
            return;
        if (character == encodedBlank && m_text.size() == m_fieldBegin && drops(OddText::LeadingBlanks))
            return;
        const std::optional<OddText> kind = kindOf(character);
        const TextForm form = kind ? m_forms.of(*kind) : TextForm::AsSent;
        m_isCut = form == TextForm::Cut;
        if (!m_isCut)
            m_text += written(character, form);
    }

    std::string take() { return std::move(m_text); }

private:
    bool drops(OddText kind) const { return m_forms.of(kind) == TextForm::Dropped; }

    void addQuote()
    {
        while (
            drops(OddText::TrailingBlanks) && m_text.size() > m_fieldBegin && m_text.ends_with(encodedBlank))
            m_text.resize(m_text.size() - encodedBlank.size());
        m_text += encodedQuote;
        m_fieldBegin = m_text.size();
        m_isCut = false;
    }

    const KeptForms &m_forms;
    std::string m_text;
    size_t m_fieldBegin = 0;
    bool m_isCut = false; ///< what follows up to the field's end is not kept
};

template <typename Each> void forEachCharacter(std::string_view text, Each each)
{
    for (; !text.empty();) {
        const std::string_view character = firstCharacter(text);
        each(character);
        text.remove_prefix(character.size());
    }
}

} // namespace

std::vector<TextForm> usualForms(OddText kind)
{
    using enum TextForm;
    switch (kind) {
    case OddText::Accents:
    case OddText::Typographic:
        return { QuestionMark, TwoQuestionMarks, Dropped, Replacement, Cut };
    case OddText::OtherScripts:
        return { QuestionMark, Dropped, Replacement, Cut };
    case OddText::FourBytes:
        return { QuestionMark, Cut, FourQuestionMarks, TwoQuestionMarks, Dropped, Replacement };
    case OddText::LeadingBlanks:
    case OddText::TrailingBlanks:
        return { Dropped };
    case OddText::Quotes:
    case OddText::Controls:
        return { Dropped, QuestionMark };
    }
    Q_UNREACHABLE();
}

std::vector<OddText> oddTextOf(std::string_view encodedRow)
{
    std::vector<OddText> kinds;
    const auto add = [&kinds](OddText kind) {
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    };
    // Most rows have none of these.
    const auto has
        = [encodedRow](std::string_view text) { return encodedRow.find(text) != std::string_view::npos; };
    if (!has(encodedBackslash) && !has("%20%22") && !has("%22%20"))
        return kinds;
    std::string_view before;
    forEachCharacter(encodedRow, [&](std::string_view character) {
        if (const auto kind = kindOf(character))
            add(*kind);
        if (before == encodedQuote && character == encodedBlank)
            add(OddText::LeadingBlanks);
        if (before == encodedBlank && character == encodedQuote)
            add(OddText::TrailingBlanks);
        before = character;
    });
    return kinds;
}

std::string asKept(std::string_view encodedRow, const KeptForms &forms)
{
    if (forms.isAllAsSent())
        return std::string(encodedRow);
    Keeper keeper(forms);
    forEachCharacter(encodedRow, [&keeper](std::string_view character) { keeper.add(character); });
    return keeper.take();
}

bool tellsForm(std::string_view encodedRow, OddText kind, KeptForms forms)
{
    forms.set(kind, TextForm::AsSent);
    std::set<std::string> texts{ asKept(encodedRow, forms) };
    const std::vector<TextForm> usual = usualForms(kind);
    for (const TextForm form : usual) {
        forms.set(kind, form);
        texts.insert(asKept(encodedRow, forms));
    }
    return texts.size() == usual.size() + 1;
}

bool canBeAskedFor(std::string_view encodedRow, const KeptForms &forms)
{
    if (forms.isAllAsSent())
        return true;
    const std::vector<OddText> kinds = oddTextOf(encodedRow);
    return std::none_of(
        kinds.begin(), kinds.end(), [&](OddText kind) { return forms.of(kind) == TextForm::Unknown; });
}

} // namespace wql
