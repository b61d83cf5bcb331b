// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wql {

class RuleDocument;

/// The settings of one target; a new one if there is none of that name. A password goes in and never comes
/// out: an empty field leaves it as it is.
class TargetEditor : public QDialog {
    Q_OBJECT
public:
    TargetEditor(RuleDocument *document, const QString &target, QWidget *parent = nullptr);

Q_SIGNALS:
    void testWanted(const QString &target);

private:
    struct Field {
        QString key;
        QLineEdit *edit;
        QString was; ///< when the window opened
    };
    void build();
    QLineEdit *addField(const QString &key, const QString &hint);
    bool check();
    void take();

    RuleDocument *m_document;
    QString m_target;
    QLineEdit *m_name;
    QList<Field> m_fields;
    QLineEdit *m_password;
    QComboBox *m_actions;
    QLabel *m_problem;
};

} // namespace wql
