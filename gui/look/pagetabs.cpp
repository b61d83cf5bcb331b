// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/pagetabs.h"

#include <QEvent>
#include <QTabBar>

namespace wql {

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setIconSize({ 18, 18 });
}

void PageTabs::addPage(QWidget *page, const QIcon &icon, const QString &title)
{
    m_icons.append(icon);
    addTab(page, icon, title);
    fit();
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fit();
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PageTabs::fit()
{
    const QFontMetrics metrics = tabBar()->fontMetrics();
    // What stands around the words of a tab, as the style gives it to one without an icon.
    constexpr int around = 24;
    int wanted = 0;
    for (int i = 0; i < count(); ++i)
        wanted += metrics.size(Qt::TextShowMnemonic, tabText(i)).width() + around + iconSize().width() + 4;
    const bool hasRoom = wanted <= width();
    for (int i = 0; i < count(); ++i) {
        if (tabIcon(i).isNull() == hasRoom)
            setTabIcon(i, hasRoom ? m_icons.value(i) : QIcon());
    }
}

} // namespace wql
