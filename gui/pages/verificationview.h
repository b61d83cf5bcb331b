// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace wql {

class Banner;
class HourDetails;
class HoursModel;
class VerificationForm;

/// The verification of one target: orders one, shows how far it is and what it found, and sends what is
/// missing. The status tells how far it is; the report is asked for when that says something new, and only
/// while it can be seen.
class VerificationView : public QWidget {
    Q_OBJECT
public:
    explicit VerificationView(QWidget *parent = nullptr);

    /// \a link lives until another one, or null, was set. Forgets all of the target before.
    void setTarget(LoaderLink *link, const QString &target);
    /// The status or the state of the link is another one.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeFigures();
    QWidget *makeCalendar();
    void begin();
    void stop();
    void askRepair();
    LoaderClient::Then<NoValue> tellFailure(const QString &words);
    void askForReport();
    void onReport(const Reply<std::optional<VerificationReport>> &reply);
    void showReport();
    void showNotes();
    void showHour();
    void review();
    QString repairObstacle() const;

    QPointer<LoaderLink> m_link;
    QString m_target;
    PendingCall m_reportCall;
    std::optional<VerificationSummary> m_summary; ///< of the newest status
    std::optional<VerificationSummary> m_asked; ///< when the report was asked for
    std::optional<VerificationReport> m_report;
    VerificationForm *m_form;
    QPushButton *m_begin;
    QPushButton *m_stop;
    QPushButton *m_repair;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    Banner *m_trouble;
    std::vector<QLabel *> m_figures;
    QListWidget *m_notes;
    HoursModel *m_hours;
    QTableView *m_calendar;
    HourDetails *m_details;
};

} // namespace wql
