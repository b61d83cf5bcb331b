// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/alltargetsmodel.h"

#include "gui/models/sitesmodel.h"
#include "gui/text/plaintext.h"

#include <algorithm>
#include <utility>

namespace wql {

AllTargetsModel::AllTargetsModel(SitesModel &sites, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sites(sites)
    , m_clock(clock)
{
    connect(&sites, &SitesModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int site = first; site <= last; ++site)
            addPart(site);
    });
    connect(&sites, &SitesModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { removeParts(first, last); });
    connect(&sites, &SitesModel::rowsMoved, this, &AllTargetsModel::makeAll);
    connect(&sites, &SitesModel::modelReset, this, &AllTargetsModel::makeAll);
    connect(&sites, &SitesModel::linkChanged, this, &AllTargetsModel::refresh);
    connect(&sites, &SitesModel::linkReplaced, this, [this](int site) {
        m_parts[size_t(site)]->targets->setStatus({});
        refresh(site);
    });
    connect(&sites, &SitesModel::siteChanged, this, [this](int site) {
        const Part &part = *m_parts[size_t(site)];
        if (const int rows = part.targets->rowCount(); rows > 0)
            Q_EMIT dataChanged(index(part.first, SiteName), index(part.first + rows - 1, SiteName));
    });
    makeAll();
    scaleCurves();
}

AllTargetsModel::~AllTargetsModel() = default;

int AllTargetsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_parts.empty())
        return 0;
    return m_parts.back()->first + m_parts.back()->targets->rowCount();
}

int AllTargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + TargetsModel::ColumnCount;
}

QVariant AllTargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Part &part = partOf(index.row());
    const auto inPart = [&](int column) {
        return part.targets->data(part.targets->index(index.row() - part.first, column), role);
    };
    if (index.column() == columnOf(TargetsModel::RowsPerMinute)) {
        if (role == TargetsModel::CurveScaleRole)
            return m_scale;
        if (role == Qt::ToolTipRole)
            return shownInToolTip(TargetsModel::curveTip(m_scale));
    }
    if (index.column() != SiteName)
        return inPart(index.column() - 1);
    const int site = siteOf(index.row());
    // While the list of sites is read anew, there are rows of sites that are gone.
    const auto name
        = [&] { return site < m_sites.rowCount() ? shownPlainly(m_sites.site(site).name, 100) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        return name();
    case TargetsModel::SortRole:
        return name().toCaseFolded();
    case TargetsModel::StandingRole:
        return inPart(TargetsModel::Name);
    default:
        return {};
    }
}

QVariant AllTargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SiteName ? tr("Site") : TargetsModel::header(section - 1);
}

int AllTargetsModel::siteOf(int row) const
{
    // The last one that begins there or before: those without targets begin where the next one does.
    const auto behind = std::ranges::upper_bound(
        m_parts, row, {}, [](const std::unique_ptr<Part> &part) { return part->first; });
    return int(behind - m_parts.begin()) - 1;
}

const AllTargetsModel::Part &AllTargetsModel::partOf(int row) const
{
    return *m_parts[size_t(siteOf(row))];
}

const TargetStatus &AllTargetsModel::target(int row) const
{
    const Part &part = partOf(row);
    return part.targets->target(row - part.first);
}

Standing AllTargetsModel::standing(int row) const
{
    const Part &part = partOf(row);
    return part.targets->standing(row - part.first);
}

std::array<int, standings> AllTargetsModel::count() const
{
    std::array<int, standings> count{};
    for (const std::unique_ptr<Part> &part : m_parts)
        for (int row = 0; row < part->targets->rowCount(); ++row)
            ++count[size_t(part->targets->standing(row))];
    return count;
}

void AllTargetsModel::addPart(int site)
{
    auto part = std::make_unique<Part>();
    part->targets = std::make_unique<TargetsModel>(m_clock);
    watch(*part);
    m_parts.insert(m_parts.begin() + site, std::move(part));
    renumber();
    refresh(site);
}

/// Its rows stand among ours. A part of no rows is added, so that Qt's rules hold by themselves.
void AllTargetsModel::watch(const Part &part)
{
    const TargetsModel *targets = part.targets.get();
    connect(targets, &TargetsModel::rowsAboutToBeInserted, this,
        [this, &part](const QModelIndex &, int first, int last) {
            beginInsertRows({}, part.first + first, part.first + last);
        });
    connect(targets, &TargetsModel::rowsInserted, this, [this] {
        renumber();
        endInsertRows();
    });
    connect(targets, &TargetsModel::rowsAboutToBeRemoved, this,
        [this, &part](const QModelIndex &, int first, int last) {
            beginRemoveRows({}, part.first + first, part.first + last);
        });
    connect(targets, &TargetsModel::rowsRemoved, this, [this] {
        renumber();
        endRemoveRows();
    });
    connect(targets, &TargetsModel::rowsAboutToBeMoved, this,
        [this, &part](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
            beginMoveRows({}, part.first + first, part.first + last, {}, part.first + to);
        });
    connect(targets, &TargetsModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(targets, &TargetsModel::highestOfCurvesChanged, this, &AllTargetsModel::scaleCurves);
    connect(targets, &TargetsModel::dataChanged, this,
        [this, &part](const QModelIndex &from, const QModelIndex &to) {
            Q_EMIT dataChanged(index(part.first + from.row(), from.column() + 1),
                index(part.first + to.row(), to.column() + 1));
        });
}

void AllTargetsModel::removeParts(int first, int last)
{
    for (int site = last; site >= first; --site) {
        m_parts[size_t(site)]->targets->setStatus({});
        m_parts.erase(m_parts.begin() + site);
    }
    renumber();
}

void AllTargetsModel::makeAll()
{
    removeParts(0, int(m_parts.size()) - 1);
    for (int site = 0; site < m_sites.rowCount(); ++site)
        addPart(site);
}

/// The sites' curves stand below each other: one scale for all of them.
void AllTargetsModel::scaleCurves()
{
    double highest = 0;
    for (const std::unique_ptr<Part> &part : m_parts)
        highest = std::max(highest, part->targets->highestOfCurves());
    const double scale = curveScale(highest);
    if (std::exchange(m_scale, scale) == scale || rowCount() == 0)
        return;
    constexpr int column = columnOf(TargetsModel::RowsPerMinute);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void AllTargetsModel::renumber()
{
    int first = 0;
    for (const std::unique_ptr<Part> &part : m_parts) {
        part->first = first;
        first += part->targets->rowCount();
    }
}

void AllTargetsModel::refresh(int site)
{
    const LoaderLink &link = m_sites.link(site);
    TargetsModel &targets = *m_parts[size_t(site)]->targets;
    if (link.state() == LoaderLink::State::Closed)
        targets.setStatus({});
    else if (isAnswering(link))
        targets.setStatus(link.status());
    targets.setKnown(isAnswering(link));
}

} // namespace wql
