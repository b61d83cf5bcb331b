// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configdifference.h"
#include "core/words/texttable.h"
#include "headless/wqloaderctl/fleet/fleetapply.h"

#include <QJsonObject>

namespace wql {

/// What a site answered when it was looked at, or why it did not.
struct SiteAnswer {
    std::optional<LinkError> error;
    QJsonObject json; ///< as its loader wrote it
    std::optional<LoaderStatus> status;
    std::vector<CheckedTarget> checked;
    std::optional<ConfigSnapshot> config;
    std::vector<ConfigDifference> differences;
    bool isCompared = true; ///< false: there was nothing to compare it with

    /// It is reached, and what was asked of it is well.
    bool isWell() const;
};

/// What keeps a site from answering, in a line.
QString siteTrouble(const FleetSite &site, const LinkError &error);

/// What kept a target from taking rows.
QString failedStage(const ConnectionReport &report);

/// \name A table, a line for each site or for each thing that differs or is wrong
/// @{
TextTable statusTable(const Fleet &fleet, const std::vector<SiteAnswer> &answers);
TextTable checkTable(const Fleet &fleet, const std::vector<SiteAnswer> &answers);
/// \a reference is what the sites are compared with.
TextTable differenceTable(
    const Fleet &fleet, const std::vector<SiteAnswer> &answers, const QString &reference);
TextTable outcomeTable(const Fleet &fleet, const FleetApply &apply);
/// @}

/// \name The same as docs/wqloaderctl.md has it
/// @{
QJsonObject toJson(const ConfigDifference &difference);
/// The members that each site has, and those of \a more.
QJsonObject siteJson(
    const FleetSite &site, bool isWell, const std::optional<LinkError> &error, const QJsonObject &more);
QJsonObject outcomeJson(const Fleet &fleet, const FleetApply &apply);
/// @}

} // namespace wql
