// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/sitedelegate.h"

#include "gui/models/sitesmodel.h"

#include <QApplication>
#include <QPainter>

namespace wql {

namespace {

constexpr int margin = 6;
constexpr int stripe = 4;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

void SiteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QIcon icon = option.icon;
    const QString name = option.text;
    option.icon = {};
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto place
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect &all = option.rect;
    const QColor colour = index.data(SitesModel::ColourRole).value<QColor>();
    if (colour.isValid())
        painter->fillRect(place(QRect(all.left(), all.top() + 2, stripe, all.height() - 4)), colour);

    const int side = option.fontMetrics.height() + 2;
    const int iconLeft = all.left() + stripe + margin;
    icon.paint(painter, place(QRect(iconLeft, all.top() + (all.height() - side) / 2, side, side)),
        Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);

    const int left = iconLeft + side + margin;
    const int width = all.right() - left - margin;
    const QFontMetrics below(smaller(option.font));
    const QRect upper(left, all.top() + margin, width, option.fontMetrics.height());
    const QRect lower(left, upper.bottom() + 2, width, below.height());
    const QPalette &palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place(upper), int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        option.fontMetrics.elidedText(name, Qt::ElideRight, width));
    painter->setFont(smaller(option.font));
    painter->setOpacity(0.8);
    painter->drawText(place(lower), int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        below.elidedText(index.data(SitesModel::SummaryRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize SiteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics below(smaller(option.font));
    return { 120, option.fontMetrics.height() + below.height() + 2 + 2 * margin };
}

} // namespace wql
