// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

class LoaderLink;
struct LinkError;
struct Site;

/// What happened, and what to do about it; the second is empty when it mends itself. Contains text of the
/// other side: show it plainly.
struct TroubleText {
    QString what;
    QString mend;
};

TroubleText describe(const LinkError &trouble, const Site &site);

/// Where the site is: "the service on this machine", "root@pbx by ssh".
QString placeText(const Site &site);

/// How the loader behind the link fares, in a few words.
QString summaryText(const LoaderLink &link);

} // namespace wql
