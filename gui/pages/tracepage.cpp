// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/tracepage.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"
#include "core/status/routingjson.h"
#include "core/words/tracetext.h"
#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int recentRows = 200;
enum Which { Running, Edited };
enum TraceColumn { RuleName, Verdict, Queue, Agent };

void colour(QTreeWidgetItem *item, int column, Condition condition, const QPalette &palette)
{
    item->setForeground(column, colourOf(condition, palette));
}

} // namespace

TracePage::TracePage(RuleDocument *document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_row(new QLineEdit(this))
    , m_which(new QComboBox(this))
    , m_recent(new QListWidget(this))
    , m_rules(new QTreeWidget(this))
    , m_targets(new QListWidget(this))
    , m_body(new QPlainTextEdit(this))
    , m_result(new QLabel(this))
{
    build();
    connect(m_row, &QLineEdit::returnPressed, this, &TracePage::trace);
    connect(m_which, &QComboBox::activated, this, &TracePage::trace);
    connect(m_recent, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { traceRow(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { traceRow(item->data(Qt::UserRole).toString()); });
    connect(m_targets, &QListWidget::currentRowChanged, this, &TracePage::showBody);
    connect(m_rules, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT ruleWanted(item->data(RuleName, Qt::UserRole).toString());
    });
}

void TracePage::build()
{
    m_row->setObjectName(u"traceRow"_s);
    m_row->setPlaceholderText(tr("Paste a row: 1795356120|1795356100.7|queue|Agent/101|CONNECT|…"));
    m_row->setAccessibleName(tr("Row to trace"));
    m_row->setMaxLength(int(limits::lineBytes));
    m_row->setClearButtonEnabled(true);
    m_which->setObjectName(u"traceWhich"_s);
    m_which->addItems({ tr("Running rules"), tr("Edited rules") });
    m_which->setAccessibleName(tr("Which rules"));
    auto *go = new QPushButton(icon(u"trace"_s), tr("&Trace"), this);
    go->setObjectName(u"traceGo"_s);
    auto *refresh = new QPushButton(tr("&Newest rows"), this);
    refresh->setObjectName(u"traceRefresh"_s);
    connect(go, &QPushButton::clicked, this, &TracePage::trace);
    connect(refresh, &QPushButton::clicked, this, &TracePage::askRecent);
    m_recent->setObjectName(u"recentRows"_s);
    m_recent->setAccessibleName(tr("Newest rows of the log"));
    m_recent->setUniformItemSizes(true);
    m_rules->setObjectName(u"verdicts"_s);
    m_rules->setAccessibleName(tr("What each rule said"));
    m_rules->setHeaderLabels({ tr("Rule"), tr("Verdict"), tr("Queue"), tr("Agent") });
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->header()->setSectionResizeMode(Verdict, QHeaderView::Interactive);
    m_rules->setColumnWidth(RuleName, fontMetrics().averageCharWidth() * 28);
    m_rules->setColumnWidth(Verdict, fontMetrics().averageCharWidth() * 30);
    m_rules->setColumnWidth(Queue, fontMetrics().averageCharWidth() * 28);
    m_targets->setObjectName(u"traceTargets"_s);
    m_targets->setAccessibleName(tr("Targets that get the row"));
    m_body->setObjectName(u"traceBody"_s);
    m_body->setAccessibleName(tr("What the target would be sent"));
    // Rows and JSON run from the left in every language.
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_row, m_body })
        widget->setLayoutDirection(Qt::LeftToRight);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_result->setObjectName(u"traceResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_row, 1);
    top->addWidget(m_which);
    top->addWidget(go);
    top->addWidget(refresh);
    auto *sent = new QSplitter(this);
    sent->addWidget(m_targets);
    sent->addWidget(m_body);
    sent->setStretchFactor(1, 2);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_recent);
    parts->addWidget(m_rules);
    parts->addWidget(sent);
    parts->setStretchFactor(1, 3);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_result);
    all->addWidget(parts, 1);
    setFocusProxy(m_row);
}

