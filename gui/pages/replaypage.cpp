// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/replaypage.h"

#include "gui/look/replayrows.h"
#include "gui/models/ruledocument.h"
#include "gui/models/site.h"
#include "gui/pages/picturepanel.h"
#include "gui/text/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::minutes replayDeadline{ 5 };

} // namespace

ReplayPage::ReplayPage(RuleDocument *document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_megabytes(new QSpinBox(this))
    , m_run(new QPushButton(tr("&Replay"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_makeRule(new QPushButton(tr("&Make a rule of this"), this))
    , m_summary(new QLabel(this))
    , m_moved(addTable(u"replayMoved"_s, { tr("Goes to"), tr("Would go to"), tr("Rows"), tr("Example") }))
    , m_unmatched(addTable(u"replayUnmatched"_s, { tr("Queue"), tr("Agent"), tr("Rows") }))
    , m_several(addTable(u"replaySeveral"_s, { tr("Queue"), tr("Agent"), tr("Targets"), tr("Rows") }))
    , m_picture(new PicturePanel(this))
{
    build();
    connect(m_run, &QPushButton::clicked, this, &ReplayPage::run);
    connect(m_stop, &QPushButton::clicked, this, &ReplayPage::stop);
    connect(m_makeRule, &QPushButton::clicked, this, &ReplayPage::makeRule);
    connect(m_unmatched, &QTableWidget::itemDoubleClicked, this, &ReplayPage::makeRule);
    connect(m_moved, &QTableWidget::cellActivated, this,
        [this](int row) { Q_EMIT rowTraceWanted(m_result.moved[size_t(row)].example); });
    connect(m_picture, &PicturePanel::rowTraceWanted, this, &ReplayPage::rowTraceWanted);
    connect(m_unmatched, &QTableWidget::itemSelectionChanged, this, &ReplayPage::review);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReplayPage::stop);
    review();
}

QTableWidget *ReplayPage::addTable(const QString &name, const QStringList &header)
{
    auto *table = new QTableWidget(0, int(header.size()), this);
    table->setObjectName(name);
    table->setHorizontalHeaderLabels(header);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 28);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    return table;
}

void ReplayPage::build()
{
    m_megabytes->setObjectName(u"replayMegabytes"_s);
    m_megabytes->setRange(1, 64);
    m_megabytes->setValue(8);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setAccessibleName(tr("How much of the log's end"));
    m_run->setObjectName(u"replayRun"_s);
    m_stop->setObjectName(u"replayStop"_s);
    m_makeRule->setObjectName(u"makeRule"_s);
    m_summary->setObjectName(u"replaySummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *label = new QLabel(tr("The &last"), this);
    label->setBuddy(m_megabytes);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_megabytes);
    top->addWidget(new QLabel(tr("of the log, through the edited rules and the running ones"), this));
    top->addWidget(m_run);
    top->addWidget(m_stop);
    top->addStretch(1);
    auto *nobody = new QWidget(this);
    auto *nobodyLayout = new QVBoxLayout(nobody);
    nobodyLayout->addWidget(m_unmatched, 1);
    nobodyLayout->addWidget(m_makeRule, 0, Qt::AlignLeft);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"replayTabs"_s);
    m_moved->setAccessibleName(tr("Rows that would go elsewhere"));
    m_unmatched->setAccessibleName(tr("Names that no edited rule takes"));
    m_several->setAccessibleName(tr("Names that go to several targets"));
    tabs->addTab(m_moved, tr("Rows that go &elsewhere"));
    tabs->addTab(nobody, tr("Names that &nobody takes"));
    tabs->addTab(m_several, tr("Names in se&veral"));
    tabs->addTab(m_picture, tr("&Picture"));
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_summary);
    all->addWidget(tabs, 1);
    setFocusProxy(m_run);
}

void ReplayPage::setLink(LoaderLink *link, const Site *site)
{
    m_call.cancel();
    m_link = link;
    m_site = site ? site->name : QString();
    showResult({});
    m_summary->clear();
    review();
}

void ReplayPage::run()
{
    if (!m_link || m_call)
        return;
    m_summary->setText(tr("The loader is reading its log…"));
    m_replayed = m_megabytes->value();
    m_call = LoaderClient(m_link).replay(
        m_document->texts(), m_megabytes->value(),
        [this](const Reply<ReplayResult> &reply) {
            if (reply)
                showResult(*reply);
            else
                m_summary->setText(
                    tr("The loader could not replay its log: %1").arg(shownPlainly(reply.error().words)));
            review();
        },
        replayDeadline);
    review();
}

void ReplayPage::stop()
{
    if (!m_call)
        return;
    m_call.cancel();
    m_summary->setText(tr("Stopped."));
    review();
}

void ReplayPage::showResult(const ReplayResult &result)
{
    const QLocale locale;
    m_result = result;
    m_summary->setText(tr("Of %1 rows, %2 go where they go now and %3 would go elsewhere.")
                           .arg(locale.toString(result.rows), locale.toString(result.same),
                               locale.toString(result.elsewhere())));
    fillMoves(m_moved, result.moved);
    m_unmatched->setRowCount(int(result.unmatched.size()));
    for (int row = 0; row < m_unmatched->rowCount(); ++row) {
        const ReplayResult::Names &names = result.unmatched[size_t(row)];
        fillRow(m_unmatched, row,
            { shownPlainly(names.queue), shownPlainly(names.agent), locale.toString(names.rows) });
    }
    m_several->setRowCount(int(result.several.size()));
    for (int row = 0; row < m_several->rowCount(); ++row) {
        const ReplayResult::Names &names = result.several[size_t(row)];
        fillRow(m_several, row,
            { shownPlainly(names.queue), shownPlainly(names.agent), nobodyOr(names.targets),
                locale.toString(names.rows) });
    }
    if (m_unmatched->rowCount() > 0)
        m_unmatched->setCurrentCell(0, 0);
    m_picture->setFlows(result.flows, m_site, m_replayed);
}

void ReplayPage::makeRule()
{
    const int row = m_unmatched->currentRow();
    if (row < 0 || row >= int(m_result.unmatched.size()))
        return;
    const ReplayResult::Names &names = m_result.unmatched[size_t(row)];
    Q_EMIT ruleForWanted(names.queue, names.agent);
}

void ReplayPage::review()
{
    m_run->setEnabled(m_link && !m_call);
    m_stop->setEnabled(bool(m_call));
    m_makeRule->setEnabled(m_unmatched->currentRow() >= 0 && !m_result.unmatched.empty());
}

} // namespace wql
