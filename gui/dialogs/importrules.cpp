// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/importrules.h"

#include "core/base/limits.h"
#include "core/config/configreader.h"
#include "core/config/legacy/importplan.h"
#include "gui/dialogs/importpreview.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

LegacyResult ourOwn(const QByteArray &text, const QString &name)
{
    auto loaded = loaderConfigOf(ConfigFile::fromTexts({ { name, text } }));
    if (!loaded)
        return unexpected(std::move(loaded.error()));
    return LegacyImport{ std::move(loaded->config), {} };
}

} // namespace

LegacyResult importAnything(const QByteArray &text, const QString &name)
{
    static const QRegularExpression section(
        u"^\\s*\\[(general|target|rule)\\b"_s, QRegularExpression::MultilineOption);
    return section.match(QString::fromUtf8(text)).hasMatch() ? ourOwn(text, name)
                                                             : importLegacyFile(text, name);
}

ImportRules::ImportRules(RuleDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_preview(new ImportPreview(this))
{
    setWindowTitle(tr("Import rules"));
    setObjectName(u"importRules"_s);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    m_preview->say(
        tr("Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration "
           "of WQLoader. Nothing is changed before you add what was found."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *chooser = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::ActionRole);
    chooser->setObjectName(u"choose"_s);
    m_add = buttons->addButton(tr("&Add to the rules"), QDialogButtonBox::ApplyRole);
    m_add->setObjectName(u"add"_s);
    m_add->setEnabled(false);
    connect(chooser, &QPushButton::clicked, this, &ImportRules::choose);
    connect(m_add, &QPushButton::clicked, this, &ImportRules::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
}

void ImportRules::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import rules"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto bytes = readBounded(path, limits::configFileBytes);
        if (bytes)
            preview(*bytes, path);
        else
            m_preview->say(shownPlainly(path + u' ' + bytes.error().text.text()));
    });
    dialog->open();
}

void ImportRules::preview(const QByteArray &text, const QString &name)
{
    m_found.reset();
    LegacyResult result = importAnything(text, name);
    m_preview->show(result, name);
    m_add->setEnabled(result.has_value());
    m_add->setDefault(result.has_value());
    if (result)
        m_found = std::move(result->config);
}

void ImportRules::take()
{
    if (!m_found)
        return;
    if (m_document->import(*m_found))
        accept();
    else
        m_preview->say(tr("The rules could not be added: a text in them cannot be written on one line."));
}

} // namespace wql
