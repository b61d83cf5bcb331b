// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"

#include <QStringList>

#include <vector>

namespace wql {

/// A line of a difference between two texts.
struct DiffLine {
    enum class Kind { Same, Removed, Added, Skipped };
    Kind kind = Kind::Same;
    QString text; ///< of Skipped: how many lines

    bool operator==(const DiffLine &) const = default;
};

/// What must be removed and added to make one list of lines of the other, with \a context lines around each
/// change. The shortest such list as long as it has no more than some thousand changes; else one that says
/// that all is removed and added.
std::vector<DiffLine> textDiff(const QStringList &before, const QStringList &after, int context = 3);

/// What makes \a after of \a before, file by file, for DiffHighlighter: lines that begin with `+`, `-` or a
/// blank. A password that was typed does not show.
QString changedText(const std::vector<ConfigText> &before, const std::vector<ConfigText> &after);

} // namespace wql
