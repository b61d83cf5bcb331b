// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/setpassword.h"

#include "gui/look/taborder.h"
#include "gui/text/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

SetPassword::SetPassword(LoaderLink *link, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_target(target)
    , m_password(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"setPassword"_s);
    setWindowTitle(tr("Password of %1").arg(shownPlainly(target, 60)));
    m_password->setObjectName(u"newPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_problem->setObjectName(u"passwordProblem"_s);
    auto *words = new QLabel(tr("The loader keeps it in a file on its machine that only its user can read. "
                                "It never shows it to anybody again."),
        this);
    for (QLabel *label : { words, m_problem }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *form = new QFormLayout(this);
    form->addRow(words);
    form->addRow(tr("&New password"), m_password);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SetPassword::send);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto review
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_password->text().isEmpty()); };
    connect(m_password, &QLineEdit::textChanged, this, review);
    review();
    tabAsRead(this);
}

void SetPassword::send()
{
    m_problem->setText(tr("The password is sent to the loader…"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const auto then = [this](const Reply<KeptSecret> &reply) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
        if (!reply) {
            m_problem->setText(
                tr("The loader did not keep the password: %1").arg(shownPlainly(reply.error().words)));
            return;
        }
        m_password->clear();
        Q_EMIT kept(m_target, *reply);
        accept();
    };
    m_call = LoaderClient(m_link).setSecret(m_target, Secret(m_password->text().toUtf8()), then);
    if (!m_call)
        m_problem->setText(tr("There is no connection to the loader."));
}

} // namespace wql
