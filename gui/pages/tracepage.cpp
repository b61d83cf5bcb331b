// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/tracepage.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"
#include "core/status/routingjson.h"
#include "core/words/tracetext.h"
#include "gui/look/icons.h"
#include "gui/look/rowstable.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"
#include "gui/text/measures.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int recentRows = 200;
enum Which { Running, Edited };
enum TraceColumn { RuleNumber, RuleName, Verdict, Queue, Agent };
constexpr qsizetype maxAnswer = 800;

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
    , m_result(new QLabel(this))
    , m_ruleLink(new QLabel(this))
    , m_asked(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_recentTime(new QLabel(this))
    , m_recent(new RowsTable(this))
    , m_rules(new QTreeWidget(this))
    , m_targets(new QListWidget(this))
    , m_body(new QPlainTextEdit(this))
{
    buildDetails();
    build();
    connect(m_row, &QLineEdit::returnPressed, this, &TracePage::trace);
    connect(m_which, &QComboBox::activated, this, &TracePage::trace);
    connect(m_asked, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < int(m_answers.size()))
            showTraced(m_answers[size_t(index)]);
    });
    connect(m_filter, &QLineEdit::textChanged, m_recent, &RowsTable::setFilter);
    connect(m_recent, &RowsTable::rowChosen, this, &TracePage::traceRow);
    connect(m_targets, &QListWidget::currentRowChanged, this, &TracePage::showBody);
    connect(m_rules, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT ruleWanted(item->data(RuleName, Qt::UserRole).toString());
    });
    connect(m_ruleLink, &QLabel::linkActivated, this, [this] { Q_EMIT ruleWanted(m_decidingRule); });
}

void TracePage::build()
{
    m_row->setObjectName(u"traceRow"_s);
    m_row->setPlaceholderText(
        tr("Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…"));
    m_row->setAccessibleName(tr("Queue, agent, number or row to trace"));
    m_row->setMaxLength(int(limits::lineBytes));
    m_row->setClearButtonEnabled(true);
    m_which->setObjectName(u"traceWhich"_s);
    m_which->addItems({ tr("Running rules"), tr("Edited rules") });
    m_which->setAccessibleName(tr("Which rules"));
    auto *go = new QPushButton(icon(u"trace"_s), tr("&Trace"), this);
    go->setObjectName(u"traceGo"_s);
    connect(go, &QPushButton::clicked, this, &TracePage::trace);
    m_result->setObjectName(u"traceResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_result->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_result->setFont(large);
    m_ruleLink->setObjectName(u"traceRuleLink"_s);
    m_ruleLink->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_asked->setObjectName(u"traceAsked"_s);
    m_asked->setAccessibleName(tr("Whose details are shown"));
    m_asked->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_asked->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_row, 1);
    top->addWidget(m_which);
    top->addWidget(go);
    auto *answerLine = new QHBoxLayout;
    answerLine->addWidget(m_result, 1);
    answerLine->addWidget(m_ruleLink);
    answerLine->addWidget(m_asked);
    auto *sent = new QSplitter(this);
    sent->addWidget(m_targets);
    sent->addWidget(m_body);
    sent->setStretchFactor(1, 2);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(recentPart());
    parts->addWidget(m_rules);
    parts->addWidget(sent);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addLayout(answerLine);
    all->addWidget(parts, 1);
    setFocusProxy(m_row);
}

QWidget *TracePage::recentPart()
{
    auto *recent = new QWidget(this);
    auto *recentLayout = new QVBoxLayout(recent);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    m_filter->setObjectName(u"recentFilter"_s);
    m_filter->setPlaceholderText(tr("Filter the newest rows"));
    m_filter->setAccessibleName(tr("Filter the newest rows"));
    m_filter->setClearButtonEnabled(true);
    auto *refresh = new QPushButton(tr("&Newest rows"), this);
    refresh->setObjectName(u"traceRefresh"_s);
    connect(refresh, &QPushButton::clicked, this, &TracePage::askRecent);
    auto *again = new QAction(tr("Newest rows"), this);
    again->setShortcut(QKeySequence(Qt::Key_F5));
    addAction(again);
    connect(again, &QAction::triggered, refresh, &QPushButton::click);
    m_recentTime->setObjectName(u"recentTime"_s);
    m_recentTime->setTextFormat(Qt::PlainText);
    auto *filterLine = new QHBoxLayout;
    filterLine->addWidget(m_filter, 1);
    filterLine->addWidget(m_recentTime);
    filterLine->addWidget(refresh);
    recentLayout->addLayout(filterLine);
    recentLayout->addWidget(m_recent, 1);
    return recent;
}

void TracePage::buildDetails()
{
    m_recent->setObjectName(u"recentRows"_s);
    m_recent->setAccessibleName(tr("Newest rows of the log"));
    m_rules->setObjectName(u"verdicts"_s);
    m_rules->setAccessibleName(tr("What each rule said"));
    //: the head of a narrow column of rule numbers
    m_rules->setHeaderLabels({ tr("No."), tr("Rule"), tr("Verdict"), tr("Queue"), tr("Agent") });
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    const int letter = fontMetrics().averageCharWidth();
    m_rules->setColumnWidth(RuleNumber, letter * 7);
    m_rules->setColumnWidth(RuleName, letter * 28);
    m_rules->setColumnWidth(Verdict, letter * 34);
    m_rules->setColumnWidth(Queue, letter * 28);
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
}

