// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/bytereader.h"

#include "core/base/limits.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace wql {

namespace {

constexpr qint64 workAtOnce = 32 * 1024 * 1024; // plain bytes, some 100 ms
constexpr qint64 keptBehind = 384 * 1024; // so that the block before can be looked at again
constexpr size_t outputBytes = 64 * 1024;
/// What is kept behind, as much again until bytes are moved, and a block that is read.
constexpr size_t windowBytes = 2 * keptBehind + limits::blockBytes + 2 * outputBytes;

class PlainReader final : public ByteReader {
public:
    PlainReader(FileSystem &files, FileHandle handle, std::string path)
        : m_files(files)
        , m_handle(std::move(handle))
        , m_path(std::move(path))
    {
    }

    Result<bool, FileFailure> seek(qint64) override { return true; }
    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t max) override
    {
        return m_files.read(m_handle.get(), offset, bytes, max, m_path);
    }
    Result<FileStatus, FileFailure> status() override { return m_files.status(m_handle.get(), m_path); }

private:
    FileSystem &m_files;
    FileHandle m_handle;
    std::string m_path;
};

/// Turns the bytes of a `.gz` or `.zst` into plain ones, as a stream.
class Decoder {
public:
    virtual ~Decoder() = default;

    /// Takes bytes from the front of \a input, which it shortens, and appends plain ones to \a plain, a
    /// bounded number of them. False: the archive is damaged; what was appended before is good.
    virtual bool decode(std::string_view &input, std::string &plain) = 0;

    /// True if plain bytes wait inside for another call, which may bring no input.
    virtual bool hasMore() const = 0;

    /// True if the archive may end here; more may follow (members, frames).
    virtual bool isAtEnd() const = 0;
};

class GzipDecoder final : public Decoder {
public:
    GzipDecoder()
    {
        constexpr int gzipOnly = 15 + 16;
        inflateInit2(&m_stream, gzipOnly);
    }
    GzipDecoder(const GzipDecoder &) = delete;
    GzipDecoder &operator=(const GzipDecoder &) = delete;
    ~GzipDecoder() override { inflateEnd(&m_stream); }

    bool decode(std::string_view &input, std::string &plain) override
    {
        if (m_atEnd && !beginsMember(input)) {
            input = {}; // gzip itself ignores what stands behind the last member
            return true;
        }
        if (m_atEnd)
            inflateReset(&m_stream);
        m_atEnd = false;
        const size_t before = plain.size();
        plain.resize(before + outputBytes);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
        m_stream.avail_in = uInt(input.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(plain.data() + before);
        m_stream.avail_out = uInt(outputBytes);
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        plain.resize(before + outputBytes - m_stream.avail_out);
        input.remove_prefix(input.size() - m_stream.avail_in);
        m_atEnd = outcome == Z_STREAM_END;
        m_hasMore = !m_atEnd && m_stream.avail_out == 0;
        return outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR;
    }
    bool hasMore() const override { return m_hasMore; }
    bool isAtEnd() const override { return m_atEnd; }

private:
    static bool beginsMember(std::string_view input) { return input.starts_with('\x1f'); }

    z_stream m_stream{};
    bool m_hasMore = false;
    bool m_atEnd = false;
};

class ZstdDecoder final : public Decoder {
public:
    ZstdDecoder()
        : m_stream(ZSTD_createDStream())
    {
    }
    ZstdDecoder(const ZstdDecoder &) = delete;
    ZstdDecoder &operator=(const ZstdDecoder &) = delete;
    ~ZstdDecoder() override { ZSTD_freeDStream(m_stream); }

    bool decode(std::string_view &input, std::string &plain) override
    {
        const size_t before = plain.size();
        plain.resize(before + outputBytes);
        ZSTD_inBuffer in{ input.data(), input.size(), 0 };
        ZSTD_outBuffer out{ plain.data() + before, outputBytes, 0 };
        const size_t outcome = ZSTD_decompressStream(m_stream, &out, &in);
        plain.resize(before + out.pos);
        input.remove_prefix(in.pos);
        m_atEnd = outcome == 0;
        m_hasMore = !m_atEnd && out.pos == outputBytes;
        return !ZSTD_isError(outcome);
    }
    bool hasMore() const override { return m_hasMore; }
    bool isAtEnd() const override { return m_atEnd; }

private:
    ZSTD_DStream *m_stream;
    bool m_hasMore = false;
    bool m_atEnd = false;
};

std::unique_ptr<Decoder> makeDecoder(Compression compression)
{
    if (compression == Compression::Zstd)
        return std::make_unique<ZstdDecoder>();
    return std::make_unique<GzipDecoder>();
}

/// One way through an archive, from its begin on: the plain bytes of a window that only moves forward.
class Unpacking {
public:
    Unpacking(FileSystem &files, int handle, const std::string &path, Compression compression)
        : m_files(files)
        , m_handle(handle)
        , m_path(path)
        , m_compression(compression)
        , m_decoder(makeDecoder(compression))
    {
    }

    qint64 begin() const { return m_windowBegin; }
    qint64 end() const { return m_windowBegin + qint64(m_window.size()); }
    /// Where its reader wants to go, or went last.
    qint64 goal() const { return m_goal; }
    bool isOver() const { return m_ended || m_damage; }

