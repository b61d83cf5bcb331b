// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <string>
#include <utility>
#include <vector>

namespace wql {

/// A piece of the log that was read and routed once, for all who still need rows of it.
struct RoutedBlock {
    struct Row {
        quint32 begin; ///< in bytes
        quint32 length;
        quint32 machine; ///< who takes it
        qint32 names; ///< index into renamed; -1: the row's own names
    };

    LogPosition begin;
    LogPosition end;
    std::string bytes;
    std::vector<Row> rows; ///< a row that several take stands here several times
    std::vector<quint32> firstOf; ///< machine -> its first row, and one more for the end: set by groupRows()
    std::vector<std::pair<std::string, std::string>> renamed; ///< queue and agent to send

    bool contains(LogPosition at) const { return begin <= at && at < end; }

    /// Sorts the rows, in file order until then, by machine, so that who comes late looks at its own only.
    void groupRows(size_t machines);
};

} // namespace wql
