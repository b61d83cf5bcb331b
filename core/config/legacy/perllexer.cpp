// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/perllexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isWordPart(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar closing(QChar open)
{
    switch (open.unicode()) {
    case '{':
        return u'}';
    case '(':
        return u')';
    case '[':
        return u']';
    case '<':
        return u'>';
    default:
        return open;
    }
}

} // namespace

PerlLexer::PerlLexer(const QString &text, const QString &file, ProblemList &problems)
    : m_text(text)
    , m_file(file)
    , m_lineBegins{ 0 }
    , m_problems(problems)
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_lineBegins.push_back(at + 1);
}

void PerlLexer::advance()
{
    m_token = next();
}

void PerlLexer::jumpTo(qsizetype offset)
{
    m_at = offset;
    advance();
}

ConfigPlace PerlLexer::placeOf(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_lineBegins.begin(), m_lineBegins.end(), offset);
    const qsizetype lineBegin = *(behind - 1);
    if (lineBegin != m_shownBegin) {
        const qsizetype lineEnd = behind == m_lineBegins.end() ? m_text.size() : *behind - 1;
        // A line may be the whole file; more than this is not shown anyway.
        m_shown = shownLine(m_text.sliced(lineBegin, qMin(lineEnd - lineBegin, qsizetype(400))));
        m_shownBegin = lineBegin;
    }
    return { m_file, int(behind - m_lineBegins.begin()), int(offset - lineBegin) + 1, m_shown };
}

QChar PerlLexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

void PerlLexer::skipBlanks()
{
    while (m_at < m_text.size()) {
        const bool atLineBegin = m_at == 0 || m_text[m_at - 1] == u'\n';
        if (atLineBegin && peek() == u'=' && peek(1).isLetter()) {
            // A block of documentation, up to a line =cut.
            const qsizetype cut = m_text.indexOf("\n=cut"_L1, m_at);
            m_at = cut < 0 ? m_text.size() : cut + 5;
        } else if (peek() == u'#') {
            const qsizetype newline = m_text.indexOf(u'\n', m_at);
            m_at = newline < 0 ? m_text.size() : newline;
        } else if (peek().isSpace()) {
            ++m_at;
        } else {
            return;
        }
    }
}

