// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/allsitespage.h"

#include "gui/look/chips.h"
#include "gui/look/columns.h"
#include "gui/look/pacedelegates.h"
#include "gui/look/tiledelegate.h"
#include "gui/models/alltargetsmodel.h"
#include "gui/models/settings.h"
#include "gui/models/sitecount.h"
#include "gui/models/sitesmodel.h"
#include "gui/models/sitetiles.h"
#include "gui/models/targetorder.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxTileLines = 2; ///< more are scrolled to: the table is what one works with

/// What Return and a double click do.
QAction *openAction(QAbstractItemView *view, const QString &text)
{
    auto *open = new QAction(text, view);
    open->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    open->setShortcutContext(Qt::WidgetShortcut);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addAction(open);
    QObject::connect(view, &QAbstractItemView::doubleClicked, open, &QAction::trigger);
    return open;
}

} // namespace

AllSitesPage::AllSitesPage(SitesModel &sites, const Clock &clock, Settings &memory, QWidget *parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_memory(memory)
    , m_targets(new AllTargetsModel(sites, clock, this))
    , m_order(new TargetOrder(this))
    , m_tiles(new QListView(this))
    , m_tile(new TileDelegate(m_tiles))
    , m_chips(new Chips(this))
    , m_filter(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_table(new QTableView(this))
{
    makeTiles(sites, clock);
    makeTable();
    m_filter->setObjectName(u"allTargetsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter targets"));
    m_filter->setAccessibleName(tr("Filter targets"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_nothing->setObjectName(u"noTargets"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_chips, 1);
    row->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tiles);
    layout->addLayout(row);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_reviewSoon.setSingleShot(true);
    m_reviewSoon.setInterval(std::chrono::milliseconds(200)); // many sites tell of themselves at once
    connect(&m_reviewSoon, &QTimer::timeout, this, &AllSitesPage::review);
    const auto reviewSoon = [this] {
        if (!m_reviewSoon.isActive())
            m_reviewSoon.start();
    };
    connect(m_targets, &QAbstractItemModel::dataChanged, this, reviewSoon);
    connect(m_targets, &QAbstractItemModel::rowsInserted, this, reviewSoon);
    connect(m_targets, &QAbstractItemModel::rowsRemoved, this, reviewSoon);
    connect(&sites, &SitesModel::rowsInserted, this, &AllSitesPage::layOutTiles);
    connect(&sites, &SitesModel::rowsRemoved, this, &AllSitesPage::layOutTiles);
    connect(&sites, &SitesModel::modelReset, this, &AllSitesPage::layOutTiles);
    connect(&sites, &SitesModel::linkChanged, this, reviewSoon);
    connect(&sites, &SitesModel::rowsInserted, this, reviewSoon);
    connect(&sites, &SitesModel::rowsRemoved, this, reviewSoon);
    connect(m_chips, &Chips::wantedChanged, this, &AllSitesPage::filter);
    connect(m_chips, &Chips::siteWanted, this, &AllSitesPage::goToSiteOf);
    connect(m_filter, &QLineEdit::textChanged, this, &AllSitesPage::filter);
    review();
}

AllSitesPage::~AllSitesPage()
{
    keepColumns(m_table, m_memory, Settings::allSitesColumns);
}

void AllSitesPage::makeTiles(SitesModel &sites, const Clock &clock)
{
    m_tiles->setObjectName(u"tiles"_s);
    m_tiles->setAccessibleName(tr("Sites"));
    m_tiles->setModel(new SiteTiles(sites, clock, this));
    m_tiles->setItemDelegate(m_tile);
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setUniformItemSizes(true);
    m_tiles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tiles->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tiles->setFrameShape(QFrame::NoFrame);
    m_tiles->viewport()->setAutoFillBackground(false);
    m_tiles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(openAction(m_tiles, tr("Show the site")), &QAction::triggered, this, &AllSitesPage::goToSite);
}

void AllSitesPage::makeTable()
{
    m_order->setSourceModel(m_targets);
    m_table->setObjectName(u"allTargets"_s);
    m_table->setAccessibleName(tr("Targets of all sites"));
    m_table->setModel(m_order);
    const auto column = [](TargetsModel::Column of) { return AllTargetsModel::columnOf(of); };
    m_table->setItemDelegateForColumn(column(TargetsModel::RowsPerMinute), new CurveDelegate(m_table));
    m_table->setItemDelegateForColumn(column(TargetsModel::Backlog), new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[of, letters] :
        { std::pair{ AllTargetsModel::SiteName, 15 }, { column(TargetsModel::Name), 22 },
            { column(TargetsModel::State), 18 }, { column(TargetsModel::RowsPerMinute), 19 },
            { column(TargetsModel::Lag), 11 }, { column(TargetsModel::Backlog), 22 } })
        header->resizeSection(of, letter * letters);
    // How rows travel and what is done with actions is no news; the header's menu of the page has it.
    header->hideSection(column(TargetsModel::Tls));
    header->hideSection(column(TargetsModel::Actions));
    restoreColumns(
        m_table, m_memory, Settings::allSitesColumns, column(TargetsModel::State), Qt::DescendingOrder);
    connect(openAction(m_table, tr("Show the target")), &QAction::triggered, this, &AllSitesPage::goToTarget);
}

void AllSitesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutTiles();
}

void AllSitesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutTiles();
}

