// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/rulespage.h"

#include "gui/dialogs/applydialog.h"
#include "gui/dialogs/customerdialog.h"
#include "gui/dialogs/exportrules.h"
#include "gui/dialogs/importrules.h"
#include "gui/dialogs/removetarget.h"
#include "gui/dialogs/targeteditor.h"
#include "gui/dialogs/theirchanges.h"
#include "gui/dialogs/trialbar.h"
#include "gui/look/noticebar.h"
#include "gui/models/editedtarget.h"
#include "gui/models/ruledocument.h"
#include "gui/models/ruledrafts.h"
#include "gui/models/rulesmodel.h"
#include "gui/models/rulesync.h"
#include "gui/models/site.h"
#include "gui/pages/ruleeditor.h"
#include "gui/pages/rulemoves.h"
#include "gui/pages/ruleproblems.h"
#include "gui/pages/rulestable.h"
#include "gui/text/plaintext.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds ruleNewsStay{ 20 };

} // namespace

RulesPage::RulesPage(QWidget *parent)
    : Page(parent)
    , m_document(new RuleDocument(this))
    , m_sync(new RuleSync(m_document, this))
    , m_model(new RulesModel(m_document, this))
    , m_banner(new Banner(this))
    , m_notice(new NoticeBar(this))
    , m_bar(new QToolBar(this))
    , m_filter(new QLineEdit(this))
    , m_table(new RulesTable(m_document, m_model, this))
    , m_editor(new RuleEditor(m_document, this))
    , m_problems(new RuleProblems(m_document, this))
    , m_state(new QLabel(this))
    , m_trial(new TrialBar(m_document, m_sync, this))
{
    makeActions();
    build();
    connect(m_document, &RuleDocument::changed, this, &RulesPage::onChanged);
    // A step counts only after the change that it made.
    connect(m_document, &RuleDocument::historyChanged, this, &RulesPage::review);
    connect(m_sync, &RuleSync::stateChanged, this, &RulesPage::onSyncState);
    connect(m_sync, &RuleSync::troubled, this, [this] {
        m_banner->showMessage(tr("The configuration could not be fetched."),
            shownPlainly(m_sync->trouble().words), tr("Try again"));
    });
    connect(m_sync, &RuleSync::aboutToTake, this, &RulesPage::takeWhatIsTyped);
    connect(m_sync, &RuleSync::tookTheirs, this, [this] {
        m_table->select({ m_nameToKeep });
        m_notice->showMessage(
            tr("Somebody else changed this configuration: their text is shown now."), {}, tr("Close"));
    });
    connect(m_sync, &RuleSync::hitsChanged, m_model, &RulesModel::setHits);
    connect(m_model, &RulesModel::refused, m_state, &QLabel::setText);
    connect(m_editor, &RuleEditor::refused, m_state, &QLabel::setText);
    connect(m_editor, &RuleEditor::targetEditWanted, this, &RulesPage::openTargetEditor);
    connect(m_editor, &RuleEditor::targetTestWanted, this, &RulesPage::targetTestWanted);
    connect(m_banner, &Banner::buttonClicked, this, &RulesPage::onBannerButton);
    connect(m_filter, &QLineEdit::textChanged, m_table, &RulesTable::setFilter);
    connect(m_table, &RulesTable::choiceChanged, this, &RulesPage::review);
    connect(m_problems, &RuleProblems::ruleWanted, this, &RulesPage::showRule);
    connect(m_trial, &TrialBar::changed, this, &RulesPage::review);
    review();
}

RulesPage::~RulesPage() = default;

void RulesPage::setLink(LoaderLink *link, const Site *site)
{
    delete m_applyDialog;
    delete m_theirChanges;
    m_trial->clear();
    m_siteName = site ? site->name : QString();
    m_wantedRule.clear();
    m_wantedTarget.clear();
    m_notice->hide();
    m_state->clear();
    m_asksBeforeApplying = site && site->asksBeforeApplying;
    m_banner->hide();
    m_model->setHits({});
    m_sync->setLink(link, site ? site->id : QString());
    if (site && m_drafts && m_drafts->restore(site->id))
        // Until they are applied or taken back.
        m_notice->tellNews(tr("Your edits of an earlier time are here again.") + u'\n'
                + tr("Passwords that you typed were not kept. Undo shows what the loader had then."),
            {});
    review();
}

QString RulesPage::unsavedWork() const
{
    return m_trial->isOn() ? tr("New rules are on trial, and nobody has kept them.") : QString();
}

QString RulesPage::keptWork() const
{
    const int sites = int(m_document->otherEditedSites().size());
    if (sites > 0)
        return tr("Rules of %n site(s) were edited and not applied.", nullptr,
            sites + (m_document->isDirty() ? 1 : 0));
    return m_document->isDirty() ? tr("Rules were edited and not applied.") : QString();
}

