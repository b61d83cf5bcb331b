// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filematcher.h"
#include "core/queuelog/unknownfiles.h"

namespace wql {

/// One look at the log and all the files beside it: each known file is found under its present name, the
/// unknown ones that came between take their places, and what no file holds any more is given up.
///
/// The order of unknown files is that of their first rows, then of their last change. It is not that of their
/// suffixes: with `sequential` the newest has the highest number until one is compressed or removed, with
/// `rotate` the lowest, and a person may have moved some.
///
/// An unknown file that may have been the log and cannot be opened holds its place: nothing behind it is
/// taken in.
class Relinker {
public:
    Relinker(
        FileSystem &files, const std::string &path, SegmentList &segments, std::optional<FileNode> &awaited);

    /// Bad places of a disk hold nothing any more: it had its time.
    void passOverBadDisks() { m_passesBadDisks = true; }

    enum class Outcome {
        Linked, ///< each known file is where the list says now, and the last one is the log
        Partly, ///< so many new files came that not all are taken in yet: look again
        WithoutLog, ///< there is none at its path; nothing new is taken in, and nothing given up
        Blocked, ///< something could not be looked at: nothing behind it may be taken in
    };
    /// \a atPath is the log as it was seen a moment ago; none if it is missing.
    Outcome run(const std::optional<FileStatus> &atPath);

    /// What was in the way, perhaps without stopping it.
    const std::vector<Complaint> &complaints() const { return m_complaints; }
    /// What would have held its place, but for that.
    const std::vector<Complaint> &passedOver() const { return m_passedOver; }
    /// How many files there are beside the log; none if the directory could not be listed.
    std::optional<qint64> siblings() const { return m_siblings; }

private:
    bool lookAround(const std::optional<FileStatus> &atPath);
    void startWith();
    bool hasBegunElsewhere(const FileStatus &atPath);
    void finishCopies(const FileMatcher &matcher);
    void continueIn(const std::shared_ptr<LogFile> &copy, const std::shared_ptr<LogFile> &held);
    Outcome appendUnknown(bool lastHasBegun);
    bool knowsAllGrowing(const FileMatcher &matcher);
    void appendNew(const std::shared_ptr<LogFile> &file);
    LogOrigin originOf(LogFile &file);
    void settleLiveFile(FoundFile &live);
    void settleMissing(const FileMatcher &matcher);
    void settleEmptyAtStop();

    FileSystem &m_files;
    const std::string &m_path;
    SegmentList &m_segments;
    std::optional<FileNode> &m_awaited;
    std::vector<FoundFile> m_found; ///< the log first, if it is there
    UnknownFiles m_unknown;
    std::vector<Complaint> m_complaints;
    std::vector<Complaint> m_passedOver;
    std::optional<qint64> m_siblings;
    bool m_passesBadDisks = false;
    bool m_knowsAllGrowing = true; ///< each file that was the log is where and what we saw
};

} // namespace wql
