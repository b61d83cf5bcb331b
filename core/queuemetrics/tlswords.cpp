// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/tlswords.h"

#include "core/queuemetrics/pagewords.h"

#include <QDateTime>
#include <QSslCertificate>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QString namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, 5).join(u", "_s);
}

} // namespace

QString wordsOf(const QSslError &error, const QString &host)
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
    default:
        return u"certificate not accepted: "_s + error.errorString();
    }
}

QString wordsOfHandshake(const QString &words)
{
    // OpenSSL's reasons; it does not translate them.
    if (words.contains("wrong version number"_L1) || words.contains("packet length too long"_L1)
        || words.contains("http request"_L1))
        return u"the port does not speak TLS: http, or another port, is needed"_s;
    if (words.contains("unsupported protocol"_L1) || words.contains("alert protocol version"_L1))
        return u"the server offers no TLS 1.2 or later"_s;
    return words;
}

} // namespace wql
