// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/segmentlist.h"
#include "core/queuelog/siblings.h"

#include <limits>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace wql {

/// A file beside the log, or the log, and what we know of it by now.
struct FoundFile {
    static constexpr qint64 noTime = std::numeric_limits<qint64>::max();

    Sibling sibling;
    std::shared_ptr<LogFile> file
        = nullptr; ///< once opened; what it was then is known when it is closed, too
    bool atPath = false;
    bool known = false; ///< a segment's file
    qint64 firstTime = noTime; ///< of its first row
    std::optional<FileFailure> failure = {}; ///< why it could not be opened

    /// False: not readable for now.
    bool open(FileSystem &files);
    /// Unless it is a segment's, or the log: of thousands beside the log few may be open at a time.
    void close();
};

/// Finds the file of each segment among those that are there; TAILING.md says by what.
///
/// Best proof first, for each of the parts of an identity fails alone:
/// - The handle we hold. Its inode cannot be given to another file, so device and inode prove it.
/// - The same device and inode, and the same content. Without a handle the inode alone proves nothing:
///   ext4 gives that of a deleted file to the next one that is created.
/// - The same content: the hash of the first 1,024 bytes, and that of the 256 bytes before the end last seen.
///   The head finds a file that was compressed or copied to another inode; the tail tells a file that was
///   truncated and grew again, and two files that begin alike, from the one that we know.
/// - Of files shorter than that also the length and the time of change. Asterisk begins every file with the
///   same CONFIGRELOAD, so two rotations in a second make files that begin alike.
///
/// A file is taken once, and a segment that is found takes over its new name. The list stays as long as it
/// was: Relinker appends and drops.
class FileMatcher {
public:
    FileMatcher(FileSystem &files, SegmentList &segments, std::vector<FoundFile> &found);

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
    bool agrees(const LogSegment &segment, FoundFile &found, Match match);
    bool continues(const LogFile &file, FoundFile &found);
    bool hasLateRows(const LogFile &file) const;
    void claim(LogFile &file, FoundFile &found);
    void claimAsFile(LogSegment &segment, FoundFile &found);
    void claimAsCopy(LogSegment &segment, FoundFile &found);
    void closeUnneeded(LogSegment &segment, const FoundFile &found);

    FileSystem &m_files;
    SegmentList &m_segments;
    std::vector<FoundFile> &m_found;
    std::set<const LogFile *> m_located;
    std::vector<std::shared_ptr<LogFile>> m_copies;
    std::vector<Continuation> m_continuations;
};

} // namespace wql
