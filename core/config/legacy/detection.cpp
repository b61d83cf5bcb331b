// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/detection.h"

#include "core/config/legacy/crontab.h"
#include "core/config/legacy/loadercallimport.h"
#include "core/config/legacy/sysconfigfile.h"
#include "core/config/legacy/uniloadercommand.h"
#include "core/config/legacy/unitfile.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Form = LoaderFinding::Form;

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

bool mentionsLoader(const QString &text)
{
    return text.contains("loader"_L1, Qt::CaseInsensitive);
}

bool mentionsLoader(const QByteArray &text)
{
    return text.toLower().contains("loader");
}

class Detector {
public:
    explicit Detector(const MachineView &machine)
        : m_machine(machine)
    {
    }

    std::vector<LoaderFinding> run();

private:
    void findProcesses();
    void findUnits();
    void readUnitFiles(const QString &name, const std::vector<UnitPart> &parts);
    void findInitScripts();
    void findStartupFiles();
    void findCron();
    void takeCrontab(const QString &path, Crontab::Kind kind);
    void findSettings();
    void readSettings(const QString &path);
    void findFiles();
    void lookInFolder(const QString &folder, bool isDeep);
    void findFileOf(const QString &folder, const QString &name);

    bool readScript(const QString &path, Form form);
    void addCalls(const std::vector<LoaderCall> &calls, LoaderFinding like);
    void add(const LoaderCall &call, LoaderFinding finding);
    void addProblem(LoaderFinding finding, const Sentence &text, const Sentence &mend);
    QStringList pathsIn(const QString &folder) const;

    const MachineView &m_machine;
    std::vector<LoaderFinding> m_findings;
    QSet<QString> m_programs; ///< paths that something runs or starts
    QMap<QString, QString> m_readBy; ///< settings file -> what reads it and was understood
    QStringList m_scriptFolders; ///< of the original
};

QStringList Detector::pathsIn(const QString &folder) const
{
    QStringList paths;
    for (const MachineView::Entry &entry : m_machine.entries(folder))
        if (!entry.isFolder)
            paths += folder + u'/' + entry.name;
    return paths;
}

void Detector::add(const LoaderCall &call, LoaderFinding finding)
{
    finding.loader = call.kind;
    finding.place = call.place;
    finding.command = call.shown();
    m_programs += call.program;
    if (call.kind == LoaderKind::Original && call.program.startsWith(u'/'))
        m_scriptFolders += folderOf(call.program);
    if (call.kind == LoaderKind::Ours) {
        finding.remark = u"WQLoader itself"_s;
    } else if (call.kind == LoaderKind::Uniloader && !isUniloaderUpload(call)) {
        finding.remark = u"uploads no rows, and is left alone"_s;
    } else {
        LegacyResult import = importCall(call, m_machine);
        if (import)
            finding.import = std::move(*import);
        else
            finding.problems = import.error();
    }
    m_findings.push_back(std::move(finding));
}

void Detector::addCalls(const std::vector<LoaderCall> &calls, LoaderFinding like)
{
    for (const LoaderCall &call : calls)
        add(call, like);
}

void Detector::addProblem(LoaderFinding finding, const Sentence &text, const Sentence &mend)
{
    finding.problems.push_back(
        { ConfigProblem::Severity::Error, ProblemCode::LegacyCode, finding.place, text, mend });
    m_findings.push_back(std::move(finding));
}

void Detector::findProcesses()
{
    std::vector<std::pair<LoaderCall, LoaderFinding>> alike;
    for (const RunningProcess &process : m_machine.processes()) {
        const auto call = loaderCallOf(process, m_machine);
        if (!call)
            continue;
        const auto isSame = [&](const auto &known) {
            return known.first.saysTheSame(*call) && known.first.folder == call->folder
                && known.second.unit == process.unit;
        };
        const auto known = std::find_if(alike.begin(), alike.end(), isSame);
        if (known != alike.end())
            known->second.processes.push_back(process.pid);
        else if (alike.size() < 100)
            alike.push_back({ *call,
                { .form = Form::Process,
                    .name = nameOf(call->program),
                    .processes = { process.pid },
                    .unit = process.unit } });
    }
    for (const auto &[call, finding] : alike)
        add(call, finding);
}

/// The folders of systemd's units; what stands in an earlier one hides its namesakes in the later ones.
const QStringList &unitFolders()
{
    static const QStringList folders{ u"/etc/systemd/system"_s, u"/run/systemd/system"_s,
        u"/usr/local/lib/systemd/system"_s, u"/usr/lib/systemd/system"_s, u"/lib/systemd/system"_s };
    return folders;
}

