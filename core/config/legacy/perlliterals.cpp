// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/perlliterals.h"

#include "core/config/legacy/perllexer.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr size_t maxHashes = 10000;
/// Each opening brace in comments is tried; a file of nothing else must not take long.
constexpr int maxTries = 1000;

/// Reads statements, lists and hashes off a PerlLexer, and goes on behind what it cannot take.
class LiteralParser {
public:
    LiteralParser(const QString &text, const QString &file, ProblemList &problems)
        : m_lexer(text, file, problems)
        , m_problems(problems)
    {
    }

    void readFile(std::vector<PerlHash> &out);
    std::optional<PerlHash> readHashAt(qsizetype offset);

private:
    const PerlToken &token() const { return m_lexer.token(); }
    bool atEnd() const { return token().kind == PerlToken::Kind::End; }
    void readStatement(std::vector<PerlHash> &out);
    void readDeclaration(std::vector<PerlHash> &out);
    void readList(std::vector<PerlHash> &out, QStringView close);
    PerlHash readHash();
    void readPair(PerlHash &hash);
    std::optional<PerlValue> readValue();
    void refuse();
    void skipTo(std::initializer_list<QStringView> ends);

    PerlLexer m_lexer;
    ProblemList &m_problems;
};

void LiteralParser::readFile(std::vector<PerlHash> &out)
{
    m_lexer.advance();
    while (!atEnd() && out.size() < maxHashes)
        readStatement(out);
}

std::optional<PerlHash> LiteralParser::readHashAt(qsizetype offset)
{
    m_lexer.jumpTo(offset);
    if (!token().is(u"{"))
        return std::nullopt;
    return readHash();
}

void LiteralParser::readStatement(std::vector<PerlHash> &out)
{
    if (token().is(u"{")) {
        out.push_back(readHash());
        return;
    }
    const bool isNothing = token().is(u";") || token().is(u",")
        || (token().kind == PerlToken::Kind::Number && token().text == "1"_L1);
    if (isNothing) {
        m_lexer.advance();
        return;
    }
    if (token().isWord(u"use") || token().isWord(u"no")) {
        m_lexer.advance();
        static const QStringList pragmas{ u"strict"_s, u"warnings"_s, u"utf8"_s };
        if (token().kind != PerlToken::Kind::Word || !pragmas.contains(token().text))
            refuse();
        skipTo({ u";" });
        return;
    }
    if (token().isWord(u"my") || token().isWord(u"our") || token().is(u"@") || token().is(u"$")) {
        readDeclaration(out);
        return;
    }
    refuse();
    skipTo({ u";", u"{" });
}

/// `my @rules = ( ... )`, `our $rules = [ ... ]`
void LiteralParser::readDeclaration(std::vector<PerlHash> &out)
{
    if (token().kind == PerlToken::Kind::Word)
        m_lexer.advance();
    if (token().is(u"@") || token().is(u"$")) {
        m_lexer.advance();
        if (token().kind == PerlToken::Kind::Word) {
            m_lexer.advance();
            if (token().is(u"=")) {
                m_lexer.advance();
                const bool isRound = token().is(u"(");
                if (isRound || token().is(u"[")) {
                    m_lexer.advance();
                    readList(out, isRound ? u")" : u"]");
                    return;
                }
            }
        }
    }
    refuse();
    skipTo({ u";" });
}

void LiteralParser::readList(std::vector<PerlHash> &out, QStringView close)
{
    while (!atEnd() && !token().is(close) && out.size() < maxHashes) {
        if (token().is(u",")) {
            m_lexer.advance();
        } else if (token().is(u"{")) {
            out.push_back(readHash());
        } else {
            refuse();
            skipTo({ u",", close });
        }
    }
    if (atEnd())
        m_problems.error(ProblemCode::LegacySyntax, m_lexer.placeOf(token().at),
            Sentence::tr("the list does not end"), Sentence::tr("close it with %1").arg(close));
    m_lexer.advance();
}

PerlHash LiteralParser::readHash()
{
    PerlHash hash;
    hash.place = m_lexer.placeOf(token().at);
    m_lexer.advance();
    while (!atEnd() && !token().is(u"}")) {
        if (token().is(u","))
            m_lexer.advance();
        else
            readPair(hash);
    }
    if (atEnd())
        m_problems.error(ProblemCode::LegacySyntax, hash.place, Sentence::tr("the { } does not end"),
            Sentence::tr("close it with }"));
    m_lexer.advance();
    return hash;
}

void LiteralParser::readPair(PerlHash &hash)
{
    const bool isBareKey = token().kind == PerlToken::Kind::Word;
    PerlHash::Pair pair{ { token().text, m_lexer.placeOf(token().at) }, {} };
    if (!isBareKey && token().kind != PerlToken::Kind::String) {
        refuse();
        skipTo({ u",", u"}" });
        return;
    }
    m_lexer.advance();
    // A bare word is a key only in front of =>; before a comma it would be a call.
    if (!token().is(u"=>") && (isBareKey || !token().is(u","))) {
        refuse();
        skipTo({ u",", u"}" });
        return;
    }
    m_lexer.advance();
    if (const auto value = readValue()) {
        pair.value = *value;
        hash.pairs.push_back(pair);
    }
}

