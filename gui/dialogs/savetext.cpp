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
    auto *box = new QMessageBox(QMessageBox::Warning, parent->window()->windowTitle(),
        SaveText::tr("%1 could not be written: %2").arg(path, file.errorString()), QMessageBox::Close,
        parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void saveText(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes)
{
    saveFile(
        parent, title, name, SaveText::tr("Text files (*.txt)"), [bytes](const QString &) { return bytes; });
}

void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filters,
    const std::function<QByteArray(const QString &path)> &bytesFor)
{
    auto *dialog = new QFileDialog(parent, title, {}, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto suffixOf
        = [](const QString &filter) { return filter.section(u"*."_s, 1).section(u')', 0, 0); };
    dialog->setDefaultSuffix(suffixOf(dialog->selectedNameFilter()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, suffixOf](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, bytesFor](const QString &path) { save(parent, path, bytesFor(path)); });
    dialog->open();
}

} // namespace wql
