// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/targetdetails.h"

#include "core/words/statusline.h"
#include "gui/look/flowlayout.h"
#include "gui/look/historybar.h"
#include "gui/look/obstacle.h"
#include "gui/look/pacedelegates.h"
#include "gui/models/historyfeed.h"
#include "gui/models/logmodel.h"
#include "gui/models/targetpace.h"
#include "gui/pages/historypanel.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace wql {

TargetDetails::TargetDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_settings(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_mendBar(new QWidget(this))
    , m_dayFeed(new HistoryFeed(this))
    , m_day(new HistoryBar(this))
    , m_past(new HistoryPanel)
    , m_curve(new CurveView(this))
    , m_history(new LogModel(this))
    , m_historyView(new QTableView)
{
    for (QLabel *label : { m_title, m_settings, m_problem }) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"detailTitle"_s);
    m_settings->setObjectName(u"detailSettings"_s);
    m_problem->setObjectName(u"detailProblem"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    makeMends();

    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(12);
    const std::pair<QString, QString> names[]
        = { { tr("Rows confirmed"), u"rowsConfirmed"_s }, { tr("Requests"), u"requests"_s },
              { tr("Rows selected"), u"rowsSelected"_s }, { tr("Questions asked"), u"questions"_s },
              { tr("Rows skipped at the start"), u"rowsSkipped"_s }, { tr("Outcomes in doubt"), u"doubts"_s },
              { tr("Actions done"), u"actionsDone"_s }, { tr("Heartbeats"), u"heartbeats"_s },
              { tr("Actions failed"), u"actionsFailed"_s }, { tr("Bytes sent"), u"bytesSent"_s },
              { tr("Actions refused"), u"actionsRefused"_s }, { tr("Clock difference"), u"clock"_s } };
    for (const auto &[name, objectName] : names)
        m_numbers.push_back(addNumber(numbers, int(m_numbers.size()), name, objectName));

    m_historyView->setObjectName(u"history"_s);
    m_historyView->setAccessibleName(tr("What happened to this target"));
    m_historyView->setModel(m_history);
    m_historyView->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_historyView->setColumnHidden(LogModel::Target, true);
    m_historyView->setShowGrid(false);
    m_historyView->setTabKeyNavigation(false);
    m_historyView->setWordWrap(false);
    m_historyView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_historyView->verticalHeader()->hide();
    m_historyView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_historyView->horizontalHeader()->hide();
    m_historyView->horizontalHeader()->setStretchLastSection(true);
    m_historyView->horizontalHeader()->setSectionResizeMode(LogModel::Time, QHeaderView::ResizeToContents);

    makePast();
    auto *parts = new QTabWidget(this);
    parts->setObjectName(u"targetParts"_s);
    parts->setDocumentMode(true);
    parts->addTab(m_historyView, tr("Log"));
    parts->addTab(m_past, tr("Curves"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_settings, 1, 0, 1, 2);
    layout->addWidget(m_problem, 2, 0, 1, 2);
    layout->addWidget(m_mendBar, 3, 0, 1, 2);
    layout->addWidget(m_day, 4, 0, 1, 2);
    layout->addLayout(numbers, 5, 0);
    layout->addWidget(m_curve, 6, 0);
    layout->addWidget(parts, 5, 1, 2, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(6, 1);
    clear();
}

void TargetDetails::makeMends()
{
    auto *row = new FlowLayout(m_mendBar);
    for (size_t i = 0; i < maxMends; ++i) {
        auto *button = m_mendButtons[i] = new QPushButton(m_mendBar);
        button->setObjectName(u"mend%1"_s.arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_mends.size())
                Q_EMIT mendWanted(m_mends[i]);
        });
        row->addWidget(button);
    }
}

/// A loader of an older version keeps no history: then there is no bar.
void TargetDetails::makePast()
{
    m_day->setObjectName(u"historyBar"_s);
    connect(m_dayFeed, &HistoryFeed::arrived, this, [this](const TargetHistory &history) {
        m_day->setHistory(history);
        m_day->show();
    });
    connect(m_dayFeed, &HistoryFeed::failed, m_day, &QWidget::hide);
}

QLabel *TargetDetails::addNumber(QGridLayout *grid, int place, const QString &name, const QString &objectName)
{
    constexpr int columns
        = 2; // the history beside them needs the room: rows and actions, and the traffic for them
    auto *number = new QLabel(this);
    number->setObjectName(objectName);
    number->setTextFormat(Qt::PlainText);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, place / columns, place % columns * 2);
    grid->addWidget(number, place / columns, place % columns * 2 + 1);
    return number;
}

