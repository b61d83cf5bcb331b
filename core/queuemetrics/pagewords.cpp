// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/pagewords.h"

#include <QStringDecoder>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 500;
/// Enough of a page to see its title and its login form.
constexpr qsizetype mostPage = 64 * 1024;

QString titleOf(const QString &page)
{
    const qsizetype tag = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype begin = tag < 0 ? -1 : page.indexOf(u'>', tag);
    const qsizetype end = begin < 0 ? -1 : page.indexOf("</"_L1, begin);
    return end < 0 ? QString() : page.mid(begin + 1, end - begin - 1).simplified().left(120);
}

bool isLogin(const QString &page)
{
    return page.contains("type=\"password\""_L1, Qt::CaseInsensitive)
        || page.contains("type='password'"_L1, Qt::CaseInsensitive)
        || page.contains("j_security_check"_L1, Qt::CaseInsensitive);
}

} // namespace

QString boundedWords(const QString &words)
{
    QString clean;
    for (const QChar c : QStringView(words).left(4 * mostWords)) {
        // Format characters turn the reading direction or hide text.
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        clean += hidden ? u' ' : c;
    }
    return clean.simplified().left(mostWords);
}

QString decodedText(QByteArrayView text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : decoded;
}

QString wordsOfPage(QByteArrayView body)
{
    if (body.trimmed().isEmpty())
        return u"empty body"_s;
    // The first byte of a TLS alert or handshake record, and its version.
    if (body.size() > 2 && (body[0] == 0x15 || body[0] == 0x16) && body[1] == 0x03)
        return u"the port speaks TLS: https is needed"_s;
    const QString page = decodedText(body.first(std::min(body.size(), mostPage)));
    const bool isPage = page.contains("<html"_L1, Qt::CaseInsensitive)
        || page.contains("<!doctype"_L1, Qt::CaseInsensitive);
    if (!isPage)
        return boundedWords(page);
    // Tomcat, nginx and Apache answer plain HTTP on a TLS port by a page that says so.
    if (page.contains("requires TLS"_L1) || page.contains("HTTP request was sent to HTTPS"_L1)
        || page.contains("speaking plain HTTP to an SSL"_L1))
        return u"the port speaks TLS: https is needed"_s;
    const QString title = titleOf(page);
    const QString what = isLogin(page) ? u"login page"_s : u"HTML page"_s;
    return boundedWords(title.isEmpty() ? what : what + u": "_s + title);
}

} // namespace wql
