// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setuppage.h"

class QCheckBox;

namespace wql {

/// Asks for the one QueueMetrics that everything goes to.
class NewTargetPage : public SetupPage {
    Q_OBJECT
public:
    explicit NewTargetPage(SetupDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

protected:
    QString problem() const override;

private:
    void showCleartext();

    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_token;
    QCheckBox *m_cleartext;
};

} // namespace wql
