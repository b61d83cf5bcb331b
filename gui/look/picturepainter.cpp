// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/picturepainter.h"

#include "gui/look/icons.h"
#include "gui/text/picturetext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr double labelGap = 6;
constexpr double minBand = 0.75; ///< what is thinner could not be seen

QPainterPath pathOf(const PictureBand &band)
{
    const double middle = (band.begin.x() + band.end.x()) / 2;
    const QPointF lowerBegin = band.begin + QPointF(0, std::max(band.beginHeight, minBand));
    const QPointF lowerEnd = band.end + QPointF(0, std::max(band.height, minBand));
    const auto at = [middle](QPointF point) { return QPointF(middle, point.y()); };
    QPainterPath path(band.begin);
    path.cubicTo(at(band.begin), at(band.end), band.end);
    path.lineTo(lowerEnd);
    path.cubicTo(at(lowerEnd), at(lowerBegin), lowerBegin);
    path.closeSubpath();
    return path;
}

/// Cool colours in turn: the warm ones mean something.
QColor colourInTurn(int number, bool dark)
{
    constexpr int hues[] = { 210, 168, 265, 190, 235, 145 };
    constexpr int count = int(std::size(hues));
    return QColor::fromHsl(hues[number % count], 110, dark ? 150 : 120);
}

class Canvas {
public:
    Canvas(QPainter &painter, const RoutingPicture &picture, const PictureLook &look)
        : m_painter(painter)
        , m_picture(picture)
        , m_look(look)
        , m_metrics(look.font)
        , m_isDark(isDark(look.palette))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(look.font);
        colourNodes();
    }

    void paint()
    {
        for (size_t i = 0; i < m_picture.bands().size(); ++i) {
            if (!standsOut(int(i)))
                paintBand(int(i));
        }
        for (size_t i = 0; i < m_picture.bands().size(); ++i) {
            if (standsOut(int(i)))
                paintBand(int(i));
        }
        for (size_t i = 0; i < m_picture.nodes().size(); ++i)
            paintNode(int(i));
        for (const auto column : { PictureNode::Sources, PictureNode::Rules, PictureNode::Targets })
            paintTitle(column);
    }

