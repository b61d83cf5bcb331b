// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/logpage.h"

#include "gui/look/banner.h"
#include "gui/look/icons.h"
#include "gui/look/targetlist.h"
#include "gui/models/logmodel.h"
#include "gui/text/plaintext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

LogPage::LogPage(QWidget *parent)
    : Page(parent)
    , m_lines(new LogModel(this))
    , m_filter(new LogFilter(*m_lines, this))
    , m_table(new QTableView(this))
    , m_follows(new QCheckBox(tr("&Follow"), this))
    , m_level(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_in(new QLineEdit(this))
    , m_out(new QLineEdit(this))
    , m_isExpression(new QCheckBox(tr("Regular e&xpressions"), this))
    , m_problem(new QLabel(this))
    , m_trouble(new Banner(this))
{
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->resizeSection(
        LogModel::Time, fontMetrics().horizontalAdvance(u"00.00.0000 00:00:00____"_s));
    m_table->horizontalHeader()->resizeSection(LogModel::Target, fontMetrics().averageCharWidth() * 20);
    m_problem->setObjectName(u"expressionProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    makeBar();
    connect(m_lines, &LogModel::rowsInserted, this, &LogPage::follow);
    connect(m_trouble, &Banner::buttonClicked, this, &LogPage::askForLines);
}

void LogPage::makeBar()
{
    m_follows->setObjectName(u"follow"_s);
    m_follows->setChecked(true);
    m_level->setObjectName(u"level"_s);
    m_level->setAccessibleName(tr("Which lines"));
    m_level->addItems({ tr("All lines"), tr("Errors only") });
    m_target->setObjectName(u"logTarget"_s);
    m_target->setAccessibleName(tr("Of which target"));
    m_target->setMinimumContentsLength(14);
    m_target->addItem(tr("All targets"), QString());
    for (const auto &[edit, name, words] :
        { std::tuple{ m_in, u"showOnly"_s, tr("Show only") }, { m_out, u"hide"_s, tr("Hide") } }) {
        edit->setObjectName(name);
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        edit->setClearButtonEnabled(true);
        edit->setMaxLength(500);
    }
    m_isExpression->setObjectName(u"isExpression"_s);

    auto *bar = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_follows, m_level, m_target })
        bar->addWidget(widget);
    bar->addWidget(m_in, 1);
    bar->addWidget(m_out, 1);
    bar->addWidget(m_isExpression);
    const auto add
        = [this, bar](const QString &iconName, const QString &text, const QKeySequence &key, auto what) {
              auto *action = new QAction(icon(iconName), text, this);
              action->setShortcut(key);
              action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
              action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
              connect(action, &QAction::triggered, this, what);
              addAction(action);
              auto *button = new QToolButton(this);
              button->setDefaultAction(action);
              button->setAccessibleName(text);
              bar->addWidget(button);
              return action;
          };
    add(u"next-error"_s, tr("Next error"), QKeySequence(Qt::Key_F8), &LogPage::goToNextError)
        ->setShortcutContext(Qt::WindowShortcut);
    add(u"copy"_s, tr("Copy without passwords"), QKeySequence(QKeySequence::Copy), &LogPage::copy);
    auto *find = new QAction(tr("Search the log"), this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_in, [this] { m_in->setFocus(); });
    addAction(find);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    connect(m_follows, &QCheckBox::toggled, this, &LogPage::follow);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPage::applyWish);
    connect(m_target, &QComboBox::currentIndexChanged, this, &LogPage::applyWish);
    connect(m_in, &QLineEdit::textChanged, this, &LogPage::applyWish);
    connect(m_out, &QLineEdit::textChanged, this, &LogPage::applyWish);
    connect(m_isExpression, &QCheckBox::toggled, this, &LogPage::applyWish);
}

void LogPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_recent.cancel();
    m_link = link;
    m_lines->replace({});
    m_trouble->hide();
    if (!link)
        return;
    connect(link, &LoaderLink::stateChanged, this, &LogPage::onStateChanged);
    connect(link, &LoaderLink::statusChanged, this, &LogPage::listTargets);
    LoaderClient(link).onLogLine(this, [this](const LogLine &line) { m_lines->append(shownPlainly(line)); });
    listTargets();
    onStateChanged();
}

void LogPage::showTarget(const QString &target)
{
    listTargets();
    m_target->setCurrentIndex(std::max(0, m_target->findData(target)));
}

void LogPage::onStateChanged()
{
    if (m_link->state() == LoaderLink::State::Open)
        askForLines();
}

void LogPage::askForLines()
{
    if (!m_link)
        return;
    m_trouble->hide();
    // In this order on one connection no line falls between what was and what comes.
    const LoaderClient client(m_link);
    m_recent = client.recentLog({ .count = 2000 }, [this](const Reply<std::vector<LogLine>> &reply) {
        if (!reply) {
            m_trouble->showMessage(
                tr("The log could not be read."), shownPlainly(reply.error().words), tr("Try again"));
            return;
        }
        std::vector<LogLine> lines;
        for (const LogLine &line : *reply)
            lines.push_back(shownPlainly(line));
        m_lines->replace(lines);
        follow();
    });
    client.subscribeToLog([](const Reply<NoValue> &) {}).giveTo(this);
}

void LogPage::listTargets()
{
    wql::listTargets(m_target, m_link ? m_link->status() : LoaderStatus(), 1);
}

void LogPage::applyWish()
{
    const auto expression = [this](const QString &text) {
        return QRegularExpression(m_isExpression->isChecked() ? text : QRegularExpression::escape(text),
            QRegularExpression::CaseInsensitiveOption);
    };
    const LogFilter::Wish wish{ m_level->currentIndex() == 1, m_target->currentData().toString(),
        expression(m_in->text()), expression(m_out->text()) };
    for (const QRegularExpression *given : { &wish.in, &wish.out }) {
        if (!given->isValid()) {
            m_problem->setText(tr("This is no regular expression: %1").arg(given->errorString()));
            m_problem->show();
            return;
        }
    }
    m_problem->hide();
    m_filter->setWish(wish);
    follow();
}

void LogPage::goToNextError()
{
    const int row = m_filter->nextError(m_table->currentIndex().row());
    if (row < 0)
        return;
    m_follows->setChecked(false);
    m_table->setCurrentIndex(
        m_table->model()->index(row, 0)); // selectRow() fails from right to left (Qt 6.4)
    m_table->scrollTo(m_filter->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void LogPage::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines += shareable(m_filter->line(index.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPage::follow()
{
    if (m_follows->isChecked())
        m_table->scrollToBottom();
}

} // namespace wql
