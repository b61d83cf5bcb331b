// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledocument.h"

#include "core/config/configedits.h"
#include "core/config/configreader.h"
#include "core/config/freename.h"

#include <QPromise>
#include <QThreadPool>
#include <QUndoCommand>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxSteps = 200;
// Long enough that typing is not held up, short enough to be seen as an answer.
constexpr std::chrono::milliseconds checkDelay{ 300 };

SectionName targetSection(const QString &name)
{
    return { u"target"_s, name };
}

} // namespace

/// One edit as the texts before and after it; unchanged files are shared between steps.
class RuleDocument::Step : public QUndoCommand {
public:
    Step(RuleDocument *document, const QString &words, std::vector<ConfigText> after, QStringList touched)
        : QUndoCommand(words)
        , m_document(document)
        , m_before(document->m_now.texts)
        , m_after(std::move(after))
        , m_touched(std::move(touched))
    {
    }
    void undo() override { m_document->show(m_before, m_touched); }
    void redo() override { m_document->show(m_after, m_touched); }

private:
    RuleDocument *m_document;
    std::vector<ConfigText> m_before;
    std::vector<ConfigText> m_after;
    QStringList m_touched;
};

RuleDocument::RuleDocument(QObject *parent)
    : QObject(parent)
{
    m_now = newDraft();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &RuleDocument::checkApart);
    connect(&m_checking, &QFutureWatcher<Check>::finished, this, [this] {
        if (!m_checking.isCanceled())
            take(m_checking.result());
    });
}

RuleDocument::~RuleDocument()
{
    m_now.undo->disconnect();
    for (const auto &[site, draft] : m_others)
        draft.undo->disconnect();
}

RuleDocument::Draft RuleDocument::newDraft()
{
    Draft draft;
    draft.undo = std::make_unique<QUndoStack>();
    draft.undo->setUndoLimit(maxSteps);
    connect(draft.undo.get(), &QUndoStack::indexChanged, this, &RuleDocument::historyChanged);
    return draft;
}

void RuleDocument::showSite(const QString &site)
{
    Draft former = std::exchange(m_now, newDraft());
    if (!m_site.isEmpty() && (former.isDirty() || former.undo->count() > 0))
        m_others[m_site] = std::move(former);
    else
        former.undo->disconnect();
    m_site = site;
    if (const auto kept = m_others.find(site); kept != m_others.end()) {
        m_now = std::move(kept->second);
        m_others.erase(kept);
    }
    show(m_now.texts, {});
    checkNow();
    Q_EMIT historyChanged();
}

void RuleDocument::forgetSite(const QString &site)
{
    m_others.erase(site);
    if (site == m_site)
        m_site.clear();
}

std::map<QString, ConfigDraft> RuleDocument::drafts() const
{
    std::map<QString, ConfigDraft> drafts;
    const auto add = [&drafts](const QString &site, const Draft &draft) {
        if (!site.isEmpty() && draft.isDirty())
            drafts.emplace(site, ConfigDraft{ draft.base, draft.texts, draft.revision });
    };
    add(m_site, m_now);
    for (const auto &[site, draft] : m_others)
        add(site, draft);
    return drafts;
}

void RuleDocument::restore(const ConfigDraft &draft)
{
    load(draft.base, draft.revision);
    m_now.undo->push(new Step(this, tr("Edits of an earlier time"), draft.texts, {}));
}

int RuleDocument::edits() const
{
    return isDirty() ? std::max(1, std::abs(m_now.undo->index() - m_now.undo->cleanIndex())) : 0;
}

QStringList RuleDocument::otherEditedSites() const
{
    QStringList sites;
    for (const auto &[site, draft] : m_others) {
        if (draft.isDirty())
            sites += site;
    }
    return sites;
}

void RuleDocument::load(const std::vector<ConfigText> &texts, const QString &revision)
{
    m_now.undo->clear();
    m_now.newRules = {};
    m_now.base = texts;
    m_now.revision = revision;
    show(texts, {});
    checkNow();
}

