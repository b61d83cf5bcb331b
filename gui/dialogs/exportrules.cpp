// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/exportrules.h"

#include "core/config/configtext.h"
#include "core/config/legacy/clusterwriter.h"
#include "core/words/ruletext.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

enum Format { OurOwn, Json, Cluster, Sentences };

/// References to files and credentials may go along, passwords may not.
LoaderConfig withoutPasswords(LoaderConfig config)
{
    for (Target &target : config.targets) {
        if (target.password.kind == SecretReference::Kind::Value)
            target.password = {};
    }
    for (Asterisk &asterisk : config.asterisks) {
        if (asterisk.password.kind == SecretReference::Kind::Value)
            asterisk.password = {};
    }
    return config;
}

ConfigExport exported(const LoaderConfig &config, Format format)
{
    if (format == Json)
        return configJson(config, ExportPasswords::LeftOut);
    if (format == Cluster)
        return clusterRules(config, ExportPasswords::LeftOut);
    return { configText(withoutPasswords(config)), {} };
}

QString fileName(int format)
{
    const QStringList names{ u"wqloader.conf"_s, u"wqloader.json"_s, u"wqloader_cluster.pl"_s,
        u"rules.txt"_s };
    return names.value(format);
}

QString sentences(const RuleDocument &document)
{
    QStringList out;
    for (const RuleEntry &entry : document.rules())
        out.append(u"%1. %2\n   %3"_s.arg(QString::number(out.size() + 1), shownPlainly(entry.rule.name),
            describe(shownPlainly(entry.rule))));
    return out.join(u'\n') + u'\n';
}

} // namespace

ExportRules::ExportRules(RuleDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_format(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Export rules"));
    setObjectName(u"exportRules"_s);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    m_format->setObjectName(u"format"_s);
    m_format->addItems({ tr("Configuration of WQLoader, without passwords"), tr("JSON, without passwords"),
        tr("wqloader_cluster.pl of the original, without passwords"), tr("Sentences, for people") });
    m_format->setAccessibleName(tr("Format"));
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("What will be saved"));
    m_text->setLayoutDirection(Qt::LeftToRight); // as the file is written
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_state->setObjectName(u"state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *saver = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(m_format, &QComboBox::activated, this, &ExportRules::fill);
    connect(saver, &QPushButton::clicked, this, &ExportRules::save);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_format);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    document->checkNow();
    fill();
}

void ExportRules::fill()
{
    m_state->clear();
    m_text->clear();
    if (m_format->currentIndex() == Sentences) {
        m_text->setPlainText(sentences(*m_document));
        return;
    }
    if (!m_document->config()) {
        m_state->setText(tr("Mend the problems of the configuration first."));
        return;
    }
    const ConfigExport made = exported(*m_document->config(), Format(m_format->currentIndex()));
    m_text->setPlainText(QString::fromUtf8(made.text));
    if (!made.leftOut.isEmpty())
        m_state->setText(tr("Cannot be said there: %1").arg(shownPlainly(made.leftOut.join(u"; "_s), 1000)));
}

void ExportRules::save()
{
    auto *dialog = new QFileDialog(this, tr("Export rules"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName(m_format->currentIndex()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportRules::write);
    dialog->open();
}

void ExportRules::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_state->setText(saved ? tr("Saved to %1").arg(shownPlainly(path))
                           : tr("%1 could not be saved: %2").arg(shownPlainly(path), file.errorString()));
}

} // namespace wql
