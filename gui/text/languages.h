// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace wql {

struct Language {
    QString code; ///< as the files of translations are named
    QString name; ///< in that language, for those who can read no other
};

/// The languages of the window, by their names.
const QList<Language> &languages();
bool isLanguage(const QString &code);

/// How dates and numbers are written where the language \a code was chosen: \a desktops own way if it is the
/// desktop's language anyway, and if \a code is empty or unknown.
QLocale localeFor(const QString &code, const QLocale &desktops);

} // namespace wql
