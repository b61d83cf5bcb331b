// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QPersistentModelIndex>

#include <chrono>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace wql {

class LoaderLink;
class NoticeBar;
class Page;
class PageTabs;
class Settings;
class SiteHead;
class SitePanel;
class SitesModel;
struct Site;

/// The window: sites at the left, the pages of the chosen site at the right. It gives each page the link of
/// that site and takes it away before the link goes. It never waits for anything.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window remembers of its looks is kept in \a memory.
    MainWindow(SitesModel &sites, Settings &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Pages stand in the order they are added. The window owns them.
    void addPage(Page *page, const QString &iconName, const QString &title);
    /// Of the site that was shown last, if it shows all of them.
    void showPage(Page *page);
    /// Stands above all pages, while it is visible. The window owns it.
    void addBar(QWidget *bar);
    /// What the entry for all sites shows. The window owns it.
    void addAllSites(QWidget *page);
    /// The pages keep what they show, so nothing is asked.
    void showAllSites();
    bool isAllSitesShown() const;
    /// Whether all sites were shown when the program ended.
    bool wasAllSitesShown() const;
    /// Chooses the site of that row; asks first if a page holds unsaved work. \a then runs when it is shown.
    void showSite(int row, const std::function<void()> &then = {});
    /// Shows a sentence until the operator takes it away.
    void showMessage(const QString &words);
    /// Shows a sentence about the site that is shown, until another one is, until endNews(), or for as long
    /// as \a stays; zero: that does not end it.
    void showNews(const QString &words, std::chrono::milliseconds stays);
    void endNews();
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
    /// It was closed, and hides.
    void hidden();
    /// The first-run wizard is wanted.
    void setUpWanted();
    /// The field that finds things is wanted.
    void searchWanted();
    void settingsWanted();
    void documentationWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void onSiteChosen(int row);
    void askForSite(const QPersistentModelIndex &wanted, const std::function<void()> &then);
    void give(int row);
    void leaveAllSites();
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
    Settings &m_memory;
    SitePanel *m_panel;
    QVBoxLayout *m_column; ///< bars, and the stack below them
    QStackedWidget *m_stack; ///< the pages of a site, or what shows all sites
    PageTabs *m_tabs;
    QWidget *m_allSites = nullptr;
    NoticeBar *m_notice;
    SiteHead *m_head;
    QList<Page *> m_pages;
    QPersistentModelIndex m_shown; ///< the site whose pages there are
    std::function<void()> m_then; ///< only while a site is being chosen
    LoaderLink *m_link = nullptr; ///< what the pages hold
    bool m_hidesOnClose = false;
};

} // namespace wql
