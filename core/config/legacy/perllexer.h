// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configproblem.h"

#include <QStringList>

namespace wql {

struct PerlToken {
    enum class Kind { End, String, Number, Word, Punctuation, Bad };
    Kind kind = Kind::End;
    QString text; ///< a string's value; `=>` is one punctuation
    qsizetype at = 0; ///< offset into the text

    bool is(QStringView punctuation) const { return kind == Kind::Punctuation && text == punctuation; }
    bool isWord(QStringView word) const { return kind == Kind::Word && text == word; }
};

/// Cuts Perl into tokens, as far as literals go. What Perl would run (`` `...` ``, qx, heredocs) and strings
/// that it would interpolate are reported, and come as Bad.
class PerlLexer {
public:
    PerlLexer(const QString &text, const QString &file, ProblemList &problems);

    const PerlToken &token() const { return m_token; } ///< the one to look at now
    void advance();
    void jumpTo(qsizetype offset);
    ConfigPlace placeOf(qsizetype offset) const;

private:
    QChar peek(qsizetype ahead = 0) const;
    void skipBlanks();
    PerlToken next();
    PerlToken word();
    PerlToken number();
    PerlToken quoted(qsizetype at, QChar close, bool interpolates);
    PerlToken quoteLike(qsizetype at, const QString &operation);
    QString escape();
    PerlToken bad(qsizetype at, ProblemCode code, const Sentence &text, const Sentence &mend);

    QString m_text;
    QString m_file;
    std::vector<qsizetype> m_lineBegins;
    ProblemList &m_problems;
    qsizetype m_at = 0;
    mutable qsizetype m_shownBegin = -1; ///< of the line that was shown last
    mutable QString m_shown;
    PerlToken m_token;
};

} // namespace wql
