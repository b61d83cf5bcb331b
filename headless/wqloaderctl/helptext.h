// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/wqloaderctl/verb.h"

#include <QString>

namespace wql {

/// All verbs, a line each, and what goes with all of them.
QString overviewText();

/// One verb with its options.
QString helpText(const Verb &verb);

} // namespace wql
