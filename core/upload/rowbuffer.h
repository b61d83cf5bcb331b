// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// The rows of one target between the log and the server: encoded once, in file order, joined as
/// insertAll wants them, so that a batch is one slice.
class RowBuffer {
public:
    struct Entry {
        size_t textBegin;
        size_t textEnd; ///< without the comma that follows
        LogPosition at; ///< where the row begins in the log
        qint64 time; ///< as sent
        qint64 timeInLog;
    };

    /// Append an encoded row to the text this returns, then call rowAppended(). Nothing else in between.
    std::string &text();
    void rowAppended(LogPosition at, qint64 time, qint64 timeInLog);

    size_t count() const { return m_entries.size() - m_first; }
    bool isEmpty() const { return count() == 0; }
    /// Bytes of the first \a rows rows, joined.
    size_t bytes(size_t rows) const;
    size_t bytes() const { return bytes(count()); }

    LogPosition at(size_t row) const { return m_entries[m_first + row].at; }
    qint64 time(size_t row) const { return m_entries[m_first + row].time; }
    qint64 timeInLog(size_t row) const { return m_entries[m_first + row].timeInLog; }
    std::string_view row(size_t row) const;
    /// The first \a rows rows joined by encoded commas. Valid until the buffer changes.
    std::string_view joined(size_t rows) const { return joined(0, rows); }
    /// The same of \a rows rows behind the first \a behind.
    std::string_view joined(size_t behind, size_t rows) const;
    /// How many of the first rows fit into \a bytes; at least one if there is one.
    size_t rowsWithin(size_t rows, size_t bytes) const;

    void removeFirst(size_t rows);
    /// Keeps of the first \a rows.size() rows those that are marked; all later rows stay.
    void keepOfFirst(const std::vector<bool> &rows);
    void clear();
    /// Rows that stood between those that are here were taken out.
    bool hasGaps() const { return !isEmpty() && m_lastTakenOut && at(0) <= *m_lastTakenOut; }

private:
    void compact();

    std::string m_text;
    std::vector<Entry> m_entries;
    size_t m_first = 0;
    std::optional<LogPosition> m_lastTakenOut; ///< from between others
};

} // namespace wql
