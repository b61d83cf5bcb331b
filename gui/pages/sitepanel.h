// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QListView;
class QToolBar;

namespace wql {

class SiteListModel;
class SitesModel;
struct Site;

/// The list of sites and what can be done with them: add, edit, order, connect, remove.
class SitePanel : public QWidget {
    Q_OBJECT
public:
    explicit SitePanel(SitesModel &sites, QWidget *parent = nullptr);

    int current() const; ///< -1: none, or all of them
    void select(int row);
    /// Puts an entry for all of them before the first.
    void offerAll();
    void selectAll();
    /// For the menu; the same ones as on the panel's own tool bar.
    const QList<QAction *> &siteActions() const { return m_actions; }

    void addSite();
    /// Says what would be lost if the chosen site went: asked before one is removed or moved elsewhere.
    void setUnsavedWork(std::function<QString()> unsavedWork) { m_unsavedWork = std::move(unsavedWork); }

Q_SIGNALS:
    /// A site was chosen, by hand or because there is no other; -1: none is left.
    void siteChosen(int row);
    void allChosen();

private:
    QAction *addAction(const QString &iconName, const QString &text, void (SitePanel::*what)());
    void edit();
    void replace(const Site &site);
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void toggleConnection();
    void review();

    SitesModel &m_sites;
    SiteListModel *m_entries;
    std::function<QString()> m_unsavedWork = [] { return QString(); };
    QListView *m_list;
    QToolBar *m_bar;
    QList<QAction *> m_actions;
    QAction *m_edit;
    QAction *m_up;
    QAction *m_down;
    QAction *m_connect;
    QAction *m_remove;
};

} // namespace wql
