// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/tararchive.h"

#include <zlib.h>

namespace wql {

namespace {

constexpr qsizetype blockSize = 512;

void put(QByteArray &header, qsizetype at, const QByteArray &bytes)
{
    header.replace(at, bytes.size(), bytes);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

/// POSIX 1003.1-1988: numbers are octal digits, the checksum is over the header with blanks in its place.
QByteArray headerOf(const SupportFile &file, qint64 now)
{
    QByteArray header(blockSize, '\0');
    put(header, 0, file.name.toUtf8().left(99));
    put(header, 100, octal(0600, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(file.bytes.size(), 11));
    put(header, 136, octal(now, 11));
    put(header, 148, QByteArray(8, ' '));
    put(header, 156, "0");
    put(header, 257,
        QByteArray("ustar\0"
                   "00",
            8));
    qint64 sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(header, 148, octal(sum, 6) + QByteArray("\0 ", 2));
    return header;
}

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int gzipFormat = 16;
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzipFormat, 8, Z_DEFAULT_STRATEGY);
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH); // in one step, because the result has room for all of it
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace

QByteArray tarGz(const std::vector<SupportFile> &files, qint64 now)
{
    QByteArray archive;
    for (const SupportFile &file : files) {
        archive += headerOf(file, now) + file.bytes;
        archive += QByteArray((blockSize - file.bytes.size() % blockSize) % blockSize, '\0');
    }
    archive += QByteArray(2 * blockSize, '\0');
    return gzipped(archive);
}

} // namespace wql
