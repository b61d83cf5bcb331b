// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/target.h"
#include "gui/mainwindow.h"
#include "gui/models/draftstore.h"
#include "gui/models/sitesmodel.h"
#include "gui/tray/trayicon.h"

#include <QObject>
#include <QSettings>

namespace wql {

class OverviewPage;
class RulesPage;
struct EditedTarget;
struct FoundPlace;

/// The parts of the program, put together: sites, window, tray.
class Desktop : public QObject {
    Q_OBJECT
public:
    /// Files are kept in \a directory, which exists.
    explicit Desktop(const QString &directory, QObject *parent = nullptr);
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
    void testTarget(const EditedTarget &edited);
    void setPassword(const QString &target);
    /// As this computer can test it.
    Target targetHere(Target target) const;
    void chooseSite(const QString &name);

    SystemClock m_clock;
    DraftStore m_drafts;
    QSettings m_memory;
    SitesModel m_sites;
    MainWindow m_window;
    OverviewPage *m_overview = nullptr; ///< of the window
    RulesPage *m_rules = nullptr; ///< of the window
    TrayIcon m_tray;
};

} // namespace wql
