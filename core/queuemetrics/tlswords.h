// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslError>
#include <QString>

namespace wql {

/// The exact reason why a certificate was not accepted, with what the certificate says.
QString wordsOf(const QSslError &error, const QString &host);

/// What a failed handshake means, from the TLS library's \a words.
QString wordsOfHandshake(const QString &words);

} // namespace wql
