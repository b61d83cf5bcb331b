// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configchecks.h"

#include "core/config/targeturl.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void checkDatasets(const LoadedConfig &loaded, ProblemList &problems)
{
    QHash<QString, QString> owners;
    for (size_t i = 0; i < loaded.config.targets.size(); ++i) {
        const Target &target = loaded.config.targets[i];
        if (target.url.isEmpty())
            continue;
        const QString dataset = datasetOf(target.url, target.token);
        if (owners.contains(dataset)) {
            problems.error(ProblemCode::SameTargetTwice, loaded.targetPlaces[i],
                u"%1 has the URL and token of %2: their rows would be mixed"_s.arg(
                    target.name, owners[dataset]),
                u"let the rules of both name one target"_s);
        }
        owners.insert(dataset, target.name);
    }
}

void checkRules(const LoadedConfig &loaded, ProblemList &problems)
{
    QStringList names;
    for (const Target &target : loaded.config.targets)
        names.append(target.name);
    const QSet<QString> known(names.begin(), names.end());
    QSet<QString> fed;
    for (size_t i = 0; i < loaded.config.rules.size(); ++i) {
        const Rule &rule = loaded.config.rules[i];
        if (rule.enabled)
            fed.insert(rule.target);
        if (rule.target.isEmpty() || known.contains(rule.target))
            continue;
        problems.error(ProblemCode::UnknownTarget, loaded.rulePlaces[i],
            u"rule %1 names a target that does not exist: %2"_s.arg(rule.name, rule.target),
            names.isEmpty() ? u"add [target %1]"_s.arg(rule.target)
                            : u"the targets are: "_s + shownLine(names.join(u", "_s)));
    }
    for (size_t i = 0; i < loaded.config.targets.size() && !loaded.config.rules.empty(); ++i) {
        const QString &name = loaded.config.targets[i].name;
        if (!fed.contains(name))
            problems.warning(ProblemCode::TargetWithoutRule, loaded.targetPlaces[i],
                u"no enabled rule feeds target %1"_s.arg(name), u"add a rule with target = %1"_s.arg(name));
    }
}

} // namespace

void checkWhole(LoadedConfig &loaded, const ConfigPlace &file, ProblemList &problems)
{
    LoaderConfig &config = loaded.config;
    if (config.targets.empty())
        problems.error(ProblemCode::NoTarget, file, u"there is no target"_s,
            u"add [target NAME] with url, user and password_file"_s);
    if (config.rules.empty() && config.targets.size() > 1)
        problems.error(ProblemCode::NoRule, file,
            u"there are %1 targets and no rule"_s.arg(config.targets.size()),
            u"add [rule NAME] sections that say which rows go where"_s);
    if (config.rules.empty() && config.targets.size() == 1) {
        Rule everything;
        everything.name = u"everything"_s;
        everything.target = config.targets.front().name;
        config.rules.push_back(everything);
        loaded.rulePlaces.push_back(file);
    }
    checkDatasets(loaded, problems);
    checkRules(loaded, problems);
}

} // namespace wql
