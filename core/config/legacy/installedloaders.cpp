// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/installedloaders.h"

#include "core/config/legacy/loadercallimport.h"
#include "core/config/legacy/sysconfigfile.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString fileNameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

class InstalledLoaders {
public:
    InstalledLoaders(const MachineView &machine, const StartedLoaders &started)
        : m_machine(machine)
        , m_started(started)
        , m_scriptFolders(started.scriptFolders)
    {
    }

    std::vector<LoaderFinding> run();

private:
    void findSettings();
    void readSettings(const QString &path);
    void addUnreadable(LoaderFinding finding);
    RulesBeside rulesOfScripts() const;
    void findFiles();
    void lookInFolder(const QString &folder, bool isDeep);
    void findFileOf(const QString &folder, const QString &name);

    const MachineView &m_machine;
    const StartedLoaders &m_started;
    std::vector<LoaderFinding> m_findings;
    QStringList m_scriptFolders; ///< of the original
};

void InstalledLoaders::addUnreadable(LoaderFinding finding)
{
    finding.problems.push_back({ ConfigProblem::Severity::Error, ProblemCode::FileUnreadable, finding.place,
        Sentence::tr("%1 cannot be read").arg(finding.place.file), Sentence::tr("look as root") });
    m_findings.push_back(std::move(finding));
}

void InstalledLoaders::findSettings()
{
    static const QRegularExpression form(u"^(?:wq-?loaderd?|qloaderd?|uniloader\\w*)(?:\\.conf)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &folder : { u"/etc/sysconfig"_s, u"/etc/default"_s })
        for (const MachineView::Entry &entry : m_machine.entries(folder))
            if (!entry.isFolder && form.match(entry.name).hasMatch())
                readSettings(folder + u'/' + entry.name);
}

LoaderKind kindOfSettings(const QString &name)
{
    if (name.startsWith(u'w', Qt::CaseInsensitive))
        return LoaderKind::Original;
    return name.startsWith(u'q', Qt::CaseInsensitive) ? LoaderKind::Qloaderd : LoaderKind::Uniloader;
}

void InstalledLoaders::readSettings(const QString &path)
{
    LoaderFinding finding{ .loader = kindOfSettings(fileNameOf(path)),
        .form = LoaderFinding::Form::Settings,
        .name = fileNameOf(path),
        .place = { path, 0, 0, {} } };
    const auto text = m_machine.read(path);
    if (!text)
        return addUnreadable(std::move(finding));
    if (const QString reader = m_started.readBy.value(path); !reader.isEmpty()) {
        finding.remark = u"read by %1"_s.arg(reader);
        m_findings.push_back(std::move(finding));
        return;
    }
    const RulesBeside rules = finding.loader == LoaderKind::Original ? rulesOfScripts() : RulesBeside();
    LegacyResult import = importSysconfigFile(*text, path, rules.file.isEmpty());
    if (import && rules.problems.empty())
        finding.import = withRules(*import, rules);
    else
        finding.problems = import ? rules.problems : import.error();
    m_findings.push_back(std::move(finding));
}

/// Settings do not say which script reads them: if scripts have different rules, nobody knows which count.
RulesBeside InstalledLoaders::rulesOfScripts() const
{
    RulesBeside rules;
    for (const QString &folder : m_scriptFolders) {
        RulesBeside found = rulesBeside({ folder }, m_machine);
        if (!found.problems.empty())
            return found;
        const bool differ
            = !rules.file.isEmpty() && !found.file.isEmpty() && !saySame(rules.import, found.import);
        if (differ)
            rules.problems.push_back(
                { ConfigProblem::Severity::Error, ProblemCode::LegacyValue, { found.file, 0, 0, {} },
                    Sentence::tr("there are other rules in %1, and which of them count is not known")
                        .arg(rules.file),
                    Sentence::tr("import its files by name") });
        else if (!found.file.isEmpty() || rules.file.isEmpty())
            rules = found;
    }
    return rules;
}

void InstalledLoaders::findFileOf(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const auto kind = loaderKindOf(name);
    if (!kind || *kind == LoaderKind::Ours || m_started.programs.contains(path))
        return;
    LoaderFinding finding{ .loader = *kind,
        .form = LoaderFinding::Form::Files,
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

void InstalledLoaders::lookInFolder(const QString &folder, bool isDeep)
{
    for (const MachineView::Entry &entry : m_machine.entries(folder)) {
        if (!entry.name.contains("loader"_L1, Qt::CaseInsensitive))
            continue;
        if (!entry.isFolder)
            findFileOf(folder, entry.name);
        else if (isDeep)
            lookInFolder(folder + u'/' + entry.name, false);
    }
}

void InstalledLoaders::findFiles()
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

std::vector<LoaderFinding> InstalledLoaders::run()
{
    // The folders of scripts say which rules belong to the settings, so they are looked at first.
    findFiles();
    for (const LoaderFinding &finding : m_findings)
        if (finding.loader == LoaderKind::Original)
            m_scriptFolders += finding.place.file.left(finding.place.file.lastIndexOf(u'/'));
    m_scriptFolders.removeDuplicates();
    const auto behindFiles = qsizetype(m_findings.size());
    findSettings();
    std::rotate(m_findings.begin(), m_findings.begin() + behindFiles, m_findings.end());
    return std::move(m_findings);
}

} // namespace

bool saySame(const LegacyImport &one, const LegacyImport &other)
{
    return one.config.rules == other.config.rules && one.config.targets == other.config.targets
        && one.config.general.queueLog == other.config.general.queueLog;
}

std::vector<LoaderFinding> findInstalledLoaders(const MachineView &machine, const StartedLoaders &started)
{
    return InstalledLoaders(machine, started).run();
}

} // namespace wql
