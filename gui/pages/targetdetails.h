// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "core/status/loaderstatus.h"
#include "gui/models/mends.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace wql {

class CurveView;
class HistoryBar;
class HistoryFeed;
class HistoryPanel;
class LoaderLink;
class LogModel;
class TargetPace;

/// One target in full: what is wrong and what to do, its last day as a bar, its counters, its rate, what the
/// log says of it lately, and how it fared as a curve.
class TargetDetails : public QWidget {
    Q_OBJECT
public:
    explicit TargetDetails(QWidget *parent = nullptr);

    void setLink(LoaderLink *link);
    void show(const TargetStatus &target, const TargetPace &pace);
    void clear();

Q_SIGNALS:
    /// A button was pressed that mends what is wrong with the target.
    void mendWanted(wql::Mend mend);

private:
    static constexpr size_t maxMends = 3;

    void makeMends();
    void makePast();
    void showProblem();
    QLabel *addNumber(QGridLayout *grid, int place, const QString &name, const QString &objectName);
    void askForHistory();

    QPointer<LoaderLink> m_link;
    TargetStatus m_target;
    QLabel *m_title;
    QLabel *m_settings;
    QLabel *m_problem;
    QWidget *m_mendBar;
    std::array<QPushButton *, maxMends> m_mendButtons{};
    std::vector<Mend> m_mends;
    HistoryFeed *m_dayFeed;
    HistoryBar *m_day;
    HistoryPanel *m_past;
    CurveView *m_curve;
    std::vector<QLabel *> m_numbers;
    LogModel *m_history;
    QTableView *m_historyView;
    PendingCall m_call;
};

} // namespace wql
