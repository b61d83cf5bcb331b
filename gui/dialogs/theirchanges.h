// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace wql {

class RuleSync;
class RuleDocument;

/// Shows what others made of the configuration while it was edited here, and what the edits would change of
/// theirs; lets the person choose. Goes away by itself when there is nothing to choose any more.
class TheirChanges : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    TheirChanges(const RuleDocument &document, const RuleSync &sync, QWidget *parent = nullptr);

Q_SIGNALS:
    void keepMineWanted();
    void takeTheirsWanted();

private:
    void fill();
    QPlainTextEdit *addText(const QString &name, const QString &title);

    const RuleDocument &m_document;
    const RuleSync &m_sync;
    QLabel *m_collisions;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_mine;
};

} // namespace wql
