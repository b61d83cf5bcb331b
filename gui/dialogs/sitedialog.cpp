// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/sitedialog.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

QString describe(PlaceProblem problem)
{
    switch (problem) {
    case PlaceProblem::None:
        return {};
    case PlaceProblem::Empty:
        return SiteDialog::tr("Say where the loader is.");
    case PlaceProblem::NotAbsolute:
        return SiteDialog::tr("The path must begin with a slash.");
    case PlaceProblem::NoHost:
        return SiteDialog::tr(
            "This is no host: letters, digits, dots and dashes, with user@ in front if needed.");
    }
    Q_UNREACHABLE();
}

SiteDialog::SiteDialog(const Site &site, QWidget *parent)
    : QDialog(parent)
    , m_site(site)
    , m_kind(new QComboBox(this))
    , m_place(new QLineEdit(site.place, this))
    , m_placeLabel(new QLabel(this))
    , m_name(new QLineEdit(site.name, this))
    , m_colour(new QPushButton(this))
    , m_isProduction(new QCheckBox(tr("&Production: ask before applying changes"), this))
    , m_isWanted(new QCheckBox(tr("&Connect while this program runs"), this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(site.name.isEmpty() ? tr("Add a site") : tr("Edit the site"));
    m_kind->setObjectName(u"siteKind"_s);
    m_place->setObjectName(u"sitePlace"_s);
    m_name->setObjectName(u"siteName"_s);
    m_colour->setObjectName(u"siteColour"_s);
    m_problem->setObjectName(u"siteProblem"_s);
    m_kind->addItem(tr("The service on this machine"), int(Site::Kind::Service));
    m_kind->addItem(tr("A service on another machine, by ssh"), int(Site::Kind::Ssh));
    m_kind->addItem(tr("This computer: a loader that runs in this program"), int(Site::Kind::ThisProgram));
    m_kind->setCurrentIndex(m_kind->findData(int(site.kind)));
    m_name->setMaxLength(100);
    m_isProduction->setChecked(site.asksBeforeApplying);
    m_isWanted->setChecked(site.isWanted);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_placeLabel->setBuddy(m_place);
    m_place->setLayoutDirection(Qt::LeftToRight); // a host or a path, in every language

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Where"), m_kind);
    form->addRow(m_placeLabel, m_place);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("C&olour"), m_colour);
    form->addRow({}, m_isProduction);
    form->addRow({}, m_isWanted);
    form->addRow(m_problem);
    form->addRow(m_buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &SiteDialog::review);
    connect(m_place, &QLineEdit::textChanged, this, &SiteDialog::review);
    connect(m_name, &QLineEdit::textChanged, this, &SiteDialog::review);
    connect(m_colour, &QPushButton::clicked, this, &SiteDialog::chooseColour);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showColour();
    review();
}

Site SiteDialog::site() const
{
    Site site = m_site;
    site.kind = Site::Kind(m_kind->currentData().toInt());
    site.place = m_place->text().trimmed();
    site.name = m_name->text().trimmed();
    site.asksBeforeApplying = m_isProduction->isChecked();
    site.isWanted = m_isWanted->isChecked();
    return site;
}

void SiteDialog::showColour()
{
    QPixmap sample(16, 16);
    sample.fill(m_site.colour.isValid() ? m_site.colour : QColor(Qt::transparent));
    m_colour->setIcon(sample);
    m_colour->setText(m_site.colour.isValid() ? m_site.colour.name() : tr("None"));
}

void SiteDialog::chooseColour()
{
    auto *dialog = new QColorDialog(m_site.colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_site.colour = colour;
        showColour();
    });
    dialog->open();
}

void SiteDialog::review()
{
    const Site::Kind kind = Site::Kind(m_kind->currentData().toInt());
    m_placeLabel->setText(kind == Site::Kind::Ssh ? tr("&Host")
            : kind == Site::Kind::Service         ? tr("&Socket")
                                                  : tr("Configuration &file"));
    m_place->setPlaceholderText(kind == Site::Kind::Ssh ? tr("root@pbx.example.net") : tr("the usual one"));
    const PlaceProblem problem = problemOf(kind, m_place->text().trimmed());
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    m_problem->setText(problem != PlaceProblem::None ? describe(problem)
            : isNamed                                ? QString()
                                                     : tr("Give the site a name."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem == PlaceProblem::None && isNamed);
}

} // namespace wql
