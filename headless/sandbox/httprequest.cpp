// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/httprequest.h"

#include <QUrl>

#include <algorithm>

namespace wql {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype chunkLineLimit = 1024;

/// Digits only: QByteArray::toLongLong() also takes signs and blanks, by which servers have been tricked.
std::optional<qint64> wholeNumber(QByteArrayView text, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    return text.toByteArray().toLongLong(nullptr, base);
}

/// What stands before the mark, or everything.
QByteArray upTo(char mark, const QByteArray &text)
{
    const qsizetype end = text.indexOf(mark);
    return end < 0 ? text : text.left(end);
}

bool isKeptAlive(const ReceivedRequest &request, QByteArrayView version)
{
    const QByteArray connection = request.header("Connection").toLower();
    return version == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive");
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void HttpReader::fail(int status)
{
    m_badStatus = status;
    m_stage = Stage::Bad;
    m_buffer.clear();
}

bool HttpReader::takeExpectation()
{
    return std::exchange(m_expects, false);
}

std::optional<ReceivedRequest> HttpReader::take()
{
    if (m_stage == Stage::Head && !readHead())
        return {};
    const bool whole = (m_stage == Stage::Body && readBody()) || (m_stage == Stage::Chunks && readChunks());
    if (!whole)
        return {};
    m_stage = Stage::Head;
    m_expects = false;
    return std::exchange(m_request, {});
}

bool HttpReader::readHead()
{
    while (m_buffer.startsWith("\r\n")) // allowed before a request line (RFC 9112, 2.2)
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > headLimit) {
        if (m_buffer.size() > headLimit)
            fail(431);
        return false;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head)) {
        fail(400);
        return false;
    }
    return chooseBody();
}

bool HttpReader::parseHead(const QByteArray &head)
{
    m_request = {};
    QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].endsWith('\r'))
            return false;
        lines[i].chop(1);
    }
    const QList<QByteArray> start = lines.takeFirst().split(' ');
    if (start.size() != 3 || !start[1].startsWith('/') || !start[2].startsWith("HTTP/1."))
        return false;
    m_request.method = start[0];
    m_request.path = QByteArray::fromPercentEncoding(upTo('?', start[1]));
    m_request.query = QUrlQuery(QString::fromUtf8(start[1].mid(upTo('?', start[1]).size() + 1)));
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).contains(' ') || line.contains('\r'))
            return false;
        m_request.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    m_request.keepAlive = isKeptAlive(m_request, start[2]);
    return true;
}

bool HttpReader::chooseBody()
{
    const QByteArray coding = m_request.header("Transfer-Encoding");
    const QByteArray length = m_request.header("Content-Length");
    const auto lengths = std::count_if(m_request.headers.begin(), m_request.headers.end(),
        [](const auto &header) { return header.first.compare("Content-Length", Qt::CaseInsensitive) == 0; });
    if (lengths > 1 || (lengths == 1 && !coding.isEmpty())) {
        fail(400);
    } else if (!coding.isEmpty()) {
        m_stage = Stage::Chunks;
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0)
            fail(501);
    } else if (const auto bytes = lengths == 1 ? wholeNumber(length, 10) : std::optional<qint64>(0)) {
        m_bodyBytes = *bytes;
        m_stage = Stage::Body;
        if (m_bodyBytes > m_bodyLimit)
            fail(413);
    } else {
        fail(400);
    }
    m_expects = m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return m_stage != Stage::Bad;
}

bool HttpReader::readBody()
{
    if (m_buffer.size() < m_bodyBytes)
        return false;
    m_request.body = m_buffer.left(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    return true;
}

bool HttpReader::readChunks()
{
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0 || lineEnd > chunkLineLimit) {
            if (m_buffer.size() > chunkLineLimit)
                fail(400);
            return false;
        }
        const QByteArray line = m_buffer.left(lineEnd);
        const auto size = wholeNumber(upTo(';', line).trimmed(), 16);
        if (!size)
            fail(400);
        else if (m_request.body.size() + *size > m_bodyLimit)
            fail(413);
        if (m_stage == Stage::Bad)
            return false;
        const qsizetype data = lineEnd + 2;
        if (*size == 0)
            return endChunks(data);
        if (m_buffer.size() < data + *size + 2)
            return false;
        if (m_buffer.mid(data + *size, 2) != "\r\n") {
            fail(400);
            return false;
        }
        m_request.body += m_buffer.mid(data, *size);
        m_buffer.remove(0, data + *size + 2);
    }
}

/// Trailers end with an empty line; what they say is of no use here.
bool HttpReader::endChunks(qsizetype trailers)
{
    qsizetype lineEnd = m_buffer.indexOf("\r\n", trailers);
    while (lineEnd > trailers) {
        trailers = lineEnd + 2;
        lineEnd = m_buffer.indexOf("\r\n", trailers);
    }
    if (lineEnd < 0) {
        if (m_buffer.size() > headLimit)
            fail(431);
        return false;
    }
    m_buffer.remove(0, lineEnd + 2);
    return true;
}

} // namespace wql