void RuleDocument::showCopyOf(const RuleDocument &other)
{
    m_now.undo->clear();
    m_now.base = other.m_now.base;
    m_now.revision = other.m_now.revision;
    show(other.m_now.texts, {});
}

ConfigMerge RuleDocument::mergedWith(const std::vector<ConfigText> &theirs) const
{
    return mergeConfigs(m_now.base, m_now.texts, theirs);
}

ConfigMerge RuleDocument::rebase(const std::vector<ConfigText> &theirs, const QString &revision)
{
    const ConfigMerge merge = mergedWith(theirs);
    takeOver(theirs, revision, merge.texts);
    return merge;
}

void RuleDocument::adopt(const std::vector<ConfigText> &theirs, const QString &revision)
{
    takeOver(theirs, revision, theirs);
}

void RuleDocument::takeOver(
    const std::vector<ConfigText> &base, const QString &revision, std::vector<ConfigText> texts)
{
    m_now.base = base;
    m_now.revision = revision;
    m_now.undo->push(new Step(this, tr("Take over changes by others"), std::move(texts), {}));
}

void RuleDocument::markApplied(const std::vector<ConfigText> &texts, const QString &revision)
{
    m_now.base = texts;
    m_now.revision = revision;
    m_now.undo->setClean();
    Q_EMIT changed({});
}

QString RuleDocument::targetValue(const QString &target, const QString &key) const
{
    for (const ConfigFile::Part &part : m_file.parts()) {
        const QStringList values = part.document.values(targetSection(target), key);
        if (!values.isEmpty())
            return values.front();
    }
    return {};
}

int RuleDocument::ruleOf(const ConfigProblem &problem) const
{
    const auto holds = [&problem](const RuleEntry &entry) {
        return entry.file == problem.place.file && entry.line <= problem.place.line
            && problem.place.line <= entry.lastLine;
    };
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), holds);
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

RuleDocument::Check RuleDocument::checkOf(const ConfigFile &file)
{
    auto loaded = loaderConfigOf(file);
    if (!loaded)
        return { std::move(loaded.error()), {}, {} };
    std::vector<RuleWarning> warnings = checkRules(loaded->config);
    return { std::move(loaded->warnings), std::move(warnings), std::move(loaded->config) };
}

void RuleDocument::checkNow()
{
    m_checkSoon.stop();
    dropCheck();
    take(checkOf(m_file));
}

void RuleDocument::checkApart()
{
    const auto promise = std::make_shared<QPromise<Check>>();
    m_checking.setFuture(promise->future());
    QThreadPool::globalInstance()->start([file = m_file, promise] {
        promise->start();
        promise->addResult(checkOf(file));
        promise->finish();
    });
}

/// What is being found out about earlier texts is not to be heard any more.
void RuleDocument::dropCheck()
{
    m_checking.setFuture({});
}

void RuleDocument::take(Check check)
{
    m_checked = std::move(check);
    Q_EMIT checked();
}

bool RuleDocument::edit(const QString &words, const QStringList &touched, const Change &change)
{
    ConfigFile file = m_file;
    if (!change(file))
        return false;
    std::vector<ConfigText> after = textsOf(file);
    if (after != m_now.texts)
        m_now.undo->push(new Step(this, words, std::move(after), touched));
    return true;
}

bool RuleDocument::editRule(const QString &words, int rule, const Change &change)
{
    if (!has(rule) || !m_rules[size_t(rule)].isEditable)
        return false;
    const QString name = m_rules[size_t(rule)].rule.name;
    return edit(words.arg(name), { name }, change);
}

void RuleDocument::show(const std::vector<ConfigText> &texts, const QStringList &touched)
{
    m_now.texts = texts;
    m_file = ConfigFile::fromTexts(texts);
    reread();
    dropCheck();
    Q_EMIT changed(touched);
    m_checkSoon.start();
}

void RuleDocument::reread()
{
    m_rules = readRuleEntries(m_file);
    m_targets = sectionNames(m_file, "target"_L1);
}

