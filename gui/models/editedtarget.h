// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/target.h"

#include <vector>

namespace wql {

class RuleDocument;

/// A target as it is being edited, for whoever tests it: the loader is given the texts, this computer the
/// target itself.
struct EditedTarget {
    /// What this computer needs to know of it; the password only if it stands in the texts, as typed.
    Target target;
    std::vector<ConfigText> files; ///< the edited configuration; empty: nothing is edited
};

EditedTarget editedTarget(const RuleDocument &document, const QString &name);

} // namespace wql
