// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/savetext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

void save(QWidget *parent, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // It holds names of people.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, {},
        SaveText::tr("%1 could not be written: %2").arg(path, file.errorString()), QMessageBox::Close,
        parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void saveText(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(parent, title, {}, SaveText::tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, bytes](const QString &path) { save(parent, path, bytes); });
    dialog->open();
}

} // namespace wql
