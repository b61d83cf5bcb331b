// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "gui/models/targetpace.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace wql {

class LoaderLink;
class SitesModel;

/// The sites with what a tile says of each: how fast rows flow, what still waits, when it was heard of last.
class SiteTiles : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        PaceRole = Qt::UserRole + 50, ///< a line: rows a minute and backlog; empty while nothing is known
        ContactRole, ///< a line: the last contact
        ReasonRole, ///< why there is no connection, or what its loader complains of; empty: nothing
        TileCurveRole, ///< QList<double>, as TargetPace::curve()
        TileScaleRole, ///< double: what all tiles' curves are measured by
        AnswersRole, ///< bool: what is said is of now
    };

    SiteTiles(SitesModel &sites, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void look(int site);
    QString paceText(int site) const;
    QString reasonText(int site) const;
    double scale() const;

    SitesModel &m_sites;
    const Clock &m_clock;
    struct Pace {
        TargetPace rows; ///< of all targets together
        QList<double> curve; ///< of these
        size_t targets = 0; ///< how many there were
    };
    QHash<QString, Pace> m_paces; ///< by site
};

} // namespace wql
