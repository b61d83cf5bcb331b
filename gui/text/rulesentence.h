// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

namespace wql {

/// What the rule does, in whole sentences for the person who wrote it. Holds names from the configuration:
/// show it as plain text.
QString ruleSentence(const Rule &rule);

/// `starts with "acme-"`
QString testText(const NameTest &test);

/// The rule's number, state and filters in one line, for people who hear the table.
QString spokenRule(const Rule &rule, int number);

} // namespace wql