bool RuleDocument::setFlag(const QString &words, int rule, const QString &key, bool value, bool standard)
{
    return editRule(words, rule, [&](ConfigFile &file) {
        const SectionName section = m_rules[size_t(rule)].section();
        ConfigDocument &document = file.documentOf(section);
        // A default that nobody wrote needs no line.
        if (value == standard && document.values(section, key).isEmpty())
            return true;
        return document.setValue(section, key, value ? u"yes"_s : u"no"_s);
    });
}

bool RuleDocument::setEnabled(int rule, bool enabled)
{
    if (has(rule))
        m_now.newRules.leaveAlone(m_rules[size_t(rule)].rule.name);
    return setFlag(enabled ? tr("Switch on %1") : tr("Switch off %1"), rule, u"enabled"_s, enabled, true);
}

bool RuleDocument::setContinues(int rule, bool continues)
{
    return setFlag(tr("Change continue of %1"), rule, u"continue"_s, continues, false);
}

bool RuleDocument::setStripToken(int rule, bool strip)
{
    return setFlag(tr("Change strip token of %1"), rule, u"strip_token"_s, strip, false);
}

bool RuleDocument::setName(int rule, const QString &name)
{
    if (!has(rule))
        return false;
    const SectionName section = m_rules[size_t(rule)].section();
    m_now.newRules.rename(section.name, name);
    return m_rules[size_t(rule)].isEditable
        && edit(tr("Rename %1").arg(section.name), { name },
            [&](ConfigFile &file) { return file.documentOf(section).renameSection(section, name); });
}

bool RuleDocument::setTests(int rule, bool ofQueue, const std::vector<NameTest> &tests)
{
    return editRule(
        ofQueue ? tr("Change the queues of %1") : tr("Change the agents of %1"), rule, [&](ConfigFile &file) {
            const SectionName section = m_rules[size_t(rule)].section();
            const Rule before = m_rules[size_t(rule)].rule;
            const bool hasTests = !tests.empty() || (ofQueue ? before.agent : before.queue).isEnabled();
            const bool isSwitched = m_now.newRules.isNew(before.name) && before.enabled != hasTests;
            return setTestsOf(file, section, ofQueue, tests)
                && (!isSwitched || setOrRemove(file, section, u"enabled"_s, hasTests ? QString() : u"no"_s));
        });
}

bool RuleDocument::setTarget(int rule, const QString &target)
{
    m_now.newRules.useTarget(target);
    return editRule(tr("Change the target of %1"), rule, [&](ConfigFile &file) {
        return setOrRemove(file, m_rules[size_t(rule)].section(), u"target"_s, target);
    });
}

bool RuleDocument::addRule(Rule rule, int before)
{
    rule.name = freeName(rule.name, ruleNames());
    const auto anchor = has(before) ? std::optional(m_rules[size_t(before)].section()) : std::nullopt;
    return edit(tr("Add %1").arg(rule.name), { rule.name },
        [&](ConfigFile &file) { return insertRule(file, rule, anchor); });
}

bool RuleDocument::addNewRule(const QString &name, int before)
{
    const Rule rule = m_now.newRules.make(freeName(name, ruleNames()), m_targets);
    m_now.newRules.add(rule.name); // before it is shown
    return addRule(rule, before);
}

bool RuleDocument::duplicate(int rule)
{
    if (!has(rule) || !m_rules[size_t(rule)].isEditable)
        return false;
    const SectionName section = m_rules[size_t(rule)].section();
    const QString name = freeName(section.name, ruleNames());
    return edit(tr("Duplicate %1").arg(section.name), { name },
        [&](ConfigFile &file) { return copyRule(file, section, name); });
}

