// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

const QList<Language> &languages()
{
    static const QList<Language> all{ { u"de"_s, u"Deutsch"_s }, { u"en"_s, u"English"_s },
        { u"es"_s, u"Español"_s }, { u"fr"_s, u"Français"_s }, { u"it"_s, u"Italiano"_s },
        { u"pt_BR"_s, u"Português (Brasil)"_s } };
    return all;
}

bool isLanguage(const QString &code)
{
    return std::ranges::any_of(languages(), [&code](const Language &each) { return each.code == code; });
}

QLocale localeFor(const QString &code, const QLocale &desktops)
{
    const bool isDesktops = desktops.name() == code || desktops.name().startsWith(code + u'_');
    return !isLanguage(code) || isDesktops ? desktops : QLocale(code);
}

} // namespace wql
