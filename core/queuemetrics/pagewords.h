// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace wql {

/// The other side's words as ApiFailure carries them: at most 500 characters, control characters gone.
QString boundedWords(const QString &words);

/// Text of unknown charset: UTF-8 if it is, else Latin-1.
QString decodedText(QByteArrayView text);

/// Names a body that is no JSON: nothing at all, a login page, a page and its title, TLS, or how it begins.
QString wordsOfPage(QByteArrayView body);

} // namespace wql
