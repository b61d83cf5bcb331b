// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/trace.h"

#include "core/base/limits.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>

namespace wql {

namespace {

QString bodyOf(const QueueLogRowView &row, const Take &take, const Target &target)
{
    std::string encoded;
    appendEncodedRow(encoded, asTaken(row, take), target.timezoneOffset.count());
    return QString::fromLatin1(QByteArray::fromPercentEncoding(QByteArray::fromStdString(encoded)));
}

} // namespace

TracedRow trace(const Router &router, const LoaderConfig &config, const QByteArray &line)
{
    std::string_view text(line.constData(), std::min(size_t(line.size()), limits::lineBytes));
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    std::string scratch;
    const ParsedLine parsed = parseLine(text, scratch);
    const auto bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    TracedRow traced{ .row = parsed.latin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes),
        .isRow = parsed.kind == LineKind::Row,
        .problem = parsed.problem };
    if (!traced.isRow)
        return traced;

    const RoutingDecision decision = router.explain(parsed.row);
    traced.queue = QString::fromStdString(decision.queue);
    traced.agent = QString::fromStdString(decision.agent);
    traced.isRewritten = decision.rewritten;
    for (const RuleVerdict &verdict : decision.rules)
        traced.rules.push_back({ config.rules[size_t(verdict.rule)].name, verdict });
    for (const Take &take : decision.route.takes) {
        const Target &target = config.targets[size_t(take.target)];
        traced.targets.push_back({ target.name, config.rules[size_t(take.rule)].name,
            decision.rules[size_t(take.rule)].outcome, bodyOf(parsed.row, take, target) });
    }
    return traced;
}

} // namespace wql