private:
    const PictureNode &nodeOf(int index) const { return m_picture.nodes()[size_t(index)]; }

    /// A target has a colour of its own, a rule that of the target that gets most of its rows.
    void colourNodes()
    {
        // In the middle of text and ground: seen on dark and on light.
        const QColor text = m_look.palette.color(QPalette::Text);
        const QColor ground = m_look.palette.color(QPalette::Base);
        m_colours.resize(m_picture.nodes().size(),
            QColor((text.red() + ground.red()) / 2, (text.green() + ground.green()) / 2,
                (text.blue() + ground.blue()) / 2));
        int number = 0;
        for (size_t i = 0; i < m_colours.size(); ++i) {
            const PictureNode::Kind kind = nodeOf(int(i)).kind;
            if (kind == PictureNode::Kind::Nobody || kind == PictureNode::Kind::NoRule)
                m_colours[i] = colourOf(Condition::Bad, m_look.palette);
            else if (kind == PictureNode::Kind::Target)
                m_colours[i] = colourInTurn(number++, m_isDark);
        }
        std::vector<quint64> most(m_colours.size());
        for (const PictureBand &band : m_picture.bands()) {
            const auto from = size_t(band.from);
            const bool isOfRule = nodeOf(band.from).kind == PictureNode::Kind::Rule;
            if (isOfRule && nodeOf(band.to).column == PictureNode::Targets && band.rows > most[from]) {
                most[from] = band.rows;
                m_colours[from] = m_colours[size_t(band.to)];
            }
        }
    }

    bool isAboutNode(const PictureBand &band) const
    {
        return band.from == m_look.node || band.to == m_look.node;
    }
    bool standsOut(int band) const
    {
        return band == m_look.band || isAboutNode(m_picture.bands()[size_t(band)]);
    }

    QColor colourOfBand(const PictureBand &band) const
    {
        const PictureNode &to = nodeOf(band.to);
        if (to.kind == PictureNode::Kind::Nobody || to.kind == PictureNode::Kind::NoRule)
            return colourOf(Condition::Bad, m_look.palette);
        if (band.isChanged)
            return m_isDark ? QColor(0xf0, 0xa0, 0x30) : QColor(0xe0, 0x7b, 0x00);
        // Of a rule's two sides the same colour.
        return to.column == PictureNode::Targets && nodeOf(band.from).kind != PictureNode::Kind::Rule
            ? m_colours[size_t(band.to)]
            : m_colours[size_t(to.column == PictureNode::Targets ? band.from : band.to)];
    }

    void paintBand(int index)
    {
        const PictureBand &band = m_picture.bands()[size_t(index)];
        QColor colour = colourOfBand(band);
        const bool isAnyChosen = m_look.node >= 0 || m_look.band >= 0;
        // What is painted wider than it is, to be seen at all, is painted the fainter.
        const auto thin = float(std::clamp(band.height / minBand, 0.35, 1.0));
        const float usual = (band.isChanged ? 0.75F : 0.45F) * thin;
        colour.setAlphaF(standsOut(index) ? 0.9F : isAnyChosen ? usual * 0.6F : usual);
        m_painter.fillPath(pathOf(band), colour);
    }

    void paintNode(int index)
    {
        const PictureNode &node = nodeOf(index);
        QRectF bar = node.bar;
        bar.setHeight(std::max(1.0, bar.height()));
        m_painter.fillRect(bar, m_colours[size_t(index)].darker(m_isDark ? 90 : 125));
        const bool isChosen = index == m_look.node;
        if (isChosen)
            m_painter.fillRect(labelRect(node), m_look.palette.color(QPalette::Highlight));
        paintLabel(node, isChosen);
        if (isChosen && m_look.hasFocus) {
            m_painter.setPen(QPen(m_look.palette.color(QPalette::Text), 1, Qt::DotLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(labelRect(node).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }

    /// One line in the middle of the slot, beside the bar.
    QRectF labelRect(const PictureNode &node) const
    {
        const double height = std::min(node.slot.height(), m_metrics.height() + 2);
        QRectF rect(node.slot.left(), node.slot.center().y() - height / 2, node.slot.width(), height);
        if (node.column == PictureNode::Sources)
            rect.setRight(node.bar.left() - labelGap / 2);
        else
            rect.setLeft(node.bar.right() + labelGap / 2);
        if (node.column == PictureNode::Rules)
            rect.setWidth(std::min(rect.width(), m_metrics.horizontalAdvance(labelOf(node)) + labelGap * 2));
        return rect;
    }

    void paintLabel(const PictureNode &node, bool isChosen)
    {
        const QRectF rect = labelRect(node).adjusted(labelGap / 2, 0, -labelGap / 2, 0);
        const bool isRed = node.kind == PictureNode::Kind::Nobody || node.kind == PictureNode::Kind::NoRule;
        const QColor colour = isChosen ? m_look.palette.color(QPalette::HighlightedText)
            : isRed                    ? colourOf(Condition::Bad, m_look.palette)
                                       : m_look.palette.color(QPalette::Text);
        if (node.column == PictureNode::Rules) {
            if (!isChosen) {
                // Bands lie below it.
                QColor ground = m_look.palette.color(QPalette::Base);
                ground.setAlphaF(0.72F);
                m_painter.fillRect(labelRect(node), ground);
            }
            return drawText(rect, labelOf(node), Qt::AlignLeft, colour);
        }
        const QString rows = QLocale().toString(node.rows);
        const double width = m_metrics.horizontalAdvance(rows);
        QColor faint = colour;
        faint.setAlphaF(isChosen ? 1 : 0.7F);
        const bool isLeft = node.column == PictureNode::Sources;
        drawText(rect, rows, isLeft ? Qt::AlignRight : Qt::AlignLeft, faint);
        const double taken = width + labelGap * 1.5;
        drawText(isLeft ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0), labelOf(node),
            isLeft ? Qt::AlignRight : Qt::AlignLeft, colour);
    }

    void drawText(const QRectF &rect, const QString &text, Qt::AlignmentFlag side, const QColor &colour)
    {
        if (rect.width() <= 0)
            return;
        m_painter.setPen(colour);
        m_painter.drawText(rect, int(side) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
            m_metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
    }

    void paintTitle(PictureNode::Column column)
    {
        const double left = m_picture.columnLeft(column);
        const double width = std::max(m_picture.columnLeft(PictureNode::Sources), 1.0) - labelGap;
        QRectF rect(left, 0, width, m_picture.headHeight());
        if (column == PictureNode::Sources)
            rect = QRectF(labelGap / 2, 0, left - labelGap, m_picture.headHeight());
        else
            rect.translate(column == PictureNode::Targets ? RoutingPicture::barWidth + labelGap : 0, 0);
        QFont bold = m_look.font;
        bold.setBold(true);
        m_painter.setFont(bold);
        drawText(rect,
            QFontMetricsF(bold).elidedText(titleOf(column), Qt::ElideRight, std::max(0.0, rect.width())),
            column == PictureNode::Sources ? Qt::AlignRight : Qt::AlignLeft,
            m_look.palette.color(QPalette::Text));
        m_painter.setFont(m_look.font);
    }

    QPainter &m_painter;
    const RoutingPicture &m_picture;
    const PictureLook &m_look;
    QFontMetricsF m_metrics;
    bool m_isDark;
    std::vector<QColor> m_colours;
};

} // namespace

PictureWish fittingWish(const QFont &font, QSizeF size)
{
    const QFontMetricsF metrics(font);
    PictureWish wish;
    wish.size = size;
    wish.lineHeight = metrics.height() + 2;
    wish.labelWidth = std::min(metrics.averageCharWidth() * 36, size.width() * 0.26);
    return wish;
}

void paintPicture(QPainter &painter, const RoutingPicture &picture, const PictureLook &look)
{
    Canvas(painter, picture, look).paint();
}

} // namespace wql
