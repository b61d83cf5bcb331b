// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/waypage.h"

#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

WayPage::WayPage(SetupDraft &draft, QWidget *parent)
    : SetupPage(draft, parent)
{
    setTitle(tr("What do you want to do?"));
    setSubTitle(
        tr("Nothing is changed on this computer before the last page, and all of it can be changed later."));
    problemLabel()->hide();
    auto *layout = new QVBoxLayout(this);
    using Way = SetupDraft::Way;
    add(layout, Way::Service, u"wayService"_s, tr("Look after the &service on this machine"),
        tr("wqloaderd runs here already, or is going to: on the PBX itself."));
    add(layout, Way::Ssh, u"waySsh"_s, tr("Look after a &PBX elsewhere, by ssh"),
        tr("wqloaderd runs there, and you log in there by key. No port is opened."));
    add(layout, Way::OneTarget, u"wayOneTarget"_s, tr("&Run a loader in this program, for one QueueMetrics"),
        tr("For trying out and for small installations: it sends as long as this program runs."));
    add(layout, Way::Import, u"wayImport"_s, tr("Run a loader in this program, with &imported rules"),
        tr("From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as "
           "they are."));
    layout->addStretch();
}

void WayPage::add(QVBoxLayout *layout, SetupDraft::Way way, const QString &name, const QString &text,
    const QString &explanation)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(name);
    button->setAccessibleDescription(explanation);
    button->setChecked(draft().way == way);
    connect(button, &QRadioButton::toggled, this, [this, way](bool isChosen) {
        if (isChosen)
            draft().way = way;
    });
    QLabel *label = plainLabel({}, explanation);
    label->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    layout->addWidget(button);
    layout->addWidget(label);
    layout->addSpacing(fontMetrics().height() / 2);
}

} // namespace wql
