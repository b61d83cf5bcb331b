// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configfile.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Of the file as it stands, also when it has mistakes: a shell must not wait, and not complain.
QStringList sectionNames(const QString &path, QLatin1StringView kind)
{
    const ConfigFile file = ConfigFile::read(path);
    QStringList names;
    for (const auto &placed : file.sections())
        if (placed.section.name.kind == kind)
            names += placed.section.name.name;
    return names;
}

QStringList optionNames(const QString &verbName)
{
    QStringList names;
    const auto add = [&names](std::span<const VerbOption> options) {
        for (const VerbOption &option : options)
            names += "--"_L1 + option.name;
    };
    if (const Verb *verb = verbNamed(verbName))
        add(verb->options);
    add(globalOptions());
    return names;
}

} // namespace

void verb::complete(Run &run)
{
    const Invocation &invocation = run.invocation();
    const QString what = invocation.positions[0];
    QStringList names;
    if (what == "verbs"_L1)
        for (const Verb &verb : verbs())
            names += verb.name;
    else if (what == "targets"_L1)
        names = sectionNames(invocation.configFile(), "target"_L1);
    else if (what == "rules"_L1)
        names = sectionNames(invocation.configFile(), "rule"_L1);
    else if (what == "options"_L1)
        names = optionNames(invocation.positions.value(1));
    else
        return run.fail(exitcode::usage, u"'complete' takes verbs, targets, rules or options"_s);
    if (run.console().wantsJson())
        run.console().json({ { u"names"_s, QJsonArray::fromStringList(names) } });
    else
        for (const QString &name : names)
            run.console().line(visible(name));
    run.finish(exitcode::ok);
}

} // namespace wql
