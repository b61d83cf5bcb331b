// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setuppage.h"

#include <optional>

namespace wql {

/// Asks where the service is.
class PlacePage : public SetupPage {
    Q_OBJECT
public:
    explicit PlacePage(SetupDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

protected:
    QString problem() const override;

private:
    Site::Kind kind() const;

    std::optional<Site::Kind> m_offered; ///< the fields were filled in for
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QLineEdit *m_name;
};

} // namespace wql
