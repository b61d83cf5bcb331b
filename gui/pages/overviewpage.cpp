// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/overviewpage.h"

#include "gui/dialogs/question.h"
#include "gui/look/banner.h"
#include "gui/look/columns.h"
#include "gui/look/icons.h"
#include "gui/look/obstacle.h"
#include "gui/look/pacedelegates.h"
#include "gui/models/mends.h"
#include "gui/models/settings.h"
#include "gui/models/targetorder.h"
#include "gui/models/targetsmodel.h"
#include "gui/pages/targetdetails.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

OverviewPage::OverviewPage(const Clock &clock, Settings &memory, QWidget *parent)
    : Page(parent)
    , m_memory(memory)
    , m_targets(new TargetsModel(clock, this))
    , m_order(new TargetOrder(this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_log(new QLabel(this))
    , m_trouble(new Banner(this))
    , m_outcome(new Banner(this))
    , m_details(new TargetDetails(this))
{
    auto *bar = new QToolBar(this);
    bar->setIconSize({ 18, 18 });
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause = addAction(u"pause"_s, tr("&Pause"), {}, &OverviewPage::pause);
    m_resume = addAction(u"resume"_s, tr("R&esume"), {}, &OverviewPage::resume);
    m_resync = addAction(u"resync"_s, tr("Retry &now"), {}, &OverviewPage::resync);
    m_test = addAction(u"test"_s, tr("&Test…"), QKeySequence(Qt::Key_F5), &OverviewPage::test);
    m_setPassword = addAction(u"password"_s, tr("Set pass&word…"), {}, &OverviewPage::setPassword);
    m_seeLog = addAction(u"log"_s, tr("Show &log"), {}, &OverviewPage::seeLog);
    m_seeProof = addAction(u"proof"_s, tr("P&roof"), {}, &OverviewPage::seeProof);
    m_seeProof->setToolTip(tr("Whether each of its rows arrived, and rows that wait for you"));
    m_resync->setToolTip(tr("Asks QueueMetrics at once where to go on, also while waiting"));
    bar->addActions(actions());
    m_filter->setObjectName(u"targetFilter"_s);
    m_filter->setPlaceholderText(tr("Filter targets"));
    m_filter->setAccessibleName(tr("Filter targets"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_log->setObjectName(u"logLine"_s);
    m_log->setTextFormat(Qt::PlainText);
    m_log->setWordWrap(true);
    m_trouble->setObjectName(u"loaderTrouble"_s);
    m_outcome->setObjectName(u"outcome"_s);
    makeTable();

    auto *upper = new QHBoxLayout;
    upper->addWidget(bar, 1);
    upper->addWidget(m_filter);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    // A target in trouble says more than a small screen has room for; the table keeps its own.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(fontMetrics().height() * 10);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 400, 240 });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_log);
    layout->addWidget(m_trouble);
    layout->addLayout(upper);
    layout->addWidget(m_outcome);
    layout->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, m_order, &TargetOrder::setFilterFixedString);
    connect(m_outcome, &Banner::buttonClicked, m_outcome, &QWidget::hide);
    connect(m_trouble, &Banner::buttonClicked, this, [this] {
        if (m_link)
            QGuiApplication::clipboard()->setText(m_link->status().logMend);
    });
    connect(m_details, &TargetDetails::mendWanted, this, &OverviewPage::mend);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_details->clear();
        showDetails();
    });
    connect(m_table, &QTableView::doubleClicked, this, &OverviewPage::test);
    review();
}

OverviewPage::~OverviewPage()
{
    keepColumns(m_table, m_memory, Settings::overviewColumns);
}

void OverviewPage::makeTable()
{
    m_order->setSourceModel(m_targets);
    m_table->setObjectName(u"targets"_s);
    m_table->setAccessibleName(tr("Targets"));
    m_table->setModel(m_order);
    m_table->setItemDelegateForColumn(TargetsModel::RowsPerMinute, new CurveDelegate(m_table));
    m_table->setItemDelegateForColumn(TargetsModel::Backlog, new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 14);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions());
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : { std::pair{ TargetsModel::Name, 20 }, { TargetsModel::State, 18 },
             { TargetsModel::RowsPerMinute, 19 }, { TargetsModel::Lag, 11 }, { TargetsModel::Backlog, 24 },
             { TargetsModel::Tls, 17 }, { TargetsModel::Actions, 13 } })
        header->resizeSection(column, letter * letters);
    restoreColumns(m_table, m_memory, Settings::overviewColumns);
}

QAction *OverviewPage::addAction(
    const QString &iconName, const QString &text, const QKeySequence &key, void (OverviewPage::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut); // while the page is seen, wherever the keyboard is
    connect(action, &QAction::triggered, this, what);
    QWidget::addAction(action);
    return action;
}

void OverviewPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_link = link;
    m_targets->clear();
    m_details->setLink(link);
    m_outcome->hide();
    if (link) {
        connect(link, &LoaderLink::statusChanged, this, &OverviewPage::onStatusChanged);
        connect(link, &LoaderLink::stateChanged, this, &OverviewPage::review);
        connect(link, &LoaderLink::silenceChanged, this, &OverviewPage::review);
    }
    onStatusChanged();
}

void OverviewPage::onStatusChanged()
{
    if (m_link)
        m_targets->setStatus(m_link->status());
    if (m_link && !m_table->currentIndex().isValid() && m_order->rowCount() > 0)
        // selectRow() chooses nothing here when the window is written from the right (Qt 6.4).
        m_table->setCurrentIndex(m_order->index(0, 0));
    showLog();
    showDetails();
}

