// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/chips.h"

#include "gui/look/flowlayout.h"
#include "gui/look/icons.h"
#include "gui/text/targettext.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

Chips::Chips(QWidget *parent)
    : QWidget(parent)
{
    m_count.fill(-1);
    auto *row = new FlowLayout(this);
    for (int standing = siteStandings - 1; standing >= 0; --standing) {
        auto *button = m_siteButtons[size_t(standing)] = new QPushButton(this);
        button->setObjectName(u"siteChip%1"_s.arg(standing));
        button->setIcon(iconOf(conditionOf(SiteStanding(standing))));
        button->setToolTip(tr("Chooses one after the other"));
        connect(button, &QPushButton::clicked, this,
            [this, standing] { Q_EMIT siteWanted(SiteStanding(standing)); });
        row->addWidget(button);
    }
    for (int standing = standings - 1; standing >= 0; --standing) {
        auto *button = m_buttons[size_t(standing)] = new QPushButton(this);
        button->setObjectName(u"chip%1"_s.arg(standing));
        button->setIcon(iconOf(conditionOf(Standing(standing))));
        button->setCheckable(true);
        button->setToolTip(tr("Show only these; several can be pressed"));
        connect(button, &QPushButton::toggled, this, &Chips::wantedChanged);
        row->addWidget(button);
    }
    setCount({});
    setSites({});
}

void Chips::setSites(const SiteCount &count)
{
    for (int standing = 0; standing < siteStandings; ++standing) {
        QPushButton *button = m_siteButtons[size_t(standing)];
        const int sites = count[size_t(standing)];
        button->setText(siteStandingText(SiteStanding(standing), sites));
        button->setVisible(sites > 0);
    }
}

void Chips::setCount(const std::array<int, standings> &count)
{
    for (int standing = 0; standing < standings; ++standing) {
        QPushButton *button = m_buttons[size_t(standing)];
        const int targets = count[size_t(standing)];
        if (std::exchange(m_count[size_t(standing)], targets) != targets)
            button->setText(standingText(Standing(standing), targets));
        button->setVisible(targets > 0 || button->isChecked());
    }
}

QSet<int> Chips::wanted() const
{
    QSet<int> pressed;
    for (int standing = 0; standing < standings; ++standing)
        if (m_buttons[size_t(standing)]->isChecked())
            pressed += standing;
    return pressed;
}

} // namespace wql
