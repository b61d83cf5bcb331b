// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/refusedview.h"

#include "core/words/refusedtext.h"
#include "gui/dialogs/question.h"
#include "gui/dialogs/savetext.h"
#include "gui/look/banner.h"
#include "gui/look/obstacle.h"
#include "gui/models/refusedrowsmodel.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr size_t rowsAtFirst = 200;
constexpr size_t moreRows = 1000;
constexpr size_t maxRows = 5000;
/// A row may have tens of kilobytes.
constexpr qsizetype maxText = 16'000'000;

bool isOpen(const ShownRefusedRow &row)
{
    return row.state != RefusedRow::State::Sent;
}

bool canBeCut(const ShownRefusedRow &row)
{
    return isOpen(row) && row.isCuttable;
}

const TargetStatus *statusOf(const LoaderLink *link, const QString &target)
{
    if (link)
        for (const TargetStatus &each : link->status().targets)
            if (each.name == target)
                return &each;
    return nullptr;
}

} // namespace

RefusedView::RefusedView(QWidget *parent)
    : QWidget(parent)
    , m_wanted(rowsAtFirst)
    , m_rows(new RefusedRowsModel(this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_cut(new QPushButton(tr("Send &cut…"), this))
    , m_retry(new QPushButton(tr("Send agai&n"), this))
    , m_setAside(new QPushButton(tr("Set as&ide"), this))
    , m_save(new QPushButton(tr("Save to a fi&le…"), this))
    , m_more(new QPushButton(tr("Show mo&re"), this))
    , m_trouble(new Banner(this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefusedView::review);
    connect(m_cut, &QPushButton::clicked, this, &RefusedView::cut);
    connect(m_retry, &QPushButton::clicked, this, [this] { decide(u"retry"_s, isOpen); });
    connect(m_setAside, &QPushButton::clicked, this, [this] { decide(u"set-aside"_s, isOpen); });
    connect(m_save, &QPushButton::clicked, this, &RefusedView::save);
    connect(m_more, &QPushButton::clicked, this, &RefusedView::loadMore);
    connect(m_trouble, &Banner::buttonClicked, this, [this] {
        m_trouble->hide();
        m_isAsked = false;
        refresh();
    });
    review();
}

void RefusedView::build()
{
    m_table->setObjectName(u"refusedRows"_s);
    m_table->setAccessibleName(tr("Rows that QueueMetrics refuses"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
        { std::pair{ RefusedRowsModel::Number, 9 }, { RefusedRowsModel::State, 20 },
            { RefusedRowsModel::Time, 22 }, { RefusedRowsModel::Cutting, 15 },
            { RefusedRowsModel::Place, 20 }, { RefusedRowsModel::Words, 36 } })
        header->resizeSection(column, letter * letters);
    m_summary->setObjectName(u"refusedSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_trouble->setObjectName(u"refusedTrouble"_s);

    auto *orders = new QHBoxLayout;
    for (const auto &[button, name] : { std::pair{ m_cut, u"refusedCut"_s }, { m_retry, u"refusedRetry"_s },
             { m_setAside, u"refusedSetAside"_s }, { m_save, u"refusedSave"_s },
             { m_more, u"refusedMore"_s } }) {
        button->setObjectName(name);
        if (button == m_more)
            orders->addStretch();
        orders->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    layout->addLayout(orders);
}

void RefusedView::setTarget(LoaderLink *link, const QString &target)
{
    m_link = link;
    m_target = target;
    m_call.cancel();
    m_isAsked = false;
    m_hasMore = false;
    m_wanted = rowsAtFirst;
    m_rows->replace({});
    m_trouble->hide();
    refresh();
}

void RefusedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RefusedView::refresh()
{
    const TargetStatus *status = statusOf(m_link, m_target);
    m_status = status ? status->refused : RefusedStatus();
    const bool isOpen = m_link && m_link->state() == LoaderLink::State::Open;
    m_isAsked = m_isAsked && isOpen;
    if (isOpen && status && isVisible() && !m_call && (!m_isAsked || m_status != m_asked))
        load();
    review();
}

// ---------------------------------------------------------------- the rows

void RefusedView::load()
{
    m_isAsked = true;
    m_asked = m_status;
    m_coming.clear();
    m_comingText = 0;
    ask(0);
}

void RefusedView::ask(qint64 after)
{
    m_call = LoaderClient(m_link).refusedRows(
        m_target, after, [this](const Reply<RefusedList> &reply) { onRows(reply); });
}

void RefusedView::onRows(const Reply<RefusedList> &reply)
{
    if (!reply) {
        if (m_link && m_link->state() == LoaderLink::State::Open)
            m_trouble->showMessage(tr("The refused rows could not be read."),
                shownPlainly(reply.error().words), tr("Try again"));
        return;
    }
    for (const ShownRefusedRow &row : reply->rows) {
        m_comingText += row.row.size() + row.words.size();
        m_coming.push_back(row);
    }
    m_hasMore = reply->hasMore && !reply->rows.empty();
    if (m_hasMore && m_link && m_coming.size() < m_wanted && m_comingText < maxText)
        return ask(m_coming.back().number);
    m_isFull = m_coming.size() >= maxRows || m_comingText >= maxText;
    showRows(std::exchange(m_coming, {}));
}

/// What was chosen stays chosen.
void RefusedView::showRows(Rows rows)
{
    std::vector<qint64> numbers;
    for (const ShownRefusedRow &row : chosen())
        numbers.push_back(row.number);
    m_rows->replace(std::move(rows));
    QItemSelection selection;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (std::ranges::binary_search(numbers, m_rows->row(row).number))
            selection.select(m_rows->index(row, 0), m_rows->index(row, m_rows->columnCount() - 1));
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    review();
}

void RefusedView::loadMore()
{
    m_wanted = std::min(maxRows, m_wanted + moreRows);
    if (m_link)
        load();
    review();
}

RefusedView::Rows RefusedView::chosen() const
{
    QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    Rows rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(m_rows->row(index.row()));
    return rows;
}

// ---------------------------------------------------------------- what is done with them

void RefusedView::cut()
{
    const auto count = std::ranges::count_if(chosen(), canBeCut);
    wql::ask(this,
        tr("Send %n row(s) cut to the widths of QueueMetrics' columns? What is cut off is not stored there.",
            nullptr, int(count)),
        tr("Send cut"), [this, link = m_link, target = m_target] {
            if (link && link == m_link && target == m_target)
                decide(u"cut"_s, canBeCut);
        });
}

void RefusedView::decide(const QString &decision, const std::function<bool(const ShownRefusedRow &)> &fits)
{
    std::vector<qint64> numbers;
    for (const ShownRefusedRow &row : chosen())
        if (fits(row))
            numbers.push_back(row.number);
    // A loader takes an empty list for all rows.
    if (!m_link || numbers.empty())
        return;
    m_trouble->hide();
    LoaderClient(m_link)
        .decideRefused(
            m_target, numbers, decision, [this](const Reply<RefusedDecided> &reply) { onDecided(reply); })
        .giveTo(this);
}

void RefusedView::onDecided(const Reply<RefusedDecided> &reply)
{
    if (!reply)
        m_trouble->showMessage(
            tr("That could not be ordered."), shownPlainly(reply.error().words), tr("Close"));
    else if (!reply->undecided.empty())
        m_trouble->showMessage(undecidedText(reply->undecided), {}, tr("Close"));
    m_isAsked = false;
    refresh();
}

/// As lines of a queue_log, which a Trace and people read.
void RefusedView::save()
{
    QByteArray text;
    for (const ShownRefusedRow &row : chosen())
        text += row.row.toUtf8() + '\n';
    saveText(this, tr("Save the chosen rows"), u"refused-rows.txt"_s, text);
}

void RefusedView::review()
{
    const TargetStatus *status = statusOf(m_link, m_target);
    const Rows rows = chosen();
    QString obstacle = orderObstacle(m_link);
    if (obstacle.isEmpty() && status && status->state == TargetStatus::State::Paused)
        obstacle = tr("A paused target takes no orders about its rows");
    const QString none = rows.empty() ? tr("Choose rows first") : QString();
    const auto first = [&](bool isAny, const QString &otherwise) {
        return !none.isEmpty() ? none : !obstacle.isEmpty() ? obstacle : isAny ? QString() : otherwise;
    };
    const bool isAnyOpen = std::ranges::any_of(rows, isOpen);
    setObstacle(
        m_cut, first(std::ranges::any_of(rows, canBeCut), tr("Cutting helps none of the chosen rows")));
    setObstacle(m_retry, first(isAnyOpen, tr("The chosen rows are sent already")));
    setObstacle(m_setAside, first(isAnyOpen, tr("The chosen rows are sent already")));
    setObstacle(m_save, none);
    setObstacle(m_more,
        !m_hasMore ? tr("All of them are shown")
            : m_isFull
            ? tr("More do not fit here. Decide about these first, or use wqloaderctl refused export")
            : QString());
    m_summary->setText(m_status.waiting + m_status.toSend + m_status.setAside == 0
            ? tr("No row waits: QueueMetrics takes all rows of this target.")
            : tr("Rows that wait for you: %1, to be sent: %2, set aside: %3")
                  .arg(
                      countText(m_status.waiting), countText(m_status.toSend), countText(m_status.setAside)));
}

} // namespace wql
