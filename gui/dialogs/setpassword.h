// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace wql {

class PasswordKeeping;

/// Asks for the new password of a target and gives it to the loader, which keeps it where it reads it. It
/// stays open, with the reason, until the loader has taken it.
class SetPassword : public QDialog {
    Q_OBJECT
public:
    SetPassword(LoaderLink *link, const QString &target, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const QString &target, const wql::KeptSecret &secret);

private:
    void send();
    void say(const QString &words);

    PasswordKeeping *m_keeping;
    QString m_target;
    QLineEdit *m_password;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace wql
