// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/historypanel.h"

#include "gui/look/flowlayout.h"
#include "gui/look/historychart.h"
#include "gui/models/historyfeed.h"
#include "gui/text/plaintext.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_feed(new HistoryFeed(this))
    , m_chart(new HistoryChart(this))
    , m_measure(new QComboBox(this))
    , m_span(new QComboBox(this))
{
    m_chart->setObjectName(u"historyChart"_s);
    m_measure->setObjectName(u"historyMeasure"_s);
    m_measure->setAccessibleName(tr("What the curve shows"));
    m_measure->addItem(tr("Rows confirmed"), int(HistoryMeasure::Rows));
    m_measure->addItem(tr("Lag"), int(HistoryMeasure::Lag));
    m_measure->addItem(tr("Backlog"), int(HistoryMeasure::Backlog));
    m_span->setObjectName(u"historySpan"_s);
    m_span->setAccessibleName(tr("Time that the curve shows"));
    m_span->addItem(tr("1 hour"), int(HistorySpan::Hour));
    m_span->addItem(tr("24 hours"), int(HistorySpan::Day));
    m_span->addItem(tr("7 days"), int(HistorySpan::Week));
    m_span->addItem(tr("30 days"), int(HistorySpan::Month));
    m_span->addItem(tr("1 year"), int(HistorySpan::Year));
    m_span->setCurrentIndex(int(HistorySpan::Day));

    auto *choice = new FlowLayout; // below each other where there is little room
    choice->addWidget(m_measure);
    choice->addWidget(m_span);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(m_chart, 1);
    setTabOrder(m_measure, m_span);
    setTabOrder(m_span, m_chart);

    connect(m_measure, &QComboBox::currentIndexChanged, this,
        [this] { m_chart->setMeasure(HistoryMeasure(m_measure->currentData().toInt())); });
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryPanel::ask);
    connect(m_feed, &HistoryFeed::arrived, this, &HistoryPanel::show);
    connect(m_feed, &HistoryFeed::failed, this, &HistoryPanel::showFailure);
}

void HistoryPanel::setLink(LoaderLink *link)
{
    m_feed->setLink(link);
}

void HistoryPanel::setTarget(const QString &name)
{
    if (name == m_target)
        return;
    m_target = name;
    m_chart->setHistory({});
    ask();
}

void HistoryPanel::ask()
{
    if (isVisible() && !m_target.isEmpty())
        m_feed->ask(m_target, HistorySpan(m_span->currentData().toInt()));
    else
        m_feed->stop();
}

void HistoryPanel::show(const TargetHistory &history)
{
    m_chart->setHistory(history);
    m_chart->setToolTip(history.problem.isEmpty()
            ? QString()
            : tr("What happens now is not kept: %1").arg(shownInToolTip(history.problem)));
}

void HistoryPanel::showFailure(const LinkError &error)
{
    m_chart->setNote(error.kind == LinkError::Kind::Invalid
            ? tr("This loader is of an older version, and keeps no history.")
            : shownPlainly(error.words));
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->stop();
}

} // namespace wql
