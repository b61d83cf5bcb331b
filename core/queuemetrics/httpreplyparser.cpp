// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpreplyparser.h"

#include "core/base/limits.h"
#include "core/queuemetrics/servertext.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxInterimReplies = 8;
constexpr qsizetype maxChunkLine = 1024;

bool isToken(QByteArrayView name)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || marks.contains(c);
    });
}

/// Digits only: no sign, no blank, nothing that another reader might take for another number.
std::optional<qint64> number(QByteArrayView digits, int base)
{
    const bool plain = !digits.isEmpty() && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [base](char c) {
               return (c >= '0' && c <= '9')
                   || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
           });
    return plain ? std::optional<qint64>(digits.toByteArray().toLongLong(nullptr, base)) : std::nullopt;
}

bool isListed(const QByteArray &list, QByteArrayView word)
{
    const QList<QByteArray> words = list.split(',');
    return std::any_of(words.begin(), words.end(),
        [word](const QByteArray &one) { return one.trimmed().compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

HttpReplyParser::State HttpReplyParser::feed(QByteArrayView bytes)
{
    m_sawAnything = m_sawAnything || !bytes.isEmpty();
    m_pending.append(bytes);
    while (step()) { }
    if (m_state == State::Complete && !m_pending.isEmpty())
        broken(u"bytes behind the end of the reply"_s);
    return m_state;
}

HttpReplyParser::State HttpReplyParser::end()
{
    if (m_state == State::UntilClose)
        m_state = State::Complete;
    return m_state;
}

/// Understands the next piece of m_pending; false if more bytes are needed or nothing more is wanted.
bool HttpReplyParser::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Length:
        return readLengthBody();
    case State::ChunkSize:
        return readChunkSize();
    case State::Chunk:
        return readChunk();
    case State::Trailer:
        return readTrailer();
    case State::UntilClose:
        return readUntilClose();
    case State::Complete:
    case State::Broken:
        return false;
    }
    Q_UNREACHABLE();
}

bool HttpReplyParser::broken(const QString &problem)
{
    m_state = State::Broken;
    m_keepsConnection = false;
    m_problem = problem;
    if (m_status < 200)
        m_status = 0;
    m_pending.clear();
    return false;
}

/// Takes a line without its end; LF alone is one too.
bool HttpReplyParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end < 0)
        return false;
    line = m_pending.left(end > 0 && m_pending[end - 1] == '\r' ? end - 1 : end);
    m_pending.remove(0, end + 1);
    return true;
}

bool HttpReplyParser::readHead()
{
    // Bytes that cannot begin a reply are told at once, not when the deadline passes.
    if (m_status == 0
        && !QByteArrayView("HTTP/1.").startsWith(
            QByteArrayView(m_pending).first(std::min<qsizetype>(m_pending.size(), 7))))
        return broken(u"no HTTP: "_s + describePage(m_pending));
    QByteArray line;
    const qsizetype before = m_pending.size();
    if (!takeLine(line)) {
        if (m_headBytes + before > limits::answerHeadBytes)
            broken(u"head of the reply beyond all bounds"_s);
        return false;
    }
    m_headBytes += before - m_pending.size();
    if (m_headBytes > limits::answerHeadBytes)
        return broken(u"head of the reply beyond all bounds"_s);
    if (m_status == 0)
        return readStatusLine(line);
    if (!line.isEmpty())
        return readHeader(line);
    if (m_status >= 200) {
        beginBody();
        return m_state != State::Broken;
    }
    // Nobody asked to change the protocol.
    if (m_status == 101 || ++m_interim > maxInterimReplies)
        return broken(u"interim replies without an end"_s);
    m_status = 0;
    m_headers.clear();
    return true;
}

bool HttpReplyParser::readStatusLine(QByteArrayView line)
{
    const bool hasShape = line.size() >= 12 && (line[7] == '0' || line[7] == '1') && line[8] == ' '
        && (line.size() == 12 || line[12] == ' ');
    const auto status = hasShape ? number(line.sliced(9, 3), 10) : std::nullopt;
    if (!status || *status < 100)
        return broken(u"no HTTP status: "_s + describePage(line));
    m_status = int(*status);
    m_minorVersion = line[7] - '0';
    m_reason = line.size() > 13 ? line.sliced(13).toByteArray() : QByteArray();
    return true;
}

