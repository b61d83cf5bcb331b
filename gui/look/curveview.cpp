// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/curveview.h"

#include "gui/look/icons.h"
#include "gui/look/pacedelegates.h"
#include "gui/text/measures.h"

#include <QPainter>

#include <algorithm>

namespace wql {

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void CurveView::setValues(const QList<double> &values)
{
    if (values == m_values)
        return;
    m_values = values;
    const double highest = values.isEmpty() ? 0 : *std::ranges::max_element(values);
    setAccessibleName(tr("Rows in the last two minutes, at most %1 a second").arg(rateText(highest / 3)));
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect all = rect().adjusted(0, 4, -1, -1);
    painter.fillRect(all, palette().base());
    paintCurve(painter, all.adjusted(2, fontMetrics().height(), -2, -2), m_values,
        colourOf(Condition::Working, palette()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const double highest = m_values.isEmpty() ? 0 : *std::ranges::max_element(m_values);
    painter.drawText(all.adjusted(4, 0, -4, 0), int(Qt::AlignTop | Qt::AlignLeft),
        highest > 0 ? tr("two minutes, at most %1 rows/s").arg(rateText(highest / 3))
                    : tr("no rows in the last two minutes"));
}

} // namespace wql
