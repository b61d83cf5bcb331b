// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/testwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Cuts at commas, but not inside /.../; nothing if an expression has no end.
std::optional<QStringList> pieces(const QString &text)
{
    QStringList out;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && (text[at].isSpace() || text[at] == u','))
            ++at;
        if (at >= text.size())
            break;
        if (text[at] == u'/') {
            // An expression ends at a slash that a comma or the end follows: slashes inside need no escape.
            static const QRegularExpression end(u"/\\s*(,|$)"_s);
            const qsizetype close = text.indexOf(end, at + 1);
            if (close < 0)
                return std::nullopt;
            out.append(text.sliced(at, close + 1 - at));
            at = close + 1;
            continue;
        }
        const qsizetype comma = text.indexOf(u',', at);
        const qsizetype stop = comma < 0 ? text.size() : comma;
        out.append(text.sliced(at, stop - at).trimmed());
        at = stop;
    }
    return out;
}

std::optional<NameTest> testOf(const QString &piece)
{
    if (piece.size() > 2 && piece.startsWith(u'/') && piece.endsWith(u'/'))
        return NameTest{ NameTest::Kind::Matches, piece.sliced(1, piece.size() - 2) };
    const qsizetype stars = piece.count(u'*');
    if (stars == 1 && piece.size() > 1 && piece.endsWith(u'*'))
        return NameTest{ NameTest::Kind::StartsWith, piece.chopped(1) };
    if (stars == 1 && piece.size() > 1 && piece.startsWith(u'*'))
        return NameTest{ NameTest::Kind::EndsWith, piece.sliced(1) };
    if (stars == 0 && !piece.startsWith(u'/'))
        return NameTest{ NameTest::Kind::Matches, u'^' + QRegularExpression::escape(piece) + u'$' };
    return std::nullopt;
}

} // namespace

QString compactTests(const std::vector<NameTest> &tests)
{
    QStringList out;
    for (const NameTest &test : tests) {
        switch (test.kind) {
        case NameTest::Kind::StartsWith:
            out.append(test.text + u'*');
            break;
        case NameTest::Kind::EndsWith:
            out.append(u'*' + test.text);
            break;
        case NameTest::Kind::Matches:
            out.append(u'/' + test.text + u'/');
            break;
        }
    }
    return out.join(u", "_s);
}

std::optional<std::vector<NameTest>> testsFromCompact(const QString &text)
{
    const auto cut = pieces(text);
    if (!cut)
        return std::nullopt;
    std::vector<NameTest> tests;
    for (const QString &piece : *cut) {
        const auto test = testOf(piece);
        if (!test)
            return std::nullopt;
        tests.push_back(*test);
    }
    return tests;
}

bool isCompact(const std::vector<NameTest> &tests)
{
    return testsFromCompact(compactTests(tests)) == tests;
}

} // namespace wql
