// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/shelltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isVariableBegin(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetter());
}

bool isVariableCharacter(QChar c)
{
    return isVariableBegin(c) || (c >= u'0' && c <= u'9');
}

bool endsWord(QChar c)
{
    return c.isSpace() || u";&|()<>"_s.contains(c);
}

} // namespace

ShellText::ShellText(const QString &text, const ShellVariables &variables, int firstLine)
    : m_text(text)
    , m_variables(variables)
    , m_line(firstLine)
{
    m_text.remove(QChar(0)); // a shell cannot have it either, and here it says that the text is over
}

QChar ShellText::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
}

QChar ShellText::take()
{
    const QChar c = peek();
    m_line += c == u'\n';
    m_at += m_at < m_text.size();
    return c;
}

void ShellText::skipBlanks()
{
    for (;;) {
        if (peek() == u'\\' && peek(1) == u'\n') {
            m_at += 2;
            ++m_line;
        } else if (peek() != u'\n' && peek().isSpace()) {
            ++m_at;
        } else {
            return;
        }
    }
}

ShellText::Kind ShellText::next()
{
    for (;;) {
        skipBlanks();
        const QChar c = peek();
        if (c.isNull())
            return Kind::End;
        if (c == u'#') {
            while (!peek().isNull() && peek() != u'\n')
                ++m_at;
        } else if (c == u'<' || c == u'>' || (c == u'&' && peek(1) == u'>')) {
            takeRedirection();
        } else if (takeSymbol()) {
            return Kind::Symbol;
        } else if (takeWord() == Kind::Word) {
            return Kind::Word;
        }
    }
}

bool ShellText::takeSymbol()
{
    const QChar c = peek();
    if (c == u'\n') {
        take();
        skipDocuments();
        m_symbol = u";"_s;
        return true;
    }
    if (!u";&|()"_s.contains(c))
        return false;
    m_symbol = take();
    if (u";&|"_s.contains(c) && peek() == c)
        m_symbol += take();
    return true;
}

void ShellText::takeRedirection()
{
    const qsizetype begin = m_at;
    while (u"<>&|-"_s.contains(peek()) && !peek().isNull())
        ++m_at;
    const QStringView arrows = QStringView(m_text).sliced(begin, m_at - begin);
    if (peek() == u'(') { // <( ... ) stands for a file
        take();
        skipBalanced(u'(', u')');
        return;
    }
    skipBlanks();
    if (peek().isNull() || endsWord(peek()))
        return;
    takeWord();
    if ((arrows == u"<<" || arrows == u"<<-") && !m_words.empty())
        m_documents.push_back(m_words.front().text);
}

void ShellText::skipDocuments()
{
    for (const QString &end : std::exchange(m_documents, {})) {
        while (!peek().isNull()) {
            qsizetype newline = m_text.indexOf(u'\n', m_at);
            newline = newline < 0 ? m_text.size() : newline;
            const QStringView line = QStringView(m_text).sliced(m_at, newline - m_at);
            m_at = qMin(newline + 1, m_text.size());
            ++m_line;
            if (line.trimmed() == end)
                break;
        }
    }
}

ShellText::Kind ShellText::takeWord()
{
    m_words.clear();
    m_word = {};
    m_hasWord = false;
    m_isBare = true;
    m_splits = true;
    m_assignment.reset();
    m_wordLine = m_line;
    takeAssignedName();
    const qsizetype valueAt = m_word.text.size();
    while (!peek().isNull() && !endsWord(peek()))
        takePart();
    if (m_assignment) {
        m_assignment->value = { m_word.text.sliced(valueAt), m_word.unknown };
    } else if ((peek() == u'<' || peek() == u'>') && m_isBare && !m_word.text.isEmpty()
        && std::all_of(m_word.text.cbegin(), m_word.text.cend(), [](QChar c) { return c.isDigit(); })) {
        return Kind::Symbol; // the number of a stream, as in 2>&1
    }
    endWord();
    return Kind::Word;
}

/// `NAME=` or `NAME+=` at a word's begin.
void ShellText::takeAssignedName()
{
    qsizetype end = m_at;
    if (isVariableBegin(peek()))
        while (end < m_text.size() && isVariableCharacter(m_text[end]))
            ++end;
    const bool appends = end + 1 < m_text.size() && m_text[end] == u'+' && m_text[end + 1] == u'=';
    if (end == m_at || end >= m_text.size() || (m_text[end] != u'=' && !appends))
        return;
    m_assignment
        = ShellAssignment{ .name = m_text.sliced(m_at, end - m_at), .value = {}, .appends = appends };
    m_splits = false;
    m_isBare = false;
    addText(m_assignment->name + u'=', true);
    m_at = end + (appends ? 2 : 1);
    if (peek() == u'(') { // a list
        take();
        skipBalanced(u'(', u')');
        addUnknown(u"(...)"_s);
    }
}

