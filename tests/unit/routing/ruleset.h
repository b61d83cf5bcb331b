// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/routing/router.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace wql::test {

inline NameFilter filter(NameTest::Kind kind, const QString &text)
{
    return { { { kind, text } } };
}

inline NameFilter starts(const QString &text)
{
    return filter(NameTest::Kind::StartsWith, text);
}

inline NameFilter ends(const QString &text)
{
    return filter(NameTest::Kind::EndsWith, text);
}

inline NameFilter matches(const QString &text)
{
    return filter(NameTest::Kind::Matches, text);
}

/// Rules to a target each, named t0, t1 and so on, unless a rule names another.
inline LoaderConfig configOf(std::vector<Rule> rules)
{
    LoaderConfig config;
    for (size_t i = 0; i < rules.size(); ++i) {
        Target target;
        target.name = QStringLiteral("t%1").arg(i);
        config.targets.push_back(target);
        if (rules[i].target.isEmpty())
            rules[i].target = target.name;
        rules[i].name = QStringLiteral("rule %1").arg(i);
    }
    config.rules = std::move(rules);
    return config;
}

inline Rule byQueue(const NameFilter &queue)
{
    Rule rule;
    rule.queue = queue;
    return rule;
}

inline Rule byAgent(const NameFilter &agent)
{
    Rule rule;
    rule.agent = agent;
    return rule;
}

inline Rule byBoth(const NameFilter &queue, const NameFilter &agent)
{
    Rule rule;
    rule.queue = queue;
    rule.agent = agent;
    return rule;
}

inline Rule continuing(Rule rule)
{
    rule.continues = true;
    return rule;
}

inline Rule stripping(Rule rule)
{
    rule.stripToken = true;
    return rule;
}

inline Rule disabled(Rule rule)
{
    rule.enabled = false;
    return rule;
}

inline Rule to(const QString &target, Rule rule)
{
    rule.target = target;
    return rule;
}

inline QueueLogRowView row(std::string_view queue, std::string_view agent, std::string_view callId = "NONE",
    std::string_view verb = "X")
{
    return { "1795357830", callId, queue, agent, verb, {} };
}

/// The targets that get a row, as `0 2`.
inline std::string targetsOf(const Route &route)
{
    std::string text;
    for (const Take &take : route.takes)
        text += (text.empty() ? "" : " ") + std::to_string(take.target);
    return text;
}

} // namespace wql::test
