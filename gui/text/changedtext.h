// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"

namespace wql {

/// What makes \a after of \a before, file by file, for DiffHighlighter: lines that begin with `+`, `-` or a
/// blank. A password that was typed does not show.
QString changedText(const std::vector<ConfigText> &before, const std::vector<ConfigText> &after);

} // namespace wql
