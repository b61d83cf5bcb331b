// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/detection.h"

#include "core/config/legacy/crontab.h"
#include "core/config/legacy/installedloaders.h"
#include "core/config/legacy/loadercallimport.h"
#include "core/config/legacy/uniloadercommand.h"
#include "core/config/legacy/unitfile.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Form = LoaderFinding::Form;

QString lastPartOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
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

    bool readScript(const QString &path, Form form);
    void addCalls(const std::vector<LoaderCall> &calls, LoaderFinding like);
    void add(const LoaderCall &call, LoaderFinding finding);
    void addProblem(LoaderFinding finding, const Sentence &text, const Sentence &mend);
    QStringList pathsIn(const QString &folder) const;

    const MachineView &m_machine;
    std::vector<LoaderFinding> m_findings;
    StartedLoaders m_started;
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
    m_started.programs += call.program;
    if (call.kind == LoaderKind::Original && call.program.startsWith(u'/'))
        m_started.scriptFolders += call.program.left(call.program.lastIndexOf(u'/'));
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
                    .name = lastPartOf(call->program),
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
                if (file.endsWith(".conf"_L1) && !ofUnit.contains(lastPartOf(file)))
                    ofUnit[lastPartOf(file)] = file;
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

bool startsAtBoot(const MachineView &machine, const QString &unit)
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
            m_started.readBy[file] = name;
    addCalls(calls, { .form = Form::Unit, .name = name, .isEnabled = startsAtBoot(m_machine, name) });
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
    addCalls(calls, { .form = form, .name = lastPartOf(path) });
    if (!calls.empty()
        && std::all_of(calls.begin(), calls.end(), [](const auto &call) { return call.unknown.isEmpty(); }))
        for (const QString &file : script.sourcedFiles())
            m_started.readBy[file] = path;
    return !calls.empty();
}

void Detector::findInitScripts()
{
    QSet<QString> seen;
    for (const QString &folder : { u"/etc/init.d"_s, u"/etc/rc.d/init.d"_s }) {
        for (const QString &path : pathsIn(folder)) {
            if (seen.contains(lastPartOf(path)))
                continue;
            seen += lastPartOf(path);
            const auto kind = loaderKindOf(lastPartOf(path));
            if (readScript(path, Form::InitScript) || !kind)
                continue;
            // Under this name there is nothing of ours in these folders.
            addProblem({ .loader = *kind == LoaderKind::Ours ? LoaderKind::Original : *kind,
                           .form = Form::InitScript,
                           .name = lastPartOf(path),
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
                .name = lastPartOf(path),
                .user = kind == Crontab::Kind::OfUser ? lastPartOf(path) : QString() });
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

std::vector<LoaderFinding> Detector::run()
{
    findProcesses();
    findUnits();
    findInitScripts();
    findStartupFiles();
    findCron();
    for (LoaderFinding &finding : findInstalledLoaders(m_machine, m_started))
        m_findings.push_back(std::move(finding));
    return std::move(m_findings);
}

} // namespace

std::vector<LoaderFinding> detectLoaders(const MachineView &machine)
{
    return Detector(machine).run();
}

} // namespace wql
