// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrlQuery>

#include <optional>

namespace wql {

struct ReceivedRequest {
    QByteArray method;
    QByteArray path; ///< percent-decoded, without the query
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< chunks joined
    bool keepAlive = true;

    /// The first header of that name, whatever its case; empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

/// Cuts a byte stream into HTTP/1.1 requests. Strict, so that a client's mistakes are seen: CRLF only, one
/// Content-Length or chunks, never both.
class HttpReader {
public:
    explicit HttpReader(qint64 bodyLimit)
        : m_bodyLimit(bodyLimit)
    {
    }

    void append(const QByteArray &bytes) { m_buffer += bytes; }

    /// The next whole request, if there is one. After badStatus() there is never one again.
    std::optional<ReceivedRequest> take();

    /// The status that answers what cannot be read on: 400, 413, 431, 501; 0 while all is well.
    int badStatus() const { return m_badStatus; }

    /// True once for a request that waits with its body for a 100.
    bool takeExpectation();

    /// True between requests.
    bool isEmpty() const { return m_stage == Stage::Head && m_buffer.isEmpty(); }

private:
    enum class Stage { Head, Body, Chunks, Bad };

    void fail(int status);
    bool readHead();
    bool parseHead(const QByteArray &head);
    bool chooseBody();
    bool readBody();
    bool readChunks();
    bool endChunks(qsizetype trailers);

    qint64 m_bodyLimit;
    QByteArray m_buffer;
    Stage m_stage = Stage::Head;
    ReceivedRequest m_request;
    qint64 m_bodyBytes = 0;
    bool m_expects = false;
    int m_badStatus = 0;
};

} // namespace wql
