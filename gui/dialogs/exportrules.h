// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace wql {

class RuleDocument;

/// Shows the rules as a text for others, without passwords, and saves or copies it.
class ExportRules : public QDialog {
    Q_OBJECT
public:
    explicit ExportRules(RuleDocument *document, QWidget *parent = nullptr);

private:
    void fill();
    void save();
    void write(const QString &path);

    RuleDocument *m_document;
    QComboBox *m_format;
    QPlainTextEdit *m_text;
    QLabel *m_state;
};

} // namespace wql
