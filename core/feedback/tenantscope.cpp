// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/tenantscope.h"

#include <algorithm>

namespace wql {

TenantScope::TenantScope(const LoaderConfig &config, const QString &target)
{
    for (const Rule &rule : config.rules) {
        if (!rule.enabled)
            continue;
        if (rule.queue.isEnabled())
            m_queues.push_back(compiled(rule.queue, rule, target));
        if (rule.agent.isEnabled())
            m_agents.push_back(compiled(rule.agent, rule, target));
        if (!rule.queue.isEnabled() && !rule.agent.isEnabled() && rule.target == target)
            m_isBounded = false;
    }
}

TenantScope::Owner TenantScope::ownerOfQueue(const QString &queue) const
{
    return m_isBounded ? ownerOf(m_queues, { queue }) : Owner::Own;
}

TenantScope::Owner TenantScope::ownerOfAgent(const QString &agent) const
{
    if (!m_isBounded)
        return Owner::Own;
    const QString name = agent.section(u'/', 1);
    return ownerOf(m_agents,
        name.isEmpty() ? QStringList{ agent } : QStringList{ agent, name, name.section(u'@', 0, 0) });
}

TenantScope::Filter TenantScope::compiled(const NameFilter &filter, const Rule &rule, const QString &target)
{
    Filter result;
    result.isOwn = rule.target == target;
    result.continues = rule.continues;
    for (const NameTest &test : filter.tests) {
        QRegularExpression expression;
        if (test.kind == NameTest::Kind::Matches)
            expression = QRegularExpression(test.text);
        result.tests.push_back({ test.kind, test.text, expression });
    }
    return result;
}

bool TenantScope::takes(const Filter &filter, const QStringList &forms)
{
    const auto fits = [](const Test &test, const QString &form) {
        switch (test.kind) {
        case NameTest::Kind::StartsWith:
            return form.startsWith(test.text);
        case NameTest::Kind::EndsWith:
            return form.endsWith(test.text);
        case NameTest::Kind::Matches:
            return test.expression.match(form).hasMatch();
        }
        Q_UNREACHABLE();
    };
    return std::any_of(filter.tests.begin(), filter.tests.end(), [&](const Test &test) {
        return std::any_of(forms.begin(), forms.end(), [&](const QString &form) { return fits(test, form); });
    });
}

TenantScope::Owner TenantScope::ownerOf(const std::vector<Filter> &filters, const QStringList &forms)
{
    Owner owner = Owner::Nobody;
    for (const Filter &filter : filters) {
        if (!takes(filter, forms))
            continue;
        if (filter.isOwn)
            return Owner::Own;
        owner = Owner::Foreign;
        if (!filter.continues)
            break;
    }
    return owner;
}

} // namespace wql
