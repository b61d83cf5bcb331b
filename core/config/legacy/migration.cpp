// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/migration.h"

#include "core/base/shellquoted.h"
#include "core/config/legacy/legacytargets.h"
#include "core/config/targeturl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Form = LoaderFinding::Form;
using LoaderFindings = std::vector<LoaderFinding>;

/// The first of each that say the same, among those of \a forms.
std::vector<size_t> different(const LoaderFindings &findings, const std::vector<Form> &forms)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < findings.size(); ++i) {
        const LoaderFinding &finding = findings[i];
        if (!finding.import || std::find(forms.begin(), forms.end(), finding.form) == forms.end())
            continue;
        const auto isSame = [&](size_t known) { return saySame(*findings[known].import, *finding.import); };
        if (std::none_of(found.begin(), found.end(), isSame))
            found.push_back(i);
    }
    return found;
}

/// From what is certain to be in use to what only lies there.
std::vector<size_t> candidates(const LoaderFindings &findings)
{
    static const std::vector<std::vector<Form>> steps{ { Form::Process },
        { Form::Unit, Form::InitScript, Form::StartupFile, Form::Cron, Form::CronScript, Form::Settings },
        { Form::Files } };
    for (const auto &forms : steps)
        if (auto found = different(findings, forms); !found.empty())
            return found;
    return {};
}

std::vector<size_t> leftOut(const LoaderFindings &findings, const std::vector<size_t> &taken)
{
    static const std::vector<Form> all{ Form::Process, Form::Unit, Form::InitScript, Form::StartupFile,
        Form::Cron, Form::CronScript, Form::Settings, Form::Files };
    std::vector<size_t> left = different(findings, all);
    std::erase_if(left, [&](size_t i) {
        return std::any_of(taken.begin(), taken.end(),
            [&](size_t known) { return saySame(*findings[known].import, *findings[i].import); });
    });
    return left;
}

QString firstReason(const LoaderFindings &findings)
{
    if (findings.empty())
        return u"no other loader was found"_s;
    return u"nothing that was found can be imported"_s;
}

bool hasFilters(const LegacyImport &import)
{
    return std::any_of(import.config.rules.begin(), import.config.rules.end(),
        [](const Rule &rule) { return rule.enabled && (rule.queue.isEnabled() || rule.agent.isEnabled()); });
}

QStringList datasetsOf(const LegacyImport &import)
{
    QStringList datasets;
    for (const Target &target : import.config.targets)
        datasets += datasetOf(target.url, target.token);
    return datasets;
}

/// Under names that are free, with rules that end no search, so that those behind them see every row too.
void addMirror(LegacyImport &whole, const LegacyImport &import)
{
    QStringList targets;
    for (const Target &target : whole.config.targets)
        targets += target.name;
    QStringList rules;
    for (const Rule &rule : whole.config.rules)
        rules += rule.name;
    std::vector<Rule> added = import.config.rules;
    for (Target target : import.config.targets) {
        const QString name = freeName(targets, target.name);
        for (Rule &rule : added)
            if (rule.target == target.name)
                rule.target = name;
        target.name = name;
        targets += name;
        whole.config.targets.push_back(target);
    }
    for (Rule &rule : added) {
        rule.name = freeName(rules, rule.name);
        rules += rule.name;
        rule.continues = true;
    }
    whole.config.rules.insert(whole.config.rules.begin(), added.begin(), added.end());
    whole.notes.insert(whole.notes.end(), import.notes.begin(), import.notes.end());
    whole.renamesUnread = whole.renamesUnread || import.renamesUnread;
}

} // namespace