bool HttpReplyParser::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // A name that begins with a blank would continue the line before: obsolete, and a way to smuggle.
    if (colon < 0 || !isToken(line.first(colon)) || line.contains('\0'))
        return broken(u"malformed header in the reply"_s);
    m_headers.append({ line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray() });
    return true;
}

/// All values of a header, joined as a list.
std::optional<QByteArray> HttpReplyParser::header(QByteArrayView name) const
{
    std::optional<QByteArray> value;
    for (const auto &[key, text] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            value = value ? *value + ',' + text : text;
    }
    return value;
}

void HttpReplyParser::beginBody()
{
    const QByteArray connection = header("Connection").value_or(QByteArray());
    const bool closes
        = isListed(connection, "close") || (m_minorVersion == 0 && !isListed(connection, "keep-alive"));
    const auto length = header("Content-Length");
    const auto transfer = header("Transfer-Encoding");
    const auto coding = header("Content-Encoding");
    m_keepsConnection = !closes;
    if (coding && coding->compare("identity", Qt::CaseInsensitive) != 0) {
        broken(u"compressed reply, which nobody asked for"_s);
    } else if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
    } else if (transfer) {
        m_state = State::ChunkSize;
        // Two lengths are an attack or a fault: nobody knows where this reply ends.
        if (length || transfer->compare("chunked", Qt::CaseInsensitive) != 0)
            broken(u"unclear length of the reply"_s);
    } else if (length) {
        const auto bytes = number(*length, 10);
        if (!bytes || *bytes > limits::answerBytes) {
            broken(bytes ? u"reply beyond all bounds"_s : u"unclear length of the reply"_s);
            return;
        }
        m_left = *bytes;
        m_state = State::Length;
    } else {
        // Some old servers hang up unannounced. If that cuts the reply, it is no whole JSON, and counts as
        // none.
        m_state = State::UntilClose;
        m_keepsConnection = false;
    }
}

bool HttpReplyParser::readLengthBody()
{
    const qsizetype bytes = std::min<qsizetype>(m_pending.size(), m_left);
    if (m_body.isEmpty() && bytes == m_pending.size())
        m_body = std::exchange(m_pending, {});
    else {
        m_body.append(QByteArrayView(m_pending).first(bytes));
        m_pending.remove(0, bytes);
    }
    m_left -= bytes;
    if (m_left == 0)
        m_state = State::Complete;
    return false;
}

bool HttpReplyParser::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line)) {
        if (m_pending.size() > maxChunkLine)
            broken(u"malformed chunk in the reply"_s);
        return false;
    }
    const qsizetype extension = line.indexOf(';');
    const auto size = number((extension < 0 ? line : line.left(extension)).trimmed(), 16);
    if (!size)
        return broken(u"malformed chunk in the reply"_s);
    if (*size + m_body.size() > limits::answerBytes)
        return broken(u"reply beyond all bounds"_s);
    m_left = *size;
    m_state = m_left > 0 ? State::Chunk : State::Trailer;
    return true;
}

bool HttpReplyParser::readChunk()
{
    const qsizetype bytes = std::min<qsizetype>(m_pending.size(), m_left);
    m_body.append(QByteArrayView(m_pending).first(bytes));
    m_pending.remove(0, bytes);
    m_left -= bytes;
    if (m_left > 0 || m_pending.isEmpty() || m_pending == "\r")
        return false;
    QByteArray line;
    if (!m_pending.startsWith("\r\n") && !m_pending.startsWith('\n'))
        return broken(u"malformed chunk in the reply"_s);
    takeLine(line);
    m_state = State::ChunkSize;
    return true;
}

bool HttpReplyParser::readTrailer()
{
    QByteArray line;
    const qsizetype before = m_pending.size();
    const bool isLine = takeLine(line);
    m_headBytes += before - m_pending.size();
    if (m_headBytes + m_pending.size() > limits::answerHeadBytes)
        return broken(u"head of the reply beyond all bounds"_s);
    if (!isLine)
        return false;
    const qsizetype colon = line.indexOf(':');
    if (line.isEmpty())
        m_state = State::Complete;
    else if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return broken(u"malformed trailer in the reply"_s);
    return true;
}

bool HttpReplyParser::readUntilClose()
{
    m_body.append(std::exchange(m_pending, {}));
    if (m_body.size() > limits::answerBytes)
        broken(u"reply beyond all bounds"_s);
    return false;
}

} // namespace wql
