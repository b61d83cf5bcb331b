// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/legacycommandline.h"

#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/legacy/clusterfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString *valueOf(LegacyInvocation &invocation, QStringView flag)
{
    if (flag == u"-h")
        return &invocation.target.host;
    if (flag == u"-p")
        return &invocation.target.port;
    if (flag == u"-c")
        return &invocation.target.context;
    if (flag == u"-u")
        return &invocation.target.user;
    if (flag == u"-w")
        return &invocation.target.password;
    return flag == u"--cluster" ? &invocation.clusterFile : nullptr;
}

/// `-hHOST` and `--cluster=FILE` are one argument, `-h HOST` and `--cluster FILE` are two.
struct Flag {
    QString name;
    std::optional<QString> value;
};

Flag splitFlag(const QString &argument)
{
    if (argument.startsWith("--"_L1)) {
        const qsizetype equals = argument.indexOf(u'=');
        return equals < 0 ? Flag{ argument, {} }
                          : Flag{ argument.first(equals), argument.sliced(equals + 1) };
    }
    return argument.size() == 2 ? Flag{ argument, {} } : Flag{ argument.first(2), argument.sliced(2) };
}

Result<LegacyInvocation, UsageProblem> withPositionals(
    LegacyInvocation invocation, const QStringList &positionals, const QDir &folder)
{
    if (positionals.isEmpty())
        return unexpected(UsageProblem{ u"name the queue_log to read"_s });
    if (positionals.size() > 3)
        return unexpected(UsageProblem{ u"at most queue_log, server name and log file are expected"_s });
    const QString log = positionals[0] == "-"_L1 ? GeneralSettings().queueLog : positionals[0];
    invocation.queueLog = folder.absoluteFilePath(log);
    invocation.target.token = positionals.value(1);
    const QString activity = positionals.value(2);
    if (activity == "-"_L1)
        invocation.activityLog = activity;
    else if (!activity.isEmpty())
        invocation.activityLog = folder.absoluteFilePath(activity);
    return invocation;
}

/// Only what runs: rules that are on, and the targets they name.
void keepEnabled(LoaderConfig &config)
{
    std::erase_if(config.rules, [](const Rule &rule) { return !rule.enabled; });
    std::erase_if(config.targets, [&config](const Target &target) {
        return std::none_of(config.rules.begin(), config.rules.end(),
            [&target](const Rule &rule) { return rule.target == target.name; });
    });
}

LegacyResult basicConfig(const LegacyInvocation &invocation)
{
    LegacyImport import;
    ProblemList problems;
    LegacyTarget target = invocation.target;
    target.place = { u"command line"_s, 0, 0, {} };
    Rule rule;
    rule.name = u"everything"_s;
    rule.target = LegacyTargets(import, problems).nameFor(target);
    import.config.rules.push_back(rule);
    if (problems.hasErrors())
        return unexpected(problems.all());
    return import;
}

LegacyResult clusterFileConfig(const QString &file)
{
    const auto bytes = readBounded(file, limits::configFileBytes);
    if (!bytes)
        return unexpected(std::vector{ bytes.error() });
    return enabledClusterRules(*bytes, file);
}

} // namespace

Result<LegacyInvocation, UsageProblem> legacyCommandLine(const QStringList &arguments, const QString &folder)
{
    LegacyInvocation invocation;
    QStringList positionals;
    bool flagsAreOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (flagsAreOver || argument.size() < 2 || !argument.startsWith(u'-')) {
            positionals.append(argument);
            continue;
        }
        if (argument == "--"_L1) {
            flagsAreOver = true;
            continue;
        }
        // Never more of the argument than the flag's name: the rest may be a password.
        const Flag flag = splitFlag(argument);
        QString *value = valueOf(invocation, flag.name);
        if (!value)
            return unexpected(UsageProblem{ u"unknown flag %1"_s.arg(flag.name) });
        if (!flag.value && i + 1 == arguments.size())
            return unexpected(UsageProblem{ u"%1 needs a value"_s.arg(flag.name) });
        const QString given = flag.value ? *flag.value : arguments[++i];
        if (given == "-"_L1)
            continue;
        *value = given;
        invocation.namesTarget = invocation.namesTarget || value != &invocation.clusterFile;
        invocation.namesHost = invocation.namesHost || value == &invocation.target.host;
    }
    return withPositionals(
        std::move(invocation), positionals, folder.isEmpty() ? QDir::current() : QDir(folder));
}

LegacyResult enabledClusterRules(const QByteArray &text, const QString &file)
{
    LegacyResult import = importClusterFile(text, file);
    if (!import)
        return import;
    keepEnabled(import->config);
    if (import->config.rules.empty()) {
        ProblemList problems;
        problems.error(ProblemCode::LegacyNothingFound, { file, 0, 0, {} },
            Sentence::tr("all rules are commented out"), Sentence::tr("remove the # before one"));
        return unexpected(problems.all());
    }
    return import;
}

LegacyResult legacyConfig(const LegacyInvocation &invocation, const std::optional<LegacyImport> &rules)
{
    LegacyResult import = rules            ? *rules
        : invocation.clusterFile.isEmpty() ? basicConfig(invocation)
                                           : clusterFileConfig(invocation.clusterFile);
    if (import) {
        import->config.general.queueLog = invocation.queueLog;
        import->config.general.activityLog = invocation.activityLog;
    }
    return import;
}

} // namespace wql
