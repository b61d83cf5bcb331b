// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/taborder.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace wql {

namespace {

void collect(const QWidget *widget, QWidgetList &found);

void collect(QLayoutItem *item, QWidgetList &found);

void collect(const QLayout *layout, QWidgetList &found)
{
    if (const auto *form = qobject_cast<const QFormLayout *>(layout)) {
        for (int row = 0; row < form->rowCount(); ++row)
            for (const auto role : { QFormLayout::LabelRole, QFormLayout::FieldRole })
                collect(form->itemAt(row, role), found); // what spans both is given as the field
    } else if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        for (int row = 0; row < grid->rowCount(); ++row)
            for (int column = 0; column < grid->columnCount(); ++column)
                collect(grid->itemAtPosition(row, column), found);
    } else {
        for (int i = 0; i < layout->count(); ++i)
            collect(layout->itemAt(i), found);
    }
}

void collect(QLayoutItem *item, QWidgetList &found)
{
    if (!item)
        return;
    if (QWidget *widget = item->widget()) {
        if (!found.contains(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            found += widget;
        collect(widget, found);
    } else if (const QLayout *layout = item->layout()) {
        collect(layout, found);
    }
}

void collect(const QWidget *widget, QWidgetList &found)
{
    const auto take = [&found](QWidget *part) {
        if (!part)
            return;
        if (!found.contains(part) && (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy())
            found += part;
        collect(part, found);
    };
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            take(splitter->widget(i));
    } else if (const auto *scroll = qobject_cast<const QScrollArea *>(widget)) {
        take(scroll->widget());
    } else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        take(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            take(tabs->widget(i));
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void tabAsRead(QWidget *form)
{
    QWidgetList widgets;
    collect(form, widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace wql