void Detector::findUnits()
{
    QMap<QString, QString> units;
    QMap<QString, QMap<QString, QString>> dropIns; // of the unit: name -> path
    for (const QString &folder : unitFolders()) {
        for (const MachineView::Entry &entry : m_machine.entries(folder)) {
            const QString path = folder + u'/' + entry.name;
            if (!entry.isFolder && entry.name.endsWith(".service"_L1) && !units.contains(entry.name))
                units[entry.name] = path;
            if (!entry.isFolder || !entry.name.endsWith(".service.d"_L1))
                continue;
            auto &ofUnit = dropIns[entry.name.chopped(2)];
            for (const QString &file : pathsIn(path))
                if (file.endsWith(".conf"_L1) && !ofUnit.contains(nameOf(file)))
                    ofUnit[nameOf(file)] = file;
        }
    }
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        QStringList paths{ unit.value() };
        paths += dropIns.value(unit.key()).values();
        std::vector<UnitPart> parts;
        for (const QString &path : paths)
            if (auto text = m_machine.read(path))
                parts.push_back({ path, std::move(*text) });
        if (!parts.empty())
            readUnitFiles(unit.key(), parts);
    }
}

bool isWanted(const MachineView &machine, const QString &unit)
{
    for (const MachineView::Entry &folder : machine.entries(unitFolders().front())) {
        if (!folder.isFolder || !folder.name.endsWith(".wants"_L1))
            continue;
        const auto wanted = machine.entries(unitFolders().front() + u'/' + folder.name);
        if (std::any_of(wanted.begin(), wanted.end(), [&](const auto &link) { return link.name == unit; }))
            return true;
    }
    return false;
}

void Detector::readUnitFiles(const QString &name, const std::vector<UnitPart> &parts)
{
    const UnitFile unit = readUnit(parts, sourcesOf(m_machine));
    std::vector<LoaderCall> calls;
    for (const ShellCommand &command : unit.commands)
        for (LoaderCall &call : loaderCallsOf(command, m_machine))
            calls.push_back(std::move(call));
    std::erase_if(calls, [](const LoaderCall &call) { return call.kind == LoaderKind::Ours; });
    if (calls.empty())
        return;
    const bool isUnderstood
        = std::all_of(calls.begin(), calls.end(), [](const auto &call) { return call.unknown.isEmpty(); });
    if (isUnderstood)
        for (const QString &file : unit.environmentFiles)
            m_readBy[file] = name;
    addCalls(calls, { .form = Form::Unit, .name = name, .isEnabled = isWanted(m_machine, name) });
}

/// Whether it is a script that says something of a loader.
bool Detector::readScript(const QString &path, Form form)
{
    const auto text = m_machine.read(path);
    if (!text || !mentionsLoader(*text))
        return false;
    ShellReader script({}, sourcesOf(m_machine));
    script.read(QString::fromUtf8(*text), path);
    const auto calls = loaderCallsIn(script, m_machine);
    addCalls(calls, { .form = form, .name = nameOf(path) });
    if (!calls.empty()
        && std::all_of(calls.begin(), calls.end(), [](const auto &call) { return call.unknown.isEmpty(); }))
        for (const QString &file : script.sourcedFiles())
            m_readBy[file] = path;
    return !calls.empty();
}

void Detector::findInitScripts()
{
    QSet<QString> seen;
    for (const QString &folder : { u"/etc/init.d"_s, u"/etc/rc.d/init.d"_s }) {
        for (const QString &path : pathsIn(folder)) {
            if (seen.contains(nameOf(path)))
                continue;
            seen += nameOf(path);
            const auto kind = loaderKindOf(nameOf(path));
            if (readScript(path, Form::InitScript) || !kind)
                continue;
            // Under this name there is nothing of ours in these folders.
            addProblem({ .loader = *kind == LoaderKind::Ours ? LoaderKind::Original : *kind,
                           .form = Form::InitScript,
                           .name = nameOf(path),
                           .place = { path, 0, 0, {} } },
                Sentence::tr("how it starts its loader cannot be read out of it"),
                Sentence::tr(
                    "start the loader, so that its process can be looked at, or import its files by name"));
        }
    }
}

void Detector::findStartupFiles()
{
    for (const QString &path : { u"/etc/rc.local"_s, u"/etc/rc.d/rc.local"_s }) {
        const size_t before = m_findings.size();
        readScript(path, Form::StartupFile);
        if (m_findings.size() > before) // the other one is usually a link to it
            return;
    }
}

void Detector::takeCrontab(const QString &path, Crontab::Kind kind)
{
    const auto text = m_machine.read(path);
    if (!text)
        return;
    const Crontab crontab = readCrontab(*text, path, kind);
    for (const ShellCommand &command : crontab.commands)
        addCalls(loaderCallsOf(command, m_machine),
            { .form = Form::Cron,
                .name = nameOf(path),
                .user = kind == Crontab::Kind::OfUser ? nameOf(path) : QString() });
}

