// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logsegment.h"
#include "core/queuelog/siblings.h"

#include <limits>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace wql {

/// A file beside the log, or the log, and what we know of it by now.
struct FoundFile {
    Sibling sibling;
    std::shared_ptr<LogFile> file = nullptr; ///< once opened
    bool atPath = false;
    bool known = false;
    bool unreadable = false;
    qint64 firstTime = std::numeric_limits<qint64>::max();

    /// False: not readable for now.
    bool open(FileSystem &files);
};

/// Finds the file of each segment among those that are there; TAILING.md says by what.
///
/// Best proof first: the handle we hold, the same inode with the same content, the same content. A file is
/// taken once, and a segment that is found takes over its new name. Nothing is appended or dropped here.
class FileMatcher {
public:
    FileMatcher(FileSystem &files, std::vector<LogSegment> &segments, std::vector<FoundFile> &found);

    void match();

    bool isLocated(const LogFile &file) const { return m_located.contains(&file); }
    /// Files that were found as copies, not at the log's path: nobody writes to them.
    const std::vector<std::shared_ptr<LogFile>> &copies() const { return m_copies; }
    /// Files that we hold and that lost their name, each with a plain copy that has more.
    using Continuation = std::pair<std::shared_ptr<LogFile>, std::shared_ptr<LogFile>>;
    const std::vector<Continuation> &continuations() const { return m_continuations; }

private:
    enum class Match;
    enum class Short;

    bool claimHeld(FoundFile &found);
    bool claimByInode(FoundFile &found);
    void claimShort(LogSegment &segment, Short kind);
    bool mayBeShort(const LogSegment &segment, FoundFile &found, Short kind);
    void claimByContent(Match match);
    void claimByContent(FoundFile &found, Match match);
    bool isSame(const LogSegment &segment, FoundFile &found);
    bool hasInodeOf(const LogSegment &segment, const FoundFile &found) const;
    bool isUnclaimed(const LogSegment &segment) const;
    bool agrees(const LogSegment &segment, LogFile &found, Match match) const;
    bool hasLateRows(const LogFile &file) const;
    void claim(LogFile &file, FoundFile &found);
    void claimAsFile(LogSegment &segment, FoundFile &found);
    void claimAsCopy(LogSegment &segment, FoundFile &found);

    FileSystem &m_files;
    std::vector<LogSegment> &m_segments;
    std::vector<FoundFile> &m_found;
    std::set<const LogFile *> m_located;
    std::vector<std::shared_ptr<LogFile>> m_copies;
    std::vector<Continuation> m_continuations;
};

/// True if \a found may be the whole of \a segment's file, by its length: short files are compared whole, for
/// rotated within one second two can begin alike.
bool mayBeWhole(const LogSegment &segment, const LogFile &found);

} // namespace wql
