// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setuppage.h"

class QVBoxLayout;

namespace wql {

/// Asks what the program is wanted for.
class WayPage : public SetupPage {
    Q_OBJECT
public:
    explicit WayPage(SetupDraft &draft, QWidget *parent = nullptr);

protected:
    QString problem() const override { return {}; }

private:
    void add(QVBoxLayout *layout, SetupDraft::Way way, const QString &name, const QString &text,
        const QString &explanation);
};

} // namespace wql