void Detector::findCron()
{
    takeCrontab(u"/etc/crontab"_s, Crontab::Kind::OfSystem);
    for (const QString &path : pathsIn(u"/etc/cron.d"_s))
        takeCrontab(path, Crontab::Kind::OfSystem);
    for (const QString &folder : { u"/var/spool/cron"_s, u"/var/spool/cron/crontabs"_s })
        for (const QString &path : pathsIn(folder))
            takeCrontab(path, Crontab::Kind::OfUser);
    for (const QString &folder :
        { u"/etc/cron.hourly"_s, u"/etc/cron.daily"_s, u"/etc/cron.weekly"_s, u"/etc/cron.monthly"_s })
        for (const QString &path : pathsIn(folder))
            readScript(path, Form::CronScript);
}

void Detector::findSettings()
{
    static const QRegularExpression form(u"^(?:wq-?loaderd?|qloaderd?|uniloader\\w*)(?:\\.conf)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &folder : { u"/etc/sysconfig"_s, u"/etc/default"_s })
        for (const QString &path : pathsIn(folder))
            if (form.match(nameOf(path)).hasMatch())
                readSettings(path);
}

LoaderKind kindOfSettings(const QString &name)
{
    if (name.startsWith(u'w', Qt::CaseInsensitive))
        return LoaderKind::Original;
    return name.startsWith(u'q', Qt::CaseInsensitive) ? LoaderKind::Qloaderd : LoaderKind::Uniloader;
}

void Detector::readSettings(const QString &path)
{
    LoaderFinding finding{ .loader = kindOfSettings(nameOf(path)),
        .form = Form::Settings,
        .name = nameOf(path),
        .place = { path, 0, 0, {} } };
    const auto text = m_machine.read(path);
    if (!text)
        return addProblem(finding, Sentence::tr("%1 cannot be read").arg(path), Sentence::tr("look as root"));
    if (const QString reader = m_readBy.value(path); !reader.isEmpty()) {
        finding.remark = u"read by %1"_s.arg(reader);
        m_findings.push_back(std::move(finding));
        return;
    }
    const RulesBeside rules
        = finding.loader == LoaderKind::Original ? rulesBeside(m_scriptFolders, m_machine) : RulesBeside();
    LegacyResult import = importSysconfigFile(*text, path, rules.file.isEmpty());
    if (import && rules.problems.empty())
        finding.import = withRules(*import, rules);
    else
        finding.problems = import ? rules.problems : import.error();
    m_findings.push_back(std::move(finding));
}

void Detector::findFileOf(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const auto kind = loaderKindOf(name);
    if (!kind || *kind == LoaderKind::Ours || m_programs.contains(path))
        return;
    LoaderFinding finding{ .loader = *kind,
        .form = Form::Files,
        .name = name,
        .place = { path, 0, 0, {} },
        .remark = u"lies there; nothing was found that starts it"_s };
    if (*kind == LoaderKind::Original) {
        const RulesBeside rules = rulesBeside({ folder }, m_machine);
        finding.problems = rules.problems;
        if (!rules.file.isEmpty())
            finding.import = withRules({}, rules);
    }
    m_findings.push_back(std::move(finding));
}

void Detector::lookInFolder(const QString &folder, bool isDeep)
{
    for (const MachineView::Entry &entry : m_machine.entries(folder)) {
        if (!mentionsLoader(entry.name))
            continue;
        if (!entry.isFolder)
            findFileOf(folder, entry.name);
        else if (isDeep)
            lookInFolder(folder + u'/' + entry.name, false);
    }
}

void Detector::findFiles()
{
    QStringList folders{ u"/usr/local"_s, u"/usr/local/bin"_s, u"/usr/local/sbin"_s, u"/usr/local/src"_s,
        u"/usr/bin"_s, u"/usr/sbin"_s, u"/usr/share"_s, u"/usr/src"_s, u"/opt"_s, u"/root"_s, u"/srv"_s,
        u"/var/lib/asterisk"_s };
    for (const MachineView::Entry &home : m_machine.entries(u"/home"_s))
        if (home.isFolder)
            folders += u"/home/"_s + home.name;
    for (const QString &folder : folders)
        lookInFolder(folder, true);
}

std::vector<LoaderFinding> Detector::run()
{
    findProcesses();
    findUnits();
    findInitScripts();
    findStartupFiles();
    findCron();
    // The folders of scripts say which rules belong to the settings, so they are looked at first.
    const size_t settingsAt = m_findings.size();
    findFiles();
    for (size_t i = settingsAt; i < m_findings.size(); ++i)
        if (m_findings[i].loader == LoaderKind::Original)
            m_scriptFolders += folderOf(m_findings[i].place.file);
    m_scriptFolders.removeDuplicates();
    const size_t behindFiles = m_findings.size();
    findSettings();
    std::rotate(m_findings.begin() + qsizetype(settingsAt), m_findings.begin() + qsizetype(behindFiles),
        m_findings.end());
    return std::move(m_findings);
}

} // namespace

bool saySame(const LegacyImport &one, const LegacyImport &other)
{
    return one.config.rules == other.config.rules && one.config.targets == other.config.targets
        && one.config.general.queueLog == other.config.general.queueLog;
}

std::vector<LoaderFinding> detectLoaders(const MachineView &machine)
{
    return Detector(machine).run();
}

} // namespace wql
