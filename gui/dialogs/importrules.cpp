// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/importrules.h"

#include "core/base/limits.h"
#include "core/config/configreader.h"
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"
#include "gui/look/icons.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int mostLines = 2000;

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
    const QByteArray begin = text.trimmed().first(qMin(text.trimmed().size(), qsizetype(1)));
    if (section.match(QString::fromUtf8(text)).hasMatch())
        return ourOwn(text, name);
    if (begin == "[" || begin == "{")
        return importSplitterFile(text, name);
    return text.contains("=>") ? importClusterFile(text, name) : importSysconfigFile(text, name);
}

ImportRules::ImportRules(RuleDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_summary(
          new QLabel(tr("Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a "
                        "configuration of WQLoader. Nothing is changed before you add what was found."),
              this))
    , m_notes(new QListWidget(this))
{
    setWindowTitle(tr("Import rules"));
    setObjectName(u"importRules"_s);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("What was read, mapped, changed and dropped"));
    m_notes->setWordWrap(true);
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
    layout->addWidget(m_summary);
    layout->addWidget(m_notes, 1);
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
            m_summary->setText(shownPlainly(path + u' ' + bytes.error().text));
    });
    dialog->open();
}

void ImportRules::preview(const QByteArray &text, const QString &name)
{
    m_notes->clear();
    m_found.reset();
    LegacyResult result = importAnything(text, name);
    m_add->setEnabled(result.has_value());
    if (!result) {
        m_summary->setText(tr("%1 cannot be imported.").arg(shownPlainly(name)));
        for (const ConfigProblem &problem : result.error())
            new QListWidgetItem(iconOf(Condition::Bad),
                shownPlainly(tr("Line %1: %2; %3").arg(problem.place.line).arg(problem.text, problem.mend)),
                m_notes);
        return;
    }
    m_summary->setText(
        tr("%1 brings %n rule(s)", nullptr, int(result->config.rules.size())).arg(shownPlainly(name)));
    const QStringList kinds{ tr("read"), tr("mapped"), tr("changed"), tr("dropped") };
    for (const ImportNote &note : result->notes) {
        if (m_notes->count() >= mostLines)
            break;
        const bool matters = note.what == ImportNote::What::Changed || note.what == ImportNote::What::Dropped;
        new QListWidgetItem(iconOf(matters ? Condition::Warning : Condition::Good),
            shownPlainly(
                tr("Line %1, %2: %3").arg(note.place.line).arg(kinds.value(int(note.what)), note.text)),
            m_notes);
    }
    m_found = std::move(result->config);
    m_add->setDefault(true);
}

void ImportRules::take()
{
    if (!m_found)
        return;
    if (m_document->import(*m_found))
        accept();
    else
        m_summary->setText(tr("The rules could not be added: a text in them cannot be written on one line."));
}

} // namespace wql