std::optional<PerlValue> LiteralParser::readValue()
{
    PerlValue value{ token().text, m_lexer.placeOf(token().at) };
    const bool isUndefined = token().isWord(u"undef");
    if (isUndefined)
        value.text.clear();
    if (isUndefined || token().kind == PerlToken::Kind::String || token().kind == PerlToken::Kind::Number) {
        m_lexer.advance();
        if (token().is(u",") || token().is(u"}"))
            return value;
    }
    refuse();
    skipTo({ u",", u"}" });
    return std::nullopt;
}

/// Reports the token, which is none of those a list of hashes is made of. The lexer has reported a bad one.
void LiteralParser::refuse()
{
    const ConfigPlace place = m_lexer.placeOf(token().at);
    switch (token().kind) {
    case PerlToken::Kind::Bad:
        return;
    case PerlToken::Kind::End:
        m_problems.error(ProblemCode::LegacySyntax, place, Sentence::tr("the file ends too early"),
            Sentence::tr("complete it"));
        return;
    case PerlToken::Kind::String:
    case PerlToken::Kind::Number:
        m_problems.error(ProblemCode::LegacySyntax, place, Sentence::tr("a value was not expected here"),
            Sentence::tr("is a comma missing before it?"));
        return;
    case PerlToken::Kind::Word:
    case PerlToken::Kind::Punctuation:
        m_problems.error(ProblemCode::LegacyCode, place,
            Sentence::tr("Perl code is not run, and %1 is no literal").arg(shownLine(token().text)),
            Sentence::tr("write the value itself, in single quotes"));
        return;
    }
}

/// To the end of the statement or value, past what stands in brackets.
void LiteralParser::skipTo(std::initializer_list<QStringView> ends)
{
    for (int depth = 0; !atEnd(); m_lexer.advance()) {
        const PerlToken &here = token();
        const bool isEnd
            = std::any_of(ends.begin(), ends.end(), [&here](QStringView end) { return here.is(end); });
        if (depth == 0 && isEnd)
            return;
        if (here.is(u"(") || here.is(u"[") || here.is(u"{"))
            ++depth;
        else if ((here.is(u")") || here.is(u"]") || here.is(u"}")) && depth > 0)
            --depth;
    }
}

/// Comment lines without their first #, everything else blank, so that all offsets stay as they are.
QString commentsOnly(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const qsizetype hash = line.indexOf(u'#');
        const bool isComment = hash >= 0 && QStringView(line).first(hash).trimmed().isEmpty();
        if (isComment)
            line[hash] = u' ';
        else
            line.fill(u'\f');
    }
    return lines.join(u'\n');
}

/// The hash that opens at \a at, and behind \a at its end. A brace inside a string closes nothing: then the
/// next one is tried.
std::optional<PerlHash> readCommentedHash(
    const QString &comments, const QString &file, qsizetype &at, int &tries)
{
    constexpr int maxCloses = 16;
    // A hash ends in its own run of comment lines.
    const qsizetype otherLine = comments.indexOf(u'\f', at);
    qsizetype close = at;
    for (int i = 0; i < maxCloses && ++tries <= maxTries; ++i) {
        close = comments.indexOf(u'}', close + 1);
        if (close < 0 || (otherLine >= 0 && otherLine < close))
            break;
        ProblemList ignored;
        auto hash = LiteralParser(comments.first(close + 1), file, ignored).readHashAt(at);
        if (hash && !ignored.hasErrors() && !hash->pairs.empty()) {
            at = close;
            return hash;
        }
    }
    return {};
}

void readCommentedHashes(const QString &text, const QString &file, std::vector<PerlHash> &out)
{
    const QString comments = commentsOnly(text);
    int tries = 0;
    for (qsizetype at = comments.indexOf(u'{'); at >= 0 && out.size() < maxHashes && tries < maxTries;
         at = comments.indexOf(u'{', at + 1)) {
        if (auto hash = readCommentedHash(comments, file, at, tries)) {
            hash->isCommentedOut = true;
            out.push_back(std::move(*hash));
        }
    }
}

} // namespace

const PerlValue *PerlHash::value(QStringView key) const
{
    const auto found = std::find_if(
        pairs.rbegin(), pairs.rend(), [key](const Pair &pair) { return pair.key.text == key; });
    return found == pairs.rend() ? nullptr : &found->value;
}

std::vector<PerlHash> readPerlHashes(const QString &text, const QString &file, ProblemList &problems)
{
    std::vector<PerlHash> out;
    LiteralParser(text, file, problems).readFile(out);
    readCommentedHashes(text, file, out);
    std::stable_sort(out.begin(), out.end(), [](const PerlHash &a, const PerlHash &b) {
        return std::tuple(a.place.line, a.place.column) < std::tuple(b.place.line, b.place.column);
    });
    return out;
}

} // namespace wql
