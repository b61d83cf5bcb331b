// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/decoder.h"

#include <zlib.h>
#include <zstd.h>

namespace wql {

namespace {

constexpr size_t outputBytes = 64 * 1024;

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

} // namespace

std::unique_ptr<Decoder> makeDecoder(Compression compression)
{
    if (compression == Compression::Zstd)
        return std::make_unique<ZstdDecoder>();
    return std::make_unique<GzipDecoder>();
}

} // namespace wql
