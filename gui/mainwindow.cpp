// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"

#include "core/client/loaderlink.h"
#include "gui/dialogs/question.h"
#include "gui/look/icons.h"
#include "gui/look/noticebar.h"
#include "gui/look/pagetabs.h"
#include "gui/look/taborder.h"
#include "gui/models/settings.h"
#include "gui/models/sitesmodel.h"
#include "gui/pages/page.h"
#include "gui/pages/sitehead.h"
#include "gui/pages/sitepanel.h"

#include <QCloseEvent>
#include <QMap>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

MainWindow::MainWindow(SitesModel &sites, Settings &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_sites(sites)
    , m_memory(memory)
    , m_panel(new SitePanel(sites, this))
    , m_column(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new PageTabs(this))
    , m_notice(new NoticeBar(this))
    , m_head(new SiteHead(this))
{
    m_tabs->setObjectName(u"pages"_s);
    m_notice->setObjectName(u"notice"_s);

    auto *right = new QWidget(this);
    right->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_head->banner());
    m_stack->addWidget(m_tabs);
    m_column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"splitter"_s);
    splitter->addWidget(m_panel);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({ 230, 900 });
    setCentralWidget(splitter);
    makeMenus();

    resize(1180, 740);
    restoreGeometry(m_memory.value(Settings::windowGeometry));
    splitter->restoreState(m_memory.value(Settings::windowSplitter));

    m_panel->setUnsavedWork([this] { return unsavedWork(&Page::keptWorkHere); });
    connect(m_panel, &SitePanel::siteChosen, this, &MainWindow::onSiteChosen);
    connect(m_panel, &SitePanel::allChosen, this, [this] {
        m_stack->setCurrentWidget(m_allSites);
        review();
    });
    connect(m_head->banner(), &Banner::buttonClicked, this, &MainWindow::onBannerButton);
    connect(&sites, &SitesModel::linkGoing, this, &MainWindow::onLinkGoing);
    connect(&sites, &SitesModel::saveFailed, this, &MainWindow::showMessage);
    connect(&sites, &SitesModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first) { forget(first); });
    connect(&sites, &SitesModel::linkReplaced, this, [this](int row) {
        forget(row);
        if (row == m_shown.row())
            give(row);
    });
    connect(&sites, &SitesModel::dataChanged, this, &MainWindow::review);
    connect(&sites, &SitesModel::rowsInserted, this, &MainWindow::review);
    connect(&sites, &SitesModel::rowsRemoved, this, &MainWindow::review);
    review();
}

MainWindow::~MainWindow()
{
    // The links belong to the model and may go first or last: no page holds one then.
    for (Page *page : std::as_const(m_pages))
        page->setLink(nullptr, nullptr);
}

void MainWindow::addPage(Page *page, const QString &iconName, const QString &title)
{
    m_pages.append(page);
    m_tabs->addPage(page, icon(iconName), title);
    const int number = int(m_pages.size());
    auto *action = new QAction(icon(iconName), title, this);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    menuBar()->findChild<QMenu *>(u"viewMenu"_s)->addAction(action);
    const LoaderLink *link = m_link;
    page->setLink(m_link, link ? &m_sites.site(m_shown.row()) : nullptr);
    if (m_memory.value(Settings::shownPage) == number - 1)
        m_tabs->setCurrentIndex(number - 1);
    connect(page, &Page::editsChanged, &m_sites, &SitesModel::setEdits);
    tabAsRead(centralWidget());
}

void MainWindow::showPage(Page *page)
{
    if (isAllSitesShown())
        leaveAllSites();
    m_tabs->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->indexOf(m_stack), bar);
    tabAsRead(centralWidget());
}

void MainWindow::addAllSites(QWidget *page)
{
    m_allSites = page;
    m_stack->addWidget(page);
    m_panel->offerAll();
    tabAsRead(centralWidget());
}

void MainWindow::showAllSites()
{
    if (m_allSites && m_sites.rowCount() > 0)
        m_panel->selectAll();
}

