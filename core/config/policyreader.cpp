// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policyreader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Line = std::pair<QLatin1StringView, SectionValues::Entry>;

std::vector<Line> linesInOrder(const SectionValues &values)
{
    std::vector<Line> lines;
    for (const QLatin1StringView key : { "allow"_L1, "deny"_L1, "context"_L1, "variable"_L1 }) {
        for (const SectionValues::Entry &entry : values.list(key))
            lines.emplace_back(key, entry);
    }
    // A section is in one file.
    std::stable_sort(lines.begin(), lines.end(),
        [](const Line &a, const Line &b) { return a.second.place.line < b.second.place.line; });
    return lines;
}

/// What is denied by name in the built-in policy was denied for a reason, and an own line comes before it.
void warnOfOpening(const PolicyLine &line, const ConfigPlace &place, ProblemList &problems)
{
    const ActionPolicy &builtIn = builtInPolicy();
    const bool isDenied = line.allows
        && std::any_of(builtIn.lines.begin(), builtIn.lines.end(),
            [&](const PolicyLine &other) { return !other.allows && isAbout(other, line.action); });
    if (isDenied)
        problems.warning(ProblemCode::PolicyOpensDenied, place,
            u"this allows %1, which runs programs, changes the configuration or reads what is not ours"_s.arg(
                QString::fromStdString(line.action)),
            u"remove the line unless you trust QueueMetrics as you trust root"_s);
}

} // namespace

ActionPolicy readPolicy(const SectionValues &values, ProblemList &problems)
{
    ActionPolicy policy;
    policy.name = values.name();
    for (const auto &[key, entry] : linesInOrder(values)) {
        const size_t before = policy.lines.size();
        const QString wrong
            = policy.add(std::string_view(key.data(), size_t(key.size())), entry.value.toStdString());
        if (!wrong.isEmpty())
            problems.error(ProblemCode::BadPolicyLine, entry.place, wrong,
                u"docs/actions.md tells how a policy is written"_s);
        else if (policy.lines.size() > before)
            warnOfOpening(policy.lines.back(), entry.place, problems);
    }
    return policy;
}

} // namespace wql