QString RulesPage::keptWorkHere() const
{
    return m_document->isDirty() ? tr("Rules were edited and not applied.") : QString();
}

void RulesPage::setDrafts(const DraftStore *drafts)
{
    m_drafts = drafts ? std::make_unique<RuleDrafts>(m_document, drafts) : nullptr;
}

QString RulesPage::keepForNextTime()
{
    return m_drafts ? m_drafts->keep() : QString();
}

void RulesPage::forgetSite(const QString &site)
{
    if (m_drafts)
        m_drafts->drop(site);
    m_document->forgetSite(site);
}

void RulesPage::showRule(const QString &name)
{
    if (name.isEmpty())
        return;
    m_wantedRule = m_sync->state() == RuleSync::State::Ready ? QString() : name;
    m_filter->clear();
    m_table->select({ name });
    m_table->setFocus();
}

EditedTarget RulesPage::targetAsEdited(const QString &name) const
{
    if (m_targetEditor && m_targetEditor->isVisible())
        if (const EditedTarget edited = m_targetEditor->edited(); edited.target.name == name)
            return edited;
    return editedTarget(*m_document, name);
}

void RulesPage::usePasswordFile(const QString &target, const QString &path)
{
    if (m_targetEditor && m_targetEditor->isVisible())
        m_targetEditor->useKeptPassword(path);
    else
        m_document->setPassword(target, u"password_file"_s, path);
}

void RulesPage::trustAuthority(const QString &target, const QString &path)
{
    if (m_targetEditor && m_targetEditor->isVisible())
        m_targetEditor->setValue(u"ca_file"_s, path);
    else
        m_document->setTargetValue(target, u"ca_file"_s, path);
}

void RulesPage::makeRuleFor(const QString &queue, const QString &agent)
{
    Rule rule{ queue.isEmpty() ? agent : queue };
    const bool ofQueue = !queue.isEmpty() && queue != "NONE"_L1;
    NameFilter &filter = ofQueue ? rule.queue : rule.agent;
    filter.tests.push_back({ NameTest::Kind::StartsWith, ofQueue ? queue : agent });
    // Before the first rule without filters, which would take the rows first.
    const auto &rules = m_document->rules();
    const auto catchAll = std::find_if(rules.begin(), rules.end(), [](const RuleEntry &entry) {
        return entry.rule.enabled && !entry.rule.queue.isEnabled() && !entry.rule.agent.isEnabled();
    });
    if (m_document->addRule(rule, int(catchAll - rules.begin())))
        m_editor->focusName();
}

void RulesPage::onChanged(const QStringList &touched)
{
    m_state->clear();
    if (!touched.isEmpty())
        m_table->select(touched);
    review();
}

void RulesPage::onSyncState()
{
    if (m_sync->state() == RuleSync::State::Foreign)
        m_banner->offer(tr("Somebody else changed this configuration meanwhile."),
            tr("Your edits are still here, and undo brings them back whatever you choose."),
            { tr("See the difference…"), tr("Keep mine on top"), tr("Take theirs") });
    else
        m_banner->hide();
    if (m_sync->state() == RuleSync::State::Ready && m_table->currentRule() < 0 && m_model->rowCount() > 0)
        m_table->selectFirst();
    if (m_sync->state() == RuleSync::State::Ready) {
        showRule(std::exchange(m_wantedRule, {}));
        if (!m_wantedTarget.isEmpty())
            editTarget(std::exchange(m_wantedTarget, {}));
    }
    review();
}

void RulesPage::onBannerButton(int button)
{
    if (m_sync->state() != RuleSync::State::Foreign) {
        m_banner->hide();
        m_sync->refresh();
    } else if (button == 0) {
        showTheirChanges();
    } else if (button == 1) {
        keepMine();
    } else {
        takeTheirs();
    }
}

void RulesPage::takeWhatIsTyped()
{
    m_nameToKeep = m_table->currentName();
    m_table->commitEditor();
    m_editor->takeWhatIsTyped();
}

void RulesPage::keepMine()
{
    const QString name = m_table->currentName();
    const ConfigMerge merge = m_sync->keepMine();
    m_table->select({ name });
    if (!merge.lost.isEmpty())
        m_notice->showMessage(tr("The loader has no longer: %1").arg(shownPlainly(merge.lost.join(u", "_s))),
            tr("Undo brings your texts back."), tr("Close"));
    else if (!merge.collisions.isEmpty())
        m_notice->showMessage(tr("You both changed: %1").arg(shownPlainly(merge.collisions.join(u", "_s))),
            tr("Your version stands here. Look at the text before you apply it: it replaces theirs."),
            tr("Close"));
}

void RulesPage::takeTheirs()
{
    const QString name = m_table->currentName();
    m_sync->takeTheirs();
    m_table->select({ name });
}

