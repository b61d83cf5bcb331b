// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace wql {

class ApplySession;
class RuleSync;
class RuleDocument;

/// Shows what the edits change in the text and for the rows, applies them, and counts down until the person
/// keeps them. Closed before that, the loader goes back to what it had.
class ApplyDialog : public QDialog {
    Q_OBJECT
public:
    /// \a asksFirst: a production system.
    ApplyDialog(RuleDocument *document, RuleSync *sync, bool asksFirst, QWidget *parent = nullptr);
    ~ApplyDialog() override;

    void reject() override;

private:
    void build();
    void fillText();
    void fillEffect();
    void fillProblems();
    void review();
    QString stateWords() const;
    QString failureWords() const;
    void onApply();
    void onState();
    void join();

    RuleDocument *m_document;
    RuleSync *m_sync;
    ApplySession *m_session;
    bool m_asksFirst;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QTableWidget *m_moved;
    QListWidget *m_problems;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_keep;
    QPushButton *m_undo;
    QPushButton *m_join;
    QPushButton *m_close;
};

} // namespace wql
