// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/setpassword.h"

#include "gui/dialogs/passwordkeeping.h"
#include "gui/look/growtofit.h"
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
    , m_keeping(new PasswordKeeping(link, this))
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
    connect(m_keeping, &PasswordKeeping::kept, this, [this](const KeptSecret &secret) {
        m_password->clear();
        Q_EMIT kept(m_target, secret);
        accept();
    });
    connect(m_keeping, &PasswordKeeping::failed, this, [this](const QString &why) {
        say(why);
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SetPassword::send);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto review = [this] {
        m_problem->clear(); // it was about what stood there before
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_password->text().isEmpty());
    };
    connect(m_password, &QLineEdit::textChanged, this, review);
    review();
    tabAsRead(this);
}

void SetPassword::send()
{
    say(PasswordKeeping::waitingText());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_keeping->keep(m_target, m_password->text());
}

void SetPassword::say(const QString &words)
{
    m_problem->setText(words);
    growToFit(this);
}

} // namespace wql
