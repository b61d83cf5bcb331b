// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace wql {

/// Asks for the password of one login. It shows it to nobody and keeps it only as long as it is open.
class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    /// \a login says whose it is; \a trouble why it is asked for, or nothing. With \a canRemember the
    /// operator may have it kept.
    PasswordDialog(const QString &login, const QString &trouble, bool canRemember, QWidget *parent = nullptr);

    Secret password() const;
    bool isToBeRemembered() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

} // namespace wql
