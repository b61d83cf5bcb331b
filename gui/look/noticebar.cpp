// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/noticebar.h"

#include <utility>

namespace wql {

NoticeBar::NoticeBar(QWidget *parent)
    : Banner(parent)
{
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, &NoticeBar::endNews);
    connect(this, &Banner::buttonClicked, this, &QWidget::hide);
}

void NoticeBar::say(const QString &words)
{
    m_isNews = false;
    m_over.stop();
    showMessage(words, {}, tr("Close"));
}

void NoticeBar::tellNews(const QString &words, std::chrono::milliseconds stays)
{
    say(words);
    m_isNews = true;
    if (stays.count() > 0)
        m_over.start(stays);
}

void NoticeBar::endNews()
{
    if (std::exchange(m_isNews, false))
        hide();
}

} // namespace wql