void RulesPage::showTheirChanges()
{
    if (m_theirChanges)
        return;
    m_theirChanges = new TheirChanges(*m_document, *m_sync, this);
    m_theirChanges->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_theirChanges, &TheirChanges::keepMineWanted, this, &RulesPage::keepMine);
    connect(m_theirChanges, &TheirChanges::takeTheirsWanted, this, &RulesPage::takeTheirs);
    m_theirChanges->open();
}

void RulesPage::review()
{
    const std::vector<int> rules = m_table->selectedRules();
    const bool any = !rules.empty();
    m_duplicate->setEnabled(rules.size() == 1);
    m_remove->setEnabled(any);
    m_moves->review();
    m_removeTarget->setEnabled(!m_document->targets().isEmpty());
    QUndoStack *undo = m_document->undoStack();
    m_undo->setEnabled(undo->canUndo());
    m_redo->setEnabled(undo->canRedo());
    m_undo->setToolTip(shownInToolTip(tr("Undo: %1").arg(undo->undoText())));
    m_redo->setToolTip(shownInToolTip(tr("Redo: %1").arg(undo->redoText())));
    const bool admin = m_sync->link() && m_sync->link()->hello().role == LinkRole::Admin;
    const bool mayWrite = admin && m_sync->isWritable();
    m_apply->setEnabled(m_document->isDirty() && mayWrite && !m_trial->isOn());
    if (m_document->isDirty() && m_sync->link() && !mayWrite)
        m_state->setText(admin ? tr("The loader cannot write its configuration.")
                               : tr("You may look at this loader, not change it."));
    if (!m_document->site().isEmpty())
        Q_EMIT editsChanged(m_document->site(), m_document->edits());
    if (!m_document->isDirty())
        m_notice->endNews();
    if (m_editor->rule() != m_table->currentRule())
        m_editor->setRule(m_table->currentRule());
}

void RulesPage::addRule()
{
    const int at = m_table->currentRule();
    if (m_document->addNewRule(tr("New rule"), at < 0 ? -1 : at + 1))
        m_editor->focusName();
}

void RulesPage::duplicateRule()
{
    m_document->duplicate(m_table->currentRule());
}

void RulesPage::removeRules()
{
    const std::vector<int> rules = m_table->selectedRules();
    if (rules.empty() || !m_document->remove(rules))
        return;
    const int next = std::min(rules.front(), int(m_document->rules().size()) - 1);
    if (next >= 0)
        m_table->select({ m_document->rules()[size_t(next)].rule.name });
}

QString RulesPage::targetOfRule() const
{
    const int rule = m_table->currentRule();
    return rule < 0 ? QString() : m_document->rules()[size_t(rule)].rule.target;
}

void RulesPage::toggle()
{
    const int rule = m_table->currentRule();
    if (rule >= 0)
        m_document->setEnabled(rule, !m_document->rules()[size_t(rule)].rule.enabled);
}

void RulesPage::undo()
{
    m_document->undoStack()->undo();
}

void RulesPage::redo()
{
    m_document->undoStack()->redo();
}

void RulesPage::findRule()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RulesPage::apply()
{
    if (m_applyDialog || !m_apply->isEnabled())
        return;
    m_table->commitEditor();
    m_editor->takeWhatIsTyped();
    if (!isVisible())
        Q_EMIT pageWanted();
    m_applyDialog = new ApplyDialog(m_document, m_sync, m_asksBeforeApplying, this);
    m_applyDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_applyDialog, &ApplyDialog::trialBegun, this,
        [this](ApplySession *session) { m_trial->begin(session, m_siteName); });
    m_applyDialog->open();
}

void RulesPage::importRules()
{
    auto *dialog = new ImportRules(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::exportRules()
{
    auto *dialog = new ExportRules(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::editTarget(const QString &target)
{
    const bool isHere = m_document->targets().contains(target);
    m_wantedTarget = isHere || m_sync->state() == RuleSync::State::Ready ? QString() : target;
    if (isHere)
        openTargetEditor(target);
}

void RulesPage::openTargetEditor(const QString &target)
{
    m_targetEditor = new TargetEditor(m_document, target, m_sync->link(), this);
    m_targetEditor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_targetEditor, &TargetEditor::testWanted, this,
        [this] { Q_EMIT editedTargetTestWanted(m_targetEditor->edited()); });
    connect(m_targetEditor, &TargetEditor::passwordUsed, this,
        [this] { tellAWhile(tr("The loader uses the new password now.")); });
    m_targetEditor->open();
}

/// What has happened and needs nobody.
void RulesPage::tellAWhile(const QString &words)
{
    m_state->setText(words);
    QTimer::singleShot(ruleNewsStay, m_state, [state = m_state, words] {
        if (state->text() == words)
            state->clear();
    });
}

void RulesPage::addCustomer()
{
    auto *dialog = new CustomerDialog(m_document, m_sync->link(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesPage::removeTarget()
{
    auto *dialog = new RemoveTarget(m_document, targetOfRule(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wql