void TracePage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        m_link->disconnect(this);
    m_traceCall.cancel();
    m_recentCall.cancel();
    m_link = link;
    m_recent->setRows({});
    m_recentTime->clear();
    m_questions.clear();
    onTraced({});
    m_result->setText(tr("Type a queue, an agent or a number, paste a row, or choose one of the newest."));
    if (link) {
        connect(link, &LoaderLink::stateChanged, this, &TracePage::askRecent);
        askRecent();
    }
}

/// Rows went on arriving while another page was seen.
void TracePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        askRecent();
}

void TracePage::askRecent()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
    m_recentCall = LoaderClient(m_link).recentRows(recentRows, [this](const Reply<QStringList> &reply) {
        if (!reply)
            return;
        QStringList newestFirst = *reply;
        std::reverse(newestFirst.begin(), newestFirst.end());
        m_recent->setRows(newestFirst);
        m_recentTime->setText(
            tr("As of %1.").arg(timeText(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()))));
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
    m_questions = traceQuestions(
        m_row->text(), m_recent->rows(), std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
    if (!m_link || m_questions.empty())
        return;
    std::optional<std::vector<ConfigText>> files;
    if (m_which->currentIndex() == Edited)
        files = m_document->texts();
    m_result->setText(tr("Asking the loader…"));
    QStringList rows;
    for (const TraceQuestion &question : m_questions)
        rows += question.row;
    m_traceCall = LoaderClient(m_link).trace(rows, files, [this](const Reply<std::vector<TracedRow>> &reply) {
        if (reply)
            onTraced(*reply);
        else
            fail(reply.error());
    });
}

void TracePage::onTraced(const std::vector<TracedRow> &traced)
{
    m_answers = traced;
    m_answers.resize(m_questions.size());
    const QSignalBlocker quiet(m_asked);
    m_asked->clear();
    for (const TraceQuestion &question : m_questions)
        m_asked->addItem(question.kind == TraceQuestion::Kind::Queue
                ? tr("Queue %1").arg(shownPlainly(question.name, 60))
                : shownPlainly(question.name, 60));
    m_asked->setVisible(m_questions.size() > 1);
    // Of several that which goes somewhere.
    const auto goes = std::find_if(
        m_answers.begin(), m_answers.end(), [](const TracedRow &row) { return !row.targets.empty(); });
    const auto shown = goes == m_answers.end() ? 0 : int(goes - m_answers.begin());
    m_asked->setCurrentIndex(shown);
    showTraced(m_answers.empty() ? TracedRow() : m_answers[size_t(shown)]);
    showAnswers();
}

void TracePage::showAnswers()
{
    QStringList answers;
    for (size_t i = 0; i < m_answers.size(); ++i)
        answers += shownPlainly(answerOf(m_questions[i], m_answers[i]), maxAnswer);
    m_result->setText(answers.join(u'\n'));
}

void TracePage::fail(const LinkError &error)
{
    m_questions.clear();
    onTraced({});
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
        auto *item = new QTreeWidgetItem({ QString::number(items.size() + 1), shownPlainly(rule.name),
            shownPlainly(describe(traced, verdict)), describe(shownPlainly(verdict.queue)),
            describe(shownPlainly(verdict.agent)) });
        item->setTextAlignment(RuleNumber, Qt::AlignRight | Qt::AlignVCenter);
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
        m_targets->addItem(tr("%1, by %2")
                               .arg(shownPlainly(target.target, 60),
                                   numberedRule(ruleNumber(traced, target), shownPlainly(target.rule, 60))));
        m_bodies.push_back(target.body);
    }
    m_targets->setCurrentRow(m_bodies.empty() ? -1 : 0);
    showBody();
    showRule(traced.targets.empty() ? traced.offRule : ruleNumber(traced, traced.targets.front()) - 1);
}

/// The table shows the rule that decides, and a link leads to where it is edited.
void TracePage::showRule(int index)
{
    QTreeWidgetItem *item = m_rules->topLevelItem(index);
    m_ruleLink->setVisible(item);
    if (!item)
        return;
    m_decidingRule = item->data(RuleName, Qt::UserRole).toString();
    // Holds no text of others: it is the one label that is not plain text.
    m_ruleLink->setText(u"<a href=\"rule\">%1</a>"_s.arg(tr("Show rule %1").arg(index + 1).toHtmlEscaped()));
    m_rules->setCurrentItem(item);
    m_rules->scrollToItem(item, QAbstractItemView::PositionAtCenter);
}

void TracePage::showBody()
{
    const int at = m_targets->currentRow();
    m_body->setPlainText(
        at >= 0 && at < int(m_bodies.size()) ? shownPlainly(m_bodies[size_t(at)], 20'000) : QString());
}

} // namespace wql
