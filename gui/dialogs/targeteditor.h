// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wql {

struct ConfigKey;
class RuleDocument;

/// The settings of one target; a new one if there is none of that name. It has a field for each key of the
/// table of a target's keys that has a label. A password goes in and never comes out: an empty field leaves
/// it as it is.
class TargetEditor : public QDialog {
    Q_OBJECT
public:
    TargetEditor(RuleDocument *document, const QString &target, QWidget *parent = nullptr);

Q_SIGNALS:
    void testWanted(const QString &target);

private:
    struct Field {
        const ConfigKey *key;
        QLineEdit *line; ///< or else
        QComboBox *choice;
        QString was; ///< when the window opened

        QString value() const; ///< as it would be written
    };
    void build();
    QWidget *addField(const ConfigKey &key);
    QLineEdit *lineFor(const ConfigKey &key, const QString &value);
    QComboBox *choiceFor(const ConfigKey &key, const QString &value);
    QString url() const;
    QString problem() const;
    bool check();
    void commit();

    RuleDocument *m_document;
    QString m_target;
    QLineEdit *m_name;
    QList<Field> m_fields;
    QLabel *m_problem;
};

} // namespace wql
