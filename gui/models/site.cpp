// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/site.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What may stand in [user@]host: names, IPv4 and IPv6 addresses, and names of ssh's own configuration.
bool isHost(const QString &text)
{
    return text.size() <= 255 && !text.startsWith(u'-') && !text.contains("@-"_L1)
        && std::ranges::all_of(text,
            [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || u"._-:@%[]"_s.contains(c); });
}

} // namespace

PlaceProblem problemOf(Site::Kind kind, const QString &place)
{
    if (kind != Site::Kind::Ssh && place.isEmpty())
        return PlaceProblem::None;
    if (place.isEmpty())
        return PlaceProblem::Empty;
    if (kind == Site::Kind::Ssh)
        return isHost(place) ? PlaceProblem::None : PlaceProblem::NoHost;
    return place.startsWith(u'/') ? PlaceProblem::None : PlaceProblem::NotAbsolute;
}

} // namespace wql
