// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/proofpage.h"

#include "core/client/loaderlink.h"
#include "gui/look/targetlist.h"
#include "gui/pages/refusedview.h"
#include "gui/pages/verificationview.h"
#include "gui/text/measures.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

quint64 waitingRows(const LoaderStatus &status, const QString &target)
{
    for (const TargetStatus &each : status.targets)
        if (each.name == target)
            return each.refused.waiting;
    return 0;
}

} // namespace

ProofPage::ProofPage(QWidget *parent)
    : Page(parent)
    , m_targets(new QComboBox(this))
    , m_parts(new QTabWidget(this))
    , m_verification(new VerificationView(this))
    , m_refused(new RefusedView(this))
{
    m_targets->setObjectName(u"proofTarget"_s);
    m_targets->setMinimumContentsLength(20);
    m_parts->setObjectName(u"proofParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_verification, tr("Verification"));
    m_parts->addTab(m_refused, tr("Refused rows"));
    auto *label = new QLabel(tr("Tar&get"), this);
    label->setBuddy(m_targets);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_targets);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_targets);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &ProofPage::onTargetChosen);
}

void ProofPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_link = nullptr;
    m_targets->clear();
    m_link = link;
    m_target.clear();
    m_verification->setTarget(link, {});
    m_refused->setTarget(link, {});
    if (link) {
        connect(link, &LoaderLink::statusChanged, this, &ProofPage::onStatusChanged);
        connect(link, &LoaderLink::stateChanged, this, &ProofPage::onStatusChanged);
    }
    onStatusChanged();
}

void ProofPage::showTarget(const QString &target)
{
    onStatusChanged();
    m_targets->setCurrentIndex(std::max(0, m_targets->findData(target)));
    if (m_link && waitingRows(m_link->status(), m_target) > 0)
        m_parts->setCurrentWidget(m_refused);
}

void ProofPage::onStatusChanged()
{
    if (m_link) {
        const QSignalBlocker blocker(m_targets); // what was chosen stays chosen
        listTargets(m_targets, m_link->status(), 0);
    }
    onTargetChosen();
    m_verification->refresh();
    m_refused->refresh();
    countWaiting();
}

void ProofPage::onTargetChosen()
{
    const QString target = m_targets->currentData().toString();
    if (target == m_target)
        return;
    m_target = target;
    m_verification->setTarget(m_link, target);
    m_refused->setTarget(m_link, target);
    countWaiting();
}

void ProofPage::countWaiting()
{
    const quint64 waiting = m_link ? waitingRows(m_link->status(), m_target) : 0;
    m_parts->setTabText(m_parts->indexOf(m_refused),
        waiting > 0 ? tr("Refused rows (%1)").arg(countText(waiting)) : tr("Refused rows"));
}

} // namespace wql
