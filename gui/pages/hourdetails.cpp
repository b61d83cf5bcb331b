// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/hourdetails.h"

#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

enum HourColumn { What, AtServer, InLog, Row };

} // namespace

HourDetails::HourDetails(QWidget *parent)
    : QWidget(parent)
    , m_figures(new QLabel(this))
    , m_rows(new QTreeWidget(this))
{
    m_figures->setObjectName(u"hourFigures"_s);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_rows->setObjectName(u"hourRows"_s);
    m_rows->setAccessibleName(tr("Rows that are missing or there too often"));
    m_rows->setHeaderLabels({ tr("What"), tr("At QueueMetrics"), tr("In the log"), tr("Row") });
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setStretchLastSection(false); // a row is longer than the window: it is scrolled
    for (const int column : { What, AtServer, InLog, Row })
        m_rows->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figures);
    layout->addWidget(m_rows, 1);
}

void HourDetails::clear()
{
    m_figures->clear();
    m_rows->clear();
}

void HourDetails::show(const VerificationReport &report, const std::optional<HoursModel::Hour> &hour)
{
    clear();
    addRows(report.missing, Condition::Bad, tr("missing"), hour);
    addRows(report.tooMany, Condition::Warning, tr("too often"), hour);
    if (!hour)
        return m_figures->setText(tr("Choose an hour to see its figures and its rows."));
    const VerificationTally &rows = hour->rows;
    QString text = hourText(*hour);
    if (rows.missing + rows.tooMany > 0 && m_rows->topLevelItemCount() == 0)
        text += u' '
            + tr("A verification names only the first rows that it finds; none of them is of this hour.");
    m_figures->setText(text);
}

void HourDetails::addRows(const std::vector<VerifiedRow> &rows, Condition condition, const QString &words,
    const std::optional<HoursModel::Hour> &hour)
{
    for (const VerifiedRow &row : rows) {
        if (hour && (row.time < hour->begin || row.time >= hour->end))
            continue;
        const QString text = QString::fromStdString(row.row);
        auto *item = new QTreeWidgetItem(m_rows,
            { words, countText(row.found), countText(row.copies), isolated(shownPlainly(text, 1000)) });
        item->setIcon(What, iconOf(condition));
        item->setToolTip(Row, shownInToolTip(text, 4000));
    }
}

} // namespace wql
