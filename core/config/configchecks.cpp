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

void checkPolicies(const LoadedConfig &loaded, ProblemList &problems)
{
    QStringList names;
    for (const ActionPolicy &policy : loaded.config.policies)
        names.append(policy.name);
    QSet<QString> used;
    for (size_t i = 0; i < loaded.config.targets.size(); ++i) {
        const Target &target = loaded.config.targets[i];
        used.insert(target.policy);
        if (!target.policy.isEmpty() && !names.contains(target.policy))
            problems.error(ProblemCode::UnknownPolicy, loaded.targetPolicyPlaces[i],
                u"target %1 names a policy that does not exist: %2"_s.arg(target.name, target.policy),
                names.isEmpty()
                    ? u"add [policy %1], or remove the line for the built-in policy"_s.arg(target.policy)
                    : u"the policies are: "_s + shownLine(names.join(u", "_s)));
    }
    for (size_t i = 0; i < loaded.config.policies.size(); ++i) {
        if (!used.contains(names[qsizetype(i)]))
            problems.warning(ProblemCode::PolicyWithoutTarget, loaded.policyPlaces[i],
                u"no target names policy %1, so it is without effect"_s.arg(names[qsizetype(i)]),
                u"say policy = %1 in a [target ...]"_s.arg(names[qsizetype(i)]));
    }
}

void checkAsterisks(const LoadedConfig &loaded, ProblemList &problems)
{
    QHash<QString, QString> owners;
    for (size_t i = 0; i < loaded.config.asterisks.size(); ++i) {
        const Asterisk &asterisk = loaded.config.asterisks[i];
        const QString place = u"%1:%2"_s.arg(asterisk.host.toLower()).arg(asterisk.port);
        if (owners.contains(place))
            problems.error(ProblemCode::SameAsteriskTwice, loaded.asteriskPlaces[i],
                u"%1 has the host and port of %2"_s.arg(asterisk.name, owners[place]), u"keep one of them"_s);
        owners.insert(place, asterisk.name);
    }
}

void checkRuleTests(const LoadedConfig &loaded, ProblemList &problems)
{
    QStringList names;
    for (const Target &target : loaded.config.targets)
        names.append(target.name);
    for (size_t i = 0; i < loaded.config.tests.size(); ++i) {
        const RuleTest &test = loaded.config.tests[i];
        for (const QString &target : test.targets) {
            if (!names.contains(target))
                problems.error(ProblemCode::UnknownExpectedTarget, loaded.testPlaces[i],
                    u"test %1 expects a target that does not exist: %2"_s.arg(test.name, target),
                    u"write nobody, or some of: "_s + shownLine(names.join(u", "_s)));
        }
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
    checkPolicies(loaded, problems);
    checkAsterisks(loaded, problems);
    checkRuleTests(loaded, problems);
}

} // namespace wql
