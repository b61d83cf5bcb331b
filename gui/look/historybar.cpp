// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/historybar.h"

#include "gui/look/historyaxis.h"
#include "gui/look/icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr int stripeHeight = 16;
constexpr int narrowestCell = 4; ///< pixels

} // namespace

double heightOf(PastState state)
{
    switch (state) {
    case PastState::Well:
        return 0.35;
    case PastState::Paused:
        return 0.55;
    case PastState::Retrying:
        return 0.75;
    case PastState::NeedsAttention:
        return 1;
    }
    Q_UNREACHABLE();
}

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("The last 24 hours"));
}

void HistoryBar::setHistory(const std::optional<TargetHistory> &history)
{
    m_history = history;
    setAccessibleDescription(history ? describe(*history) : QString());
    update();
}

QSize HistoryBar::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, stripeHeight + 2 + fontMetrics().height() };
}

QRect HistoryBar::stripe() const
{
    return { 0, 1, width(), stripeHeight };
}

/// As fine as whole steps and the eye allow.
int HistoryBar::cells() const
{
    const int steps = int(lengthOf(m_history->span) / m_history->step);
    for (const int perCell : { 1, 2, 5, 10, 15, 20, 30, 60 })
        if (steps % perCell == 0 && width() / narrowestCell >= steps / perCell)
            return steps / perCell;
    return 24;
}

void HistoryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect all = stripe();
    painter.fillRect(all, palette().base());
    QColor quiet = palette().color(QPalette::PlaceholderText);
    painter.setPen(quiet);
    if (!m_history)
        return;
    const std::vector<HistoryPoint> known = inCells(*m_history, cells());
    const double cell = double(all.width()) / double(known.size());
    for (size_t i = 0; i < known.size(); ++i) {
        if (known[i].minutes.known() == 0)
            continue;
        const PastState state = known[i].worst();
        const double height = heightOf(state) * all.height();
        const double left = std::floor(double(i) * cell);
        painter.fillRect(
            QRectF(left, all.bottom() + 1 - height, std::floor(double(i + 1) * cell) - left, height),
            colourOf(conditionOf(state), palette()));
    }
    const auto length = lengthOf(m_history->span);
    const int letters = fontMetrics().horizontalAdvance(u"00:00  "_s);
    for (const TimeMark &mark :
        timeMarks(m_history->from, m_history->from + length, std::max(width() / letters / 2, 1))) {
        const int x = int(double((mark.time - m_history->from).count()) / double(length.count()) * width());
        painter.drawLine(x, all.bottom() - 2, x, all.bottom() + 3);
        const int half = letters / 2;
        painter.drawText(QRect(std::clamp(x - half, 0, std::max(width() - letters, 0)), all.bottom() + 2,
                             letters, fontMetrics().height()),
            int(Qt::AlignCenter), mark.text);
    }
}

bool HistoryBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_history)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<HistoryPoint> known = inCells(*m_history, cells());
    const auto at = size_t(std::clamp(help->pos().x(), 0, width() - 1)) * known.size() / size_t(width());
    const QString words = describe(known[at], lengthOf(m_history->span) / int(known.size()));
    QToolTip::showText(help->globalPos(), u"<qt>%1</qt>"_s.arg(words.toHtmlEscaped()), this);
    return true;
}

} // namespace wql
