// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/sitepanel.h"

#include "gui/dialogs/question.h"
#include "gui/dialogs/sitedialog.h"
#include "gui/look/icons.h"
#include "gui/look/sitedelegate.h"
#include "gui/models/sitelistmodel.h"
#include "gui/models/sitesmodel.h"

#include <QAction>
#include <QListView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

SitePanel::SitePanel(SitesModel &sites, QWidget *parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_entries(new SiteListModel(sites, this))
    , m_list(new QListView(this))
    , m_bar(new QToolBar(this))
{
    m_list->setObjectName(u"siteList"_s);
    m_list->setAccessibleName(tr("Sites"));
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new SiteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setIconSize({ 18, 18 });
    addAction(u"add"_s, tr("&Add a site…"), &SitePanel::addSite);
    m_edit = addAction(u"edit"_s, tr("&Edit the site…"), &SitePanel::edit);
    m_up = addAction(u"up"_s, tr("Move the site &up"), &SitePanel::moveUp);
    m_down = addAction(u"down"_s, tr("Move the site &down"), &SitePanel::moveDown);
    m_connect = addAction(u"connect"_s, tr("&Connect"), &SitePanel::toggleConnection);
    m_connect->setCheckable(true);
    m_remove = addAction(u"remove"_s, tr("&Remove the site…"), &SitePanel::remove);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_actions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_bar);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            review();
            if (m_entries->isAll(index))
                Q_EMIT allChosen();
            else
                Q_EMIT siteChosen(m_entries->siteOf(index));
        });
    connect(m_list, &QListView::doubleClicked, this, &SitePanel::edit);
    connect(&sites, &SitesModel::linkChanged, this, &SitePanel::review);
    review();
}

int SitePanel::current() const
{
    return m_entries->siteOf(m_list->currentIndex());
}

void SitePanel::select(int row)
{
    m_list->setCurrentIndex(m_entries->indexOf(row));
}

void SitePanel::offerAll()
{
    m_entries->setHasAll(true);
}

void SitePanel::selectAll()
{
    m_list->setCurrentIndex(m_entries->indexOfAll());
}

QAction *SitePanel::addAction(const QString &iconName, const QString &text, void (SitePanel::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    m_actions.append(action);
    m_bar->addAction(action);
    m_bar->widgetForAction(action)->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    return action;
}

void SitePanel::addSite()
{
    auto *dialog = new SiteDialog(Site{}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_sites.add(dialog->site());
        select(m_sites.rowCount() - 1);
    });
    dialog->open();
}

void SitePanel::edit()
{
    if (current() < 0)
        return;
    auto *dialog = new SiteDialog(m_sites.site(current()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Site site = dialog->site();
        const int row = m_sites.rowOf(site.id);
        const QString unsaved = m_unsavedWork();
        const bool isElsewhere
            = row >= 0 && (site.kind != m_sites.site(row).kind || site.place != m_sites.site(row).place);
        if (!isElsewhere || row != current() || unsaved.isEmpty())
            replace(site);
        else
            ask(this, tr("%1 Go elsewhere and lose this?").arg(unsaved), tr("Go elsewhere"),
                [this, site] { replace(site); });
    });
    dialog->open();
}

void SitePanel::replace(const Site &site)
{
    const int row = m_sites.rowOf(site.id);
    if (row < 0)
        return;
    m_sites.replace(row, site);
    m_sites.setWanted(row, site.isWanted);
}

void SitePanel::remove()
{
    if (current() < 0)
        return;
    const Site &site = m_sites.site(current());
    const QString words = tr("Remove %1 from this list? The loader there goes on as it is.").arg(site.name);
    ask(this, QStringList{ m_unsavedWork(), words }.join(u' ').trimmed(), tr("Remove"), [this, id = site.id] {
        if (const int row = m_sites.rowOf(id); row >= 0)
            m_sites.remove(row);
    });
}

void SitePanel::move(int step)
{
    if (current() >= 0)
        m_sites.moveBy(current(), step);
    review();
}

void SitePanel::toggleConnection()
{
    if (current() >= 0)
        m_sites.setWanted(current(), m_connect->isChecked());
}

void SitePanel::review()
{
    const int row = current();
    const bool isAny = row >= 0;
    for (QAction *action : { m_edit, m_remove, m_connect })
        action->setEnabled(isAny);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isAny && row + 1 < m_sites.rowCount());
    m_connect->setChecked(isAny && m_sites.site(row).isWanted);
}

} // namespace wql
