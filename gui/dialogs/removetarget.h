// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace wql {

class RuleDocument;

/// Asks which target goes, after saying what becomes of its rules and rows. Removing is one edit, which can
/// be undone.
class RemoveTarget : public QDialog {
    Q_OBJECT
public:
    /// \a target is chosen to begin with, if there is one of that name.
    RemoveTarget(RuleDocument *document, const QString &target, QWidget *parent = nullptr);

private:
    void build();
    void fill(const QString &chosen);
    void review();
    QStringList rulesOf(const QString &target) const;
    void take();

    RuleDocument *m_document;
    QComboBox *m_which;
    QLabel *m_rules;
    QLabel *m_password;
    QPushButton *m_remove;
};

} // namespace wql