void ShellText::takePart()
{
    const QChar c = take();
    if (c == u'\'') {
        takeSingleQuoted();
    } else if (c == u'"') {
        takeDoubleQuoted();
    } else if (c == u'\\') {
        m_isBare = false;
        if (const QChar escaped = take(); escaped != u'\n' && !escaped.isNull())
            add(escaped);
    } else if (c == u'$') {
        takeVariable(false);
    } else if (c == u'`') {
        skipBalanced(u'`', u'`');
        addUnknown(u"`...`"_s);
    } else {
        add(c);
    }
}

void ShellText::takeSingleQuoted()
{
    m_isBare = false;
    m_hasWord = true;
    while (!peek().isNull() && peek() != u'\'')
        add(take());
    take();
}

void ShellText::takeDoubleQuoted()
{
    m_isBare = false;
    m_hasWord = true;
    while (!peek().isNull() && peek() != u'"') {
        const QChar c = take();
        if (c == u'$') {
            takeVariable(true);
        } else if (c == u'`') {
            skipBalanced(u'`', u'`');
            addUnknown(u"`...`"_s);
        } else if (c == u'\\' && u"$`\"\\\n"_s.contains(peek())) {
            if (const QChar escaped = take(); escaped != u'\n')
                add(escaped);
        } else {
            add(c);
        }
    }
    take();
}

void ShellText::takeVariable(bool isQuoted)
{
    m_isBare = false;
    const QChar c = peek();
    if (isVariableBegin(c)) {
        const qsizetype begin = m_at;
        while (isVariableCharacter(peek()))
            ++m_at;
        addValue(m_text.sliced(begin, m_at - begin), isQuoted);
    } else if (c == u'{') {
        take();
        takeBraces(isQuoted);
    } else if (c == u'(') {
        take();
        skipBalanced(u'(', u')');
        addUnknown(u"$(...)"_s);
    } else if (u"0123456789@*#?$!-"_s.contains(c) && !c.isNull()) {
        addUnknown(u"$"_s + take());
    } else if (!isQuoted && (c == u'"' || c == u'\'')) {
        return; // $"..." and $'...': the quotes follow
    } else {
        add(u'$');
    }
}

/// `${NAME}` and `${NAME:-text}`; whatever else stands in braces has to be computed.
void ShellText::takeBraces(bool isQuoted)
{
    static const QRegularExpression form(u"^([A-Za-z_][A-Za-z0-9_]*)(?::?-([^$`\"'\\\\]*))?$"_s);
    const qsizetype begin = m_at;
    skipBalanced(u'{', u'}');
    const QString inside = m_text.sliced(begin, qMax(begin, m_at - 1) - begin);
    const auto match = form.match(inside.left(maxWordLength));
    if (!match.hasMatch() || inside.size() > maxWordLength)
        return addUnknown(u"${...}"_s);
    const QString name = match.captured(1);
    const auto known = m_variables.constFind(name);
    const bool isUnset = known == m_variables.cend() || (*known && (*known)->isEmpty());
    if (match.hasCaptured(2) && isUnset)
        return addText(match.captured(2), isQuoted);
    addValue(name, isQuoted);
}

/// To the other side of what was opened; quotes inside count.
void ShellText::skipBalanced(QChar open, QChar close)
{
    m_isBare = false;
    for (int depth = 1; depth > 0 && !peek().isNull();) {
        const QChar c = take();
        if (c == u'\\')
            take();
        else if (c == u'\'' && close != u'`')
            while (!peek().isNull() && take() != u'\'') { }
        else if (c == close)
            --depth;
        else if (c == open)
            ++depth;
    }
}

void ShellText::add(QChar c)
{
    m_hasWord = true;
    if (m_word.text.size() < maxWordLength)
        m_word.text += c;
    else
        addUnknown(u"a word that is far too long"_s);
}

void ShellText::addValue(const QString &name, bool isQuoted)
{
    const auto known = m_variables.constFind(name);
    if (known == m_variables.cend() || !*known)
        addUnknown(u"$"_s + name.left(100));
    else
        addText(**known, isQuoted);
}

void ShellText::addText(const QString &text, bool isQuoted)
{
    m_valuesLeft -= text.size();
    for (const QChar c : text) {
        if (m_word.text.size() >= maxWordLength || m_words.size() >= maxWords || m_valuesLeft < 0)
            return addUnknown(u"a word that is far too long"_s);
        if (!isQuoted && m_splits && c.isSpace())
            endWord();
        else
            add(c);
    }
}

void ShellText::addUnknown(const QString &what)
{
    m_hasWord = true;
    if (m_word.unknown.isEmpty())
        m_word.unknown = what;
}

void ShellText::endWord()
{
    if (m_hasWord && m_words.size() < maxWords)
        m_words.push_back(m_word);
    m_word = {};
    m_hasWord = false;
}

} // namespace wql