void OverviewPage::showLog()
{
    if (!m_link || m_link->status().queueLog.isEmpty()) {
        m_log->clear();
        m_trouble->hide();
        return;
    }
    const LoaderStatus &status = m_link->status();
    m_log->setText(tr("%1: %2 rows read, %3 of them for no target")
                       .arg(isolated(shownPlainly(status.queueLog)), countText(status.rowsRead),
                           countText(status.rowsUnmatched)));
    const FailureText trouble = problemOf(status);
    if (trouble.what.isEmpty())
        m_trouble->hide();
    else
        m_trouble->showMessage(trouble.what, trouble.mend,
            status.log.isOk() || status.logMend.isEmpty() ? QString() : tr("Copy the command"));
}

void OverviewPage::showDetails()
{
    const int row = m_order->mapToSource(m_table->currentIndex()).row();
    if (row >= 0)
        m_details->show(m_targets->target(row), m_targets->pace(row));
    else
        m_details->clear();
    review();
}

void OverviewPage::review()
{
    const int row = m_order->mapToSource(m_table->currentIndex()).row();
    const bool isOpen = m_link && m_link->state() == LoaderLink::State::Open;
    const bool isAdmin = isOpen && m_link->hello().role == LinkRole::Admin;
    const bool isPaused = row >= 0 && m_targets->target(row).state == TargetStatus::State::Paused;
    m_targets->setKnown(isOpen && m_link->silence().count() == 0);
    m_pause->setEnabled(isAdmin && row >= 0 && !isPaused);
    m_resume->setEnabled(isAdmin && isPaused);
    m_resync->setEnabled(isAdmin && row >= 0 && !isPaused);
    m_test->setEnabled(row >= 0);
    m_setPassword->setEnabled(isAdmin && row >= 0);
    m_seeLog->setEnabled(row >= 0);
    m_seeProof->setEnabled(row >= 0);
    const QString why = isOpen ? orderObstacle(m_link) : QString();
    m_pause->setToolTip(
        why.isEmpty() ? tr("Sends nothing to this target until it is resumed; its rows wait") : why);
    m_resume->setToolTip(why.isEmpty() ? tr("Goes on where the pause began") : why);
}

QString OverviewPage::current() const
{
    const int row = m_order->mapToSource(m_table->currentIndex()).row();
    return row < 0 ? QString() : m_targets->target(row).name;
}

void OverviewPage::test()
{
    Q_EMIT targetTestWanted(current());
}

void OverviewPage::setPassword()
{
    Q_EMIT passwordWanted(current());
}

void OverviewPage::seeLog()
{
    Q_EMIT logWanted(current());
}

void OverviewPage::seeProof()
{
    Q_EMIT proofWanted(current());
}

void OverviewPage::showTarget(const QString &name)
{
    onStatusChanged();
    const int row = m_targets->rowOf(name);
    if (row < 0)
        return;
    m_filter->clear();
    const QModelIndex index = m_order->mapFromSource(m_targets->index(row, TargetsModel::Name));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void OverviewPage::mend(Mend mend)
{
    switch (mend) {
    case Mend::SetPassword:
        return setPassword();
    case Mend::AcceptCertificate:
        return test();
    case Mend::EditTarget:
        Q_EMIT targetEditWanted(current());
        return;
    case Mend::ShowRefused:
        return seeProof();
    case Mend::GoOn:
        return decide(tr("Go on sending to %1? If the other loader still runs, each row is stored twice."),
            tr("Go on"), u"go-on"_s);
    case Mend::SendNew:
        return decide(tr("Send only what is new to %1? What the log has from before that moment stays here."),
            tr("Send what is new"), u"go-on"_s);
    case Mend::SendAll:
        return decide(tr("Send all rows of %1 that the log still has? Those that QueueMetrics has already "
                         "in another form are then there twice."),
            tr("Send all"), u"send-all"_s);
    case Mend::ShowActions:
        Q_EMIT actionsWanted(current());
        return;
    case Mend::RetryNow:
        return resync();
    case Mend::ShowLog:
        return seeLog();
    }
}

void OverviewPage::decide(const QString &question, const QString &yes, const QString &decision)
{
    const QString target = current();
    if (target.isEmpty())
        return;
    // Another site may be shown by the time it is answered.
    ask(this, question.arg(shownPlainly(target, 100)), yes, [this, target, decision, link = m_link] {
        m_outcome->hide();
        LoaderClient(link)
            .decide(target, decision, sayingWhyNot(target, tr("The decision about %1 was not taken.")))
            .giveTo(this);
    });
}

LoaderClient::Then<NoValue> OverviewPage::sayingWhyNot(const QString &target, const QString &onFailure)
{
    return [this, target, onFailure](const Reply<NoValue> &reply) {
        if (!reply)
            m_outcome->showMessage(
                onFailure.arg(shownPlainly(target, 100)), shownPlainly(reply.error().words), tr("Close"));
    };
}

void OverviewPage::command(Order order, const QString &onFailure)
{
    if (!m_link || current().isEmpty())
        return;
    m_outcome->hide();
    const QString target = current();
    (LoaderClient(m_link).*order)(target, sayingWhyNot(target, onFailure)).giveTo(this);
}

} // namespace wql
