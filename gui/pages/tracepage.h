// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/pages/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTreeWidget;

namespace wql {

class RuleDocument;
struct LinkError;
struct TracedRow;

/// The way of one row through the running rules, or through the edited ones: what each rule said and why, and
/// what its targets would be sent. The loader's own matcher answers; nothing is matched here.
class TracePage : public Page {
    Q_OBJECT
public:
    explicit TracePage(RuleDocument *document, QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;
    void traceRow(const QString &row);

private:
    void build();
    void askRecent();
    void trace();
    void showTraced(const TracedRow &traced);
    void fail(const LinkError &error);
    void showBody();

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    PendingCall m_traceCall;
    PendingCall m_recentCall;
    QLineEdit *m_row;
    QComboBox *m_which;
    QListWidget *m_recent;
    QTreeWidget *m_rules;
    QListWidget *m_targets;
    QPlainTextEdit *m_body;
    QLabel *m_result;
    std::vector<QString> m_bodies;
};

} // namespace wql
