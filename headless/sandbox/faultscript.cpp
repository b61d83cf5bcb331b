// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/faultscript.h"

#include <QStringList>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

bool fits(const FaultScope &scope, const Fault &fault, const FaultScript::Request &request)
{
    return (scope.context.isEmpty() || scope.context == request.context)
        && (!scope.token || *scope.token == request.token)
        && (scope.command.isEmpty() || scope.command == request.command) && request.bodyBytes > fault.above;
}

} // namespace

void FaultScript::plan(PlannedFault fault)
{
    if (fault.requests != 0)
        m_plan.push_back(std::move(fault));
}

void FaultScript::setMix(std::vector<RandomFault> mix, quint32 seed)
{
    m_mix = std::move(mix);
    m_seed = seed;
    m_random.seed(seed);
}

void FaultScript::clear()
{
    m_plan.clear();
    m_mix.clear();
    m_fired.clear();
}

Fault FaultScript::next(const Request &request)
{
    std::optional<Fault> fault = nextPlanned(request);
    if (!fault)
        fault = nextDrawn(request);
    if (!fault)
        return {};
    ++m_fired[fault->text];
    return *fault;
}

std::optional<Fault> FaultScript::nextPlanned(const Request &request)
{
    const auto found = std::find_if(m_plan.begin(), m_plan.end(),
        [&](const PlannedFault &planned) { return fits(planned.scope, planned.fault, request); });
    if (found == m_plan.end())
        return {};
    const Fault fault = found->fault;
    if (found->requests > 0 && --found->requests == 0)
        m_plan.erase(found);
    return fault;
}

std::optional<Fault> FaultScript::nextDrawn(const Request &request)
{
    // One draw for the whole mix, so that probabilities add up as a reader of the command line expects.
    double draw = std::uniform_real_distribution<double>(0, 1)(m_random);
    for (const RandomFault &random : m_mix) {
        if (!fits(random.scope, random.fault, request))
            continue;
        if (draw < random.probability)
            return random.fault;
        draw -= random.probability;
    }
    return {};
}

Result<std::vector<RandomFault>, QString> FaultScript::mixFromText(const QString &text)
{
    std::vector<RandomFault> mix;
    double sum = 0;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = entry.lastIndexOf(u':'); // the last, because a redirect's URL has some
        bool ok = false;
        const double probability = entry.mid(colon + 1).toDouble(&ok);
        if (colon < 0 || !ok || !(probability >= 0 && probability <= 1))
            return unexpected(u"'%1' lacks a probability from 0 to 1, as in drop-after:0.05"_s.arg(entry));
        const Result<Fault, QString> fault = Fault::fromText(entry.left(colon));
        if (!fault)
            return unexpected(fault.error());
        sum += probability;
        mix.push_back({ *fault, {}, probability });
    }
    if (sum > 1)
        return unexpected(u"the probabilities add up to %1, more than 1"_s.arg(sum));
    return mix;
}

} // namespace wql
