// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/importpage.h"

#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/legacy/importplan.h"
#include "gui/dialogs/importpreview.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

ImportPage::ImportPage(SetupDraft &draft, QWidget *parent)
    : SetupPage(draft, parent)
    , m_rules(lineEdit(u"rulesFile"_s, u"/etc/wqloader_cluster.pl"_s))
    , m_settings(lineEdit(u"settingsFile"_s, u"/etc/sysconfig/wqloaderd"_s))
    , m_preview(new ImportPreview(this))
{
    setTitle(tr("The other loader's files"));
    setSubTitle(tr(
        "They are read and stay as they are. Perl in them is never run. The table says what becomes of each "
        "line."));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    form->addRow(tr("&File"), withChooser(m_rules, tr("File of the other loader")));
    form->addRow(tr("&Second file, if any"), withChooser(m_settings, tr("Second file of the other loader")));
    for (QLineEdit *edit : { m_rules, m_settings }) {
        qobject_cast<QLabel *>(form->labelForField(edit->parentWidget()))->setBuddy(edit);
        connect(edit, &QLineEdit::textChanged, this, &ImportPage::read);
    }
    layout->addWidget(m_preview, 1);
    layout->addWidget(problemLabel());
}

void ImportPage::initializePage()
{
    read();
}

bool ImportPage::validatePage()
{
    draft().config = m_found;
    return true;
}

LegacyResult ImportPage::readFile(const QString &path, bool isAlone) const
{
    const auto wrong = [&path](const Sentence &text, const Sentence &mend) {
        ConfigProblem problem;
        problem.place.file = path;
        problem.text = text;
        problem.mend = mend;
        return LegacyResult(unexpected(std::vector<ConfigProblem>{ problem }));
    };
    // Also while a name is still being typed: it may be a folder, a pipe or a device for a moment.
    if (!QFileInfo(path).isFile())
        return wrong(
            Sentence::tr("there is no such file"), Sentence::tr("type its whole path, or choose it"));
    const auto bytes = readBounded(path, limits::configFileBytes);
    return bytes ? importLegacyFile(*bytes, path, isAlone)
                 : LegacyResult(unexpected(std::vector<ConfigProblem>{ bytes.error() }));
}

void ImportPage::read()
{
    m_problem.clear();
    std::vector<LegacyImport> imports;
    const bool isAlone = m_rules->text().trimmed().isEmpty() || m_settings->text().trimmed().isEmpty();
    for (const QLineEdit *edit : { m_rules, m_settings }) {
        const QString path = edit->text().trimmed();
        if (path.isEmpty())
            continue;
        LegacyResult result = readFile(path, isAlone);
        if (!result) {
            m_preview->show(result, path);
            m_problem = tr("This file cannot be imported.");
            return review();
        }
        imports.push_back(std::move(*result));
    }
    take(std::move(imports));
    review();
}

void ImportPage::take(std::vector<LegacyImport> imports)
{
    if (imports.empty()) {
        m_preview->say(
            tr("Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where "
               "the log is, and may be the only file."));
        m_problem = tr("Name the file.");
        return;
    }
    auto whole = joined(imports);
    if (!whole) {
        m_preview->say(
            tr("These two do not fit together: one has to hold the rules, the other to be of the kind of "
               "/etc/sysconfig/wqloaderd."));
        m_problem = tr("Leave one of them out.");
        return;
    }
    m_found = whole->config;
    m_preview->show(LegacyResult(std::move(*whole)), QFileInfo(m_rules->text().trimmed()).fileName());
    if (m_found.targets.empty())
        m_problem = tr("There is no target in it that could be fed.");
}

} // namespace wql
