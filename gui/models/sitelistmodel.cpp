// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/sitelistmodel.h"

#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/models/sitecount.h"
#include "gui/models/sitesmodel.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

SiteListModel::SiteListModel(SitesModel &sites, QObject *parent)
    : QAbstractListModel(parent)
    , m_sites(sites)
    , m_isEmpty(sites.rowCount() == 0)
{
    connect(
        &sites, &SitesModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int last) {
            if (m_isEmpty)
                beginInsertRows({}, 0, last + (m_hasAll ? 1 : 0));
            else
                beginInsertRows({}, first + before(), last + before());
        });
    connect(&sites, &SitesModel::rowsInserted, this, [this] {
        m_isEmpty = false;
        endInsertRows();
    });
    connect(
        &sites, &SitesModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
            const bool isRest = last - first + 1 == m_sites.rowCount();
            beginRemoveRows({}, isRest ? 0 : first + before(), last + before());
        });
    connect(&sites, &SitesModel::rowsRemoved, this, [this] {
        m_isEmpty = m_sites.rowCount() == 0;
        endRemoveRows();
    });
    connect(&sites, &SitesModel::rowsAboutToBeMoved, this,
        [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
            beginMoveRows({}, first + before(), last + before(), {}, to + before());
        });
    connect(&sites, &SitesModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(&sites, &SitesModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&sites, &SitesModel::modelReset, this, [this] {
        m_isEmpty = m_sites.rowCount() == 0;
        endResetModel();
    });
    connect(&sites, &SitesModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { onSitesChanged(from.row(), to.row()); });
}

void SiteListModel::setHasAll(bool hasAll)
{
    beginResetModel();
    m_hasAll = hasAll;
    endResetModel();
}

int SiteListModel::before() const
{
    return m_hasAll && !m_isEmpty ? 1 : 0;
}

int SiteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sites.rowCount() + before();
}

int SiteListModel::siteOf(const QModelIndex &index) const
{
    return index.isValid() && !isAll(index) ? index.row() - before() : -1;
}

QVariant SiteListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isAll(index))
        return m_sites.data(m_sites.index(siteOf(index)), role);
    switch (role) {
    case Qt::DisplayRole:
        return tr("All sites");
    case Qt::DecorationRole:
        return iconOf(worst());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(tr("All sites"), summaryOfAll());
    case Qt::ToolTipRole:
        return shownInToolTip(summaryOfAll());
    case SitesModel::SummaryRole:
        return summaryOfAll();
    default:
        return {};
    }
}

Condition SiteListModel::worst() const
{
    Condition worst = Condition::Off;
    for (int site = 0; site < m_sites.rowCount(); ++site)
        worst = std::max(worst, conditionOf(m_sites.link(site)));
    return worst;
}

/// The two that matter most: the list is narrow. A site that nobody hears of matters more than any target.
QString SiteListModel::summaryOfAll() const
{
    std::array<int, standings> count{};
    for (int site = 0; site < m_sites.rowCount(); ++site) {
        const LoaderLink &link = m_sites.link(site);
        if (link.state() == LoaderLink::State::Closed)
            continue;
        for (const TargetStatus &target : link.status().targets)
            ++count[size_t(standingOf(target, isAnswering(link)))];
    }
    QStringList words;
    const SiteCount sites = countSites(m_sites);
    for (const SiteStanding standing : { SiteStanding::Unreachable, SiteStanding::Troubled })
        if (sites[size_t(standing)] > 0)
            words += siteStandingText(standing, sites[size_t(standing)]);
    for (int standing = standings - 1; standing >= 0 && words.size() < 2; --standing)
        if (count[size_t(standing)] > 0)
            words += standingText(Standing(standing), count[size_t(standing)]);
    return words.isEmpty() ? tr("no targets") : words.join(u", "_s);
}

void SiteListModel::onSitesChanged(int first, int last)
{
    Q_EMIT dataChanged(indexOf(first), indexOf(last));
    if (const QModelIndex all = indexOfAll(); all.isValid())
        Q_EMIT dataChanged(all, all);
}

} // namespace wql
