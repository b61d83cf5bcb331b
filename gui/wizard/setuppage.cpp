// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/setuppage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

SetupPage::SetupPage(SetupDraft &draft, QWidget *parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_problem(plainLabel(u"problem"_s))
{
}

bool SetupPage::isComplete() const
{
    return problem().isEmpty();
}

void SetupPage::review()
{
    m_problem->setText(problem());
    Q_EMIT completeChanged();
}

bool SetupPage::holdsTypedText() const
{
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    return std::any_of(edits.begin(), edits.end(),
        [](const QLineEdit *edit) { return edit->isModified() && !edit->text().isEmpty(); });
}

QLineEdit *SetupPage::lineEdit(const QString &objectName, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, &SetupPage::review);
    return edit;
}

QLabel *SetupPage::plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *SetupPage::withChooser(QLineEdit *edit, const QString &title)
{
    auto *both = new QWidget(this);
    auto *button = new QPushButton(tr("Choose…"), both);
    button->setObjectName(edit->objectName() + "Choose"_L1);
    button->setAccessibleName(tr("Choose: %1").arg(title));
    // Qt finds a field's label among its siblings only.
    edit->setAccessibleName(title);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit, 1);
    row->addWidget(button);
    both->setFocusProxy(edit);
    connect(button, &QPushButton::clicked, this, [this, edit, title] {
        auto *dialog = new QFileDialog(this, title, QFileInfo(edit->text()).path());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, [edit](const QString &path) {
            edit->setText(path);
            edit->setModified(true);
        });
        dialog->open();
    });
    return both;
}

} // namespace wql
