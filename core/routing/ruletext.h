// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

namespace wql {

/// `starts with acme-`.
QString textOf(const NameTest &test);

/// What the rule takes, in a sentence without a subject.
QString textOf(const Rule &rule);

} // namespace wql