Result<LegacyImport, QString> sideBySide(const std::vector<LegacyImport> &imports)
{
    // The one with filters comes last: its rules decide by their order, and must not be cut in two.
    std::vector<LegacyImport> ordered = imports;
    std::stable_partition(ordered.begin(), ordered.end(), hasFilters);
    if (ordered.size() > 1 && hasFilters(ordered[1]))
        return unexpected(u"two of them have rules of their own, which cannot be joined"_s);
    LegacyImport whole = ordered.front();
    for (size_t i = 1; i < ordered.size(); ++i) {
        if (ordered[i].config.general.queueLog != whole.config.general.queueLog)
            return unexpected(u"they read different logs (%1, %2), and a loader reads one"_s.arg(
                whole.config.general.queueLog, ordered[i].config.general.queueLog));
        const QStringList known = datasetsOf(whole);
        for (const QString &dataset : datasetsOf(ordered[i]))
            if (known.contains(dataset))
                return unexpected(
                    u"both feed the same target, %1 (token %2): its rows may be there twice. Take one of them"_s
                        .arg(dataset.section(u'|', 0, 0), dataset.section(u'|', 1)));
        addMirror(whole, ordered[i]);
    }
    return whole;
}

Result<Migration, NoMigration> chooseLoaders(
    const LoaderFindings &findings, const std::vector<size_t> &wanted)
{
    for (const size_t number : wanted)
        if (number >= findings.size() || !findings[number].import)
            return unexpected(
                NoMigration{ u"number %1 is nothing that can be imported"_s.arg(number + 1), {} });
    Migration migration{ .taken = wanted, .leftOut = {}, .unread = {}, .import = {} };
    if (wanted.empty())
        migration.taken = candidates(findings);
    if (migration.taken.empty())
        return unexpected(NoMigration{ firstReason(findings), {} });
    if (wanted.empty() && migration.taken.size() > 1)
        return unexpected(NoMigration{
            u"these loaders say different things, and which one counts is not guessed"_s, migration.taken });
    std::vector<LegacyImport> imports;
    for (const size_t number : migration.taken) {
        const LegacyImport &import = *findings[number].import;
        if (std::none_of(imports.begin(), imports.end(),
                [&import](const LegacyImport &known) { return saySame(known, import); }))
            imports.push_back(import);
    }
    auto whole = sideBySide(imports);
    if (!whole)
        return unexpected(NoMigration{ whole.error(), migration.taken });
    migration.import = std::move(*whole);
    migration.leftOut = leftOut(findings, migration.taken);
    for (size_t i = 0; i < findings.size(); ++i)
        if (findings[i].form == Form::Process && !findings[i].problems.empty())
            migration.unread.push_back(i);
    return migration;
}

namespace {

/// As people write it where they can.
QString shellWord(const QString &word)
{
    const auto isPlain
        = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || u"@%+=:,./_-"_s.contains(c); };
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain) ? word : shellQuoted(word);
}

/// What systemd starts for others is no loader's own unit.
bool isLoadersOwn(const QString &unit)
{
    static const QStringList others{ u"cron.service"_s, u"crond.service"_s, u"rc-local.service"_s,
        u"sshd.service"_s, u"ssh.service"_s, u"atd.service"_s, u"asterisk.service"_s,
        u"wqloaderd.service"_s };
    return unit.endsWith(".service"_L1) && !unit.startsWith("user@"_L1) && !others.contains(unit);
}

/// Collects the commands; each line once.
class ChangeOverBuilder {
public:
    void add(const LoaderFinding &finding);
    ChangeOver result();

private:
    void addUnit(const QString &unit, bool isEnabled);
    void addInitScript(const LoaderFinding &finding);
    void addLine(const LoaderFinding &finding);

    static void addOnce(QStringList &lines, const QString &line)
    {
        if (!lines.contains(line))
            lines += line;
    }

    ChangeOver m_commands;
    QStringList m_kills; ///< behind what would start them again
    QStringList m_restarts;
    bool m_hasStarter = false;
};

void ChangeOverBuilder::addUnit(const QString &unit, bool isEnabled)
{
    m_hasStarter = true;
    addOnce(m_commands.stop, u"systemctl disable --now "_s + shellWord(unit));
    addOnce(m_commands.back,
        (isEnabled ? u"systemctl enable --now "_s : u"systemctl start "_s) + shellWord(unit));
}

