// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/oldrows.h"

#include "core/base/limits.h"
#include "core/queuelog/bytereader.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/posixfilesystem.h"
#include "core/queuelog/rowtime.h"

#include <QFile>

#include <errno.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A line without its newline. False: enough.
using TakeLine = std::function<bool(std::string_view line)>;

/// In place of a line that is too long for a row, or has no end.
constexpr std::string_view noRow = "?";

std::unique_ptr<ByteReader> readerOf(FileSystem &files, int handle, const QString &path)
{
    const std::string name = QFile::encodeName(path).toStdString();
    if (path.endsWith(".gz"_L1))
        return makeArchiveReader(files, FileHandle(files, handle), name, Compression::Gzip);
    if (path.endsWith(".zst"_L1))
        return makeArchiveReader(files, FileHandle(files, handle), name, Compression::Zstd);
    return makePlainReader(files, FileHandle(files, handle), name);
}

/// Joins blocks to lines.
class Lines {
public:
    explicit Lines(const TakeLine &take)
        : m_take(take)
    {
    }

    bool add(std::string_view block)
    {
        for (size_t newline; (newline = block.find('\n')) != std::string_view::npos;) {
            append(block.substr(0, newline));
            block.remove_prefix(newline + 1);
            if (!end())
                return false;
        }
        append(block);
        return true;
    }
    bool end()
    {
        const bool isTooLong = std::exchange(m_isTooLong, false);
        const std::string line = std::exchange(m_line, {});
        return m_take(isTooLong ? noRow : line);
    }
    bool isAmid() const { return m_isTooLong || !m_line.empty(); }

private:
    void append(std::string_view piece)
    {
        m_isTooLong = m_isTooLong || m_line.size() + piece.size() > limits::lineBytes;
        if (m_isTooLong)
            m_line.clear();
        else
            m_line += piece;
    }

    const TakeLine &m_take;
    std::string m_line;
    bool m_isTooLong = false;
};

Result<void, FileFailure> eachLine(const QString &path, const TakeLine &take)
{
    PosixFileSystem files;
    const auto handle = files.open(QFile::encodeName(path).toStdString());
    if (!handle)
        return unexpected(handle.error());
    const std::unique_ptr<ByteReader> reader = readerOf(files, *handle, path);
    std::string block(limits::blockBytes, '\0');
    Lines lines(take);
    for (qint64 offset = 0;;) {
        auto isThere = reader->seek(offset);
        while (isThere && !*isThere)
            isThere = reader->seek(offset);
        if (!isThere)
            return unexpected(isThere.error());
        const auto read = reader->read(offset, block.data(), block.size());
        if (!read)
            return unexpected(read.error());
        if (*read == 0)
            break;
        if (!lines.add({ block.data(), *read }))
            return {};
        offset += qint64(*read);
    }
    if (lines.isAmid())
        take(noRow); // a row that is cut looks like a shorter one
    return {};
}

struct OldLog {
    QString path;
    qint64 first = std::numeric_limits<qint64>::max(); ///< time of a row
    qint64 last = 0;

    bool covers(qint64 time) const { return first <= time && time <= last; }
};

Result<OldLog, FileFailure> lookedAt(const QString &path)
{
    OldLog log{ .path = path };
    std::string scratch;
    const auto read = eachLine(path, [&](std::string_view line) {
        if (const ParsedLine parsed = parseLine(line, scratch); parsed.kind == LineKind::Row) {
            log.first = std::min(log.first, timeOf(parsed.row));
            log.last = std::max(log.last, timeOf(parsed.row));
        }
        return true;
    });
    if (!read)
        return unexpected(read.error());
    return log;
}

/// Rows of times that several files have, by their text.
class Repetitions {
public:
    void beginFile()
    {
        for (auto &[row, copies] : m_copies)
            copies = { std::max(copies.before, copies.here), 0 };
    }
    /// Another file had this one.
    bool repeats(std::string_view row)
    {
        Copies &copies = m_copies[std::string(row)];
        return ++copies.here <= copies.before;
    }

private:
    struct Copies {
        int before = 0; ///< in the file that has most of them
        int here = 0;
    };
    std::unordered_map<std::string, Copies> m_copies;
};

FileFailure cannotWrite(const QFile &file)
{
    return { FileFailure::Operation::Write, QFile::encodeName(file.fileName()).toStdString(), errno };
}

} // namespace

Result<OldRows, FileFailure> gatherRows(
    const QStringList &files, std::optional<qint64> from, std::optional<qint64> to, const QString &path)
{
    std::vector<OldLog> logs;
    for (const QString &file : files) {
        const auto log = lookedAt(file);
        if (!log)
            return unexpected(log.error());
        logs.push_back(*log);
    }
    std::ranges::stable_sort(logs, {}, &OldLog::first);

    QFile log(path);
    if (!log.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unexpected(cannotWrite(log));
    OldRows gathered;
    std::string scratch;
    Repetitions repetitions;
    for (const OldLog &old : logs) {
        repetitions.beginFile();
        const auto isElsewhere = [&](qint64 time) {
            return std::ranges::any_of(
                logs, [&](const OldLog &other) { return &other != &old && other.covers(time); });
        };
        const auto read = eachLine(old.path, [&](std::string_view line) {
            const ParsedLine parsed = parseLine(line, scratch);
            if (parsed.kind != LineKind::Row) {
                gathered.noRows += parsed.kind == LineKind::NoRow;
                return true;
            }
            const qint64 at = timeOf(parsed.row);
            if ((from && at < *from) || (to && at >= *to)) {
                ++gathered.outside;
                return true;
            }
            if (isElsewhere(at) && repetitions.repeats(line)) {
                ++gathered.repeated;
                return true;
            }
            ++gathered.rows;
            return log.write(line.data(), qint64(line.size())) == qint64(line.size()) && log.putChar('\n');
        });
        if (!read)
            return unexpected(read.error());
        if (log.error() != QFile::NoError)
            return unexpected(cannotWrite(log));
    }
    if (!log.flush())
        return unexpected(cannotWrite(log));
    return gathered;
}

} // namespace wql
