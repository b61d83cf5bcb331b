// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/autostart.h"
#include "gui/models/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace wql {

/// Edits what a person wants of the desktop program itself. Changes nothing: accepted() comes with what was
/// chosen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Preferences &preferences, const Autostart &autostart, QWidget *parent = nullptr);

    /// Without a tray closing can only end the program; what was chosen for one is kept.
    void setTray(bool isThere);

    Preferences preferences() const;
    bool startsWithSession() const;

private:
    void fillChoices();
    void layOut();
    void review();

    Preferences m_before;
    bool m_hasTray = true;
    QCheckBox *m_starts;
    QLabel *m_startNote; ///< why it cannot be chosen; hidden where it can
    QComboBox *m_closing;
    QLabel *m_closingNote; ///< hidden where there is a tray
    QCheckBox *m_notifies;
    QCheckBox *m_isQuiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
    QLabel *m_quietNote;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace wql
