// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/lineparser.h"
#include "core/queuelog/logposition.h"

#include <string>

namespace wql {

/// Keeps lines that are no rows in a file, with place and reason, for people to look at. Bounded: before it
/// exceeds `maxBytes` the file becomes the one older generation. A failing disk stops nothing, but what it
/// did not take is gone, and so is counted.
class Quarantine {
public:
    static constexpr qint64 maxBytes = 10 * 1024 * 1024;
    /// More of one line tells nobody more.
    static constexpr size_t maxLine = 8192;

    /// \a path is created, 0640, with the first line; the older generation is \a path and `.1`.
    explicit Quarantine(std::string path, qint64 max = maxBytes);

    /// \a parsed is what parseLine() said of \a line; of a glued row both readings are kept.
    void add(LogPosition place, const ParsedLine &parsed, std::string_view line);
    /// A line too long to be kept: only its place and length.
    void addOversized(LogPosition begin, qint64 length);

    qint64 lines() const { return m_lines; }
    /// Of those, the ones that could not be written.
    qint64 linesNotKept() const { return m_linesNotKept; }

private:
    void append(const std::string &text);
    bool write(const std::string &text) const;

    std::string m_path;
    qint64 m_max;
    qint64 m_lines = 0;
    qint64 m_linesNotKept = 0;
};

} // namespace wql
