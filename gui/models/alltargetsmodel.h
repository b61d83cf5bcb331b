// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/targetsmodel.h"

#include <array>
#include <memory>
#include <vector>

namespace wql {

class SitesModel;

/// The targets of all sites, a row each, in the order of the sites and of their configurations. Behind the
/// name of the site stand the columns of TargetsModel.
///
/// What is known of a site that does not answer stays, and is called not known. A site that the operator
/// disconnected has no targets.
class AllTargetsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SiteName = 0;
    static constexpr int columnOf(TargetsModel::Column column) { return 1 + int(column); }

    AllTargetsModel(SitesModel &sites, const Clock &clock, QObject *parent = nullptr);
    ~AllTargetsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int siteOf(int row) const; ///< its row among the sites
    const TargetStatus &target(int row) const;
    Standing standing(int row) const;
    /// How many there are of each standing.
    std::array<int, standings> count() const;

private:
    /// The targets of one site.
    struct Part {
        std::unique_ptr<TargetsModel> targets;
        int first = 0; ///< the row of its first target
    };

    void addPart(int site);
    void watch(const Part &part);
    void removeParts(int first, int last);
    void makeAll();
    void renumber();
    void refresh(int site);
    const Part &partOf(int row) const;
    void scaleCurves();

    SitesModel &m_sites;
    const Clock &m_clock;
    double m_scale = 0; ///< of the curves of all parts
    std::vector<std::unique_ptr<Part>> m_parts; ///< one for each site, in their order
};

} // namespace wql
