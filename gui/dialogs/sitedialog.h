// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/site.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wql {

/// Asks where a loader is and how to show it. Never connects to anything: accepted() comes with a site whose
/// place is well-formed, no more.
class SiteDialog : public QDialog {
    Q_OBJECT
public:
    /// \a site is what to begin with; with an empty name it is a new one.
    explicit SiteDialog(const Site &site, QWidget *parent = nullptr);

    Site site() const;

private:
    void showColour();
    void chooseColour();
    void review();

    Site m_site;
    QComboBox *m_kind;
    QLineEdit *m_place;
    QLabel *m_placeLabel;
    QLineEdit *m_name;
    QPushButton *m_colour;
    QCheckBox *m_isProduction;
    QCheckBox *m_isWanted;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// What is wrong with the place, in words; empty: nothing.
QString describe(PlaceProblem problem);

} // namespace wql
