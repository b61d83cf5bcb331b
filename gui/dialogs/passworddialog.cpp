// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/passworddialog.h"

#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace wql {

PasswordDialog::PasswordDialog(
    const QString &login, const QString &trouble, bool canRemember, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember it in the keychain of this computer"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setVisible(canRemember);
    const auto words = [this](const QString &text) {
        auto *label = new QLabel(shownPlainly(text, 1000), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(
        words(tr("A loader never gives its passwords away. To test from this computer, type the one of %1.")
                  .arg(login)));
    if (!trouble.isEmpty())
        form->addRow(words(trouble));
    form->addRow(tr("&Password"), m_password);
    form->addRow(m_remember);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Secret PasswordDialog::password() const
{
    return Secret(m_password->text().toUtf8());
}

bool PasswordDialog::isToBeRemembered() const
{
    return m_remember->isChecked();
}

} // namespace wql