void TracePage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        m_link->disconnect(this);
    m_traceCall.cancel();
    m_recentCall.cancel();
    m_link = link;
    m_recent->clear();
    showTraced({});
    m_result->setText(tr("Paste a row, or choose one of the newest."));
    if (link) {
        connect(link, &LoaderLink::stateChanged, this, &TracePage::askRecent);
        askRecent();
    }
}

void TracePage::askRecent()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
    m_recentCall = LoaderClient(m_link).recentRows(recentRows, [this](const Reply<QStringList> &reply) {
        if (!reply)
            return;
        m_recent->clear();
        for (const QString &row : *reply) {
            auto *item = new QListWidgetItem(isolated(shownPlainly(row)));
            item->setData(Qt::UserRole, row);
            m_recent->insertItem(0, item);
        }
    });
}

void TracePage::traceRow(const QString &row)
{
    m_row->setText(row);
    trace();
}

void TracePage::trace()
{
    m_traceCall.cancel();
    if (!m_link || m_row->text().isEmpty())
        return;
    std::optional<std::vector<ConfigText>> files;
    if (m_which->currentIndex() == Edited)
        files = m_document->texts();
    m_result->setText(tr("Asking the loader…"));
    m_traceCall = LoaderClient(m_link).trace(
        { m_row->text() }, files, [this](const Reply<std::vector<TracedRow>> &reply) {
            if (reply)
                showTraced(reply->empty() ? TracedRow() : reply->front());
            else
                fail(reply.error());
        });
}

void TracePage::fail(const LinkError &error)
{
    showTraced({});
    const std::vector<ConfigProblem> problems = problemsFromJson(error.data);
    m_result->setText(problems.empty()
            ? tr("The loader could not trace the row: %1").arg(shownPlainly(error.words))
            : tr("The edited rules are not valid: %1").arg(shownPlainly(problems.front().text.text())));
}

void TracePage::showTraced(const TracedRow &traced)
{
    m_rules->clear();
    m_targets->clear();
    m_bodies.clear();
    QList<QTreeWidgetItem *> items;
    for (const TracedRow::Rule &rule : traced.rules) {
        const RuleVerdict &verdict = rule.verdict;
        auto *item = new QTreeWidgetItem({ shownPlainly(rule.name), shownPlainly(describe(traced, verdict)),
            describe(shownPlainly(verdict.queue)), describe(shownPlainly(verdict.agent)) });
        item->setData(RuleName, Qt::UserRole, rule.name);
        item->setIcon(Verdict, iconOf(verdict.takes() ? Condition::Good : Condition::Off));
        // The condition that failed is what one looks for.
        for (const int column : { Queue, Agent }) {
            const FilterVerdict &filter = column == Queue ? verdict.queue : verdict.agent;
            if (filter.outcome == FilterVerdict::Outcome::DidNotMatch)
                colour(item, column, Condition::Bad, palette());
            else if (filter.outcome == FilterVerdict::Outcome::Matched)
                colour(item, column, Condition::Good, palette());
        }
        items.append(item);
    }
    m_rules->addTopLevelItems(items);
    for (const TracedTarget &target : traced.targets) {
        m_targets->addItem(
            tr("%1, by %2").arg(shownPlainly(target.target, 60), shownPlainly(target.rule, 60)));
        m_bodies.push_back(target.body);
    }
    m_targets->setCurrentRow(m_bodies.empty() ? -1 : 0);
    showBody();
    if (!traced.isRow)
        m_result->setText(tr("This line is no row: a row has at least five | in it and begins with a time."));
    else if (traced.targets.empty())
        m_result->setText(tr("Nobody gets this row."));
    else
        m_result->setText(traced.isRewritten
                ? tr("%n target(s) get this row, as queue %1 and agent %2.", nullptr,
                    int(traced.targets.size()))
                      .arg(shownPlainly(traced.queue, 60), shownPlainly(traced.agent, 60))
                : tr("%n target(s) get this row.", nullptr, int(traced.targets.size())));
}

void TracePage::showBody()
{
    const int at = m_targets->currentRow();
    m_body->setPlainText(
        at >= 0 && at < int(m_bodies.size()) ? shownPlainly(m_bodies[size_t(at)], 20'000) : QString());
}

} // namespace wql