bool MainWindow::isAllSitesShown() const
{
    return m_allSites && m_stack->currentWidget() == m_allSites;
}

bool MainWindow::wasAllSitesShown() const
{
    return m_memory.value(Settings::allSitesShown);
}

void MainWindow::leaveAllSites()
{
    if (m_sites.rowCount() > 0)
        m_panel->select(std::max(0, m_shown.row()));
}

void MainWindow::showSite(int row, const std::function<void()> &then)
{
    const bool isShown = m_shown.isValid() && m_shown.row() == row && m_panel->current() == row;
    if (isShown) {
        if (then)
            then();
        return;
    }
    m_then = then;
    m_panel->select(row);
    m_then = {};
}

void MainWindow::showMessage(const QString &words)
{
    m_notice->say(words);
}

void MainWindow::showNews(const QString &words, std::chrono::milliseconds stays)
{
    m_notice->tellNews(words, stays);
}

void MainWindow::endNews()
{
    m_notice->endNews();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

const Site &MainWindow::site() const
{
    return m_sites.site(m_shown.row());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    event->setAccepted(m_hidesOnClose);
    if (m_hidesOnClose)
        Q_EMIT hidden();
    else
        quit();
}

void MainWindow::quit()
{
    remember();
    const QString unsaved = unsavedWork(&Page::keptWork);
    if (unsaved.isEmpty())
        return leave();
    raiseToFront();
    const QString question = unsavedWork().isEmpty()
        ? tr("%1 Quit? The edits are kept as a draft, without passwords.")
        : tr("%1 Quit and lose this?");
    ask(this, question.arg(unsaved), tr("Quit"), [this] { leave(); });
}

void MainWindow::leave()
{
    QString trouble;
    for (Page *page : std::as_const(m_pages))
        trouble = trouble.isEmpty() ? page->keepForNextTime() : trouble;
    if (trouble.isEmpty()) {
        Q_EMIT quitWanted();
        return;
    }
    raiseToFront();
    ask(this, tr("The draft cannot be kept: %1. Quit and lose it?").arg(trouble), tr("Quit"),
        [this] { Q_EMIT quitWanted(); });
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *settings = file->addAction(
        tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::settingsWanted);
    settings->setObjectName(u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &MainWindow::quit);
    quit->setMenuRole(QAction::QuitRole);
    QMenu *sites = menuBar()->addMenu(tr("&Site"));
    QAction *setUp = sites->addAction(tr("&Set up a loader…"), this, &MainWindow::setUpWanted);
    setUp->setObjectName(u"setUp"_s);
    sites->addSeparator();
    sites->addActions(m_panel->siteActions());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(u"viewMenu"_s);
    QAction *find
        = view->addAction(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::searchWanted);
    find->setObjectName(u"find"_s);
    view->addAction(tr("&All sites"), QKeySequence(Qt::CTRL | Qt::Key_0), this, &MainWindow::showAllSites);
    view->addSeparator();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *pages = help->addAction(tr("&Documentation"), this, &MainWindow::documentationWanted);
    pages->setObjectName(u"documentation"_s);
    help->addAction(tr("&Keys…"), QKeySequence(QKeySequence::HelpContents), this, &MainWindow::showKeys);
    help->addAction(tr("&About WQLoader"), this, &MainWindow::showAbout);
}

void MainWindow::onSiteChosen(int row)
{
    const std::function<void()> then = m_then;
    const bool isKept = m_shown.isValid() && row == m_shown.row();
    if (isKept || unsavedWork().isEmpty() || !m_shown.isValid()) {
        m_stack->setCurrentWidget(m_tabs);
        if (isKept)
            review();
        else
            give(row);
        if (then)
            then();
        return;
    }
    // From the event loop: the list is in the middle of a press, and would highlight what was pressed
    // whatever is said to it now.
    QTimer::singleShot(0, this, [this, then, wanted = QPersistentModelIndex(m_sites.index(row))] {
        if (isAllSitesShown())
            m_panel->selectAll();
        else
            m_panel->select(m_shown.row());
        if (wanted.isValid())
            askForSite(wanted, then);
    });
}

void MainWindow::askForSite(const QPersistentModelIndex &wanted, const std::function<void()> &then)
{
    ask(this, tr("%1 Show another site and lose this?").arg(unsavedWork()), tr("Show"), [this, wanted, then] {
        if (!wanted.isValid())
            return;
        give(wanted.row());
        m_stack->setCurrentWidget(m_tabs);
        m_panel->select(wanted.row());
        if (then)
            then();
    });
}

void MainWindow::give(int row)
{
    endNews();
    m_shown = row < 0 ? QModelIndex() : m_sites.index(row);
    m_link = row < 0 ? nullptr : &m_sites.link(row);
    for (Page *page : std::as_const(m_pages))
        page->setLink(m_link, m_link ? &m_sites.site(row) : nullptr);
    if (row >= 0)
        m_memory.set(Settings::shownSite, m_sites.site(row).id);
    review();
}

void MainWindow::onLinkGoing(const LoaderLink *link)
{
    if (link != m_link)
        return;
    m_link = nullptr;
    for (Page *page : std::as_const(m_pages))
        page->setLink(nullptr, nullptr);
}

void MainWindow::onBannerButton()
{
    if (!m_shown.isValid())
        Q_EMIT setUpWanted();
    else if (m_link && m_link->silence().count() > 0)
        m_sites.connectAnew(m_shown.row());
    else
        m_sites.setWanted(m_shown.row(), true);
}

void MainWindow::review()
{
    // The last site is gone: its entry is, and that of all of them.
    if (isAllSitesShown() && m_sites.rowCount() == 0)
        m_stack->setCurrentWidget(m_tabs);
    if (isAllSitesShown())
        m_head->showAllSites();
    else if (!m_shown.isValid() || !m_link)
        m_head->showNone(m_sites.rowCount() > 0);
    else
        m_head->show(m_sites.site(m_shown.row()), *m_link);
}

QString MainWindow::unsavedWork(QString (Page::*kept)() const) const
{
    QStringList all;
    for (const Page *page : m_pages)
        all += { page->unsavedWork(), kept ? (page->*kept)() : QString() };
    all.removeAll(QString());
    return all.join(u' ');
}

void MainWindow::forget(int row)
{
    for (Page *page : std::as_const(m_pages))
        page->forgetSite(m_sites.site(row).id);
}

void MainWindow::remember()
{
    m_memory.set(Settings::windowGeometry, saveGeometry());
    m_memory.set(Settings::windowSplitter, findChild<QSplitter *>(u"splitter"_s)->saveState());
    m_memory.set(Settings::shownPage, m_tabs->currentIndex());
    m_memory.set(Settings::allSitesShown, isAllSitesShown());
}

void MainWindow::showKeys()
{
    // A key may do something else on another page.
    QMap<QString, QStringList> doings;
    for (const QAction *action : findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty())
            doings[action->shortcut().toString(QKeySequence::NativeText)]
                += QString(action->text()).remove(u'&').remove(u'…');
    }
    QStringList lines;
    for (auto doing = doings.begin(); doing != doings.end(); ++doing) {
        doing->removeDuplicates();
        lines += tr("%1: %2").arg(doing.key(), doing->join(u", "_s));
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keys"), lines.join(u'\n'), QMessageBox::Close, this);
    box->setObjectName(u"keys"_s);
    // A long list, which has to fit a small screen with large letters.
    QFont small = box->font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    box->setFont(small);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About WQLoader"),
        tr("WQLoader %1\nCarries every row of Asterisk's queue_log to QueueMetrics, exactly once.\nFree "
           "software under the MIT licence.")
            .arg(QLatin1StringView(WQL_VERSION)),
        QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QIcon(u":/icons/wqloader.svg"_s).pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace wql
