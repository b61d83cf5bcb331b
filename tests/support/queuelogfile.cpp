// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/queuelogfile.h"

#include <QtGlobal>

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace wql {

namespace fs = std::filesystem;

QueueLogFile::QueueLogFile(std::string path)
    : m_path(std::move(path))
{
}

QueueLogFile::~QueueLogFile()
{
    if (m_writer >= 0)
        ::close(m_writer);
}

void QueueLogFile::reopen()
{
    if (m_writer >= 0)
        ::close(m_writer);
    m_writer = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
}

void QueueLogFile::append(std::string_view bytes)
{
    if (m_writer < 0)
        reopen();
    const ssize_t written = ::write(m_writer, bytes.data(), bytes.size());
    Q_ASSERT(written == ssize_t(bytes.size()));
    Q_UNUSED(written)
}

void QueueLogFile::rotate(Strategy strategy, long second)
{
    const auto numbered = [this](int number) { return m_path + '.' + std::to_string(number); };
    int number = 0;
    switch (strategy) {
    case Strategy::Sequential:
        while (fs::exists(numbered(number)))
            ++number;
        fs::rename(m_path, numbered(number));
        break;
    case Strategy::Rotate:
        while (fs::exists(numbered(number)) || fs::exists(numbered(number) + ".gz"))
            ++number;
        for (; number > 0; --number) {
            for (const std::string compressed : { "", ".gz" }) {
                if (fs::exists(numbered(number - 1) + compressed))
                    fs::rename(numbered(number - 1) + compressed, numbered(number) + compressed);
            }
        }
        fs::rename(m_path, numbered(0));
        break;
    case Strategy::Timestamp:
        fs::rename(m_path, m_path + '.' + std::to_string(second));
        break;
    case Strategy::None:
        break;
    }
    reopen();
}

void QueueLogFile::rename(const std::string &suffix)
{
    fs::rename(m_path, m_path + suffix);
}

void QueueLogFile::copyTruncate(const std::string &suffix)
{
    fs::copy_file(m_path, m_path + suffix, fs::copy_options::overwrite_existing);
    truncate();
}

void QueueLogFile::truncate()
{
    fs::resize_file(m_path, 0);
}

void QueueLogFile::remove()
{
    fs::remove(m_path);
}

void QueueLogFile::compress(const std::string &suffix, const std::string &toSuffix)
{
    const std::string plain = content(m_path + suffix);
    write(m_path + toSuffix, toSuffix.ends_with(".zst") ? zstandard(plain) : gzipped(plain));
    fs::remove(m_path + suffix);
}

void QueueLogFile::write(const std::string &path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::string QueueLogFile::content(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

std::string QueueLogFile::gzipped(std::string_view bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string QueueLogFile::zstandard(std::string_view bytes)
{
    // With a checksum, as the zstd program writes it.
    ZSTD_CCtx *const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress2(context, out.data(), out.size(), bytes.data(), bytes.size()));
    ZSTD_freeCCtx(context);
    return out;
}

} // namespace wql