bool RuleDocument::remove(const std::vector<int> &rules)
{
    std::vector<SectionName> sections;
    for (const int rule : rules) {
        if (!has(rule) || !m_rules[size_t(rule)].isEditable)
            return false;
        sections.push_back(m_rules[size_t(rule)].section());
    }
    return edit(tr("Remove %n rule(s)", nullptr, int(rules.size())), {}, [&](ConfigFile &file) {
        return !sections.empty()
            && std::all_of(sections.begin(), sections.end(), [&file](const SectionName &section) {
                   return file.documentOf(section).removeSection(section);
               });
    });
}

bool RuleDocument::move(const std::vector<int> &rules, int before)
{
    while (has(before) && std::find(rules.begin(), rules.end(), before) != rules.end())
        ++before;
    const auto anchor = has(before) ? std::optional(m_rules[size_t(before)].section()) : std::nullopt;
    QStringList touched;
    for (const int rule : rules) {
        if (!has(rule) || !m_rules[size_t(rule)].isEditable)
            return false;
        touched.append(m_rules[size_t(rule)].rule.name);
    }
    return edit(tr("Move %n rule(s)", nullptr, int(rules.size())), touched, [&](ConfigFile &file) {
        return std::all_of(touched.begin(), touched.end(), [&](const QString &name) {
            return placeRule(file, { u"rule"_s, name }, anchor);
        });
    });
}

bool RuleDocument::moveTo(const std::vector<int> &rules, int number)
{
    const int count = int(m_rules.size());
    int before = 0;
    // As many of those that stay go before it as its number says.
    for (int passed = 1; before < count; ++before)
        if (std::find(rules.begin(), rules.end(), before) == rules.end() && passed++ == number)
            break;
    return !rules.empty() && move(rules, before);
}

bool RuleDocument::addTarget(const QString &name, const QString &url)
{
    ConfigDocument written;
    const SectionName section = targetSection(freeName(name, m_targets));
    m_now.newRules.useTarget(section.name);
    return written.addSection(section) && written.setValue(section, u"url"_s, url)
        && edit(tr("Add target %1").arg(section.name), {},
            [&](ConfigFile &file) { return adoptSection(file, written, section); });
}

bool RuleDocument::addCustomer(const Customer &customer, const QString &passwordKey, const QString &password)
{
    m_now.newRules.useTarget(customer.name);
    return edit(tr("Add customer %1").arg(customer.name), { customer.name },
        [&](ConfigFile &file) { return wql::addCustomer(file, customer, passwordKey, password); });
}

bool RuleDocument::setTargetValue(const QString &target, const QString &key, const QString &value)
{
    return edit(tr("Change target %1").arg(target), {},
        [&](ConfigFile &file) { return setOrRemove(file, targetSection(target), key, value); });
}

bool RuleDocument::setPassword(const QString &target, const QString &key, const QString &value)
{
    return edit(tr("Change target %1").arg(target), {},
        [&](ConfigFile &file) { return setPasswordOf(file, targetSection(target), key, value); });
}

bool RuleDocument::renameTarget(const QString &target, const QString &name)
{
    m_now.newRules.renameTarget(target, name);
    return edit(tr("Rename target %1").arg(target), {}, [&](ConfigFile &file) {
        if (m_targets.contains(name)
            || !file.documentOf(targetSection(target)).renameSection(targetSection(target), name))
            return false;
        for (const RuleEntry &entry : m_rules) {
            if (entry.rule.target == target && !setOrRemove(file, entry.section(), u"target"_s, name))
                return false;
        }
        return true;
    });
}

bool RuleDocument::removeTarget(const QString &target)
{
    return edit(tr("Remove target %1").arg(target), {}, [&](ConfigFile &file) {
        return file.documentOf(targetSection(target)).removeSection(targetSection(target));
    });
}

bool RuleDocument::import(const LoaderConfig &other)
{
    return edit(tr("Import %n rule(s)", nullptr, int(other.rules.size())), {},
        [&](ConfigFile &file) { return adoptConfig(file, other, m_targets, ruleNames()); });
}

QStringList RuleDocument::ruleNames() const
{
    QStringList names;
    for (const RuleEntry &entry : m_rules)
        names.append(entry.rule.name);
    return names;
}

} // namespace wql
