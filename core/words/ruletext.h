// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

#include <QString>

namespace wql {

/// What the rule does, in whole sentences for the person who wrote it. Holds names from the configuration:
/// show it as plain text.
QString describe(const Rule &rule);

/// `starts with "acme-"`
QString describe(const NameTest &test);

/// `starts with "acme-" or ends with "-acme"`; `any` without tests.
QString describe(const NameFilter &filter);

/// The rule's number, state and filters in one line, for people who hear the table.
QString spokenRule(const Rule &rule, int number);

} // namespace wql
