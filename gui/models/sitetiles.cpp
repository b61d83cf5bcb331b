// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/sitetiles.h"

#include "gui/models/condition.h"
#include "gui/models/sitecount.h"
#include "gui/models/sitesmodel.h"
#include "gui/text/linktext.h"
#include "gui/text/measures.h"
#include "gui/text/targettext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The one that is behind most: the bytes of several targets are mostly the same ones of the log.
const TargetStatus *slowestOf(const LoaderStatus &status)
{
    const auto slowest = std::ranges::max_element(status.targets, {}, &TargetStatus::backlogBytes);
    return slowest == status.targets.end() ? nullptr : &*slowest;
}

} // namespace

SiteTiles::SiteTiles(SitesModel &sites, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_sites(sites)
    , m_clock(clock)
{
    // Before the view hears of the change from the model itself.
    connect(&sites, &SitesModel::linkChanged, this, &SiteTiles::look);
    connect(
        &sites, &SitesModel::linkReplaced, this, [this](int site) { m_paces.remove(m_sites.site(site).id); });
    connect(&sites, &SitesModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first) { m_paces.remove(m_sites.site(first).id); });
    setSourceModel(&sites);
}

QVariant SiteTiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LoaderLink &link = m_sites.link(index.row());
    switch (role) {
    case PaceRole:
        return paceText(index.row());
    case ContactRole:
        return contactText(link);
    case TileCurveRole:
        return QVariant::fromValue(m_paces.value(m_sites.site(index.row()).id).curve);
    case TileScaleRole:
        return scale();
    case ReasonRole:
        return reasonText(index.row());
    case AnswersRole:
        return isAnswering(link);
    case Qt::AccessibleTextRole: {
        QStringList spoken{ QIdentityProxyModel::data(index, role).toString(), reasonText(index.row()),
            paceText(index.row()), contactText(link) };
        spoken.removeAll({});
        return spoken.join(u", "_s);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

void SiteTiles::look(int site)
{
    const LoaderLink &link = m_sites.link(site);
    if (!isAnswering(link) || link.status().targets.empty())
        return; // before the first status nothing is known
    Pace &pace = m_paces[m_sites.site(site).id];
    // What another target has confirmed before is no row of now.
    if (std::exchange(pace.targets, link.status().targets.size()) != link.status().targets.size())
        pace.rows = {};
    quint64 rows = 0;
    for (const TargetStatus &target : link.status().targets)
        rows += target.counters.rowsConfirmed;
    const TargetStatus *slowest = slowestOf(link.status());
    pace.rows.add(m_clock.monotonic(), rows, slowest ? slowest->backlogBytes : 0);
    pace.curve = pace.rows.curve();
}

double SiteTiles::scale() const
{
    double highest = 0;
    for (const Pace &pace : m_paces)
        for (const double rows : pace.curve)
            highest = std::max(highest, rows);
    return curveScale(highest);
}

QString SiteTiles::reasonText(int site) const
{
    const LoaderLink &link = m_sites.link(site);
    const std::optional<SiteStanding> standing = siteStandingOf(link);
    if (standing == SiteStanding::Unreachable && link.state() == LoaderLink::State::Lost)
        return describe(link.trouble(), m_sites.site(site)).what;
    return standing == SiteStanding::Troubled ? problemOf(link.status()).what : QString();
}

QString SiteTiles::paceText(int site) const
{
    const TargetStatus *slowest = slowestOf(m_sites.link(site).status());
    if (!slowest)
        return {};
    const TargetPace pace = m_paces.value(m_sites.site(site).id).rows;
    return tr("%1 rows/min, backlog: %2")
        .arg(rateText(pace.rowsPerMinute()), backlogText(*slowest, pace.remaining()));
}

} // namespace wql
