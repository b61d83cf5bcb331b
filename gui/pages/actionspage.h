// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/pages/page.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wql {

class ActionsModel;
class Banner;

/// What QueueMetrics asked of the PBX, what the policy said and Asterisk answered. A refused one can be
/// turned into the line of a policy that would allow its shape; the operator puts it into the configuration,
/// this page changes nothing.
class ActionsPage : public Page {
    Q_OBJECT
public:
    explicit ActionsPage(QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askIfNews();
    void onRecent(const Reply<std::vector<AuditLine>> &reply);
    void showDetails();
    void askForLine();

    QPointer<LoaderLink> m_link;
    PendingCall m_recent;
    PendingCall m_allow;
    quint64 m_seen = 0; ///< what the counters said when it was asked last
    bool m_isAsked = false;
    ActionsModel *m_actions;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_allowButton;
    QLabel *m_lineLabel;
    QLineEdit *m_line;
    Banner *m_trouble;
};

} // namespace wql
