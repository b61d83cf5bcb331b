// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/bytereader.h"
#include "core/queuelog/decoder.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace wql {

namespace {

constexpr qint64 workAtOnce = 32 * 1024 * 1024; // plain bytes, some 100 ms
constexpr qint64 keptBehind = 512 * 1024; // so that the block before can be looked at again

class ArchiveReader final : public ByteReader {
public:
    ArchiveReader(FileSystem &files, FileHandle handle, std::string path, Compression compression)
        : m_files(files)
        , m_handle(std::move(handle))
        , m_path(std::move(path))
        , m_compression(compression)
    {
        restart();
    }

    Result<bool, FileFailure> seek(qint64 offset) override
    {
        if (offset < m_windowBegin)
            restart();
        const qint64 enough = std::min(offset, windowEnd() + workAtOnce);
        const auto outcome = decodeTo(enough, enough - keptBehind);
        if (!outcome)
            return unexpected(outcome.error());
        if (offset > windowEnd() && m_damage)
            return unexpected(*m_damage);
        return offset <= windowEnd() || m_ended;
    }

    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t most) override
    {
        const auto outcome = decodeTo(offset + qint64(most), offset - keptBehind);
        if (!outcome)
            return unexpected(outcome.error());
        if (offset < m_windowBegin || offset >= windowEnd())
            return m_damage ? Result<size_t, FileFailure>(unexpected(*m_damage)) : size_t(0);
        const size_t count = std::min(most, size_t(windowEnd() - offset));
        std::memcpy(bytes, m_window.data() + (offset - m_windowBegin), count);
        return count;
    }

    Result<FileStatus, FileFailure> status() override { return m_files.status(m_handle.get(), m_path); }

private:
    qint64 windowEnd() const { return m_windowBegin + qint64(m_window.size()); }

    void restart()
    {
        m_decoder = makeDecoder(m_compression);
        m_window.clear();
        m_input.clear();
        m_pending = {};
        m_windowBegin = m_inputOffset = 0;
        m_ended = false;
        m_damage.reset();
    }

    /// Until \a end, the archive's end or its damage; forgets what lies before \a keepFrom.
    Result<void, FileFailure> decodeTo(qint64 end, qint64 keepFrom)
    {
        while (windowEnd() < end && !m_ended && !m_damage) {
            if (m_pending.empty() && !m_decoder->hasMore()) {
                const auto more = fill();
                if (!more)
                    return unexpected(more.error());
                if (!*more)
                    break;
            }
            if (!m_decoder->decode(m_pending, m_window))
                damaged();
            forget(std::min(keepFrom, windowEnd() - keptBehind));
        }
        return {};
    }

    Result<bool, FileFailure> fill()
    {
        m_input.resize(64 * 1024);
        const auto got = m_files.read(m_handle.get(), m_inputOffset, m_input.data(), m_input.size(), m_path);
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
    FileHandle m_handle;
    std::string m_path;
    Compression m_compression;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_input;
    std::string_view m_pending; // of m_input, not decoded yet
    qint64 m_inputOffset = 0;
    std::string m_window; // plain bytes from m_windowBegin on
    qint64 m_windowBegin = 0;
    bool m_ended = false;
    std::optional<FileFailure> m_damage;
};

} // namespace

std::unique_ptr<ByteReader> makeArchiveReader(
    FileSystem &files, FileHandle handle, std::string path, Compression compression)
{
    return std::make_unique<ArchiveReader>(files, std::move(handle), std::move(path), compression);
}

} // namespace wql
