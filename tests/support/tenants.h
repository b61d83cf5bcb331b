// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/tenantscope.h"

#include <initializer_list>
#include <memory>

namespace wql {

/// A rule with one test on queues, one on agents, or none where a text is empty.
inline Rule ruleOf(
    const QString &target, NameTest::Kind kind = {}, const QString &queue = {}, const QString &agent = {})
{
    Rule rule;
    rule.name = target;
    rule.target = target;
    if (!queue.isEmpty())
        rule.queue.tests.push_back({ kind, queue });
    if (!agent.isEmpty())
        rule.agent.tests.push_back({ kind, agent });
    return rule;
}

/// With the targets that the rules name.
inline LoaderConfig configWith(std::vector<Rule> rules)
{
    LoaderConfig config;
    for (const Rule &rule : rules) {
        bool isKnown = false;
        for (const Target &target : config.targets)
            isKnown = isKnown || target.name == rule.target;
        if (!isKnown)
            config.targets.push_back({ .name = rule.target });
    }
    config.rules = std::move(rules);
    return config;
}

inline std::shared_ptr<TenantRegistry> registryOf(
    std::vector<Rule> rules, TenantRegistry::RowSource rows = {})
{
    return std::make_shared<TenantRegistry>(configWith(std::move(rules)), std::move(rows));
}

/// One target that may act on everything.
inline TenantScope unboundedScope()
{
    return { registryOf({ ruleOf(QStringLiteral("one")) }), QStringLiteral("one") };
}

} // namespace wql
