// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "core/status/loaderstatus.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QTableView;

namespace wql {

class CurveView;
class LoaderLink;
class LogModel;
class TargetPace;

/// One target in full: what is wrong and what to do, its counters, its rate, and what the log says of it
/// lately.
class TargetDetails : public QWidget {
    Q_OBJECT
public:
    explicit TargetDetails(QWidget *parent = nullptr);

    void setLink(LoaderLink *link);
    void show(const TargetStatus &target, const TargetPace &pace);
    void clear();

private:
    QLabel *addNumber(QGridLayout *grid, int place, const QString &name, const QString &objectName);
    void askForHistory();

    QPointer<LoaderLink> m_link;
    TargetStatus m_target;
    QLabel *m_title;
    QLabel *m_settings;
    QLabel *m_problem;
    CurveView *m_curve;
    std::vector<QLabel *> m_numbers;
    LogModel *m_history;
    QTableView *m_historyView;
    PendingCall m_call;
};

} // namespace wql
