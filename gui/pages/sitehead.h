// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLabel;
class QMainWindow;

namespace wql {

class Banner;
class LoaderLink;
struct Site;

/// What a window says of the site that it shows, above the pages and whichever of them is seen: its title,
/// who answers, in the status bar, and a banner while there is something to do about the connection.
class SiteHead : public QObject {
    Q_OBJECT
public:
    explicit SiteHead(QMainWindow *window);

    /// The window owns it; somebody has to give it its place.
    Banner *banner() const { return m_trouble; }

    void showAllSites();
    /// No site is chosen.
    void showNone(bool areThereSites);
    void show(const Site &site, const LoaderLink &link);

private:
    void reviewTrouble(const Site &site, const LoaderLink &link);

    QMainWindow *m_window;
    Banner *m_trouble;
    QLabel *m_who;
};

} // namespace wql
