// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/pacedelegates.h"

#include "gui/look/icons.h"
#include "gui/models/targetpace.h"
#include "gui/models/targetsmodel.h"
#include "gui/text/measures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace wql {

namespace {

constexpr int curveWidth = 56;

QColor inkOf(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                 : colourOf(Condition::Working, option.palette);
}

double highestOf(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::ranges::max_element(values);
}

} // namespace

void paintCurve(
    QPainter &painter, const QRectF &rect, const QList<double> &values, double scale, const QColor &colour)
{
    if (values.isEmpty() || scale <= 0 || highestOf(values) <= 0)
        return;
    // The newest is at the right, what is not known at the left stays empty.
    const double wide = rect.width() / TargetPace::curveSlices;
    const double left = rect.right() - wide * double(values.size());
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double y = rect.bottom() - rect.height() * std::min(1.0, values[i] / scale);
        const QPointF from(left + wide * double(i), y);
        if (i == 0)
            line.moveTo(from);
        else
            line.lineTo(from);
        line.lineTo(from.x() + wide, y);
    }
    QPainterPath area = line;
    area.lineTo(rect.bottomRight());
    area.lineTo(left, rect.bottom());
    QColor below = colour;
    below.setAlphaF(0.2F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, below);
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(Qt::NoBrush); // who paints a card left one, and it would fill the line
    painter.drawPath(line);
    painter.restore();
}

void CurveDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect place(option.rect.left() + 4, option.rect.top() + 4, curveWidth, option.rect.height() - 8);
    if (option.rect.width() > 2 * curveWidth)
        // Time runs from the left in every language, and the number keeps to the right.
        paintCurve(*painter, place, index.data(TargetsModel::CurveRole).value<QList<double>>(),
            index.data(TargetsModel::CurveScaleRole).toDouble(), inkOf(option));
}

void ProgressDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant progress = index.data(TargetsModel::ProgressRole);
    if (!progress.isValid())
        return;
    const QRect all(option.rect.left() + 4, option.rect.bottom() - 3, option.rect.width() - 8, 2);
    QColor rest = option.palette.color(QPalette::Text);
    rest.setAlphaF(0.15F);
    painter->fillRect(all, rest);
    const int done = int(std::clamp(progress.toDouble(), 0.0, 1.0) * all.width());
    painter->fillRect(
        QStyle::visualRect(option.direction, all, QRect(all.topLeft(), QSize(done, 2))), inkOf(option));
}

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    review();
}

void CurveView::setValues(const QList<double> &values)
{
    if (std::exchange(m_values, values) != values)
        review();
}

void CurveView::review()
{
    const double highest = highestOf(m_values) / double(TargetPace::curveSlice.count());
    const QString span = durationText(TargetPace::curveSlice * m_values.size());
    m_words = m_values.isEmpty() ? tr("The curve begins soon.")
        : highest > 0            ? tr("the last %1, at most %2 rows/s").arg(span, rateText(highest))
                                 : tr("no rows in the last %1").arg(span);
    setAccessibleName(m_words);
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect all = rect().adjusted(0, 4, -1, -1);
    painter.fillRect(all, palette().base());
    paintCurve(painter, all.adjusted(2, fontMetrics().height(), -2, -2), m_values, highestOf(m_values),
        colourOf(Condition::Working, palette()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(all.adjusted(4, 0, -4, 0), int(Qt::AlignTop | Qt::AlignLeft), m_words);
}

} // namespace wql