PerlToken PerlLexer::next()
{
    skipBlanks();
    const qsizetype at = m_at;
    if (at >= m_text.size())
        return { PerlToken::Kind::End, {}, at };
    const QChar c = peek();
    if (isDigit(c) || ((c == u'-' || c == u'+') && isDigit(peek(1))))
        return number();
    if (isWordPart(c))
        return word();
    ++m_at;
    if (c == u'\'' || c == u'"')
        return quoted(at, c, c == u'"');
    if (c == u'`') {
        const qsizetype end = m_text.indexOf(u'`', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        return bad(at, ProblemCode::LegacyCode, Sentence::tr("a command in ` ` is not run"),
            Sentence::tr("write its result"));
    }
    if (c == u'=' && peek() == u'>') {
        ++m_at;
        return { PerlToken::Kind::Punctuation, u"=>"_s, at };
    }
    return { PerlToken::Kind::Punctuation, c, at };
}

PerlToken PerlLexer::number()
{
    const qsizetype at = m_at++;
    while (isDigit(peek()) || (peek() == u'.' && isDigit(peek(1))))
        ++m_at;
    const QString text = m_text.sliced(at, m_at - at);
    const bool isOctal = text.size() > 1 && text[0] == u'0' && isDigit(text[1]);
    if (isWordPart(peek()) || isOctal) {
        while (isWordPart(peek()))
            ++m_at;
        return bad(at, ProblemCode::LegacySyntax,
            Sentence::tr("Perl reads this as another number than it looks"),
            Sentence::tr("put it into quotes"));
    }
    return { PerlToken::Kind::Number, text.startsWith(u'+') ? text.sliced(1) : text, at };
}

PerlToken PerlLexer::word()
{
    const qsizetype at = m_at;
    while (isWordPart(peek()))
        ++m_at;
    const QString text = m_text.sliced(at, m_at - at);
    const qsizetype behind = m_at;
    skipBlanks();
    const bool isKey = peek() == u'=' && peek(1) == u'>';
    m_at = behind;
    static const QStringList quoteLikes{ u"q"_s, u"qq"_s, u"qw"_s, u"qx"_s, u"qr"_s, u"m"_s, u"s"_s, u"tr"_s,
        u"y"_s };
    if (!isKey && quoteLikes.contains(text))
        return quoteLike(at, text);
    if (text == "__END__"_L1 || text == "__DATA__"_L1) {
        m_at = m_text.size();
        return { PerlToken::Kind::End, {}, at };
    }
    return { PerlToken::Kind::Word, text, at };
}

PerlToken PerlLexer::quoteLike(qsizetype at, const QString &operation)
{
    while (peek().isSpace())
        ++m_at;
    if (operation.front() != u'q' || operation.size() > 2 || operation == "qx"_L1 || operation == "qw"_L1
        || operation == "qr"_L1 || peek().isNull()) {
        return bad(at, ProblemCode::LegacyCode, Sentence::tr("%1 is no plain string").arg(operation),
            Sentence::tr("write the text in single quotes"));
    }
    const QChar close = closing(peek());
    ++m_at;
    return quoted(at, close, operation == "qq"_L1);
}

PerlToken PerlLexer::quoted(qsizetype at, QChar close, bool interpolates)
{
    const QChar open = m_text[m_at - 1];
    QString value;
    qsizetype variable = -1;
    for (int depth = 1; m_at < m_text.size();) {
        const qsizetype here = m_at;
        const QChar c = m_text[m_at++];
        if (c == u'\\' && interpolates) {
            value += escape();
        } else if (c == u'\\' && (peek() == u'\\' || peek() == open || peek() == close)) {
            value += m_text[m_at++];
        } else if (c == close && --depth == 0) {
            if (variable < 0)
                return { PerlToken::Kind::String, value, at };
            return bad(variable, ProblemCode::LegacyInterpolation,
                Sentence::tr("a variable inside a string is not looked up"),
                Sentence::tr("use single quotes if $ or @ is meant as such, else write the value"));
        } else {
            if (c == open && open != close)
                ++depth;
            if (interpolates && variable < 0 && (c == u'$' || c == u'@'))
                variable = here;
            value += c;
        }
    }
    return bad(
        at, ProblemCode::LegacySyntax, Sentence::tr("the string does not end"), Sentence::tr("close it"));
}

/// What stands behind a backslash in double quotes.
QString PerlLexer::escape()
{
    const QChar c = peek();
    ++m_at;
    switch (c.unicode()) {
    case 'n':
        return u"\n"_s;
    case 't':
        return u"\t"_s;
    case 'r':
        return u"\r"_s;
    case 'e':
        return QString(QChar(0x1b));
    case '0':
        return QString(QChar(0));
    case 'x':
        break;
    default:
        return c.isNull() ? QString() : QString(c);
    }
    const bool inBraces = peek() == u'{';
    const qsizetype end = inBraces ? m_text.indexOf(u'}', m_at) : m_at + 2;
    if (end < 0 || end > m_text.size())
        return {};
    const QString digits = m_text.sliced(m_at + (inBraces ? 1 : 0), end - m_at - (inBraces ? 1 : 0));
    m_at = end + (inBraces ? 1 : 0);
    const char32_t code = digits.toUInt(nullptr, 16);
    return code > 0x10ffff ? QString() : QString::fromUcs4(&code, 1);
}

PerlToken PerlLexer::bad(qsizetype at, ProblemCode code, const Sentence &text, const Sentence &mend)
{
    m_problems.error(code, placeOf(at), text, mend);
    return { PerlToken::Kind::Bad, {}, at };
}

} // namespace wql
