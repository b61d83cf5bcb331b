// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/pages/page.h"

#include <QPointer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace wql {

class Banner;
class LogFilter;
class LogModel;

/// The loader's activity log as it is written: followed, filtered, searched, copied.
class LogPage : public Page {
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;
    void showTarget(const QString &target);

private:
    void makeBar();
    void onStateChanged();
    void askForLines();
    void listTargets();
    void applyWish();
    void goToNextError();
    void copy();
    void follow();

    QPointer<LoaderLink> m_link;
    PendingCall m_recent;
    LogModel *m_lines;
    LogFilter *m_filter;
    QTableView *m_table;
    QCheckBox *m_follows;
    QComboBox *m_level;
    QComboBox *m_target;
    QLineEdit *m_in;
    QLineEdit *m_out;
    QCheckBox *m_isExpression;
    QLabel *m_problem;
    Banner *m_trouble;
};

} // namespace wql
