// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setupbackend.h"
#include "gui/wizard/setuppage.h"

class QRadioButton;

namespace wql {

/// Asks which log is read, and where configuration and passwords are to be kept. Writes nothing.
class FilesPage : public SetupPage {
    Q_OBJECT
public:
    FilesPage(SetupDraft &draft, const SetupBackend &backend, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

protected:
    QString problem() const override;

private:
    void onKeychainTried(const QString &trouble);
    void showLog();

    const SetupBackend &m_backend;
    QLineEdit *m_log;
    QLabel *m_logWords;
    QLineEdit *m_config;
    QLineEdit *m_name;
    QWidget *m_keeping;
    QRadioButton *m_keychain;
    QRadioButton *m_files;
    bool m_isChosen = false; ///< by the person, where passwords go
    QLabel *m_keepingWords;
};

} // namespace wql
