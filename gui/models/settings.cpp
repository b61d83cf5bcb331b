// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/settings.h"

#include "gui/text/languages.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::array themeWords{ std::pair{ Theme::System, "system"_L1 },
    std::pair{ Theme::Light, "light"_L1 }, std::pair{ Theme::Dark, "dark"_L1 } };

Theme themeOf(const QString &word)
{
    const auto found
        = std::ranges::find_if(themeWords, [&](const auto &each) { return word == each.second; });
    return found == themeWords.end() ? Theme::System : found->first;
}

QString wordOf(Theme theme)
{
    return std::ranges::find(themeWords, theme, [](const auto &each) { return each.first; })->second;
}

QTime quietTimeOf(const QString &text, QTime initial)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time : initial;
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

Preferences Settings::preferences() const
{
    const QuietHours usual;
    Preferences out;
    out.closesToTray = value(closesToTray);
    out.notifies = value(notifies);
    out.quietHours = { value(hasQuietHours), quietTimeOf(value(quietFrom), usual.from),
        quietTimeOf(value(quietTo), usual.to) };
    out.language = isLanguage(value(language)) ? value(language) : QString();
    out.theme = themeOf(value(theme));
    return out;
}

bool Settings::setPreferences(const Preferences &preferences)
{
    set(closesToTray, preferences.closesToTray);
    set(notifies, preferences.notifies);
    set(hasQuietHours, preferences.quietHours.isOn);
    set(quietFrom, preferences.quietHours.from.toString(u"HH:mm"_s));
    set(quietTo, preferences.quietHours.to.toString(u"HH:mm"_s));
    set(language, preferences.language);
    set(theme, wordOf(preferences.theme));
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

} // namespace wql
