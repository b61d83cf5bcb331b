// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setupdraft.h"

#include <QWizardPage>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace wql {

/// A page of the first run: fields, and below them what is still wrong with them. One can go on when nothing
/// is.
class SetupPage : public QWizardPage {
    Q_OBJECT
public:
    bool isComplete() const override;
    /// Looks at the fields anew: when one was changed, and when the page is seen again.
    void review();
    /// Whether a person wrote or chose something here that would be lost.
    bool holdsTypedText() const;

protected:
    explicit SetupPage(SetupDraft &draft, QWidget *parent = nullptr);

    SetupDraft &draft() const { return m_draft; }
    /// What is wrong with the fields; empty: nothing.
    virtual QString problem() const = 0;
    /// Where the problem is shown; to be put below the fields.
    QLabel *problemLabel() const { return m_problem; }

    QLineEdit *lineEdit(const QString &objectName, const QString &hint = {});
    QLabel *plainLabel(const QString &objectName, const QString &text = {});
    /// A field for a path, and a button that looks for one; \a title is the name of both.
    QWidget *withChooser(QLineEdit *edit, const QString &title);

private:
    SetupDraft &m_draft;
    QLabel *m_problem;
};

} // namespace wql
