// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

#include <optional>

namespace wql {

/// The tests of a filter as a table cell shows them and takes them back: `acme-*, *-acme, /^q[0-9]+$/`.
QString compactTests(const std::vector<NameTest> &tests);

/// The tests that the text stands for; a text without a star or slashes is a whole name. Nothing if the text
/// means no tests, such as a star in the middle.
std::optional<std::vector<NameTest>> testsFromCompact(const QString &text);

/// Whether a cell can show the tests without a loss: not if one holds a comma or a star.
bool isCompact(const std::vector<NameTest> &tests);

} // namespace wql
