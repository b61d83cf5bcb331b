// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filematcher.h"
#include "core/queuelog/loghealth.h"

namespace wql {

/// Which of the files beside the log, after all known ones were found, hold rows that nobody was given: they
/// came and were renamed between two looks, or were missed and came back.
///
/// Of the files that it looks at one is open at a time, so it needs no more handles beside thousands of them.
class UnknownFiles {
public:
    UnknownFiles(FileSystem &files, SegmentList &segments, std::vector<FoundFile> &found,
        const std::optional<FileNode> &awaited)
        : m_files(files)
        , m_segments(segments)
        , m_found(found)
        , m_awaited(awaited)
    {
    }

    /// Opens \a found, if need be with the handle of a file that is only kept open.
    bool open(FoundFile &found);

    /// Those whose rows are to be taken in, in the order of writing, closed.
    std::vector<FoundFile *> find();
    /// What may have been the log, comes next, and cannot be opened, as find() found it: nothing behind it
    /// may be taken in.
    const std::vector<Complaint> &holding() const { return m_holding; }
    /// The same without looking at any file that holds nothing.
    std::vector<Complaint> findHolding();

    static bool comesBefore(const FoundFile *one, const FoundFile *other)
    {
        return std::pair(one->firstTime, one->sibling.status.modified)
            < std::pair(other->firstTime, other->sibling.status.modified);
    }

private:
    bool mayHaveBeenTheLog(const FoundFile &found) const;
    bool comesNext(const FoundFile &found) const;
    bool isPiece(FoundFile &found);
    bool isCopy(FoundFile &found) const;
    bool isOlderThanTheLog(const FoundFile &found);
    void noteHolding(const FoundFile &found);

    FileSystem &m_files;
    SegmentList &m_segments;
    std::vector<FoundFile> &m_found;
    const std::optional<FileNode> &m_awaited;
    std::vector<Complaint> m_holding;
};

} // namespace wql
