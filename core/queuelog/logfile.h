// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/bytereader.h"

#include <optional>
#include <string_view>
#include <utility>

namespace wql {

/// One file that holds log rows, under whatever name: who it is, how much of it was seen, and how to read it.
///
/// A plain file is read only as far as look() saw it, and look() proves that what was seen is still there.
class LogFile {
public:
    LogFile(FileSystem &files, std::string path, Compression compression);
    /// What an earlier process knew of it; its place is still to be found.
    LogFile(FileSystem &files, const SegmentRecord &record);

    /// Begun: it was empty and was written to since. What it has is only taken in by begin(), because
    /// something may have come and gone in between: nothing in an empty file tells.
    enum class Look { Same, Grew, Begun, Truncated };

    /// Opens the file at path(), takes over who it is and, if it is plain, sees all of it.
    Result<void, FileFailure> open();
    void close() { m_reader.reset(); }
    /// Stays open, in as little memory as possible.
    void rest()
    {
        if (m_reader)
            m_reader->rest();
    }
    /// True if reading on would cost work after that.
    bool isUnderWay() const { return m_reader && m_reader->isUnderWay(); }
    /// The same place, to be opened anew; nothing is known of it yet.
    LogFile unopened() const { return { *m_files, m_path, m_compression }; }
    bool isOpen() const { return m_reader != nullptr; }

    /// Compares an open plain file with what was seen of it, and takes in what was added.
    Result<Look, FileFailure> look();
    /// The same of a file that was empty.
    Result<Look, FileFailure> begin();
    /// After look() said Truncated: true if it begins as it did, so that it lost its end, or something in its
    /// middle. Then all of it is seen anew.
    Result<bool, FileFailure> seeAnew();
    /// What is known of it, without its handle.
    LogFile closed() const;
    /// False: its size is not what look() saw, or cannot be told.
    bool isSeenWhole() const;
    /// False: it was truncated since look().
    Result<bool, FileFailure> isStillThere();

    /// True if \a other, just opened, begins as this one and has the same bytes where this one was last seen.
    Result<bool, FileFailure> isContinuedBy(LogFile &other) const;
    /// True if what both have of their first 1024 bytes is all there and the same.
    bool hasSameHead(const LogFile &other) const;
    /// True if \a other, which need not be open, surely does not continue this one.
    bool hasOtherHead(const LogFile &other) const;
    /// The time of the first row: in the head, or behind a run of NULs or a line of rubbish.
    std::optional<qint64> firstTime();
    /// That of the first one that begins at \a offset or behind it and is whole, of a plain file.
    std::optional<qint64> firstTimeBehind(qint64 offset);
    /// That of the last whole one, or of a newer one near it, of a plain file; of a closed one what it was
    /// when it was asked for last.
    std::optional<qint64> lastTime();
    /// A clock may have been wrong, or be another machine's, by so many seconds.
    static constexpr qint64 clockTolerance = 24 * 3600;
    /// A row with a later time was made up: in what people call themselves there may be a newline. The
    /// largest number if nothing tells.
    qint64 latestTime() const;
    /// Whether it was written by the clock that its rows have; none: it has no row yet, or far from its
    /// begin.
    std::optional<bool> isOfItsClock() const;
    void setPath(const std::string &path) { m_path = path; }

    Result<bool, FileFailure> seek(qint64 offset) { return m_reader->seek(offset); }
    /// Never more than was seen of a plain file.
    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t max);
    /// The bytes before \a offset, at most \a max, as far as they lie behind \a notBefore.
    Result<std::string, FileFailure> before(qint64 offset, size_t max, qint64 notBefore = 0);

    const FileIdentity &identity() const { return m_identity; }
    const std::string &path() const { return m_path; }
    Compression compression() const { return m_compression; }
    bool isPlain() const { return m_compression == Compression::None; }
    const FileStatus &status() const { return m_status; }
    /// Plain bytes seen; -1: an archive that nobody read to its end.
    qint64 seen() const { return m_seen; }
    const TailMark &tail() const { return m_tail; }
    /// Empty, or ends in a newline.
    bool endsWhole() const { return m_seen == 0 || m_lastByte == '\n'; }

private:
    Result<Look, FileFailure> takeIn();
    Result<void, FileFailure> see(qint64 size);

    FileSystem *m_files;
    std::string m_path;
    Compression m_compression;
    FileIdentity m_identity;
    FileStatus m_status;
    qint64 m_seen = 0;
    TailMark m_tail;
    char m_lastByte = '\0';
    std::optional<qint64> m_lastTime; ///< when it was asked for last
    std::optional<qint64> m_headTime; ///< of the oldest row in the head
    std::unique_ptr<ByteReader> m_reader;
};

/// Device and inode: which file it is as long as somebody holds it.
using FileNode = std::pair<quint64, quint64>;

inline FileNode nodeOf(const FileStatus &status)
{
    return { status.device, status.inode };
}

inline FileNode nodeOf(const LogFile &file)
{
    return { file.identity().device, file.identity().inode };
}

} // namespace wql