/// As many in a line as have room, sharing its width; lines as many as there are, up to a bound.
void AllSitesPage::layOutTiles()
{
    const int tiles = m_tiles->model()->rowCount();
    m_tiles->setVisible(tiles > 0);
    if (tiles == 0)
        return;
    m_tile->setWidth(0);
    const QSize least = m_tiles->sizeHintForIndex(m_tiles->model()->index(0, 0));
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const auto columnsIn = [&](int space) { return std::clamp(space / least.width(), 1, tiles); };
    const auto linesIn = [tiles](int each) { return (tiles + each - 1) / each; };
    const bool scrolls = linesIn(columnsIn(room)) > maxTileLines;
    const int bar = scrolls ? m_tiles->verticalScrollBar()->sizeHint().width() : 0;
    // Lines of equal length, as far as there are tiles for them.
    const int most = columnsIn(room - bar);
    const int columns = (tiles + linesIn(most) - 1) / linesIn(most);
    // A pixel less than there is: the view breaks a line that fits exactly.
    const int wide = std::min((room - bar - 1) / columns, least.width() * 2);
    m_tiles->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_tile->setWidth(wide);
    m_tiles->setGridSize({ wide, least.height() });
    m_tiles->setFixedHeight(std::min(linesIn(columns), maxTileLines) * least.height() + 2);
}

void AllSitesPage::filter()
{
    m_order->setFilterFixedString(m_filter->text());
    m_order->setStandings(m_chips->wanted());
    review();
}

void AllSitesPage::review()
{
    m_chips->setCount(m_targets->count());
    m_chips->setSites(countSites(m_sites));
    const bool isEmpty = m_order->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_nothing->setText(m_targets->rowCount() > 0
            ? tr("No target fits what is asked for above.")
            : tr("No target is known yet: connect a site at the left, or wait for its answer."));
}

void AllSitesPage::goToSite()
{
    if (const QModelIndex index = m_tiles->currentIndex(); index.isValid())
        Q_EMIT siteWanted(index.row());
}

/// To the next of these sites behind the chosen one, then to the first again.
void AllSitesPage::goToSiteOf(SiteStanding standing)
{
    const int sites = m_sites.rowCount();
    const int from = m_tiles->currentIndex().row();
    for (int step = 1; step <= sites; ++step) {
        const int site = (std::max(from, -1) + step) % sites;
        if (siteStandingOf(m_sites.link(site)) != standing)
            continue;
        m_tiles->setCurrentIndex(m_tiles->model()->index(site, 0));
        m_tiles->setFocus();
        return;
    }
}

void AllSitesPage::goToTarget()
{
    const int row = m_order->mapToSource(m_table->currentIndex()).row();
    if (row >= 0)
        Q_EMIT targetWanted(m_targets->siteOf(row), m_targets->target(row).name);
}

} // namespace wql
