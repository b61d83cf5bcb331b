// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configchecks.h"

#include "core/config/targeturl.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What the checks look at and where they report.
struct Whole {
    LoaderConfig &config;
    ReadSections &sections;
    ProblemList &problems;

    ConfigPlace place(SectionKind kind, size_t index, QLatin1StringView key = {}) const
    {
        return sections[kind][index].place(key);
    }
    QStringList targets() const
    {
        QStringList names;
        for (const Target &target : config.targets)
            names.append(target.name);
        return names;
    }
};

void checkDatasets(const Whole &whole)
{
    QHash<QString, QString> owners;
    for (size_t i = 0; i < whole.config.targets.size(); ++i) {
        const Target &target = whole.config.targets[i];
        if (target.url.isEmpty())
            continue;
        const QString dataset = datasetOf(target.url, target.token);
        if (owners.contains(dataset)) {
            whole.problems.error(ProblemCode::SameTargetTwice, whole.place(SectionKind::Target, i),
                Sentence::tr("%1 has the URL and token of %2: their rows would be mixed")
                    .arg(target.name, owners[dataset]),
                Sentence::tr("let the rules of both name one target"));
        }
        owners.insert(dataset, target.name);
    }
}

void checkRules(const Whole &whole)
{
    const QStringList names = whole.targets();
    const QSet<QString> known(names.begin(), names.end());
    QSet<QString> fed;
    for (size_t i = 0; i < whole.config.rules.size(); ++i) {
        const Rule &rule = whole.config.rules[i];
        if (rule.enabled)
            fed.insert(rule.target);
        if (rule.target.isEmpty() || known.contains(rule.target))
            continue;
        whole.problems.error(ProblemCode::UnknownTarget, whole.place(SectionKind::Rule, i, "target"_L1),
            Sentence::tr("rule %1 names a target that does not exist: %2").arg(rule.name, rule.target),
            names.isEmpty() ? Sentence::tr("add [target %1]").arg(rule.target)
                            : Sentence::tr("the targets are: %1").arg(shownLine(names.join(u", "_s))));
    }
    for (size_t i = 0; i < whole.config.targets.size() && !whole.config.rules.empty(); ++i) {
        const QString &name = whole.config.targets[i].name;
        if (!fed.contains(name))
            whole.problems.warning(ProblemCode::TargetWithoutRule, whole.place(SectionKind::Target, i),
                Sentence::tr("no enabled rule feeds target %1").arg(name),
                Sentence::tr("add a rule with target = %1").arg(name));
    }
}

void checkPolicies(const Whole &whole)
{
    QStringList names;
    for (const ActionPolicy &policy : whole.config.policies)
        names.append(policy.name);
    QSet<QString> used;
    for (size_t i = 0; i < whole.config.targets.size(); ++i) {
        const Target &target = whole.config.targets[i];
        used.insert(target.policy);
        if (!target.policy.isEmpty() && !names.contains(target.policy))
            whole.problems.error(ProblemCode::UnknownPolicy, whole.place(SectionKind::Target, i, "policy"_L1),
                Sentence::tr("target %1 names a policy that does not exist: %2")
                    .arg(target.name, target.policy),
                names.isEmpty() ? Sentence::tr("add [policy %1], or remove the line for the built-in policy")
                                      .arg(target.policy)
                                : Sentence::tr("the policies are: %1").arg(shownLine(names.join(u", "_s))));
    }
    for (size_t i = 0; i < whole.config.policies.size(); ++i) {
        if (!used.contains(names[qsizetype(i)]))
            whole.problems.warning(ProblemCode::PolicyWithoutTarget, whole.place(SectionKind::Policy, i),
                Sentence::tr("no target names policy %1, so it is without effect").arg(names[qsizetype(i)]),
                Sentence::tr("say policy = %1 in a [target ...]").arg(names[qsizetype(i)]));
    }
}

void checkAsterisks(const Whole &whole)
{
    QHash<QString, QString> owners;
    for (size_t i = 0; i < whole.config.asterisks.size(); ++i) {
        const Asterisk &asterisk = whole.config.asterisks[i];
        const QString place = u"%1:%2"_s.arg(asterisk.host.toLower()).arg(asterisk.port);
        if (owners.contains(place))
            whole.problems.error(ProblemCode::SameAsteriskTwice, whole.place(SectionKind::Asterisk, i),
                Sentence::tr("%1 has the host and port of %2").arg(asterisk.name, owners[place]),
                Sentence::tr("keep one of them"));
        owners.insert(place, asterisk.name);
    }
}

void checkRuleTests(const Whole &whole)
{
    const QStringList names = whole.targets();
    for (size_t i = 0; i < whole.config.tests.size(); ++i) {
        const RuleTest &test = whole.config.tests[i];
        for (const QString &target : test.targets) {
            if (!names.contains(target))
                whole.problems.error(ProblemCode::UnknownExpectedTarget,
                    whole.place(SectionKind::Test, i, "expect"_L1),
                    Sentence::tr("test %1 expects a target that does not exist: %2").arg(test.name, target),
                    Sentence::tr("write nobody, or some of: %1").arg(shownLine(names.join(u", "_s))));
        }
    }
}

} // namespace

void checkWhole(LoaderConfig &config, ReadSections &sections, const ConfigPlace &file, ProblemList &problems)
{
    if (config.targets.empty())
        problems.error(ProblemCode::NoTarget, file, Sentence::tr("there is no target"),
            Sentence::tr("add [target NAME] with url, user and password_file"));
    if (config.rules.empty() && config.targets.size() > 1)
        problems.error(ProblemCode::NoRule, file,
            Sentence::tr("there are %1 targets and no rule").arg(config.targets.size()),
            Sentence::tr("add [rule NAME] sections that say which rows go where"));
    if (config.rules.empty() && config.targets.size() == 1) {
        Rule everything;
        everything.name = u"everything"_s;
        everything.target = config.targets.front().name;
        config.rules.push_back(everything);
    }
    const Whole whole{ config, sections, problems };
    checkDatasets(whole);
    checkRules(whole);
    checkPolicies(whole);
    checkAsterisks(whole);
    checkRuleTests(whole);
}

} // namespace wql
