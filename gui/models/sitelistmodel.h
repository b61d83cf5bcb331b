// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/condition.h"

#include <QAbstractListModel>

namespace wql {

class SitesModel;

/// The sites as the list at the left has them: before them, if it is wanted, an entry for all of them
/// together, which is there as long as there is a site.
class SiteListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SiteListModel(SitesModel &sites, QObject *parent = nullptr);

    void setHasAll(bool hasAll);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    bool isAll(const QModelIndex &index) const { return index.isValid() && index.row() < before(); }
    int siteOf(const QModelIndex &index) const; ///< -1: none, or all
    QModelIndex indexOf(int site) const { return index(site + before()); }
    QModelIndex indexOfAll() const { return before() > 0 ? index(0) : QModelIndex(); }

private:
    int before() const; ///< rows before the first site
    Condition worst() const;
    QString summaryOfAll() const;
    void onSitesChanged(int first, int last);

    SitesModel &m_sites;
    bool m_hasAll = false;
    bool m_isEmpty; ///< no site, as far as views know
};

} // namespace wql
