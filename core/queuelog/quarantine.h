// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/lineparser.h"
#include "core/queuelog/logposition.h"

#include <string>

namespace wql {

/// Keeps lines that are no rows in a file, with place and reason, for people to look at. Bounded: at `most`
/// bytes the file becomes the one older generation. A failing disk is counted and stops nothing.
class Quarantine {
public:
    static constexpr qint64 most = 10 * 1024 * 1024;
    /// More of one line tells nobody more.
    static constexpr size_t mostOfLine = 8192;

    /// \a path is created, 0640, with the first line; the older generation is \a path and `.1`.
    explicit Quarantine(std::string path, qint64 mostBytes = most);

    /// \a parsed is what parseLine() said of \a line; of a glued row both readings are kept.
    void add(LogPosition place, const ParsedLine &parsed, std::string_view line);
    /// A line too long to be kept: only its place and length.
    void addOversized(LogPosition begin, qint64 length);

    qint64 lines() const { return m_lines; }
    qint64 writeErrors() const { return m_writeErrors; }

private:
    void append(const std::string &text);

    std::string m_path;
    qint64 m_most;
    qint64 m_lines = 0;
    qint64 m_writeErrors = 0;
};

} // namespace wql
