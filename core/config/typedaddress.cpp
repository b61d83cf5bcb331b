// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/typedaddress.h"

#include "core/config/targeturl.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Over a network never without TLS unless a person says so; within this machine there is nobody to read it.
QString schemeFor(const QString &address)
{
    return isLoopback(QUrl(u"http://"_s + address)) ? u"http://"_s : u"https://"_s;
}

/// What Tomcat serves from a context: `qm_home.do`, `index.jsp`. A context may have another dot:
/// `acme.example`.
bool isPage(const QString &segment)
{
    static const QRegularExpression page(u"\\.(do|jspx?|html?)$"_s);
    return page.match(segment).hasMatch();
}

/// The path of the context, from its slash on. \a hadMore: a query or the like stood behind \a path.
QString contextPath(QString path, bool hadMore)
{
    const qsizetype last = path.lastIndexOf(u'/');
    QString segment = path.sliced(last + 1);
    const qsizetype parameters = segment.indexOf(u';');
    if (parameters >= 0) {
        segment.truncate(parameters);
        path.truncate(last + 1 + parameters);
    }
    // What a query was for is a page, unless it is all that there is.
    const bool isAsked = (hadMore || parameters >= 0) && last > 0 && !segment.isEmpty();
    if (last >= 0 && (isPage(segment) || isAsked))
        path.truncate(last);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

TypedAddress typedAddress(const QString &text)
{
    TypedAddress typed{ text.trimmed(), {}, false };
    // One slash too few is a slip, too; `localhost:8080` has no scheme, but a port.
    static const QRegularExpression begin(
        u"^(https?):/{1,3}(?=[^/])"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = typed.url;
    QString scheme;
    if (const auto match = begin.match(rest); match.hasMatch()) {
        scheme = match.captured(1).toLower() + u"://"_s;
        rest.remove(0, match.capturedLength());
    } else if (rest.contains("://"_L1)) {
        return typed;
    }
    const qsizetype hostEnd = rest.indexOf(QRegularExpression(u"[/?#]"_s));
    const QString host = rest.first(hostEnd < 0 ? rest.size() : hostEnd);
    // `http:` alone, a user, or two words: not ours to guess.
    static const QRegularExpression noHost(u"[@\\s]|^$|:$"_s);
    if (noHost.match(host).hasMatch() || rest.contains(u' '))
        return typed;
    const QString behind = rest.sliced(host.size());
    const qsizetype pathEnd = behind.indexOf(QRegularExpression(u"[?#]"_s));
    const QString path = contextPath(behind.first(pathEnd < 0 ? behind.size() : pathEnd), pathEnd >= 0);
    if (scheme.isEmpty())
        typed.addedScheme = scheme = schemeFor(host);
    // Slashes at the end are no news to anybody.
    QString bare = behind;
    while (bare.endsWith(u'/'))
        bare.chop(1);
    typed.isCut = bare != path;
    typed.url = scheme + host + path;
    return typed;
}

} // namespace wql
