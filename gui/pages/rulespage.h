// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/pages/page.h"

#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QToolBar;

namespace wql {

class ApplyDialog;
class Banner;
class DraftStore;
class RuleSync;
class NoticeBar;
class RuleDocument;
class RuleDrafts;
class RuleEditor;
class RuleMoves;
class RuleProblems;
class RulesModel;
class RulesTable;
class TargetEditor;
class TheirChanges;
class TrialBar;
struct EditedTarget;

/// The rules of a loader: a table, the chosen rule in words and fields beside it, and what is odd about them
/// below. Nothing reaches the loader before it is applied.
class RulesPage : public Page {
    Q_OBJECT
public:
    explicit RulesPage(QWidget *parent = nullptr);
    ~RulesPage() override;

    void setLink(LoaderLink *link, const Site *site) override;
    QString unsavedWork() const override;
    QString keptWork() const override;
    QString keptWorkHere() const override;
    QString keepForNextTime() override;
    void forgetSite(const QString &site) override;
    /// Where edits are kept from one run to the next; it has to live longer.
    void setDrafts(const DraftStore *drafts);

    RuleDocument *document() const { return m_document; }
    /// What is on trial, for above the pages: it is about all of them.
    TrialBar *trialBar() const { return m_trial; }
    /// For the window, where its keys work on every page; it asks to be seen then.
    QAction *applyAction() const { return m_apply; }
    /// Also one of a configuration that is on its way.
    void showRule(const QString &name);
    /// Nothing if there is none of that name.
    void editTarget(const QString &target);
    /// The target as it is edited, in its open editor or else in the document.
    EditedTarget targetAsEdited(const QString &name) const;
    /// The target's password is in that file of the loader's machine.
    void usePasswordFile(const QString &target, const QString &path);
    /// The target is to trust the authority in that file of the loader's machine.
    void trustAuthority(const QString &target, const QString &path);
    /// Adds a rule before the last one that takes everything, and lets the person complete it.
    void makeRuleFor(const QString &queue, const QString &agent);

Q_SIGNALS:
    /// A target that may not be in the document yet.
    void editedTargetTestWanted(const wql::EditedTarget &target);
    /// The page has something to ask, and another one is seen.
    void pageWanted();

private:
    void build();
    void place();
    void makeActions();
    void makeContextMenu();
    QAction *menuAction(const QString &text, const std::function<void()> &then);
    QString targetOfRule() const;
    QAction *addAction(
        const QString &icon, const QString &text, const QKeySequence &keys, void (RulesPage::*slot)());
    void onChanged(const QStringList &touched);
    void onSyncState();
    void onBannerButton(int button);
    void takeWhatIsTyped();
    void keepMine();
    void takeTheirs();
    void showTheirChanges();
    void tellAWhile(const QString &words);
    void review();
    void addRule();
    void duplicateRule();
    void removeRules();
    void toggle();
    void undo();
    void redo();
    void findRule();
    void apply();
    void importRules();
    void exportRules();
    void addCustomer();
    void addTarget() { openTargetEditor({}); }
    void openTargetEditor(const QString &target);
    void removeTarget();

    RuleDocument *m_document;
    std::unique_ptr<RuleDrafts> m_drafts; ///< null: edits end with the program
    RuleSync *m_sync;
    RulesModel *m_model;
    Banner *m_banner; ///< what has to be decided
    NoticeBar *m_notice; ///< what was told
    QToolBar *m_bar;
    QLineEdit *m_filter;
    RulesTable *m_table;
    RuleEditor *m_editor;
    RuleProblems *m_problems;
    QLabel *m_state;
    QPointer<ApplyDialog> m_applyDialog;
    TrialBar *m_trial; ///< of the window, if that took it
    QString m_siteName;
    QPointer<TheirChanges> m_theirChanges;
    QPointer<TargetEditor> m_targetEditor;
    QString m_wantedRule; ///< to be shown when the configuration is here
    QString m_wantedTarget; ///< the same, to be edited
    QString m_nameToKeep; ///< the chosen rule, while another text comes
    bool m_asksBeforeApplying = false;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    RuleMoves *m_moves = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_removeTarget = nullptr;
    QAction *m_apply = nullptr;
};

} // namespace wql
