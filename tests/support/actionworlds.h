// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actionjudge.h"
#include "tests/support/hostilecorpus.h"
#include "tests/support/tenants.h"

namespace wql {

/// A PBX with tenants `one` and `two`, and the rows that it has shown of both, as the corpora of actions name
/// it:
///
///     free                      one alone, without bounds
///     starts, ends              queues and agents by how their names start or end
///     queues-start, queues-end  queues only; agents are 101 and 201
///     rewrites                  as starts, with names that rewrites make
///
/// Calls 1795358084.10 and .11 are of one, .20 and .21 of two; somebody wrote rows of one with a call of two.
inline std::shared_ptr<TenantRegistry> actionWorld(const QString &name)
{
    using namespace Qt::StringLiterals;
    const bool isFree = name == "free"_L1;
    const bool ends = name.contains("end"_L1);
    const bool byAgents = !name.startsWith("queues"_L1);
    const auto token = [ends](int tenant, const QString &text) {
        return ends ? u"%1-client%2"_s.arg(text).arg(tenant) : u"client%2-%1"_s.arg(text).arg(tenant);
    };
    const auto rule = [&](int tenant, const QString &target) {
        const QString text = ends ? u"-client%1"_s.arg(tenant) : u"client%1-"_s.arg(tenant);
        return ruleOf(target, ends ? NameTest::Kind::EndsWith : NameTest::Kind::StartsWith, text,
            byAgents ? text : QString());
    };
    LoaderConfig config = configWith(
        isFree ? std::vector{ ruleOf(u"one"_s) } : std::vector{ rule(1, u"one"_s), rule(2, u"two"_s) });
    if (name == "rewrites"_L1)
        config.rewrites = { { u"queues"_s, Rewrite::Field::Queue, u"^old2-(.*)$"_s, u"client2-\\1"_s },
            { u"agents"_s, Rewrite::Field::Agent, u"^(?:SIP/|PJSIP/)?(2[0-9]{2})$"_s, u"client2-\\1"_s } };
    const auto registry = std::make_shared<TenantRegistry>(config);
    for (const int tenant : { 1, 2 }) {
        const std::string queue = token(tenant, u"sales"_s).toStdString();
        const QString number = QString::number(tenant) + u"01"_s;
        const std::string agent
            = u"Agent/"_s.append(byAgents && !isFree ? token(tenant, number) : number).toStdString();
        const std::string call = "1795358084." + std::to_string(tenant * 10);
        const std::string channel = "1795358084." + std::to_string(tenant * 10 + 1);
        registry->note({ "1795358084", call, queue, "NONE", "ENTERQUEUE", { "", "0391234", "1", "", "" } });
        registry->note({ "1795358085", call, queue, agent, "CONNECT", { "1", channel, "1", "", "" } });
    }
    const std::string own = token(1, u"sales"_s).toStdString();
    for (const char *verb : { "INFO", "ADDMEMBER", "HOTDESK" })
        registry->note({ "1795358086", "1795358084.20", own, "NONE", verb, {} });
    return registry;
}

/// Judged by the built-in policy for a target without bounds.
inline Verdict judgedFree(const QString &text)
{
    TenantScope scope = unboundedScope();
    return judge(text, builtInPolicy(), scope);
}

/// As QueueMetrics starts the dial plan of its own at \a extension.
inline QString originate(const QString &extension, const QString &variables)
{
    using namespace Qt::StringLiterals;
    return u"Action: Originate\nChannel: Local/%1@queuemetrics/n\nContext: queuemetrics\nExten: 10\n"
           "Priority: 1\nVariable: %2"_s.arg(extension, variables);
}

} // namespace wql
