// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/sitesmodel.h"

#include "core/client/loaderlink.h"
#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/text/linktext.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

SitesModel::SitesModel(LinkFactory makeLink, SiteStore store, QObject *parent)
    : QAbstractListModel(parent)
    , m_makeLink(std::move(makeLink))
    , m_store(std::move(store))
{
}

SitesModel::~SitesModel() = default;

QString SitesModel::load()
{
    const SiteStore::Reading reading = m_store.read();
    beginResetModel();
    m_entries.clear();
    for (const Site &site : reading.sites)
        m_entries.push_back(entryOf(site));
    endResetModel();
    if (!reading.setAside.isEmpty())
        return tr("The list of sites could not be read. It is kept as %1; please add your sites again.")
            .arg(reading.setAside);
    return reading.trouble;
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.site.name;
    case Qt::DecorationRole:
        return iconOf(conditionOf(*entry.link));
    case Qt::ToolTipRole:
        // Tool tips take HTML; a name with tags is to be seen as it is.
        return QStringList{ entry.site.name, placeText(entry.site), summaryOf(entry),
            contactText(*entry.link) }
            .join(u'\n')
            .trimmed()
            .toHtmlEscaped()
            .replace(u'\n', "<br>"_L1);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(entry.site.name, summaryOf(entry));
    case SummaryRole:
        return summaryOf(entry);
    case EditsRole:
        return entry.edits;
    case ConditionRole:
        return int(conditionOf(*entry.link));
    case ColourRole:
        return entry.site.colour;
    case ProductionRole:
        return entry.site.asksBeforeApplying;
    default:
        return {};
    }
}

int SitesModel::rowOf(const QString &nameOrId) const
{
    const auto found = std::ranges::find_if(m_entries,
        [&](const Entry &entry) { return entry.site.name == nameOrId || entry.site.id == nameOrId; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void SitesModel::add(Site site)
{
    if (site.id.isEmpty())
        site.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size()));
    m_entries.push_back(entryOf(site));
    endInsertRows();
    save();
}

void SitesModel::replace(int row, const Site &site)
{
    Entry &entry = m_entries[size_t(row)];
    const bool isElsewhere = site.kind != entry.site.kind || site.place != entry.site.place;
    if (isElsewhere) {
        Q_EMIT linkGoing(entry.link.get());
        entry = entryOf(site);
        Q_EMIT linkReplaced(row);
    } else {
        entry.site = site;
    }
    Q_EMIT siteChanged(row);
    Q_EMIT dataChanged(index(row), index(row));
    save();
}

void SitesModel::remove(int row)
{
    Q_EMIT linkGoing(m_entries[size_t(row)].link.get());
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    save();
}

int SitesModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (to < 0 || to >= rowCount())
        return row;
    // Qt counts the destination before the move: one further when going down.
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    std::swap(m_entries[size_t(row)], m_entries[size_t(to)]);
    endMoveRows();
    save();
    return to;
}

void SitesModel::setWanted(int row, bool isWanted)
{
    Entry &entry = m_entries[size_t(row)];
    entry.site.isWanted = isWanted;
    if (isWanted)
        entry.link->open();
    else
        entry.link->close();
    save();
}

QString SitesModel::summaryOf(const Entry &entry)
{
    const QString summary = summaryText(*entry.link);
    return entry.edits > 0 ? tr("%n edit(s); %1", nullptr, entry.edits).arg(summary) : summary;
}

void SitesModel::setEdits(const QString &id, int edits)
{
    const int row = rowOf(id);
    if (row < 0 || std::exchange(m_entries[size_t(row)].edits, edits) == edits)
        return;
    Q_EMIT dataChanged(index(row), index(row));
}

void SitesModel::connectAnew(int row)
{
    m_entries[size_t(row)].link->close();
    setWanted(row, true);
}

SitesModel::Entry SitesModel::entryOf(const Site &site)
{
    Entry entry{ site, m_makeLink(site) };
    watch(entry.link.get());
    if (site.isWanted)
        entry.link->open();
    return entry;
}

void SitesModel::watch(LoaderLink *link)
{
    connect(link, &LoaderLink::stateChanged, this, [this, link] { onLinkChanged(link); });
    connect(link, &LoaderLink::silenceChanged, this, [this, link] { onLinkChanged(link); });
    connect(link, &LoaderLink::statusChanged, this, [this, link] { onLinkChanged(link); });
}

void SitesModel::onLinkChanged(const LoaderLink *link)
{
    const auto found
        = std::ranges::find_if(m_entries, [link](const Entry &entry) { return entry.link.get() == link; });
    if (found == m_entries.end())
        return; // still being added
    const int row = int(found - m_entries.begin());
    Q_EMIT linkChanged(row);
    Q_EMIT dataChanged(index(row), index(row));
}

void SitesModel::save()
{
    std::vector<Site> sites;
    for (const Entry &entry : m_entries)
        sites.push_back(entry.site);
    if (const QString words = m_store.save(sites); !words.isEmpty())
        Q_EMIT saveFailed(words);
}

} // namespace wql
