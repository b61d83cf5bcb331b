// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/filespage.h"

#include "core/config/configdocument.h"
#include "core/config/freename.h"
#include "gui/text/plaintext.h"
#include "gui/wizard/setupfiles.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

FilesPage::FilesPage(SetupDraft &draft, const SetupBackend &backend, QWidget *parent)
    : SetupPage(draft, parent)
    , m_backend(backend)
    , m_log(lineEdit(u"queueLog"_s))
    , m_logWords(plainLabel(u"queueLogWords"_s))
    , m_config(lineEdit(u"configFile"_s))
    , m_name(lineEdit(u"name"_s))
    , m_keeping(new QWidget(this))
    , m_keychain(new QRadioButton(tr("In the &keychain of this desktop"), m_keeping))
    , m_files(new QRadioButton(tr("In &files beside the configuration, for your user only"), m_keeping))
    , m_keepingWords(plainLabel(u"keepingWords"_s))
{
    setTitle(tr("Files"));
    setSubTitle(tr("Which log is read, and where this loader keeps what you said. Nothing that is there is "
                   "overwritten."));
    m_name->setMaxLength(100);
    m_keychain->setObjectName(u"inKeychain"_s);
    m_files->setObjectName(u"inFiles"_s);
    auto *choices = new QVBoxLayout(m_keeping);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_keychain);
    choices->addWidget(m_files);
    choices->addWidget(m_keepingWords);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Asterisk's queue_log"), withChooser(m_log, tr("Asterisk's queue_log")));
    qobject_cast<QLabel *>(form->labelForField(m_log->parentWidget()))->setBuddy(m_log);
    form->addRow({}, m_logWords);
    form->addRow(tr("&Configuration"), m_config);
    form->addRow(tr("Passwords"), m_keeping);
    form->addRow(tr("Name in the &list"), m_name);
    form->addRow(problemLabel());
    connect(m_log, &QLineEdit::textChanged, this, &FilesPage::showLog);
    for (const QRadioButton *choice : { m_keychain, m_files })
        connect(choice, &QRadioButton::clicked, this, [this] { m_isChosen = true; });
    m_name->setText(freeName(tr("This computer"), draft.takenNames));
    m_config->setText(freeFile(backend.usualConfig));
    m_files->setChecked(true);
}

void FilesPage::initializePage()
{
    if (!m_log->isModified() || m_log->text().isEmpty())
        m_log->setText(draft().config.general.queueLog);
    m_keeping->setEnabled(draft().hasPasswords());
    m_keychain->setEnabled(m_isChosen && m_keychain->isChecked());
    m_keepingWords->setText(tr("Asking whether there is a keychain…"));
    m_backend.tryKeychain(this, [this](const QString &trouble) { onKeychainTried(trouble); });
    showLog();
    review();
}

void FilesPage::onKeychainTried(const QString &trouble)
{
    m_keychain->setEnabled(trouble.isEmpty());
    if (!trouble.isEmpty() || !m_isChosen)
        (trouble.isEmpty() ? m_keychain : m_files)->setChecked(true);
    m_keepingWords->setText(trouble.isEmpty()
            ? QString()
            : tr("The keychain of this computer cannot be used. %1").arg(shownPlainly(trouble)));
    m_keepingWords->setVisible(!trouble.isEmpty());
}

void FilesPage::showLog()
{
    const QFileInfo file(m_log->text().trimmed());
    m_logWords->setText(!file.exists() ? tr("It is not there yet. The loader waits for it.")
            : file.isDir()             ? tr("This is a folder.")
            : file.isReadable()        ? tr("It can be read.")
                                       : tr("Your user may not read it. As root: setfacl -m u:%1:r %2")
                                      .arg(qEnvironmentVariable("USER"), shownPlainly(file.filePath())));
    m_logWords->setVisible(!m_log->text().trimmed().isEmpty());
}

bool FilesPage::validatePage()
{
    draft().config.general.queueLog = m_log->text().trimmed();
    draft().configFile = m_config->text().trimmed();
    draft().keeping = m_keychain->isChecked() ? SetupDraft::Keeping::Keychain : SetupDraft::Keeping::Files;
    Site site;
    site.kind = Site::Kind::ThisProgram;
    site.name = m_name->text().trimmed();
    site.place = draft().configFile == m_backend.usualConfig ? QString() : draft().configFile;
    draft().site = site;
    return true;
}

QString FilesPage::problem() const
{
    const QString log = m_log->text().trimmed();
    const QFileInfo config(m_config->text().trimmed());
    if (!log.startsWith(u'/') || !ConfigDocument::isWritable(log))
        return tr("The path of the log must begin with a slash.");
    if (QFileInfo(log).isDir())
        return tr("The log is a file, not a folder.");
    if (!config.filePath().startsWith(u'/') || config.fileName().isEmpty())
        return tr("The path of the configuration must begin with a slash, and name a file.");
    if (config.exists() || config.isSymLink())
        return tr("There is a configuration of that name already. It stays as it is: choose another name, or "
                  "leave here "
                  "and add it as a site.");
    return m_name->text().trimmed().isEmpty() ? tr("Give it a name.") : QString();
}

} // namespace wql
