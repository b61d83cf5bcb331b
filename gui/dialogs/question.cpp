// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/question.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

void ask(QWidget *parent, const QString &question, const QString &yes, const std::function<void()> &then)
{
    // Who asks again takes the place of the question that waits.
    for (auto *former : parent->findChildren<QMessageBox *>(u"question"_s, Qt::FindDirectChildrenOnly))
        former->reject();
    auto *box = new QMessageBox(
        QMessageBox::Question, parent->window()->windowTitle(), question, QMessageBox::Cancel, parent);
    box->setObjectName(u"question"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    button->setObjectName(u"yes"_s);
    QObject::connect(button, &QPushButton::clicked, parent, then);
    box->open();
}

} // namespace wql
