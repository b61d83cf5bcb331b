// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "core/status/trace.h"
#include "gui/pages/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTreeWidget;

namespace wql {

class RowsTable;
class RuleDocument;
struct LinkError;

/// Where a row, a queue or an agent goes by the running rules, or by the edited ones: first in a sentence,
/// then what each rule said and why, and what the targets would be sent. The loader's own matcher answers;
/// nothing is matched here.
class TracePage : public Page {
    Q_OBJECT
public:
    explicit TracePage(RuleDocument *document, QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;
    void traceRow(const QString &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *recentPart();
    void build();
    void buildDetails();
    void askRecent();
    void trace();
    void onTraced(const std::vector<TracedRow> &traced);
    void showAnswers();
    void showTraced(const TracedRow &traced);
    void showRule(int index);
    void fail(const LinkError &error);
    void showBody();

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    PendingCall m_traceCall;
    PendingCall m_recentCall;
    std::vector<TraceQuestion> m_questions;
    std::vector<TracedRow> m_answers; ///< one for each question, or none yet
    QLineEdit *m_row;
    QComboBox *m_which;
    QLabel *m_result;
    QLabel *m_ruleLink;
    QComboBox *m_asked; ///< which of several questions the details are about
    QLineEdit *m_filter;
    QLabel *m_recentTime; ///< as of when the newest rows are
    RowsTable *m_recent;
    QTreeWidget *m_rules;
    QListWidget *m_targets;
    QPlainTextEdit *m_body;
    std::vector<QString> m_bodies;
    QString m_decidingRule;
};

} // namespace wql
