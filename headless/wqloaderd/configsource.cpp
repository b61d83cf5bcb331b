// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/configsource.h"

#include "core/base/system.h"
#include "core/client/socketpath.h"
#include "core/config/configreader.h"
#include "core/config/legacy/legacycommandline.h"
#include "core/config/legacy/scriptfiles.h"
#include "core/config/legacy/sysconfigfile.h"
#include "headless/exitcodes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr auto defaultSysconfig = "/etc/sysconfig/wqloaderd"_L1;

Result<ConfigToRun, NoConfig> fromFile(const QString &path)
{
    auto loaded = readLoaderConfig(path);
    if (!loaded)
        return unexpected(NoConfig{ formatted(loaded.error()), exitcode::configuration });
    ConfigToRun run{ .config = loaded->config,
        .configFile = path,
        .activityLog = loaded->config.general.activityLog,
        .origin = path };
    for (const ConfigProblem &warning : loaded->warnings)
        run.warnings += formatted(warning).trimmed();
    return run;
}

Result<ConfigToRun, NoConfig> fromLegacy(const LegacyResult &result, const QString &origin)
{
    if (!result)
        return unexpected(NoConfig{ formatted(result.error()), exitcode::configuration });
    ConfigToRun run{ .config = result->config,
        .activityLog = result->config.general.activityLog,
        .pidFile = result->pidFile,
        .origin = origin };
    for (const ImportNote &note : result->notes)
        if (note.what == ImportNote::What::Changed || note.what == ImportNote::What::Dropped)
            run.warnings += u"%1:%2: %3"_s.arg(note.place.file).arg(note.place.line).arg(note.text);
    return run;
}

Result<ConfigToRun, NoConfig> fromSysconfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(NoConfig{ u"%1: %2\n"_s.arg(path, file.errorString()),
            file.error() == QFile::PermissionsError ? exitcode::permission : exitcode::configuration });
    const auto beside = ScriptFiles::find(ScriptFiles::folders());
    if (!beside)
        return unexpected(NoConfig{ u"wqloaderd: %1\n"_s.arg(beside.error()), exitcode::configuration });
    const LegacyResult basic = importSysconfigFile(file.readAll(), path, !beside->rules);
    auto run = fromLegacy(basic, path);
    if (!run || !beside->rules)
        return run;
    // As in the original: with rules, all that says where rows go stands there.
    auto ruled = fromLegacy(*beside->rules, beside->cluster);
    ruled->config.general = run->config.general;
    ruled->activityLog = run->activityLog;
    ruled->pidFile = run->pidFile;
    ruled->warnings
        += u"the rules of %1 are taken; the target of %2 is not used"_s.arg(beside->cluster, path);
    return ruled;
}

/// A cluster file that is named takes the place of the one that is not.
Result<ScriptFiles, QString> scriptFilesOf(const LegacyInvocation &invocation)
{
    if (invocation.clusterFile.isEmpty())
        return ScriptFiles::find(ScriptFiles::folders());
    if (const auto checked = ScriptFiles::checkRegexp(ScriptFiles::folders()); !checked)
        return unexpected(checked.error());
    return ScriptFiles();
}

Result<ConfigToRun, NoConfig> fromArguments(const QStringList &arguments)
{
    const auto invocation = legacyCommandLine(arguments);
    if (!invocation)
        return unexpected(NoConfig{
            u"wqloaderd: %1; see wqloaderd --help\n"_s.arg(invocation.error().text), exitcode::usage });
    const auto beside = scriptFilesOf(*invocation);
    if (!beside)
        return unexpected(NoConfig{ u"wqloaderd: %1\n"_s.arg(beside.error()), exitcode::configuration });
    auto run = fromLegacy(
        legacyConfig(*invocation, beside->rules), beside->rules ? beside->cluster : u"the command line"_s);
    if (!run && invocation->clusterFile.isEmpty()) // then it can only be the arguments themselves
        return unexpected(NoConfig{ run.error().text + u"See wqloaderd --help\n"_s, exitcode::usage });
    if (!run)
        return run;
    run->activityLog = invocation->activityLog;
    if (beside->rules && invocation->namesTarget)
        run->warnings.prepend(
            u"the rules of %1 are taken, as the original does; -h, -p, -c, -u and -w are not used"_s.arg(
                beside->cluster));
    run->warnings = beside->warnings + run->warnings;
    return run;
}

} // namespace

QString configFileFor(const Options &options)
{
    const bool isNamed
        = !options.configFile.isEmpty() || !options.sysconfigFile.isEmpty() || !options.legacy.isEmpty();
    const QString file = isNamed ? options.configFile : QString(systemConfigFile);
    return file.isEmpty() || (!isNamed && !QFileInfo::exists(file)) ? QString()
                                                                    : QFileInfo(file).absoluteFilePath();
}

Result<ConfigToRun, NoConfig> readConfig(const Options &options)
{
    if (!options.configFile.isEmpty())
        return fromFile(options.configFile);
    if (!options.sysconfigFile.isEmpty())
        return fromSysconfig(options.sysconfigFile);
    if (!options.legacy.isEmpty())
        return fromArguments(options.legacy);
    if (QFileInfo::exists(systemConfigFile))
        return fromFile(systemConfigFile);
    if (QFileInfo::exists(defaultSysconfig))
        return fromSysconfig(defaultSysconfig);
    return unexpected(NoConfig{
        u"wqloaderd: neither %1 nor %2 is there, and no arguments were given; see wqloaderd --help\n"_s.arg(
            systemConfigFile, defaultSysconfig),
        exitcode::usage });
}

QString stateDirectoryFor(const Options &options, const LoaderConfig &config)
{
    if (!options.stateDirectory.isEmpty())
        return QDir::current().absoluteFilePath(options.stateDirectory);
    if (!config.general.stateDirectory.isEmpty())
        return config.general.stateDirectory;
    const QString systemd = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    if (!systemd.isEmpty())
        return systemd;
    const QString system = systemStateFolder;
    const QFileInfo directory(system);
    if (directory.isDir() ? directory.isWritable() : QFileInfo(directory.path()).isWritable())
        return system;
    return userStateFolder() + u"/wqloader"_s;
}

QString controlSocketFor(const Options &options, const LoaderConfig &config)
{
    const QString named
        = options.controlSocket.isEmpty() ? config.general.controlSocket : options.controlSocket;
    if (options.once || named == "none"_L1)
        return {};
    return named.isEmpty() ? controlSocketToOpen() : QDir::current().absoluteFilePath(named);
}

} // namespace wql
