// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/failuretext.h"

namespace wql {

class LoaderLink;
struct LinkError;
struct Site;

/// What keeps the window from the loader of a site, and what to do; as plain text.
FailureText describe(const LinkError &error, const Site &site);

/// Where the site is: "the service on this machine", "root@pbx by ssh".
QString placeText(const Site &site);

/// How the loader behind the link fares, in a few words.
QString summaryText(const LoaderLink &link);

/// "no answer for 20 s"; for a link that is silent.
QString silenceText(const LoaderLink &link);

/// "last contact 12:03:22"; empty: there was none.
QString contactText(const LoaderLink &link);

/// What a silent loader means for what is shown, and what it may be.
FailureText describeSilence(const LoaderLink &link);

} // namespace wql
