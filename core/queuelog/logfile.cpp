// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logfile.h"

#include "core/base/limits.h"
#include "core/queuelog/rowtime.h"
#include "core/queuelog/siblings.h"

#include <algorithm>
#include <limits>

namespace wql {

namespace {

Result<std::string, FileFailure> bytesAt(ByteReader &reader, qint64 offset, size_t max)
{
    std::string bytes(max, '\0');
    const auto got = reader.read(offset, bytes.data(), max);
    if (!got)
        return unexpected(got.error());
    bytes.resize(*got);
    return bytes;
}

} // namespace

LogFile::LogFile(FileSystem &files, std::string path, Compression compression)
    : m_files(&files)
    , m_path(std::move(path))
    , m_compression(compression)
{
}

LogFile::LogFile(FileSystem &files, const SegmentRecord &record)
    : m_files(&files)
    , m_path(record.path)
    , m_compression(record.compression)
    , m_identity(record.identity)
    , m_seen(record.size < 0 ? -1 : record.base + record.size)
    , m_tail(record.tail)
{
    m_status.device = record.identity.device;
    m_status.inode = record.identity.inode;
    m_status.modified = record.modified;
    m_status.size = m_seen;
}

Result<void, FileFailure> LogFile::open()
{
    const auto handle = m_files->open(m_path);
    if (!handle)
        return unexpected(handle.error());
    FileHandle owned(*m_files, *handle);
    const auto status = m_files->status(*handle, m_path);
    if (!status)
        return unexpected(status.error());
    m_status = *status;
    m_identity = { m_status.device, m_status.inode, 0, 0 };
    m_reader = isPlain() ? makePlainReader(*m_files, std::move(owned), m_path)
                         : makeArchiveReader(*m_files, std::move(owned), m_path, m_compression);
    m_tail = {};
    m_headTime.reset();
    m_seen = isPlain() ? 0 : -1;
    const auto seen = see(m_status.size);
    if (!seen)
        m_reader.reset();
    return seen;
}

/// Takes in that the file has \a size bytes: its head, if that was short, its tail, its last byte.
Result<void, FileFailure> LogFile::see(qint64 size)
{
    FileIdentity identity = m_identity;
    if (!identity.isFull() && (!isPlain() || size > identity.headLength)) {
        const auto head
            = bytesAt(*m_reader, identity.headLength, FileIdentity::maxHead - identity.headLength);
        if (!head)
            return unexpected(head.error());
        identity.headHash = hashOf(*head, identity.headLength ? identity.headHash : hashOf({}));
        identity.headLength += quint32(head->size());
        const auto all = bytesAt(*m_reader, 0, identity.headLength);
        if (!all)
            return unexpected(all.error());
        m_headTime = oldestRowTime(*all);
    }
    if (isPlain()) {
        const qint64 begin = std::max<qint64>(0, size - qint64(TailMark::maxLength));
        const auto tail = bytesAt(*m_reader, begin, size_t(size - begin));
        if (!tail)
            return unexpected(tail.error());
        size = begin + qint64(tail->size()); // truncated since: the next look will say so
        m_tail = tailMarkOf(*tail);
        m_lastByte = tail->empty() ? '\0' : tail->back();
        m_seen = size;
    }
    m_identity = identity;
    return {};
}

Result<LogFile::Look, FileFailure> LogFile::look()
{
    const auto status = m_reader->status();
    if (!status)
        return unexpected(status.error());
    // Told by its size also while it cannot be read: what is found later would else be put before it.
    if (status->size < m_seen)
        return Look::Truncated;
    const auto there = isStillThere();
    if (!there)
        return unexpected(there.error());
    if (!*there)
        return Look::Truncated; // and status() stays what it was: it tells the old content from the new
    const bool touched = m_status.modified != status->modified;
    m_status = *status;
    if (m_seen == 0 && (touched || m_status.size != 0))
        return Look::Begun;
    return takeIn();
}

Result<LogFile::Look, FileFailure> LogFile::begin()
{
    const auto look = this->look();
    return look && *look == Look::Begun ? takeIn() : look;
}

Result<LogFile::Look, FileFailure> LogFile::takeIn()
{
    if (m_status.size == m_seen)
        return Look::Same;
    const auto outcome = see(m_status.size);
    if (!outcome)
        return unexpected(outcome.error());
    return Look::Grew;
}

LogFile LogFile::closed() const
{
    LogFile closed = unopened();
    closed.m_identity = m_identity;
    closed.m_status = m_status;
    closed.m_seen = m_seen;
    closed.m_tail = m_tail;
    closed.m_lastByte = m_lastByte;
    closed.m_lastTime = m_lastTime;
    closed.m_headTime = m_headTime;
    return closed;
}

Result<bool, FileFailure> LogFile::seeAnew()
{
    const auto head = bytesAt(*m_reader, 0, m_identity.headLength);
    const auto status = m_reader->status();
    if (!head || !status)
        return unexpected(head ? status.error() : head.error());
    if (head->empty() || head->size() != m_identity.headLength || hashOf(*head) != m_identity.headHash)
        return false;
    m_status = *status;
    m_lastTime.reset();
    if (const auto seen = see(m_status.size); !seen)
        return unexpected(seen.error());
    return true;
}

bool LogFile::isSeenWhole() const
{
    const auto status = m_reader->status();
    return status && status->size == m_seen;
}

Result<bool, FileFailure> LogFile::isStillThere()
{
    const auto tail = bytesAt(*m_reader, m_seen - m_tail.length, m_tail.length);
    if (!tail)
        return unexpected(tail.error());
    return tailMarkOf(*tail) == m_tail;
}

bool LogFile::hasSameHead(const LogFile &other) const
{
    return m_identity.isFull() && m_identity.headLength == other.m_identity.headLength
        && m_identity.headHash == other.m_identity.headHash;
}

bool LogFile::hasOtherHead(const LogFile &other) const
{
    return other.m_identity.headLength < m_identity.headLength
        || (m_identity.isFull() && other.m_identity.headHash != m_identity.headHash);
}

Result<bool, FileFailure> LogFile::isContinuedBy(LogFile &other) const
{
    if (hasOtherHead(other))
        return false;
    const auto head = bytesAt(*other.m_reader, 0, m_identity.headLength);
    if (!head)
        return unexpected(head.error());
    if (head->size() != m_identity.headLength
        || (m_identity.headLength && hashOf(*head) != m_identity.headHash))
        return false;
    // Going through a whole archive only to compare its end would cost seconds; the cursors' own marks
    // are compared by whoever reads there.
    if (m_seen < 0 || !other.isPlain())
        return true;
    const auto tail = bytesAt(*other.m_reader, m_seen - m_tail.length, m_tail.length);
    if (!tail)
        return unexpected(tail.error());
    return other.m_seen >= m_seen && tailMarkOf(*tail) == m_tail;
}

std::optional<qint64> LogFile::firstTime()
{
    const qint64 seen = isPlain() ? m_seen : m_identity.headLength;
    for (const size_t max : { FileIdentity::maxHead, limits::lineBytes }) {
        const auto head = before(std::min(seen, qint64(max)), max);
        if (const auto time = head ? firstRowTime(*head) : std::nullopt)
            return time;
    }
    return {};
}

std::optional<qint64> LogFile::firstTimeBehind(qint64 offset)
{
    // The line that ends just before it, if one does, tells that the next one begins there.
    const qint64 from = std::max<qint64>(0, offset - 1);
    const auto bytes = before(std::min(m_seen, from + qint64(limits::lineBytes)), limits::lineBytes, from);
    if (!bytes)
        return {};
    const std::string_view whole = std::string_view(*bytes).substr(0, bytes->rfind('\n') + 1);
    return firstRowTime(offset == 0 ? whole : whole.substr(whole.find('\n') + 1));
}

std::optional<bool> LogFile::isOfItsClock() const
{
    return m_headTime ? std::optional(*m_headTime <= secondsOf(m_status.modified) + clockTolerance)
                      : std::nullopt;
}

qint64 LogFile::latestTime() const
{
    return isOfItsClock().value_or(false) ? secondsOf(m_status.modified) + clockTolerance
                                          : std::numeric_limits<qint64>::max();
}

std::optional<qint64> LogFile::lastTime()
{
    constexpr size_t enough = 16 * 1024; // Asterisk's rows have 8 kB at most
    if (!isOpen())
        return m_lastTime;
    const auto end = before(m_seen, enough);
    const size_t newline = end ? end->rfind('\n') : std::string::npos;
    m_lastTime = newline == std::string::npos
        ? std::nullopt
        : newestRowTime(std::string_view(*end).substr(0, newline), latestTime());
    return m_lastTime;
}

Result<size_t, FileFailure> LogFile::read(qint64 offset, char *bytes, size_t max)
{
    if (isPlain())
        max = size_t(std::clamp<qint64>(m_seen - offset, 0, qint64(max)));
    return max == 0 ? size_t(0) : m_reader->read(offset, bytes, max);
}

Result<std::string, FileFailure> LogFile::before(qint64 offset, size_t max, qint64 notBefore)
{
    const qint64 begin = std::max({ qint64(0), notBefore, offset - qint64(max) });
    if (begin >= offset)
        return std::string();
    for (const qint64 place :
        { begin, offset }) { // an archive's damage between them is a failure, not an end
        for (Result<bool, FileFailure> ready = false; !*ready;) {
            ready = m_reader->seek(place);
            if (!ready)
                return unexpected(ready.error());
        }
    }
    return bytesAt(*m_reader, begin, size_t(offset - begin));
}

} // namespace wql
