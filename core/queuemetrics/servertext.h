// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslError>
#include <QString>

#include <chrono>
#include <optional>

namespace wql {

/// The other side's words as ApiFailure carries them: at most 500 characters, control characters gone.
QString boundedWords(const QString &words);

/// Text of unknown charset: UTF-8 if it is, else Latin-1.
QString decodedText(QByteArrayView text);

/// Names a body that is no JSON: nothing at all, a login page, a page and its title, TLS, or how it begins.
QString describePage(QByteArrayView body);

/// The exact reason why a certificate was not accepted, with what the certificate says.
QString describeTlsError(const QSslError &error, const QString &host);

/// What a failed handshake means, from the TLS library's \a words.
QString describeHandshake(const QString &words);

/// Whether \a certificate names \a host. Its subjectAltName decides; the common name counts only without one
/// (RFC 6125, 6.4.4). Qt accepts either.
bool isNamedBy(const QSslCertificate &certificate, const QString &host);

/// Seconds since 1970 of an HTTP date in the form that servers must send: `Thu, 07 Aug 2014 09:36:37 GMT`.
std::optional<std::chrono::seconds> httpDate(QByteArrayView text);

/// What a Retry-After asks for at \a now: seconds or a date, between none and 10 minutes.
std::optional<std::chrono::seconds> retryAfter(QByteArrayView text, std::chrono::seconds now);

} // namespace wql
