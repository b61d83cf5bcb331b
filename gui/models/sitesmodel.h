// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/site.h"
#include "gui/models/sitestore.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace wql {

/// The operator's sites in their order, and the link of each. Owns the links; saves each change at once.
///
/// A site that is wanted has its link open; editing a name or a colour never disturbs the link.
class SitesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< a line on how it fares
        ConditionRole,
        ColourRole,
        ProductionRole,
        EditsRole, ///< how many edits are not applied
    };

    SitesModel(LinkFactory makeLink, SiteStore store, QObject *parent = nullptr);
    ~SitesModel() override;

    /// Reads the file and opens what is wanted; gives what the operator should be told, or nothing.
    QString load();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Site &site(int row) const { return m_entries[size_t(row)].site; }
    LoaderLink &link(int row) const { return *m_entries[size_t(row)].link; }
    int rowOf(const QString &nameOrId) const; ///< -1: none

    void add(Site site);
    void replace(int row, const Site &site);
    void remove(int row);
    /// One up (-1) or down (+1); says where it is then.
    int moveBy(int row, int step);
    void setWanted(int row, bool isWanted);
    /// So many edits of that site are not applied.
    void setEdits(const QString &id, int edits);
    /// For a link that holds and brings nothing.
    void connectAnew(int row);

Q_SIGNALS:
    /// State or status of that site's link changed. Comes before dataChanged().
    void linkChanged(int row);
    /// The site itself was edited; its link may be another one then, see linkReplaced().
    void siteChanged(int row);
    /// The link of that site is about to go; there is another one at once, or the row is about to go.
    void linkGoing(wql::LoaderLink *link);
    void linkReplaced(int row);
    /// The change is shown, but not in the file; in words.
    void saveFailed(const QString &words);

private:
    struct Entry {
        Site site;
        std::unique_ptr<LoaderLink> link;
        int edits = 0;
    };
    static QString summaryOf(const Entry &entry);

    Entry entryOf(const Site &site);
    void watch(LoaderLink *link);
    void onLinkChanged(const LoaderLink *link);
    void save();

    LinkFactory m_makeLink;
    SiteStore m_store;
    std::vector<Entry> m_entries;
};

} // namespace wql
