// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace wql {

class PasswordKeeping;
class RuleDocument;
struct ConfigKey;
struct EditedTarget;

/// The settings of one target; a new one if there is none of that name. It has a field for each key of the
/// table of a target's keys that has a label. A password goes in and never comes out: an empty field leaves
/// it as it is. It is sent to the loader, which keeps it in a file; it stands in the configuration only for
/// who chooses that. Whatever is written, the target has one key for its password then.
class TargetEditor : public QDialog {
    Q_OBJECT
public:
    /// \a link is where passwords are kept; without one they can only stand in the configuration.
    TargetEditor(RuleDocument *document, const QString &target, LoaderLink *link, QWidget *parent = nullptr);

    /// The target with what is typed here, as if it was taken over; nothing is changed by it.
    EditedTarget edited() const;
    /// As if it had been typed.
    void setValue(const QString &key, const QString &value);
    /// The loader keeps the password in that file; what was typed is forgotten.
    void useKeptPassword(const QString &path);

Q_SIGNALS:
    /// What edited() gives is to be tested; it can be written.
    void testWanted();
    /// The loader has taken a password, and uses it: nothing has to be applied for it.
    void passwordUsed();

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
    QWidget *passwordPlace();
    bool isForTheLoader() const; ///< a password was typed, and the loader is to keep it
    bool hasPassword() const; ///< somewhere
    QString typedPassword() const;
    void writeTo(RuleDocument &document) const;
    void keepPassword();
    void onKept(const KeptSecret &secret);
    void say(const QString &words);
    void commit();

    RuleDocument *m_document;
    QString m_target;
    QLineEdit *m_name;
    QList<Field> m_fields;
    PasswordKeeping *m_keeper;
    QComboBox *m_keeping; ///< where a password that is typed goes
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QString m_keptAt; ///< the file in which the loader keeps the password that is typed
};

} // namespace wql