    Result<bool, FileFailure> seek(qint64 offset)
    {
        m_goal = offset;
        const qint64 enough = std::min(offset, end() + workAtOnce);
        const auto outcome = decodeTo(enough, enough - keptBehind);
        if (!outcome)
            return unexpected(outcome.error());
        if (offset > end() && m_damage)
            return unexpected(*m_damage);
        return offset <= end() || m_ended;
    }

    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t max)
    {
        const auto outcome = decodeTo(offset + qint64(max), offset - keptBehind);
        if (!outcome)
            return unexpected(outcome.error());
        if (offset < m_windowBegin || offset >= end())
            return m_damage ? Result<size_t, FileFailure>(unexpected(*m_damage)) : size_t(0);
        const size_t count = std::min(max, size_t(end() - offset));
        std::memcpy(bytes, m_window.data() + (offset - m_windowBegin), count);
        return count;
    }

    void restart()
    {
        m_decoder = makeDecoder(m_compression);
        m_window.clear();
        m_pending = {};
        m_windowBegin = m_inputOffset = 0;
        m_ended = false;
        m_damage.reset();
    }

private:
    /// Until \a wanted, the archive's end or its damage; forgets what lies before \a keepFrom.
    Result<void, FileFailure> decodeTo(qint64 wanted, qint64 keepFrom)
    {
        while (end() < wanted && !m_ended && !m_damage) {
            if (m_pending.empty() && !m_decoder->hasMore()) {
                const auto more = fill();
                if (!more)
                    return unexpected(more.error());
                if (!*more)
                    break;
            }
            // All windows have one size, so that one takes the place of another in memory.
            if (m_window.size() > outputBytes)
                m_window.reserve(windowBytes);
            if (!m_decoder->decode(m_pending, m_window))
                damaged();
            forget(std::min(keepFrom, end() - keptBehind));
        }
        return {};
    }

    Result<bool, FileFailure> fill()
    {
        m_input.resize(64 * 1024);
        const auto got = m_files.read(m_handle, m_inputOffset, m_input.data(), m_input.size(), m_path);
        if (!got)
            return unexpected(got.error());
        m_inputOffset += qint64(*got);
        m_pending = std::string_view(m_input).substr(0, *got);
        if (*got == 0) {
            m_ended = true;
            if (!m_decoder->isAtEnd())
                damaged(); // cut short
        }
        return *got != 0;
    }

    void damaged() { m_damage = FileFailure{ FileFailure::Operation::Decompress, m_path, 0 }; }

    void forget(qint64 keepFrom)
    {
        if (keepFrom - m_windowBegin < keptBehind) // moving bytes is worth it only now and then
            return;
        m_window.erase(0, size_t(keepFrom - m_windowBegin));
        m_windowBegin = keepFrom;
    }

    FileSystem &m_files;
    const int m_handle;
    const std::string m_path;
    const Compression m_compression;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_input;
    std::string_view m_pending; // of m_input, not decoded yet
    qint64 m_inputOffset = 0;
    std::string m_window; // plain bytes from m_windowBegin on
    qint64 m_windowBegin = 0;
    qint64 m_goal = 0;
    bool m_ended = false;
    std::optional<FileFailure> m_damage;
};

class ArchiveReader final : public ByteReader {
public:
    ArchiveReader(FileSystem &files, FileHandle handle, std::string path, Compression compression)
        : m_files(files)
        , m_handle(std::move(handle))
        , m_path(std::move(path))
        , m_compression(compression)
    {
    }

    Result<bool, FileFailure> seek(qint64 offset) override { return goingTo(offset).seek(offset); }
    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t max) override
    {
        return goingTo(offset).read(offset, bytes, max);
    }
    Result<FileStatus, FileFailure> status() override { return m_files.status(m_handle.get(), m_path); }
    void rest() override { m_ways.clear(); }
    bool isUnderWay() const override { return !m_ways.empty() && !m_ways.back()->isOver(); }

private:
    /// Several targets, and whoever looks at old rows, read one archive at several places. One way for all
    /// would begin anew for each of them in turn.
    static constexpr size_t maxWays = 3;
    /// So far a way is led on for a reader that begins behind it: as far as the history reads at one go.
    static constexpr qint64 near = 6 * 1024 * 1024;

    /// The way that leads to \a offset. The first in the row is the one that was used the longest time ago.
    Unpacking &goingTo(qint64 offset)
    {
        auto best = m_ways.end();
        for (auto way = m_ways.begin(); way != m_ways.end(); ++way) {
            const bool leadsThere
                = (*way)->goal() == offset || (*way)->isOver() || (*way)->end() + near >= offset;
            const bool isNearer = best == m_ways.end() || (*best)->end() < (*way)->end();
            if (leadsThere && isNearer && (*way)->begin() <= offset)
                best = way;
        }
        if (best == m_ways.end() && m_ways.size() < maxWays)
            best = m_ways.insert(
                m_ways.end(), std::make_unique<Unpacking>(m_files, m_handle.get(), m_path, m_compression));
        else if (best == m_ways.end())
            best = m_ways.begin();
        if (offset < (*best)->begin())
            (*best)->restart();
        std::rotate(best, best + 1, m_ways.end());
        return *m_ways.back();
    }

    FileSystem &m_files;
    FileHandle m_handle;
    std::string m_path;
    Compression m_compression;
    std::vector<std::unique_ptr<Unpacking>> m_ways;
};

} // namespace

std::unique_ptr<ByteReader> makePlainReader(FileSystem &files, FileHandle handle, std::string path)
{
    return std::make_unique<PlainReader>(files, std::move(handle), std::move(path));
}

std::unique_ptr<ByteReader> makeArchiveReader(
    FileSystem &files, FileHandle handle, std::string path, Compression compression)
{
    return std::make_unique<ArchiveReader>(files, std::move(handle), std::move(path), compression);
}

} // namespace wql
