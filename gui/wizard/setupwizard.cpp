// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/setupwizard.h"

#include "core/client/loaderlink.h"
#include "gui/dialogs/question.h"
#include "gui/look/taborder.h"
#include "gui/text/plaintext.h"
#include "gui/wizard/filespage.h"
#include "gui/wizard/importpage.h"
#include "gui/wizard/newtargetpage.h"
#include "gui/wizard/placepage.h"
#include "gui/wizard/testpage.h"
#include "gui/wizard/waypage.h"

#include <QAbstractButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

SetupWizard::SetupWizard(SetupBackend backend, QWidget *parent)
    : QWizard(parent)
    , m_backend(std::move(backend))
    , m_test(new TestPage(m_draft, m_backend))
{
    m_draft.takenNames = m_backend.takenNames;
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Set up WQLoader"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setPage(Way, new WayPage(m_draft));
    setPage(Place, new PlacePage(m_draft));
    setPage(NewTarget, new NewTargetPage(m_draft));
    setPage(Import, new ImportPage(m_draft));
    setPage(Files, new FilesPage(m_draft, m_backend));
    setPage(Test, m_test);
    setStartId(Way);
    for (const int id : pageIds())
        tabAsRead(page(id));
    connect(this, &QWizard::currentIdChanged, this, [this] {
        if (auto *page = qobject_cast<SetupPage *>(currentPage()))
            page->review();
    });
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 30);
}

SetupWizard::~SetupWizard() = default;

int SetupWizard::nextId() const
{
    switch (Step(currentId())) {
    case Way:
        return m_draft.way == SetupDraft::Way::OneTarget ? NewTarget
            : m_draft.way == SetupDraft::Way::Import     ? Import
                                                         : Place;
    case NewTarget:
    case Import:
        return Files;
    case Place:
    case Files:
        return Test;
    case Test:
        return -1;
    }
    return -1;
}

void SetupWizard::accept()
{
    if (!m_draft.runsHere())
        return QWizard::accept();
    m_files = setupFiles(m_draft);
    setBusy(true);
    if (!m_files.entries.empty())
        m_test->showMessage(Condition::Working,
            tr("The keychain is asked to keep the passwords. It may ask you to unlock it."));
    keepNext();
}

void SetupWizard::reject()
{
    const QList<SetupPage *> pages = findChildren<SetupPage *>();
    if (std::ranges::none_of(pages, &SetupPage::holdsTypedText))
        return QWizard::reject();
    ask(this, tr("Leave the setup? What you typed is lost."), tr("Leave"), [this] { QWizard::reject(); });
}

void SetupWizard::keepNext()
{
    if (m_files.entries.empty())
        return write();
    const SetupFiles::KeychainEntry entry = m_files.entries.back();
    m_files.entries.pop_back();
    m_backend.keepPassword(entry.entry, entry.password, this, [this](const QString &trouble) {
        if (trouble.isEmpty())
            return keepNext();
        m_draft.keeping = SetupDraft::Keeping::Files;
        setBusy(false);
        m_test->showMessage(Condition::Bad,
            tr("The keychain did not take the password: %1\nPress Finish once more to keep the passwords in "
               "files beside the configuration, which only your user can read.")
                .arg(shownPlainly(trouble)));
    });
}

void SetupWizard::write()
{
    setBusy(false);
    const auto written = writeNewFiles(m_files.files);
    if (written)
        return QWizard::accept();
    const QString path = shownPlainly(written.error().path);
    m_test->showMessage(Condition::Bad,
        written.error().words.isEmpty()
            ? tr("%1 is there already and was left as it is. Go back and choose another place.").arg(path)
            : tr("%1 could not be written: %2. Go back and choose another place.")
                  .arg(path, shownPlainly(written.error().words)));
}

void SetupWizard::setBusy(bool isBusy)
{
    for (const WizardButton which : { BackButton, FinishButton })
        button(which)->setEnabled(!isBusy);
}

} // namespace wql
