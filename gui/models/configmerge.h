// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"

#include <QStringList>

namespace wql {

/// What came of joining two edits of one configuration.
struct ConfigMerge {
    std::vector<ConfigText> texts;
    QStringList collisions; ///< sections that both changed, as `[rule NAME]`: mine stands
    QStringList lost; ///< files that I edited and they no longer have
};

/// Joins what I and others made of \a base, section by section with its comments: what only one side changed
/// is taken from that side. The order of sections is theirs unless I changed it.
ConfigMerge mergeConfigs(const std::vector<ConfigText> &base, const std::vector<ConfigText> &mine,
    const std::vector<ConfigText> &theirs);

} // namespace wql
