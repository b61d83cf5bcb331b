// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/condition.h"

#include <array>
#include <optional>

namespace wql {

class SitesModel;

/// What is the matter with a site itself, whatever its targets do; from the least to the most urgent.
enum class SiteStanding {
    Closed, ///< the operator has disconnected it
    Troubled, ///< its loader cannot read the log or keep its state
    Unreachable, ///< there is no connection, though one is wanted
};
inline constexpr int siteStandings = int(SiteStanding::Unreachable) + 1;
using SiteCount = std::array<int, siteStandings>;

/// Nothing: all that can be said is said of its targets.
std::optional<SiteStanding> siteStandingOf(const LoaderLink &link);
SiteCount countSites(const SitesModel &sites);
/// "2 sites unreachable".
QString siteStandingText(SiteStanding standing, int sites);
/// The condition whose shape and colour stand for it.
Condition conditionOf(SiteStanding standing);

} // namespace wql
