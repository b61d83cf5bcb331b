// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/wizard/setupbackend.h"
#include "gui/wizard/setupdraft.h"
#include "gui/wizard/setupfiles.h"

#include <QWizard>

namespace wql {

class TestPage;

/// The first run: asks what the program is for, tests it, and then writes what is needed. To be shown with
/// open().
///
///     Way -> Place                -> Test     a service, here or by ssh
///     Way -> NewTarget            -> Files -> Test
///     Way -> Import               -> Files -> Test
///
/// accepted() comes when everything is kept; site() is then what to add. Until Finish nothing is written, and
/// nothing is ever overwritten. Back and Next keep what was typed and chosen. A keychain that fails at the
/// end is said, and files are offered in its place.
class SetupWizard : public QWizard {
    Q_OBJECT
public:
    explicit SetupWizard(SetupBackend backend, QWidget *parent = nullptr);
    ~SetupWizard() override;

    const Site &site() const { return m_draft.site; }

    int nextId() const override;
    void accept() override;
    /// Asks first if something was typed.
    void reject() override;

private:
    enum Step { Way, Place, NewTarget, Import, Files, Test };

    void keepNext();
    void write();
    void setBusy(bool isBusy);

    SetupBackend m_backend;
    SetupDraft m_draft;
    SetupFiles m_files; ///< what is still to be kept
    TestPage *m_test;
};

} // namespace wql
