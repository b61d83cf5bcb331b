// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/routingview.h"

#include "gui/look/picturepainter.h"
#include "gui/text/picturetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace wql {

RoutingView::RoutingView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Routing picture"));
}

void RoutingView::setFlows(const RowFlows &flows)
{
    m_flows = flows;
    layOut();
}

void RoutingView::setSide(FlowCounter::Side side, bool onlyChanges)
{
    m_wish.side = side;
    m_wish.onlyChanges = onlyChanges;
    layOut();
}

void RoutingView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describeItself();
    update();
}

PictureWish RoutingView::wish(const QFont &itsFont, QSizeF itsSize) const
{
    PictureWish wish = fittingWish(itsFont, itsSize);
    wish.side = m_wish.side;
    wish.onlyChanges = m_wish.onlyChanges;
    return wish;
}

QSize RoutingView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 24 };
}

QSize RoutingView::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9 };
}

void RoutingView::layOut()
{
    m_wish = wish(font(), size());
    m_picture = RoutingPicture(m_flows, m_wish);
    const bool wasChosen = m_node >= 0 || m_band >= 0;
    m_node = m_band = m_hovered = -1;
    describeItself();
    update();
    if (wasChosen)
        Q_EMIT chosen({}, {});
}

void RoutingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            rect().adjusted(12, 12, -12, -12), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
        return;
    }
    paintPicture(painter, m_picture,
        { palette(), font(), m_node,
            m_band >= 0       ? m_band
                : m_node >= 0 ? -1
                              : m_hovered,
            hasFocus() });
}

void RoutingView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void RoutingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void RoutingView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int node = m_picture.nodeAt(event->position());
    choose(node, node >= 0 ? -1 : m_picture.bandAt(event->position()));
    showRows();
}

void RoutingView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnNode = m_picture.nodeAt(event->position()) >= 0;
    const int hovered = isOnNode ? -1 : m_picture.bandAt(event->position());
    setCursor(isOnNode || hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void RoutingView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void RoutingView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_picture.beside(m_node, -1), -1);
    case Qt::Key_Right:
        return choose(m_picture.beside(m_node, 1), -1);
    case Qt::Key_Up:
        return choose(m_picture.below(m_node, -1), -1);
    case Qt::Key_Down:
        return choose(m_picture.below(m_node, 1), -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return showRows();
    case Qt::Key_Escape:
        if (m_node >= 0 || m_band >= 0) {
            choose(-1, -1);
            return showRows();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void RoutingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_node < 0 && m_band < 0)
        choose(m_picture.below(-1, 0), -1);
    update();
}

void RoutingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RoutingView::event(QEvent *event)
{
    // Escape is the page's, unless there is something to leave here.
    if (event->type() == QEvent::ShortcutOverride && (m_node >= 0 || m_band >= 0)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    // Qt takes what looks like HTML for HTML.
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<qt>%1</qt>"_s.arg(words.toHtmlEscaped()), this);
    return true;
}

QString RoutingView::wordsAt(QPointF place) const
{
    const int node = m_picture.nodeAt(place);
    if (node >= 0)
        return describe(m_picture.nodes()[size_t(node)]);
    const int band = m_picture.bandAt(place);
    return band >= 0 ? describe(m_picture, m_picture.bands()[size_t(band)]) : QString();
}

void RoutingView::choose(int node, int band)
{
    m_node = node;
    m_band = band;
    describeItself();
    update();
}

void RoutingView::showRows()
{
    if (m_node >= 0)
        Q_EMIT chosen(describe(m_picture.nodes()[size_t(m_node)]), m_picture.flowsOf(m_node));
    else if (m_band >= 0)
        Q_EMIT chosen(
            describe(m_picture, m_picture.bands()[size_t(m_band)]), m_picture.bands()[size_t(m_band)].flows);
    else
        Q_EMIT chosen({}, {});
}

/// For those who hear the picture: where the keyboard is, and first of all what there is.
void RoutingView::describeItself()
{
    QString words;
    if (m_picture.isEmpty())
        words = m_emptyText;
    else if (m_node >= 0)
        words = describe(m_picture.nodes()[size_t(m_node)]);
    else if (m_band >= 0)
        words = describe(m_picture, m_picture.bands()[size_t(m_band)]);
    else
        words = tr("Queues and agents, rules and targets, with bands as wide as the rows that flow. The "
                   "arrow keys go "
                   "from one to the other, Enter shows rows.");
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace wql