void TargetDetails::setLink(LoaderLink *link)
{
    m_link = link;
    m_dayFeed->setLink(link);
    m_past->setLink(link);
    clear();
}

void TargetDetails::clear()
{
    m_target = {};
    m_call.cancel();
    m_title->clear();
    m_settings->hide();
    m_problem->hide();
    m_mendBar->hide();
    m_dayFeed->stop();
    m_day->setHistory({});
    m_past->setTarget({});
    m_curve->setValues({});
    m_history->replace({});
    for (QLabel *number : m_numbers)
        number->clear();
}

void TargetDetails::show(const TargetStatus &target, const TargetPace &pace)
{
    const bool isOther = target.name != m_target.name;
    const bool isNews = isOther || target.state != m_target.state;
    m_target = target;
    m_title->setText(u"%1 – %2"_s.arg(
        isolated(shownPlainly(target.name)), isolated(shownPlainly(target.url.toDisplayString()))));
    m_settings->setVisible(!target.settings.empty());
    m_settings->setText(isolated(shownPlainly(settingsText(target))));
    showProblem();
    m_curve->setValues(pace.curve());

    const UploadCounters &counters = target.counters;
    const QString clock = !target.clockDifference ? tr("not known")
        : target.clockDifference->count() == 0    ? tr("none")
        : target.clockDifference->count() > 0     ? tr("%1 ahead").arg(durationText(*target.clockDifference))
                                              : tr("%1 behind").arg(durationText(-*target.clockDifference));
    const QString texts[] = { countText(counters.rowsConfirmed), countText(target.wireRequests),
        countText(target.rowsSelected), countText(counters.questions), countText(counters.rowsSkipped),
        countText(counters.doubts), countText(target.actions.done), countText(counters.heartbeats),
        countText(target.actions.failed), bytesText(qint64(target.bytesSent)),
        countText(target.actions.refused), clock };
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->setText(texts[i]);
    if (isNews)
        askForHistory();
    if (isOther) {
        m_dayFeed->ask(target.name, HistorySpan::Day);
        m_past->setTarget(target.name);
    }
}

void TargetDetails::showProblem()
{
    const FailureText problem = problemOf(m_target);
    QStringList lines{ problem.what, problem.mend, nextAttemptText(m_target) };
    lines.removeAll({});
    m_problem->setVisible(!lines.isEmpty());
    m_problem->setText(lines.join(u'\n'));
    m_mends = mendsOf(m_target);
    m_mendBar->setVisible(!m_mends.empty());
    const QString obstacle = orderObstacle(m_link);
    for (size_t i = 0; i < maxMends; ++i) {
        QPushButton *button = m_mendButtons[i];
        button->setVisible(i < m_mends.size());
        if (i >= m_mends.size())
            continue;
        button->setText(nameOf(m_mends[i]));
        setObstacle(button, isOrder(m_mends[i]) ? obstacle : QString());
    }
}

void TargetDetails::askForHistory()
{
    m_call.cancel();
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
    constexpr int maxLines = 50;
    const auto show = [this](const Reply<std::vector<LogLine>> &reply) {
        if (!reply)
            return; // the log page says why; here the counters are what counts
        std::vector<LogLine> lines;
        for (const LogLine &line : *reply)
            lines.push_back(shownPlainly(line));
        if (lines.size() > maxLines)
            lines.erase(lines.begin(), lines.end() - maxLines);
        m_history->replace(lines);
        m_historyView->scrollToBottom();
    };
    m_call = LoaderClient(m_link).recentLog({ .count = maxLines, .target = m_target.name }, show);
}

} // namespace wql
