// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/client/loaderclient.h"
#include "gui/tray/heldnotices.h"
#include "gui/tray/quiethours.h"
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
    /// Tells what is new; it is done every few seconds anyway.
    void notice();
    const TrayState &state() const { return m_state; }
    QMenu &menu() { return m_menu; }
    /// Whether it tells what happens by itself, and when not. What comes in \a quiet is told when that is
    /// over, in one notification; what comes while nothing is told at all is not.
    void setNotices(bool areWanted, const QuietHours &quiet);
    /// Shows a notification at once, as the answer to what a person just did; false: there is no tray.
    bool tell(const QString &title, const QString &words, QSystemTrayIcon::MessageIcon sign);

Q_SIGNALS:
    void seenChanged(bool isSeen);
    void showWanted();
    void siteWanted(int row);
    void quitWanted();
    /// What a notification said.
    void told(const QString &title, const QString &words);

private:
    void refresh();
    void lookAt(int row, std::chrono::milliseconds now);
    void giveOut(const QString &id, const TrayNotifier::Notice &notice, const QString &site);
    void showNotice(const TrayNotifier::Notice &notice, const QString &site);
    bool isQuiet() const;
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
    HeldNotices m_held; ///< of the quiet hours
    QuietHours m_quiet;
    bool m_areNoticesWanted = true;
    TrayState m_state;
    bool m_isSeen = false;
};

} // namespace wql
