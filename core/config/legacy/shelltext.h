// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/shellreader.h"

namespace wql {

/// Cuts the text of a shell into words and symbols, and puts known variables into the words. Comments,
/// redirections and the text behind `<<` are left out.
class ShellText {
public:
    enum class Kind { Word, Symbol, End };
    static constexpr qsizetype maxWordLength = 16384;
    static constexpr size_t maxWords = 1000;

    /// \a variables are looked up as they are when a word is read.
    ShellText(const QString &text, const ShellVariables &variables, int firstLine);

    Kind next();

    /// Of the word: what becomes of it, which is nothing or several where a variable is not in quotes.
    const std::vector<ShellWord> &words() const { return m_words; }
    const std::optional<ShellAssignment> &assignment() const { return m_assignment; }
    /// It is one word without quotes and variables, as keywords have to be.
    bool isBare() const { return m_isBare && m_words.size() == 1; }
    int wordLine() const { return m_wordLine; }
    /// `&&`, `;` or another; a line's end is `;`.
    const QString &symbol() const { return m_symbol; }

private:
    QChar peek(qsizetype ahead = 0) const;
    QChar take();
    void skipBlanks();
    bool takeSymbol();
    void takeRedirection();
    void skipDocuments();
    Kind takeWord();
    void takeAssignedName();
    void takePart();
    void takeSingleQuoted();
    void takeDoubleQuoted();
    void takeVariable(bool isQuoted);
    void takeBraces(bool isQuoted);
    void skipBalanced(QChar open, QChar close);
    void add(QChar c);
    void addValue(const QString &name, bool isQuoted);
    void addText(const QString &text, bool isQuoted);
    void addUnknown(const QString &what);
    void endWord();

    QString m_text;
    const ShellVariables &m_variables;
    qsizetype m_at = 0;
    int m_line;
    int m_wordLine = 0;
    QString m_symbol;
    std::vector<ShellWord> m_words;
    ShellWord m_word;
    bool m_hasWord = false; ///< also an empty one in quotes
    bool m_isBare = true;
    bool m_splits = true; ///< values outside of quotes; not in an assignment
    std::optional<ShellAssignment> m_assignment;
    qsizetype m_valuesLeft = 4 * 1024 * 1024; ///< so many characters of variables are put in, in all
    std::vector<QString> m_documents; ///< the ends of texts that begin on the next line
};

} // namespace wql
