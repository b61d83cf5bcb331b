// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QPersistentModelIndex>
#include <QSettings>

class QLabel;
class QTabWidget;

namespace wql {

class Banner;
class LoaderLink;
class Page;
class SitePanel;
class SitesModel;
struct Site;

/// The window: sites at the left, the pages of the chosen site at the right. It gives each page the link of
/// that site and takes it away before the link goes. It never waits for anything.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window remembers of its looks is kept in \a memory.
    MainWindow(SitesModel &sites, QSettings &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Pages stand in the order they are added. The window owns them.
    void addPage(Page *page, const QString &iconName, const QString &title);
    void showPage(Page *page);
    /// Chooses the site of that row; asks first if a page holds unsaved work.
    void showSite(int row);
    /// Shows a sentence until the operator takes it away.
    void showMessage(const QString &words);
    /// Whether closing only hides the window, because there is another way back to it.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }
    void raiseToFront();
    /// Ends the program, after asking if there is unsaved work.
    void quit();
    /// The loader that is shown; null: none.
    LoaderLink *link() const { return m_link; }
    /// What the operator calls it; valid while link() is not null.
    const Site &site() const;

Q_SIGNALS:
    void quitWanted();
    /// The first-run wizard is wanted.
    void setUpWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void onSiteChosen(int row);
    void askForSite(const QPersistentModelIndex &wanted);
    void give(int row);
    void onLinkGoing(const LoaderLink *link);
    void onBannerButton();
    void review();
    /// What is lost in any case, and what is kept for each site.
    QString unsavedWork(QString (Page::*kept)() const = nullptr) const;
    void forget(int row);
    void leave();
    void remember();
    void showKeys();
    void showAbout();

    SitesModel &m_sites;
    QSettings &m_memory;
    SitePanel *m_panel;
    QTabWidget *m_tabs;
    Banner *m_notice;
    Banner *m_trouble;
    QLabel *m_who;
    QList<Page *> m_pages;
    QPersistentModelIndex m_shown;
    LoaderLink *m_link = nullptr; ///< what the pages hold
    bool m_hidesOnClose = false;
};

} // namespace wql
