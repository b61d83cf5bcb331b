// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/target.h"
#include "gui/look/theme.h"
#include "gui/mainwindow.h"
#include "gui/models/autostart.h"
#include "gui/models/draftstore.h"
#include "gui/models/settings.h"
#include "gui/models/sitesmodel.h"
#include "gui/tray/trayicon.h"

#include <QObject>
#include <QPointer>

namespace wql {

class HelpWindow;
class OverviewPage;
class RulesPage;
class SettingsDialog;
struct EditedTarget;
struct FoundPlace;
struct KeptSecret;

/// The parts of the program, put together: sites, window, tray.
class Desktop : public QObject {
    Q_OBJECT
public:
    /// Files are kept in \a directory, which exists. \a settings have to live longer.
    Desktop(const QString &directory, Settings &settings, Autostart autostart, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window, or only the icon if \a isMinimized and there is a tray. \a site is a name, or empty.
    void start(bool isMinimized, const QString &site);
    void show();

Q_SIGNALS:
    void quitWanted();

private:
    /// Ends when the loaders of this program have their state on disk.
    void leave();
    void addPages();
    /// The first run, at the first start and from the menu.
    void setUp();
    void addAllSites();
    void search();
    void goTo(const FoundPlace &place);
    /// Makes window and tray do what the settings say.
    void obey();
    void editSettings();
    void take(const SettingsDialog &chosen);
    void showDocumentation();
    void onHidden();
    void testTarget(const EditedTarget &edited);
    void setPassword(const QString &target);
    void onPasswordKept(const QString &target, const KeptSecret &secret);
    /// As this computer can test it.
    Target targetHere(Target target) const;
    void chooseSite(const QString &name);

    SystemClock m_clock;
    DraftStore m_drafts;
    Settings &m_settings;
    Autostart m_autostart;
    ThemeSwitch m_theme;
    SitesModel m_sites;
    MainWindow m_window;
    OverviewPage *m_overview = nullptr; ///< of the window
    RulesPage *m_rules = nullptr; ///< of the window
    TrayIcon m_tray;
    QMetaObject::Connection m_passwordEdit; ///< waits for the edit that uses a kept password to be over
    QPointer<HelpWindow> m_help; ///< of the window; null: is not open
};

} // namespace wql
