// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/client/loaderclient.h"
#include "gui/tray/traynotifier.h"
#include "gui/tray/traystate.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>

namespace wql {

class SitesModel;

/// The icon in the tray: the worst condition of all sites, a menu to reach them, and notices.
///
/// Works without a tray, and with one that appears later: it looks again every few seconds for as long as it
/// lives.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    using IsThere = std::function<bool()>;

    TrayIcon(SitesModel &sites, const Clock &clock, QObject *parent = nullptr,
        IsThere isThere = &QSystemTrayIcon::isSystemTrayAvailable);
    ~TrayIcon() override;

    /// Whether there is a tray that shows the icon.
    bool isSeen() const { return m_isSeen; }
    /// Looks now; it is done every few seconds anyway.
    void lookForTray();
    const TrayState &state() const { return m_state; }
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void seenChanged(bool isSeen);
    void showWanted();
    void siteWanted(int row);
    void quitWanted();

private:
    void refresh();
    void notice();
    void lookAt(int row, std::chrono::milliseconds now);
    void showNotice(const TrayNotifier::Notice &notice, const QString &site);
    void fillMenu();
    void addSiteMenu(int row);
    using Order = PendingCall (LoaderClient::*)(const QString &, const LoaderClient::Then<NoValue> &) const;
    void commandAll(int row, Order order);

    SitesModel &m_sites;
    const Clock &m_clock;
    IsThere m_isThere;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_trayTimer;
    QTimer m_noticeTimer;
    QTimer m_refreshTimer; ///< many changes, one painting
    TrayNotifier m_notifier;
    TrayState m_state;
    bool m_isSeen = false;
};

} // namespace wql
