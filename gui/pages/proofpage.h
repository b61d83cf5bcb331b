// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/pages/page.h"

#include <QPointer>

class QComboBox;
class QTabWidget;

namespace wql {

class RefusedView;
class VerificationView;

/// Whether each row of a target arrived: its verification, and the rows that QueueMetrics refuses.
class ProofPage : public Page {
    Q_OBJECT
public:
    explicit ProofPage(QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;
    /// With its refused rows in front if one of them waits.
    void showTarget(const QString &target);

private:
    void onStatusChanged();
    void onTargetChosen();
    void countWaiting();

    QPointer<LoaderLink> m_link;
    QString m_target;
    QComboBox *m_targets;
    QTabWidget *m_parts;
    VerificationView *m_verification;
    RefusedView *m_refused;
};

} // namespace wql