/// systemctl takes a script for a unit of its name; ours hides that of the original, so the script is asked.
void ChangeOverBuilder::addInitScript(const LoaderFinding &finding)
{
    m_hasStarter = true;
    const QString script = u"SYSTEMCTL_SKIP_REDIRECT=1 "_s + shellWord(finding.place.file);
    addOnce(m_commands.stop, script + u" stop"_s);
    addOnce(m_commands.stop, u"systemctl disable --now "_s + shellWord(finding.name));
    if (finding.name != "wqloaderd"_L1)
        addOnce(m_commands.back, u"systemctl enable "_s + shellWord(finding.name));
    addOnce(m_commands.back, script + u" start"_s);
}

/// A line of a file is commented out; cron sees by itself that its file changed.
void ChangeOverBuilder::addLine(const LoaderFinding &finding)
{
    m_hasStarter = true;
    const QString file = shellWord(finding.place.file);
    if (finding.place.line <= 0)
        return;
    const QString line = QString::number(finding.place.line);
    addOnce(m_commands.stop, u"sed -i '%1s/^/#WQL#/' %2"_s.arg(line, file));
    addOnce(m_commands.back, u"sed -i '%1s/^#WQL#//' %2"_s.arg(line, file));
}

void ChangeOverBuilder::add(const LoaderFinding &finding)
{
    switch (finding.form) {
    case Form::Unit:
        return addUnit(finding.name, finding.isEnabled);
    case Form::InitScript:
        return addInitScript(finding);
    case Form::StartupFile:
    case Form::Cron:
        return addLine(finding);
    case Form::CronScript:
        m_hasStarter = true;
        addOnce(m_commands.stop, u"chmod a-x "_s + shellWord(finding.place.file));
        return addOnce(m_commands.back, u"chmod a+x "_s + shellWord(finding.place.file));
    case Form::Process:
        if (isLoadersOwn(finding.unit))
            return addUnit(finding.unit, true);
        for (const qint64 pid : finding.processes)
            addOnce(m_kills, u"kill %1"_s.arg(pid));
        return addOnce(m_restarts, u"# as it was started: "_s + finding.command);
    case Form::Settings:
    case Form::Files:
        return;
    }
}

ChangeOver ChangeOverBuilder::result()
{
    m_commands.knowsWhatStartsThem = m_hasStarter;
    m_commands.stop += m_kills;
    m_commands.stop
        += u"pgrep -af 'wq-?loaderd?[.]pl|(^|[ /])qloaderd?([.]pl)?( |$)|uniloader'   # has to show none of them"_s;
    m_commands.start = QStringList{ u"systemctl enable --now wqloaderd"_s, u"wqloaderctl status"_s };
    m_commands.back.prepend(u"systemctl disable --now wqloaderd"_s);
    m_commands.back += m_restarts;
    return std::move(m_commands);
}

bool isByClock(const LoaderFinding &finding)
{
    return finding.form == Form::Cron || finding.form == Form::CronScript;
}

} // namespace

ChangeOver changeOver(const LoaderFindings &findings, const Migration &migration)
{
    // A unit or script that cannot be read out belongs to the process that it started.
    QStringList units;
    for (const size_t i : migration.taken)
        units += findings[i].unit;
    const auto belongs = [&](size_t i) {
        const LoaderFinding &finding = findings[i];
        const bool saysIt = finding.import
            && std::any_of(migration.taken.begin(), migration.taken.end(),
                [&](size_t known) { return saySame(*findings[known].import, *finding.import); });
        const bool startedIt = (finding.form == Form::Unit && units.contains(finding.name))
            || (finding.form == Form::InitScript && units.contains(finding.name + u".service"_s));
        return saysIt || startedIt;
    };
    const auto isUnitKnown = [&](const QString &unit) {
        return std::any_of(findings.begin(), findings.end(), [&unit](const LoaderFinding &finding) {
            return finding.form == Form::Unit && finding.name == unit;
        });
    };
    ChangeOverBuilder builder;
    // What starts a loader again by the clock comes first.
    for (const bool isClock : { true, false })
        for (size_t i = 0; i < findings.size(); ++i)
            if (isByClock(findings[i]) == isClock && belongs(i)
                && !(findings[i].form == Form::Process && isUnitKnown(findings[i].unit)))
                builder.add(findings[i]);
    return builder.result();
}

} // namespace wql
