// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/sitecount.h"

#include "gui/models/sitesmodel.h"

#include <QCoreApplication>

namespace wql {

namespace {

struct SiteWords {
    Q_DECLARE_TR_FUNCTIONS(SiteCount)
};

} // namespace

std::optional<SiteStanding> siteStandingOf(const LoaderLink &link)
{
    switch (link.state()) {
    case LoaderLink::State::Closed:
        return SiteStanding::Closed;
    case LoaderLink::State::Opening: // between two tries nothing got better
    case LoaderLink::State::Lost:
        return SiteStanding::Unreachable;
    case LoaderLink::State::Open:
        break;
    }
    const LoaderStatus &status = link.status();
    const bool isTroubled = !status.log.isReadable() || !status.stateProblem.isEmpty();
    return isTroubled && isAnswering(link) ? std::optional(SiteStanding::Troubled) : std::nullopt;
}

SiteCount countSites(const SitesModel &sites)
{
    SiteCount count{};
    for (int site = 0; site < sites.rowCount(); ++site) {
        if (const auto standing = siteStandingOf(sites.link(site)))
            ++count[size_t(*standing)];
    }
    return count;
}

QString siteStandingText(SiteStanding standing, int sites)
{
    switch (standing) {
    case SiteStanding::Closed:
        return SiteWords::tr("%n site(s) disconnected", nullptr, sites);
    case SiteStanding::Troubled:
        return SiteWords::tr("%n site(s) in trouble", nullptr, sites);
    case SiteStanding::Unreachable:
        return SiteWords::tr("%n site(s) unreachable", nullptr, sites);
    }
    Q_UNREACHABLE();
}

Condition conditionOf(SiteStanding standing)
{
    return standing == SiteStanding::Closed ? Condition::Off : Condition::Bad;
}

} // namespace wql
