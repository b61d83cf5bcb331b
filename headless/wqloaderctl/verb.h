// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <span>
#include <string_view>

namespace wql {

class Run;

/// One option: `--name`, or `--name VALUE` where a value is named.
struct VerbOption {
    QLatin1StringView name;
    QLatin1StringView value; ///< empty: a flag
    QLatin1StringView help;
};

/// One thing that wqloaderctl can do. The help text, the command line's checks, the completions and the man
/// page follow this table, or are checked against it by a test.
struct Verb {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< positions, as the help shows them
    int minPositions = 0;
    int maxPositions = 0;
    QLatin1StringView help; ///< one line
    std::span<const VerbOption> options;
    void (*start)(Run &run);
};

std::span<const Verb> verbs();
const Verb *verbNamed(QStringView name);

/// What goes with every verb.
std::span<const VerbOption> globalOptions();

} // namespace wql
