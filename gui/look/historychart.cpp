// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/historychart.h"

#include "gui/look/historyaxis.h"
#include "gui/look/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int chartGap = 4;
constexpr int maxValueSteps = 4;

} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Curve over time"));
}

void HistoryChart::setHistory(const TargetHistory &history)
{
    // What is being read stays where it is while minutes pass.
    if (history.target != m_history.target || history.span != m_history.span)
        m_chosen.reset();
    m_history = history;
    m_note.clear();
    setMeasure(m_measure);
}

void HistoryChart::setMeasure(HistoryMeasure measure)
{
    m_measure = measure;
    double largest = 0;
    for (const HistoryPoint &point : m_history.points)
        largest = std::max(largest, valueOf(point, measure));
    const ValueAxis axis = valueAxis(measure, largest, maxValueSteps);
    m_top = axis.top;
    m_valueStep = axis.step;
    m_left = 0;
    for (double value = 0; value <= m_top; value += m_valueStep)
        m_left = std::max(m_left, fontMetrics().horizontalAdvance(valueText(value, measure)));
    m_left += 2 * chartGap;
    choose(m_chosen);
}

void HistoryChart::setNote(const QString &note)
{
    m_history = {};
    m_chosen.reset();
    m_note = note;
    setCaption(note);
}

void HistoryChart::choose(std::optional<qint64> step)
{
    m_chosen = step;
    if (m_history.to.count() == 0)
        return setCaption(m_note);
    if (!step)
        return setCaption(describe(m_history));
    HistoryPoint point{ .time = m_history.from + *step * m_history.step };
    for (const HistoryPoint &known : m_history.points)
        if (known.time == point.time)
            point = known;
    setCaption(describe(point, m_history.step));
}

void HistoryChart::setCaption(const QString &text)
{
    m_caption = text;
    setAccessibleDescription(text);
    update();
}

QSize HistoryChart::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8 };
}

QSize HistoryChart::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5 };
}

QRect HistoryChart::plot() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(m_left, line * 3 / 2, -chartGap, -line - chartGap);
}

double HistoryChart::xOf(std::chrono::seconds time) const
{
    const double part = double((time - m_history.from).count()) / double(lengthOf(m_history.span).count());
    return plot().left() + part * plot().width();
}

double HistoryChart::yOf(double value) const
{
    return plot().bottom() - value / m_top * (plot().height() - 1);
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    const QRect line(chartGap, 0, width() - 2 * chartGap, fontMetrics().height());
    const QString unit = m_history.to.count() == 0 ? QString() : stepText(m_history.step);
    const int room = line.width() - fontMetrics().horizontalAdvance(unit + u"  "_s);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
        fontMetrics().elidedText(m_caption, Qt::ElideRight, room));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), unit);
    if (m_history.to.count() == 0 || plot().width() <= 0 || plot().height() <= 0)
        return;
    painter.fillRect(plot(), palette().base());
    paintTroubles(painter);
    paintAxes(painter);
    painter.setClipRect(plot());
    paintPoints(painter);
    paintStripes(painter);
    if (m_chosen) {
        const double x = xOf(m_history.from + *m_chosen * m_history.step + m_history.step / 2);
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(plot().adjusted(0, 0, -1, -1));
    }
}

/// Never narrower than can be seen.
QRectF HistoryChart::placeOf(const PastTrouble &trouble) const
{
    const double left = xOf(trouble.from);
    return { left, double(plot().top()), std::max(xOf(trouble.to) - left, 2.0), double(plot().height()) };
}

void HistoryChart::paintTroubles(QPainter &painter) const
{
    for (const PastTrouble &trouble : troublesOf(m_history)) {
        QColor pale = colourOf(conditionOf(trouble.worst), palette());
        pale.setAlphaF(0.2F);
        painter.fillRect(placeOf(trouble), pale);
    }
}

/// At the top, above the curve: the worse, the higher.
void HistoryChart::paintStripes(QPainter &painter) const
{
    for (const PastTrouble &trouble : troublesOf(m_history)) {
        QRectF stripe = placeOf(trouble);
        stripe.setHeight(trouble.worst == PastState::NeedsAttention ? 6 : 3);
        painter.fillRect(stripe, colourOf(conditionOf(trouble.worst), palette()));
    }
}

void HistoryChart::paintAxes(QPainter &painter) const
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.15F);
    const int line = fontMetrics().height();
    // Where lines of text would touch, every second one is left out.
    const double perStep = (plot().height() - 1) * m_valueStep / m_top;
    const int every = std::max(1, int(std::ceil(line / std::max(perStep, 1.0))));
    for (int i = 0; i * m_valueStep <= m_top + m_valueStep / 2; ++i) {
        const double y = yOf(i * m_valueStep);
        painter.setPen(grid);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        if (i % every != 0)
            continue;
        painter.setPen(quiet);
        painter.drawText(QRectF(0, y - line / 2.0, m_left - chartGap, line),
            int(Qt::AlignRight | Qt::AlignVCenter), valueText(i * m_valueStep, m_measure));
    }
    const int room = fontMetrics().horizontalAdvance(u"Wed 30   "_s);
    const auto end = m_history.from + lengthOf(m_history.span);
    for (const TimeMark &mark : timeMarks(m_history.from, end, std::max(plot().width() / room, 1))) {
        const double x = xOf(mark.time);
        painter.setPen(grid);
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
        painter.setPen(quiet);
        const double left = std::clamp(x - room / 2.0, 0.0, double(std::max(width() - room, 0)));
        painter.drawText(QRectF(left, plot().bottom() + 2, room, line), int(Qt::AlignCenter), mark.text);
    }
}

/// A line through the middles of steps that are next to each other, and the ground below it.
void HistoryChart::paintPoints(QPainter &painter) const
{
    const QColor colour = colourOf(Condition::Working, palette());
    QColor below = colour;
    below.setAlphaF(0.2F);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<HistoryPoint> &points = m_history.points;
    for (size_t i = 0; i < points.size();) {
        QPolygonF line;
        const auto begin = points[i].time;
        // Flat through its own step, so that a point which stands alone is seen.
        line << QPointF(xOf(begin), yOf(valueOf(points[i], m_measure)));
        size_t next = i;
        do {
            line << QPointF(
                xOf(points[next].time + m_history.step / 2), yOf(valueOf(points[next], m_measure)));
            ++next;
        } while (next < points.size() && points[next].time == points[next - 1].time + m_history.step);
        const auto end
            = std::min(points[next - 1].time + m_history.step, m_history.from + lengthOf(m_history.span));
        line << QPointF(xOf(end), line.last().y());
        i = next;
        QPainterPath area;
        area.addPolygon(line);
        area.lineTo(xOf(end), yOf(0));
        area.lineTo(xOf(begin), yOf(0));
        painter.fillPath(area, below);
        painter.setPen(QPen(colour, 1.5));
        painter.drawPolyline(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const double part = (event->position().x() - plot().left()) / std::max(plot().width(), 1);
    if (part < 0 || part >= 1)
        return choose({});
    choose(std::min(qint64(part * double(steps())), steps() - 1));
}

void HistoryChart::leaveEvent(QEvent *)
{
    choose({});
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Left;
    if (m_history.to.count() == 0 || (!isBack && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const qint64 last = steps() - 1;
    choose(m_chosen ? std::clamp(*m_chosen + (isBack ? -1 : 1), qint64(0), last) : last);
}

void HistoryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMeasure(m_measure);
    QWidget::changeEvent(event);
}

} // namespace wql
