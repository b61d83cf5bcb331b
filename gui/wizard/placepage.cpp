// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/placepage.h"

#include "core/config/freename.h"
#include "gui/dialogs/sitedialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

PlacePage::PlacePage(SetupDraft &draft, QWidget *parent)
    : SetupPage(draft, parent)
    , m_placeLabel(new QLabel(tr("&Host"), this))
    , m_place(lineEdit(u"place"_s))
    , m_name(lineEdit(u"name"_s))
{
    m_name->setMaxLength(100);
    m_placeLabel->setBuddy(m_place);
    auto *form = new QFormLayout(this);
    form->addRow(m_placeLabel, m_place);
    form->addRow(tr("Name in the &list"), m_name);
    form->addRow(problemLabel());
}

Site::Kind PlacePage::kind() const
{
    return draft().way == SetupDraft::Way::Ssh ? Site::Kind::Ssh : Site::Kind::Service;
}

void PlacePage::initializePage()
{
    const bool isSsh = kind() == Site::Kind::Ssh;
    setTitle(isSsh ? tr("The PBX elsewhere") : tr("The service on this machine"));
    setSubTitle(isSsh ? tr("ssh HOST has to work without a question there, and wqloaderctl has to be "
                           "installed. Your own ssh "
                           "configuration counts: names, jump hosts, keys.")
                      : tr("Your user has to be in the group wqloader to look, and in wqloader-admin as well "
                           "to change things. Leave the socket empty for the usual one."));
    m_placeLabel->setText(isSsh ? tr("&Host") : tr("&Socket"));
    m_place->setPlaceholderText(isSsh ? tr("root@pbx.example.net") : tr("the usual one"));
    // What was typed for one kind means nothing for the other; who only went back finds it again.
    if (std::exchange(m_offered, kind()) != kind()) {
        m_place->clear();
        m_name->setText(isSsh ? QString() : freeName(tr("This machine"), draft().takenNames));
    }
    m_name->setPlaceholderText(isSsh ? tr("the host") : QString());
    review();
    m_place->setFocus();
}

bool PlacePage::validatePage()
{
    Site site;
    site.kind = kind();
    site.place = m_place->text().trimmed();
    const QString name = m_name->text().trimmed();
    site.name = name.isEmpty() ? freeName(site.place.section(u'@', -1), draft().takenNames) : name;
    draft().site = site;
    return true;
}

QString PlacePage::problem() const
{
    if (const PlaceProblem wrong = problemOf(kind(), m_place->text().trimmed()); wrong != PlaceProblem::None)
        return describe(wrong);
    const bool needsName = kind() == Site::Kind::Service;
    return needsName && m_name->text().trimmed().isEmpty() ? tr("Give it a name.") : QString();
}

} // namespace wql
