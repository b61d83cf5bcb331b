// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"

namespace wql {

enum class LineKind { Row, Blank, NoRow };

/// Why a line is no row.
enum class LineProblem {
    None,
    TooFewFields, ///< fewer than timeId, callId, queue, agent and verb
    BadTime, ///< the first field is no second of Asterisk's: digits, a number of 32 bits
    GluedRow, ///< a torn row with the next one behind it: the disk was full, or Asterisk was killed
};

/// What became of one line.
struct ParsedLine {
    LineKind kind = LineKind::NoRow;
    LineProblem problem = LineProblem::None;
    QueueLogRowView row; ///< of LineKind::Row; points into the line or into the scratch text
    std::string_view torn; ///< of GluedRow: first reading, the piece of a row that was cut
    std::string_view glued; ///< of GluedRow: second reading, the whole row behind it
    bool salvaged = false; ///< a run of NULs (power loss) was cut away, with what stood before it
    bool byteOrderMark = false;
    bool latin1 = false; ///< was no UTF-8: taken for Latin-1
    bool carriageReturn = false; ///< ended in CR LF
};

/// Reads one line, given without its newline. Five fields make a row; more than five parameters are joined in
/// the fifth with their pipes, as Asterisk's own database logging does. Needs no memory but \a scratch, and
/// that only for a line that is no UTF-8.
ParsedLine parseLine(std::string_view line, std::string &scratch);

} // namespace wql
