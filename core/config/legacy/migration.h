// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/loaderfinding.h"

namespace wql {

/// Those of the loaders found that are to be moved, and what they become together.
struct Migration {
    std::vector<size_t> taken; ///< into the findings; of those that say the same, the first
    std::vector<size_t> leftOut; ///< could be imported too, but do not run
    std::vector<size_t> unread; ///< run, and cannot be imported: what they feed is not in the plan
    LegacyImport import;
};

/// Why there is none: the sentence, and those between which a person has to choose.
struct NoMigration {
    QString text;
    std::vector<size_t> choices;
};

/// What runs is moved; where nothing runs, what is installed. If these differ, nothing is guessed: a person
/// says by \a wanted (into the findings) which.
Result<Migration, NoMigration> chooseLoaders(
    const std::vector<LoaderFinding> &findings, const std::vector<size_t> &wanted);

/// Loaders that run beside each other, in one configuration: every row goes where each of them sends it. The
/// failure says why that cannot be.
Result<LegacyImport, QString> sideBySide(const std::vector<LegacyImport> &imports);

/// Commands for a shell, in their order.
struct ChangeOver {
    QStringList stop; ///< the old loaders, and what would start them again
    QStringList start; ///< ours
    QStringList back; ///< to the old ones
    bool knowsWhatStartsThem = true; ///< else a person has to find that
};
ChangeOver changeOver(const std::vector<LoaderFinding> &findings, const Migration &migration);

} // namespace wql
