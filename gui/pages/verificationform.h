// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QSpinBox;

namespace wql {

/// Which rows a verification is to compare: from when to when, and how many of them. Proposes a sample of the
/// last week.
class VerificationForm : public QWidget {
    Q_OBJECT
public:
    explicit VerificationForm(QWidget *parent = nullptr);

    VerificationOrder order() const;
    /// Why that cannot be ordered; empty: it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QCheckBox *m_hasBegin;
    QDateTimeEdit *m_begin;
    QCheckBox *m_hasEnd;
    QDateTimeEdit *m_end;
    QCheckBox *m_isSample;
    QSpinBox *m_sample;
    bool m_isEdited = false;
};

} // namespace wql
