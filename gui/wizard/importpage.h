// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"
#include "gui/wizard/setuppage.h"

namespace wql {

class ImportPreview;

/// Reads the files of another loader and shows what they would bring.
class ImportPage : public SetupPage {
    Q_OBJECT
public:
    explicit ImportPage(SetupDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

protected:
    QString problem() const override { return m_problem; }

private:
    void read();
    LegacyResult readFile(const QString &path, bool isAlone) const;
    void take(std::vector<LegacyImport> imports);

    QLineEdit *m_rules;
    QLineEdit *m_settings;
    ImportPreview *m_preview;
    QString m_problem;
    LoaderConfig m_found;
};

} // namespace wql
