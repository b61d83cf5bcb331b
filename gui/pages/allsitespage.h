// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTableView;

namespace wql {

class AllTargetsModel;
class Chips;
class Settings;
class SitesModel;
class TargetOrder;
class TileDelegate;
enum class SiteStanding;

/// All sites at one look: a tile for each, and one table of all their targets, the worst first. It only
/// shows: a double click leads to where something can be done.
class AllSitesPage : public QWidget {
    Q_OBJECT
public:
    /// \a clock and \a memory have to live longer.
    AllSitesPage(SitesModel &sites, const Clock &clock, Settings &memory, QWidget *parent = nullptr);
    ~AllSitesPage() override;

Q_SIGNALS:
    void siteWanted(int site);
    void targetWanted(int site, const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTiles(SitesModel &sites, const Clock &clock);
    void makeTable();
    void layOutTiles();
    void filter();
    void review();
    void goToSite();
    void goToTarget();

    void goToSiteOf(SiteStanding standing);

    SitesModel &m_sites;
    Settings &m_memory;
    AllTargetsModel *m_targets;
    TargetOrder *m_order;
    QListView *m_tiles;
    TileDelegate *m_tile;
    Chips *m_chips;
    QLineEdit *m_filter;
    QLabel *m_nothing; ///< why the table is empty
    QTableView *m_table;
    QTimer m_reviewSoon;
};

} // namespace wql
