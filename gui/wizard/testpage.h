// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/condition.h"
#include "gui/wizard/setupbackend.h"
#include "gui/wizard/setuppage.h"

#include <memory>

class QListWidget;
class QPushButton;

namespace wql {

class LoaderLink;
class StageView;
class TargetTests;

/// Tries what was said: the way to the loader or its log, then each target stage by stage. One can finish
/// whatever comes out; the page says what then remains to be done.
class TestPage : public SetupPage {
    Q_OBJECT
public:
    TestPage(SetupDraft &draft, const SetupBackend &backend, QWidget *parent = nullptr);
    ~TestPage() override;

    void initializePage() override;
    void cleanupPage() override;
    /// How the end goes, in place of the verdict.
    void showMessage(Condition condition, const QString &words);

protected:
    QString problem() const override { return {}; }

private:
    void begin();
    void openLink();
    void dropLink();
    void onLinkChanged();
    void testTargets(const QStringList &targets);
    void showBase(Condition condition, const QString &what, const QString &mend);
    void showTarget(const QString &target);
    void chooseTrouble();
    void showChosen();
    void nameTarget(const QString &name);
    void showVerdict();
    QString verdict() const;

    const SetupBackend &m_backend;
    std::unique_ptr<LoaderLink> m_link;
    TargetTests *m_tests;
    bool m_isTesting = false; ///< the targets are known
    Condition m_base = Condition::Working; ///< of what the tests need: the link, or the log
    QString m_baseWords;
    QListWidget *m_list;
    StageView *m_stages;
    QLabel *m_icon;
    QLabel *m_verdict;
    QPushButton *m_again;
};

} // namespace wql
