// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/tray/quiethours.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QSettings>
#include <QString>

namespace wql {

enum class Theme { System, Light, Dark };

/// What a person wants of the desktop program itself, as the dialog of settings edits it. Whether it starts
/// with the session is no part of it: that is asked of the desktop (Autostart).
struct Preferences {
    bool closesToTray = true; ///< where there is a tray
    bool notifies = true;
    QuietHours quietHours;
    QString language; ///< of languages(); empty: the desktop's
    Theme theme = Theme::System;

    bool operator==(const Preferences &) const = default;
};

/// A name in the file, and what holds where the file has none.
template <typename T> struct SettingKey {
    QLatin1StringView name;
    T initial{};
};

/// What the desktop program keeps for its user from one run to the next, but for the sites and the drafts:
/// one file, and one table of all its keys.
class Settings {
public:
    static inline const SettingKey<QByteArray> windowGeometry{ QLatin1StringView("window/geometry") };
    static inline const SettingKey<QByteArray> windowSplitter{ QLatin1StringView("window/splitter") };
    static inline const SettingKey<int> shownPage{ QLatin1StringView("window/page"), 0 };
    static inline const SettingKey<QString> shownSite{ QLatin1StringView("window/site") };
    static inline const SettingKey<bool> allSitesShown{ QLatin1StringView("window/allSites"), false };
    static inline const SettingKey<QByteArray> overviewColumns{ QLatin1StringView("overview/columns") };
    static inline const SettingKey<QByteArray> allSitesColumns{ QLatin1StringView("allSites/columns") };
    static inline const SettingKey<bool> closesToTray{ QLatin1StringView("tray/closesToTray"), true };
    /// Whether it was said once that closing leaves the icon.
    static inline const SettingKey<bool> trayWasTold{ QLatin1StringView("tray/told"), false };
    static inline const SettingKey<bool> notifies{ QLatin1StringView("notifications/on"), true };
    static inline const SettingKey<bool> hasQuietHours{ QLatin1StringView("notifications/quiet"), false };
    static inline const SettingKey<QString> quietFrom{ QLatin1StringView("notifications/quietFrom") };
    static inline const SettingKey<QString> quietTo{ QLatin1StringView("notifications/quietTo") };
    static inline const SettingKey<QString> language{ QLatin1StringView("look/language") };
    static inline const SettingKey<QString> theme{ QLatin1StringView("look/theme") };

    explicit Settings(const QString &file);

    template <typename T> T value(const SettingKey<T> &key) const
    {
        const QVariant kept = m_file.value(key.name);
        return kept.canConvert<T>() ? kept.value<T>() : key.initial;
    }
    template <typename T> void set(const SettingKey<T> &key, const T &value)
    {
        m_file.setValue(key.name, QVariant::fromValue(value));
    }

    /// What the file says wrongly is as if it said nothing.
    Preferences preferences() const;
    /// False: the file cannot be written, and they hold until the program ends.
    bool setPreferences(const Preferences &preferences);
    QString file() const { return m_file.fileName(); }

private:
    QSettings m_file;
};

} // namespace wql
