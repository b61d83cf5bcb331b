// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/trace.h"

#include "core/base/limits.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/routing/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString bodyOf(const QueueLogRowView &row, const Take &take, const Target &target)
{
    std::string encoded;
    appendEncodedRow(encoded, asTaken(row, take), target.timezoneOffset.count());
    return QString::fromLatin1(QByteArray::fromPercentEncoding(QByteArray::fromStdString(encoded)));
}

bool isByFilter(Route::Reason reason)
{
    return reason == Route::Reason::Queue || reason == Route::Reason::Agent;
}

LoaderConfig withAllRulesOn(LoaderConfig config)
{
    for (Rule &rule : config.rules)
        rule.enabled = true;
    return config;
}

constexpr int maxAgentsAsked = 3;

/// The agents of \a rows that \a text names, by their whole name or by what follows the technology.
QStringList agentsNamed(const QString &text, const QStringList &rows)
{
    QStringList agents;
    for (const QString &row : rows) {
        const QString agent = row.section(u'|', 3, 3);
        const bool isIt = agent == text || (agent.contains(u'/') && agent.section(u'/', 1) == text);
        if (isIt && !agents.contains(agent) && agents.size() < maxAgentsAsked)
            agents += agent;
    }
    return agents;
}

bool hasQueue(const QString &text, const QStringList &rows)
{
    return std::any_of(
        rows.begin(), rows.end(), [&text](const QString &row) { return row.section(u'|', 2, 2) == text; });
}

} // namespace

std::vector<TraceQuestion> traceQuestions(
    const QString &text, const QStringList &recentRows, std::chrono::seconds time)
{
    using Kind = TraceQuestion::Kind;
    if (text.contains(u'|'))
        return { { Kind::Row, {}, text } };
    const QString name = text.trimmed();
    if (name.isEmpty())
        return {};
    const QString begin = QString::number(time.count()) + u"|NONE|"_s;
    const auto ofQueue = [&] {
        return TraceQuestion{ Kind::Queue, name, begin + name + u"|NONE|ENTERQUEUE|"_s };
    };
    const auto ofAgent = [&begin](const QString &agent) {
        return TraceQuestion{ Kind::Agent, agent, begin + u"NONE|"_s + agent + u"|PAUSEALL|"_s };
    };
    std::vector<TraceQuestion> questions;
    if (hasQueue(name, recentRows))
        questions.push_back(ofQueue());
    for (const QString &agent : agentsNamed(name, recentRows))
        questions.push_back(ofAgent(agent));
    if (!questions.empty())
        return questions;
    if (name.contains(u'/'))
        return { ofAgent(name) };
    const bool isNumber
        = std::all_of(name.begin(), name.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    return { ofQueue(), ofAgent(isNumber ? u"Agent/"_s + name : name) };
}

Tracer::Tracer(const LoaderConfig &config)
    : m_config(config)
    , m_router(config)
{
}

TracedRow Tracer::trace(const QByteArray &line)
{
    TracedRow traced = wql::trace(m_router, m_config, line);
    const auto isOff = [](const TracedRow::Rule &rule) {
        return rule.verdict.outcome == RuleVerdict::Outcome::SwitchedOff;
    };
    if (!traced.isRow || !traced.targets.empty()
        || std::none_of(traced.rules.begin(), traced.rules.end(), isOff))
        return traced;
    if (!m_allOn)
        m_allOn.emplace(withAllRulesOn(m_config));
    const TracedRow ifOn = wql::trace(*m_allOn, m_config, line);
    for (const TracedRow::Rule &rule : ifOn.rules) {
        if (rule.verdict.takes() && traced.offRule < 0)
            traced.offRule = rule.verdict.rule;
    }
    return traced;
}

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
    traced.isPlacedByCall = config.general.unassociated == Unassociated::ByCall && !isName(parsed.row.queue)
        && !isByFilter(decision.route.reason);
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
