// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/condition.h"

#include <QString>

#include <vector>

namespace wql {

struct Site;

/// A site as the tray sees it. A snapshot.
struct TraySite {
    QString id;
    QString name;
    Condition condition = Condition::Off;
    QString summary; ///< how it fares, in a few words
    QString problem; ///< the worst one, in a sentence; empty: none
};

TraySite traySite(const Site &site, const LoaderLink &link);

/// What the icon shows: nothing but what is true now, so nothing needs to be acknowledged.
struct TrayState {
    Condition condition = Condition::Off;
    QString tip; ///< plain text, a line for each site, worst first, at most 12
    QString problem; ///< of the worst site
    QString problemSite; ///< its id

    bool operator==(const TrayState &) const = default;
};

TrayState worstOf(std::vector<TraySite> sites);

} // namespace wql
