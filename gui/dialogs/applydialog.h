// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/applysession.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace wql {

class RuleSync;
class RuleDocument;

/// Shows what the edits change in the text and for the rows, and applies them. When the loader has taken
/// them, it gives the session away, which somebody has to keep or take back, and closes.
class ApplyDialog : public QDialog {
    Q_OBJECT
public:
    /// \a asksFirst: a production system.
    ApplyDialog(RuleDocument *document, RuleSync *sync, bool asksFirst, QWidget *parent = nullptr);
    ~ApplyDialog() override;

    void reject() override;

    /// What the session says, in words.
    static QString describe(const ApplySession &session);

Q_SIGNALS:
    /// The edits are at work, on trial; the session is the receiver's from then on.
    void trialBegun(wql::ApplySession *session);

private:
    void build();
    void fillText();
    void fillEffect();
    void fillProblems();
    void review();
    void giveAway();
    void onApply();
    void onState();
    void join();

    RuleDocument *m_document;
    RuleSync *m_sync;
    ApplySession *m_session; ///< null: it was given away
    bool m_asksFirst;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QTableWidget *m_moved;
    QListWidget *m_problems;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_join;
    QPushButton *m_close;
};

} // namespace wql
