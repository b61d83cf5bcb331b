// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/tiledelegate.h"

#include "gui/look/icons.h"
#include "gui/look/pacedelegates.h"
#include "gui/models/sitesmodel.h"
#include "gui/models/sitetiles.h"

#include <QPainter>
#include <QTextLayout>

namespace wql {

namespace {

constexpr int tileGap = 4; ///< between tiles
constexpr int tileInset = 8; ///< inside of one
constexpr int tileEdge = 4; ///< the site's own colour

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Draws lines of text one below the other, mirrored where one writes from the right.
class TileLines {
public:
    TileLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &all, const QColor &ink)
        : m_painter(painter)
        , m_option(option)
        , m_rest(all)
        , m_ink(ink)
    {
    }

    void add(const QString &text, const QFont &font, double opacity, int indent = 0)
    {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(font);
        const QRect line(m_rest.left() + indent, m_rest.top(), m_rest.width() - indent, metrics.height());
        m_rest.setTop(line.bottom() + 2);
        m_painter.setFont(font);
        m_painter.setPen(m_ink);
        m_painter.setOpacity(opacity);
        const bool isMirrored = m_option.direction == Qt::RightToLeft;
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, line),
            int(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(text, Qt::ElideRight, line.width()));
    }
    /// Several lines, as many as there is room for.
    void fill(const QString &text, const QFont &font)
    {
        QTextLayout layout(text, font, m_painter.device());
        QTextOption wrap(m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        wrap.setTextDirection(m_option.direction);
        layout.setTextOption(wrap);
        const int height = QFontMetrics(font).height();
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_rest.width());
            const bool isLast = m_rest.height() < 2 * height;
            add(text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed(), font, 1);
            if (isLast)
                break;
        }
        layout.endLayout();
    }
    const QRect &rest() const { return m_rest; }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
    QColor m_ink;
};

void paintCard(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    QColor line = option.palette.color(QPalette::Text);
    line.setAlphaF(0.25F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        isSelected || hasFocus ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(line, 1));
    painter.setBrush(option.palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto place
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect card = option.rect.adjusted(tileGap / 2, tileGap / 2, -tileGap / 2, -tileGap / 2);
    painter->save();
    paintCard(*painter, card, option);
    if (const QColor colour = index.data(SitesModel::ColourRole).value<QColor>(); colour.isValid())
        painter->fillRect(
            place(QRect(card.left() + 2, card.top() + 5, tileEdge, card.height() - 10)), colour);

    const QRect inner = card.adjusted(tileInset + tileEdge, tileInset, -tileInset, -tileInset);
    const int side = option.fontMetrics.height() + 2;
    option.icon.paint(painter, place(QRect(inner.left(), inner.top(), side, side)));
    const bool answers = index.data(SiteTiles::AnswersRole).toBool();
    const double pale = answers ? 0.85 : 0.55;
    const QFont small = smallFont(option.font);
    TileLines lines(*painter, option, inner, option.palette.color(QPalette::Text));
    lines.add(option.text, boldFont(option.font), 1, side + 6);
    lines.add(index.data(SitesModel::SummaryRole).toString(), option.font, 0.95);
    const QString reason = index.data(SiteTiles::ReasonRole).toString();
    // What is the matter takes the place of what is not of now.
    if (reason.isEmpty() || answers)
        lines.add(index.data(SiteTiles::PaceRole).toString(), small, pale);
    lines.add(index.data(SiteTiles::ContactRole).toString(), small, pale);
    if (!reason.isEmpty()) {
        lines.fill(reason, small);
        painter->restore();
        return;
    }
    painter->setOpacity(answers ? 1 : 0.4);
    paintCurve(*painter, lines.rest().adjusted(0, 4, 0, 0),
        index.data(SiteTiles::TileCurveRole).value<QList<double>>(),
        index.data(SiteTiles::TileScaleRole).toDouble(), colourOf(Condition::Working, option.palette));
    painter->restore();
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(smallFont(option.font)).height() + 2;
    const int text
        = QFontMetrics(boldFont(option.font)).height() + option.fontMetrics.height() + 4 + 2 * small;
    const int curve = option.fontMetrics.height() * 3 / 2;
    const int width = m_width > 0 ? m_width : option.fontMetrics.averageCharWidth() * 34;
    return { width, text + curve + 2 * tileInset + tileGap };
}

} // namespace wql
