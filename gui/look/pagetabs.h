// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QTabWidget>

namespace wql {

/// Pages whose tabs are all seen: where their icons leave no room for the last ones, the words stand alone.
class PageTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QIcon &icon, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QList<QIcon> m_icons; ///< of each page
};

} // namespace wql
