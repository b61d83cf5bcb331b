// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/loaderconfig.h"
#include "core/routing/rulecheck.h"
#include "gui/models/configmerge.h"
#include "gui/models/customer.h"
#include "gui/models/draftstore.h"
#include "gui/models/newrules.h"
#include "gui/models/ruleentry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace wql {

/// A configuration that is being edited: its texts as the loader gave them, and what the person made of them.
/// It shows that of one site at a time, and keeps the edits of the others until theirs are shown again.
///
/// Every edit changes only the lines it is about, so comments survive, and is one step of undoStack(). An
/// edit returns false, and does nothing, where its text cannot be written or the rule cannot be edited; a
/// text that can be written but is wrong is kept and reported among the rule's problems. Rules are named by
/// their index in rules(). Knows no widget and no link.
class RuleDocument : public QObject {
    Q_OBJECT
public:
    explicit RuleDocument(QObject *parent = nullptr);
    /// The stack empties itself when it goes, and would tell a page that is half gone.
    ~RuleDocument() override;

    /// Shows what is being edited for \a site, with its steps to undo; nothing, if nothing was edited there.
    /// Without a name nothing is kept when another one is shown.
    void showSite(const QString &site);
    /// What is edited there belongs to nobody any more.
    void forgetSite(const QString &site);
    const QString &site() const { return m_site; }
    /// What is edited and not applied, by site.
    std::map<QString, ConfigDraft> drafts() const;
    /// Shows edits of an earlier run, as one step that can be undone.
    void restore(const ConfigDraft &draft);
    /// How many edits of the site that is shown are not applied.
    int edits() const;
    /// The other sites with edits that are not applied.
    QStringList otherEditedSites() const;

    /// Begins anew with what the loader has now; forgets the steps to undo.
    void load(const std::vector<ConfigText> &texts, const QString &revision);
    /// For a trial: the same texts and edits, without the steps to undo.
    void showCopyOf(const RuleDocument &other);
    /// My edits on top of what others made of the configuration meanwhile.
    ConfigMerge mergedWith(const std::vector<ConfigText> &theirs) const;
    /// \name Others changed the configuration: \a theirs is the new base, with or without my edits on top.
    /// Either is one step, which can be undone.
    /// @{
    ConfigMerge rebase(const std::vector<ConfigText> &theirs, const QString &revision);
    void adopt(const std::vector<ConfigText> &theirs, const QString &revision);
    /// @}
    /// The loader has taken the texts as they are now.
    void markApplied(const std::vector<ConfigText> &texts, const QString &revision);

    const std::vector<ConfigText> &texts() const { return m_now.texts; }
    const std::vector<ConfigText> &base() const { return m_now.base; }
    const QString &revision() const { return m_now.revision; }
    bool isDirty() const { return m_now.isDirty(); }
    /// Of the site that is shown.
    QUndoStack *undoStack() { return m_now.undo.get(); }

    const std::vector<RuleEntry> &rules() const { return m_rules; }
    const QStringList &targets() const { return m_targets; }
    /// The values of a key of a target, as written.
    QString targetValue(const QString &target, const QString &key) const;

    /// Problems of the whole and warnings about rules. Made some time after an edit, and on another thread:
    /// with 1,000 rules it takes longer than a person who types may wait.
    const std::vector<ConfigProblem> &problems() const { return m_checked.problems; }
    const std::vector<RuleWarning> &warnings() const { return m_checked.warnings; }
    /// The configuration, unless problems() has an error.
    const std::optional<LoaderConfig> &config() const { return m_checked.config; }
    /// The rule that holds the problem's place; -1 if none.
    int ruleOf(const ConfigProblem &problem) const;
    /// The same at once, for who cannot go on without.
    void checkNow();

    bool setEnabled(int rule, bool enabled);
    bool setName(int rule, const QString &name);
    bool setTests(int rule, bool ofQueue, const std::vector<NameTest> &tests);
    bool setTarget(int rule, const QString &target);
    bool setContinues(int rule, bool continues);
    bool setStripToken(int rule, bool strip);
    /// Before the rule of that index, or behind the last one. A name that is taken gets a number.
    bool addRule(Rule rule, int before);
    /// One without a condition, so switched off: its first test switches it on.
    bool addNewRule(const QString &name, int before);
    bool isWaitingForATest(int rule) const
    {
        return has(rule) && m_now.newRules.isWaiting(m_rules[size_t(rule)].rule);
    }
    bool duplicate(int rule);
    bool remove(const std::vector<int> &rules);
    /// Puts the rules, in their order, before the one that is now at \a before (or behind the last).
    bool move(const std::vector<int> &rules, int before);
    /// So that the first of them has that number, counted from 1, and the others follow it.
    bool moveTo(const std::vector<int> &rules, int number);

    /// Its target and its rule, as one step (gui/models/customer.h).
    bool addCustomer(const Customer &customer, const QString &passwordKey, const QString &password);
    /// What is being edited, for who reads more of it than there is here.
    const ConfigFile &file() const { return m_file; }
    bool addTarget(const QString &name, const QString &url);
    /// Without a value the key is removed.
    bool setTargetValue(const QString &target, const QString &key, const QString &value);
    /// Says where the target's password is, in the place of what said so: \a key is the one key of a password
    /// that it has then.
    bool setPassword(const QString &target, const QString &key, const QString &value);
    bool renameTarget(const QString &target, const QString &name);
    bool removeTarget(const QString &target);
    /// Adds targets and rules of another configuration behind ours, under names that are free.
    bool import(const LoaderConfig &other);

Q_SIGNALS:
    /// After any change; \a touched are the names of the rules that it was about.
    void changed(const QStringList &touched);
    void checked();
    /// There is another step to undo or redo.
    void historyChanged();

private:
    /// What is being edited for one site.
    struct Draft {
        std::vector<ConfigText> texts;
        std::vector<ConfigText> base;
        QString revision;
        std::unique_ptr<QUndoStack> undo;
        NewRules newRules;

        bool isDirty() const { return texts != base; }
    };
    class Step;
    /// What a check of some texts found.
    struct Check {
        std::vector<ConfigProblem> problems;
        std::vector<RuleWarning> warnings;
        std::optional<LoaderConfig> config;
    };
    static Check checkOf(const ConfigFile &file);
    void checkApart();
    void dropCheck();
    void take(Check check);

    using Change = std::function<bool(ConfigFile &)>;
    bool edit(const QString &words, const QStringList &touched, const Change &change);
    bool editRule(const QString &words, int rule, const Change &change);
    bool setFlag(const QString &words, int rule, const QString &key, bool value, bool standard);
    void show(const std::vector<ConfigText> &texts, const QStringList &touched);
    void takeOver(
        const std::vector<ConfigText> &base, const QString &revision, std::vector<ConfigText> texts);
    void reread();
    Draft newDraft();
    QStringList ruleNames() const;
    bool has(int rule) const { return rule >= 0 && rule < int(m_rules.size()); }

    ConfigFile m_file;
    QString m_site;
    Draft m_now;
    std::map<QString, Draft> m_others;
    std::vector<RuleEntry> m_rules;
    QStringList m_targets;
    Check m_checked;
    QTimer m_checkSoon;
    QFutureWatcher<Check> m_checking;
};

} // namespace wql
