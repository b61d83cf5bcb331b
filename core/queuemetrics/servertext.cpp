// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/servertext.h"

#include "core/base/shownchars.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringDecoder>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWords = 500;
/// Enough of a page to see its title and its login form.
constexpr qsizetype maxPage = 64 * 1024;

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

/// OpenSSL's security level 2, which distributions set.
constexpr int minRsaBits = 2048;

constexpr std::chrono::seconds maxDelay = std::chrono::minutes{ 10 };

QString namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, 5).join(u", "_s);
}

/// A wildcard stands for the whole first label of a name with at least three.
bool matches(const QString &name, const QString &host)
{
    const QString pattern = QString::fromLatin1(QUrl::toAce(name.startsWith("*."_L1) ? name.mid(2) : name));
    if (!name.startsWith("*."_L1))
        return !pattern.isEmpty() && pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && pattern.contains(u'.') && pattern.compare(host.mid(dot + 1), Qt::CaseInsensitive) == 0;
}

} // namespace

QString boundedWords(const QString &words)
{
    const QString clean = plainText(beginningOf(words, 4 * maxWords), u' ').simplified();
    return beginningOf(clean, maxWords).toString();
}

QString decodedText(QByteArrayView text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : decoded;
}

QString describePage(QByteArrayView body)
{
    if (body.trimmed().isEmpty())
        return u"empty body"_s;
    // The first byte of a TLS alert or handshake record, and its version.
    if (body.size() > 2 && (body[0] == 0x15 || body[0] == 0x16) && body[1] == 0x03)
        return u"the port speaks TLS: https is needed"_s;
    const QString page = decodedText(body.first(std::min(body.size(), maxPage)));
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

QString describeTlsError(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    const QString issuer = certificate.issuerDisplayName();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return u"certificate expired on "_s + certificate.expiryDate().toUTC().toString(Qt::ISODate);
    case QSslError::CertificateNotYetValid:
        return u"certificate not valid before "_s + certificate.effectiveDate().toUTC().toString(Qt::ISODate);
    case QSslError::HostNameMismatch:
        return u"certificate is for %1, not for %2"_s.arg(boundedWords(namesIn(certificate)), host);
    case QSslError::SelfSignedCertificate:
        return u"certificate is self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"certificate issued by an unknown authority: "_s + boundedWords(issuer);
    case QSslError::UnspecifiedError: {
        // Qt has no word for what OpenSSL says of short keys.
        const int bits = certificate.publicKey().length();
        if (certificate.publicKey().algorithm() == QSsl::Rsa && bits > 0 && bits < minRsaBits)
            return u"certificate's key is too small: %1 bits, and %2 are needed"_s.arg(bits).arg(minRsaBits);
        [[fallthrough]];
    }
    default:
        return u"certificate not accepted: "_s + error.errorString();
    }
}

QString describeHandshake(const QString &words)
{
    // OpenSSL's reasons; it does not translate them.
    if (words.contains("wrong version number"_L1) || words.contains("packet length too long"_L1)
        || words.contains("http request"_L1))
        return u"the port does not speak TLS: http, or another port, is needed"_s;
    if (words.contains("unsupported protocol"_L1) || words.contains("alert protocol version"_L1))
        return u"the server offers no TLS 1.2 or later"_s;
    return words;
}

bool isNamedBy(const QSslCertificate &certificate, const QString &host)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
    if (const QHostAddress address(host); !address.isNull()) {
        const auto isIt = [&address](const QString &text) { return QHostAddress(text) == address; };
        return std::any_of(addresses.begin(), addresses.end(), isIt)
            || (alternatives.isEmpty()
                && certificate.subjectInfo(QSslCertificate::CommonName).contains(host));
    }
    const QStringList names = alternatives.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName)
                                                     : alternatives.values(QSsl::DnsEntry);
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    return std::any_of(
        names.begin(), names.end(), [&ace](const QString &name) { return matches(name, ace); });
}

std::optional<std::chrono::seconds> httpDate(QByteArrayView bytes)
{
    // Day and time are read apart: an hour that the local zone leaves out in spring is a good one in GMT. The
    // names of days and months are English on the wire, whatever the machine speaks.
    const QString text = QString::fromLatin1(bytes.trimmed());
    const QDate day = QLocale::c().toDate(text.left(16), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.mid(17, 8), u"HH:mm:ss"_s);
    if (!day.isValid() || !time.isValid() || text.mid(16, 1) != u" "_s || text.mid(25) != u" GMT"_s)
        return {};
    return std::chrono::seconds{ QDateTime(day, time, QTimeZone::utc()).toSecsSinceEpoch() };
}

std::optional<std::chrono::seconds> retryAfter(QByteArrayView text, std::chrono::seconds now)
{
    const QByteArray value = text.trimmed().toByteArray();
    if (value.isEmpty())
        return {};
    const bool isNumber
        = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds{ seconds }, maxDelay) : maxDelay;
    }
    const auto date = httpDate(value);
    if (!date)
        return {};
    return std::clamp(*date - now, std::chrono::seconds{ 0 }, maxDelay);
}

} // namespace wql
