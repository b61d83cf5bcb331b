// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/look/banner.h"

#include <QTimer>

namespace wql {

/// The window's notice. What has to be read stays until the operator takes it away; what is only news goes by
/// itself. One sentence at a time: the newest.
class NoticeBar : public Banner {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Until it is closed.
    void say(const QString &words);
    /// Until it is closed, until endNews(), or for as long as \a stays; zero: that does not end it.
    void tellNews(const QString &words, std::chrono::milliseconds stays);
    /// What is only news is over; any other sentence stays.
    void endNews();

private:
    QTimer m_over;
    bool m_isNews = false;
};

} // namespace wql
