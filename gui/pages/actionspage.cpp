// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/actionspage.h"

#include "gui/look/banner.h"
#include "gui/models/actionsmodel.h"
#include "gui/text/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxEntries = 500;

/// Grows with each action that was judged, so that nothing is asked while nothing happens.
quint64 judged(const LoaderStatus &status)
{
    quint64 count = 0;
    for (const TargetStatus &target : status.targets)
        count += target.actions.asked + target.actions.done + target.actions.failed + target.actions.refused;
    return count;
}

} // namespace

ActionsPage::ActionsPage(QWidget *parent)
    : Page(parent)
    , m_actions(new ActionsModel(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_allowButton(new QPushButton(tr("&Allow this shape…"), this))
    , m_lineLabel(new QLabel(tr("Put this line into the target's &policy section:"), this))
    , m_line(new QLineEdit(this))
    , m_trouble(new Banner(this))
{
    m_table->setObjectName(u"actionsTable"_s);
    m_table->setAccessibleName(tr("Actions asked for"));
    m_table->setModel(m_actions);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ActionsModel::Answer, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : { std::pair{ ActionsModel::Time, 22 }, { ActionsModel::Target, 18 },
             { ActionsModel::Action, 20 }, { ActionsModel::Verdict, 16 }, { ActionsModel::Took, 12 } })
        header->resizeSection(column, letter * letters);
    m_details->setObjectName(u"actionDetails"_s);
    m_details->setAccessibleName(tr("The chosen action in full"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_allowButton->setObjectName(u"allow"_s);
    m_line->setObjectName(u"policyLine"_s);
    m_line->setReadOnly(true);
    m_lineLabel->setBuddy(m_line);
    m_lineLabel->hide();
    m_line->hide();

    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_allowButton);
    row->addWidget(m_lineLabel);
    row->addWidget(m_line, 1);
    row->addStretch();
    column->addLayout(row);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setSizes({ 400, 200 });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_trouble);
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsPage::showDetails);
    connect(m_actions, &ActionsModel::modelReset, this, &ActionsPage::showDetails);
    connect(m_allowButton, &QPushButton::clicked, this, &ActionsPage::askForLine);
    connect(m_trouble, &Banner::buttonClicked, this, [this] {
        m_isAsked = false;
        askIfNews();
    });
    showDetails();
}

void ActionsPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_recent.cancel();
    m_allow.cancel();
    m_link = link;
    m_isAsked = false;
    m_actions->replace({});
    m_trouble->hide();
    if (!link)
        return;
    connect(link, &LoaderLink::statusChanged, this, &ActionsPage::askIfNews);
    connect(link, &LoaderLink::stateChanged, this, [this] {
        m_isAsked = false;
        askIfNews();
    });
    askIfNews();
}

void ActionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askIfNews();
}

void ActionsPage::askIfNews()
{
    if (!m_link || !isVisible() || m_recent || m_link->state() != LoaderLink::State::Open)
        return;
    const quint64 now = judged(m_link->status());
    if (m_isAsked && now == m_seen)
        return;
    m_isAsked = true;
    m_seen = now;
    m_recent = LoaderClient(m_link).recentActions(
        { .count = maxEntries }, [this](const Reply<std::vector<AuditLine>> &reply) { onRecent(reply); });
}

void ActionsPage::onRecent(const Reply<std::vector<AuditLine>> &reply)
{
    if (!reply) {
        m_trouble->showMessage(
            tr("The audit could not be read."), shownPlainly(reply.error().words), tr("Try again"));
        return;
    }
    m_trouble->hide();
    std::vector<AuditLine> lines;
    for (const AuditLine &line : *reply)
        lines.push_back(shownPlainly(line));
    m_actions->replace(std::move(lines));
}

void ActionsPage::showDetails()
{
    m_allow.cancel();
    m_line->hide();
    m_lineLabel->hide();
    const int row = m_table->currentIndex().row();
    m_allowButton->setEnabled(row >= 0 && m_actions->line(row).verdict != AuditLine::Verdict::Allowed);
    if (row < 0) {
        m_details->setPlainText(m_actions->rowCount() > 0
                ? QString()
                : tr("Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is "
                     "shown here."));
        return;
    }
    const AuditLine &line = m_actions->line(row);
    QStringList text{ tr("Action: %1").arg(line.action), tr("Verdict: %1").arg(verdictText(line.verdict)) };
    if (!line.policy.isEmpty())
        text += tr("Decided by: %1").arg(line.policy);
    if (!line.answer.isEmpty())
        text += tr("Answer: %1").arg(line.answer);
    text += QString();
    text += line.arguments;
    m_details->setPlainText(text.join(u'\n'));
}

void ActionsPage::askForLine()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_link)
        return;
    const AuditLine &line = m_actions->line(row);
    m_allow = LoaderClient(m_link).policyLine(line.id, line.target, [this](const Reply<QString> &reply) {
        if (!reply) {
            m_trouble->showMessage(
                tr("No policy line can be made of this."), shownPlainly(reply.error().words));
            return;
        }
        m_line->setText(shownPlainly(*reply, 2000));
        m_line->setCursorPosition(0);
        m_lineLabel->show();
        m_line->show();
        m_line->setFocus();
        m_line->selectAll();
    });
}

} // namespace wql
