// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targeturl.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Result<QUrl, UrlFault> checkedUrl(const QString &text, bool isProxy)
{
    const auto fault = [](ProblemCode code, const Sentence &what, const Sentence &mend) {
        return unexpected(UrlFault{ code, what, mend });
    };
    const QString example
        = isProxy ? u"http://proxy.example.net:3128"_s : u"https://stats.example.net/queuemetrics"_s;
    const QUrl url(text, QUrl::StrictMode);
    // A '#' or '?' in a host's place makes a URL without a host, hence this order.
    if (!url.userInfo().isEmpty() || text.section(u'/', 2, 2).contains(u'@'))
        return fault(ProblemCode::UrlCredentials, Sentence::tr("the URL holds a user or password"),
            Sentence::tr("write them as user and password_file, not into the URL"));
    if (!url.isValid() || text.contains(u' '))
        return fault(ProblemCode::BadUrl, Sentence::tr("this is no URL"),
            Sentence::tr("write it like %1").arg(example));
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && (isProxy || scheme != "https"_L1))
        return fault(ProblemCode::UrlScheme,
            Sentence::tr("the URL begins neither with http:// nor with https://"),
            Sentence::tr("write it like %1").arg(example));
    if (url.host().isEmpty() || url.port() == 0)
        return fault(ProblemCode::BadUrl, Sentence::tr("the URL names no host"),
            Sentence::tr("write it like %1").arg(example));
    if (url.hasQuery() || url.hasFragment())
        return fault(ProblemCode::UrlQuery, Sentence::tr("the URL holds a query or fragment"),
            Sentence::tr("end it before ? or #"));
    return url;
}

QString contextOf(QString path)
{
    static const QRegularExpression end(u"(/jsonQLoaderApi\\.do)?/*$"_s);
    return path.remove(end);
}

} // namespace

Result<QUrl, UrlFault> targetUrl(const QString &text)
{
    return checkedUrl(text, false).map([](QUrl url) {
        url.setPath(contextOf(url.path()));
        return url;
    });
}

Result<QUrl, UrlFault> proxyUrl(const QString &text)
{
    return checkedUrl(text, true);
}

Result<QUrl, UrlFault> targetUrl(const QString &host, const QString &port, const QString &context)
{
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (!isNumber || number < 1 || number > 65535)
        return unexpected(UrlFault{ ProblemCode::LegacyValue,
            Sentence::tr("the port is no number from 1 to 65535"), Sentence::tr("write it like 8080") });
    const qsizetype schemeEnd = host.indexOf("://"_L1);
    const QString scheme = schemeEnd < 0 ? u"http"_s : host.first(schemeEnd).toLower();
    QString name = schemeEnd < 0 ? host : host.sliced(schemeEnd + 3);
    while (name.endsWith(u'/'))
        name.chop(1);
    if (name.count(u':') > 1 && !name.startsWith(u'['))
        name = u'[' + name + u']';
    const bool hasMore = name.contains(u'/') || (name.contains(u':') && !name.endsWith(u']'));
    if (name.isEmpty() || hasMore)
        return unexpected(UrlFault{ ProblemCode::LegacyValue, Sentence::tr("the host is no name or address"),
            Sentence::tr("keep port and context out of the host") });
    QString path = context.trimmed();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return targetUrl(scheme + u"://"_s + name + u':' + QString::number(number) + u'/' + path);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    const QHostAddress address(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || (!address.isNull() && address.isLoopback());
}

bool looksLikePartition(const QString &token)
{
    static const QRegularExpression partition(u"^P[0-9]+$"_s);
    return partition.match(token).hasMatch();
}

QString datasetOf(const QUrl &url, const QString &token)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3%4|%5"_s.arg(
        url.scheme(), url.host(), QString::number(port), url.path(QUrl::FullyEncoded), token);
}

} // namespace wql
