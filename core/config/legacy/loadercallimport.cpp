// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/loadercallimport.h"

#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/legacycommandline.h"
#include "core/config/legacy/legacytargets.h"
#include "core/config/legacy/scriptfiles.h"
#include "core/config/legacy/uniloadercommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Stands for a folder that is not known; no path of a machine begins so.
constexpr auto nowhere = "/\u0001"_L1;

std::vector<ConfigProblem> problemAt(
    const ConfigPlace &place, ProblemCode code, const Sentence &text, const Sentence &mend)
{
    return { { ConfigProblem::Severity::Error, code, place, text, mend } };
}

/// Where the original looks for its rules; empty: not known.
QStringList scriptFoldersOf(const LoaderCall &call)
{
    QStringList folders;
    if (call.program.startsWith(u'/'))
        folders += call.program.left(qMax(qsizetype(1), call.program.lastIndexOf(u'/')));
    if (!call.folder.isEmpty() && !folders.contains(call.folder))
        folders += call.folder;
    return folders;
}

LegacyResult basicImport(const LegacyInvocation &invocation, const LoaderCall &call, bool knowsFolder)
{
    if (!invocation.namesHost && !knowsFolder)
        return unexpected(problemAt(call.place, ProblemCode::LegacyNothingFound,
            Sentence::tr("no host is named, and where the script is, with its wqloader_cluster.pl, is not "
                         "known; no target is invented"),
            Sentence::tr("import its files by name")));
    LegacyResult import = legacyConfig(invocation);
    if (!import) {
        for (ConfigProblem &problem : import.error())
            problem.place = call.place;
        return import;
    }
    if (!invocation.namesHost)
        import->note(ImportNote::What::Changed, call.place,
            u"no host is named: the original's default, %1, counts"_s.arg(
                import->config.targets.front().url.toString()));
    for (ImportNote &note : import->notes)
        note.place = call.place;
    return import;
}

LegacyResult originalImport(const LoaderCall &call, const MachineView &machine)
{
    const auto invocation
        = legacyCommandLine(call.arguments, call.folder.isEmpty() ? QString(nowhere) : call.folder);
    if (!invocation)
        return unexpected(problemAt(call.place, ProblemCode::LegacyValue,
            Sentence::verbatim(invocation.error().text), Sentence::tr("import its files by name")));
    if (invocation->queueLog.startsWith(nowhere))
        return unexpected(problemAt(call.place, ProblemCode::RelativePath,
            Sentence::tr("%1 is no absolute path").arg(u"queue_log"_s), Sentence::tr("begin it with /")));
    ProblemList problems;
    if (!canBeWritten(invocation->queueLog, u"queue_log"_s, call.place, problems))
        return unexpected(problems.all());
    const QStringList folders = scriptFoldersOf(call);
    const RulesBeside rules = rulesBeside(folders, machine);
    if (!rules.problems.empty())
        return unexpected(rules.problems);
    LegacyResult basic = rules.file.isEmpty()
        ? basicImport(*invocation, call, !folders.isEmpty() && call.program.startsWith(u'/'))
        : LegacyResult(LegacyImport());
    if (!basic)
        return basic;
    basic->config.general.queueLog = invocation->queueLog;
    basic->config.general.activityLog
        = invocation->activityLog.startsWith(nowhere) ? QString() : invocation->activityLog;
    return withRules(*basic, rules);
}

} // namespace

RulesBeside rulesBeside(const QStringList &folders, const MachineView &machine)
{
    RulesBeside beside;
    std::vector<ImportNote> notes;
    bool renamesUnread = false;
    for (const QString &folder : folders) {
        const QString regexp = folder + u"/wqloader_regexp.pl"_s;
        if (const QString line = perlThatChangesRows(machine.read(regexp).value_or(QByteArray()));
            !line.isEmpty()) {
            renamesUnread = true;
            notes.push_back({ ImportNote::What::Dropped, { regexp, 0, 0, {} },
                u"it changes rows by Perl, which is never run; write a [rewrite NAME] instead: %1"_s.arg(
                    shownLine(line)) });
        }
        const QString file = folder + u"/wqloader_cluster.pl"_s;
        const auto text = machine.read(file);
        if (!text && text.error() == MachineView::Unreadable::NotThere)
            continue;
        if (!text) {
            beside.problems = problemAt({ file, 0, 0, {} }, ProblemCode::FileUnreadable,
                Sentence::tr("the rules cannot be read"), Sentence::tr("look as root"));
            return beside;
        }
        if (!beside.file.isEmpty())
            continue;
        LegacyResult rules = importClusterFile(*text, file);
        const bool isExample = !rules && rules.error().size() == 1
            && rules.error().front().code == ProblemCode::LegacyNothingFound;
        if (!rules && !isExample) {
            beside.problems = rules.error();
            return beside;
        }
        const auto isOn = [](const Rule &rule) { return rule.enabled; };
        if (rules && std::any_of(rules->config.rules.begin(), rules->config.rules.end(), isOn)) {
            beside.file = file;
            beside.import = std::move(*rules);
        }
    }
    beside.import.renamesUnread = renamesUnread;
    beside.import.notes.insert(beside.import.notes.end(), notes.begin(), notes.end());
    return beside;
}

LegacyImport withRules(const LegacyImport &general, const RulesBeside &rules)
{
    LegacyImport whole = general;
    if (!rules.file.isEmpty()) {
        whole = rules.import;
        whole.config.general = general.config.general;
    } else {
        whole.notes.insert(whole.notes.end(), rules.import.notes.begin(), rules.import.notes.end());
        whole.renamesUnread = whole.renamesUnread || rules.import.renamesUnread;
    }
    return whole;
}

LegacyResult importCall(const LoaderCall &call, const MachineView &machine)
{
    if (call.kind == LoaderKind::Qloaderd)
        return unexpected(problemAt(call.place, ProblemCode::LegacyNothingFound,
            Sentence::tr("qloaderd writes into a MySQL database; only http and https can be fed"),
            Sentence::tr("add a target with the address of the QueueMetrics that reads that database")));
    if (!call.unknown.isEmpty())
        return unexpected(problemAt(call.place, ProblemCode::LegacyInterpolation,
            Sentence::tr("%1 is known only when it runs").arg(call.unknown),
            Sentence::tr(
                "start the loader, so that its process can be looked at, or import its files by name")));
    return call.kind == LoaderKind::Uniloader ? importUniloaderCall(call, machine)
                                              : originalImport(call, machine);
}

} // namespace wql
