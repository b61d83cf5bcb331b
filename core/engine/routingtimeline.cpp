// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/routingtimeline.h"

#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/engine/targetkey.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

QString rulesText(const LoaderConfig &config)
{
    LoaderConfig rules;
    rules.general.unassociated = config.general.unassociated;
    rules.rules = config.rules;
    rules.rewrites = config.rewrites;
    for (const Target &target : config.targets)
        rules.targets.push_back({ .name = target.name,
            .url = target.url,
            .user = u"none"_s,
            .token = target.token,
            .timezoneOffset = target.timezoneOffset });
    return QString::fromUtf8(configText(rules));
}

std::optional<LoaderConfig> configOfRules(const QString &text)
{
    const auto loaded = loaderConfigOf(ConfigFile::fromText(text.toUtf8(), u"stored rules"_s));
    return loaded ? std::optional(loaded->config) : std::nullopt;
}

void RoutingTimeline::add(LogPosition from, const LoaderConfig &config)
{
    while (!m_epochs.empty() && from <= m_epochs.back().from)
        m_epochs.pop_back();
    const auto router = std::make_shared<Router>(config);
    Epoch &epoch
        = m_epochs.emplace_back(Epoch{ from, router, std::make_shared<CallLessons>(router), {}, {} });
    for (const Target &target : config.targets)
        epoch.targets.push_back({ target.name, keyOf(target), target.timezoneOffset.count() });
    resolve(epoch);
}

void RoutingTimeline::setOldest(LogPosition oldest)
{
    while (m_epochs.size() > 1 && m_epochs[1].from <= oldest)
        m_epochs.erase(m_epochs.begin());
    m_epochs.front().from = oldest;
}

void RoutingTimeline::setRecipients(const std::vector<Recipient> &recipients)
{
    m_supplies.clear();
    m_recipients.clear();
    for (const Recipient &recipient : recipients) {
        m_recipients.push_back(recipient.target);
        m_supplies.push_back(recipient.supply);
    }
    for (Epoch &epoch : m_epochs)
        resolve(epoch);
}

void RoutingTimeline::resolve(Epoch &epoch) const
{
    epoch.supplyOf.clear();
    for (const TargetId &target : epoch.targets) {
        auto found
            = std::ranges::find_if(m_recipients, [&](const TargetId &id) { return id.name == target.name; });
        if (found == m_recipients.end())
            found = std::ranges::find_if(
                m_recipients, [&](const TargetId &id) { return id.key == target.key; });
        epoch.supplyOf.push_back(found == m_recipients.end() ? -1 : int(found - m_recipients.begin()));
    }
}

const RoutingTimeline::Epoch &RoutingTimeline::at(LogPosition place) const
{
    size_t i = m_epochs.size() - 1;
    while (i > 0 && place < m_epochs[i].from)
        --i;
    return m_epochs[i];
}

} // namespace wql
