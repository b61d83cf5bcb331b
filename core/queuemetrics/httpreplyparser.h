// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>

#include <optional>

namespace wql {

/// Reads one HTTP/1 reply to a POST out of bytes, however they are cut. Pure: it sees bytes and nothing else.
///
///     Head      a head of 1xx                          -> Head, at most 8 times
///     Head      a final head without a body            -> Complete
///     Head      a final head                           -> Length, ChunkSize or UntilClose
///     Length    the announced bytes                    -> Complete
///     ChunkSize a size                                 -> Chunk
///     ChunkSize zero                                   -> Trailer
///     Chunk     the chunk and its line end             -> ChunkSize
///     Trailer   an empty line                          -> Complete
///     UntilClose  end()                                -> Complete
///     any       a fault, a bound, bytes behind the end -> Broken
///
/// Without a length a body ends with the connection, also if the server did not say that it would close it:
/// old ones hang up unannounced. A reply that is cut so is no whole JSON, and counts as none.
class HttpReplyParser {
public:
    enum class State { Head, Length, ChunkSize, Chunk, Trailer, UntilClose, Complete, Broken };

    State feed(QByteArrayView bytes);
    /// The other side closed the connection. Leaves Complete, Broken, or a state in which the reply is cut.
    State end();

    State state() const { return m_state; }
    bool sawAnything() const { return m_sawAnything; }
    /// Of the final head; 0 if there was none.
    int status() const { return m_status; }
    const QByteArray &reason() const { return m_reason; }
    const QList<QNetworkReply::RawHeaderPair> &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }
    /// Whether another request may follow on the connection once the state is Complete.
    bool keepsConnection() const { return m_keepsConnection; }
    /// What was wrong, if Broken.
    QString problem() const { return m_problem; }

private:
    bool step();
    bool takeLine(QByteArray &line);
    bool readHead();
    bool readStatusLine(QByteArrayView line);
    bool readHeader(QByteArrayView line);
    void beginBody();
    bool readLengthBody();
    bool readChunkSize();
    bool readChunk();
    bool readTrailer();
    bool readUntilClose();
    bool broken(const QString &problem);
    std::optional<QByteArray> header(QByteArrayView name) const;

    State m_state = State::Head;
    QByteArray m_pending; ///< received, not yet understood
    qsizetype m_headBytes = 0;
    int m_interim = 0;
    int m_status = 0;
    int m_minorVersion = 0;
    QByteArray m_reason;
    QList<QNetworkReply::RawHeaderPair> m_headers;
    QByteArray m_body;
    qint64 m_left = 0; ///< of the body or of the chunk
    bool m_keepsConnection = false;
    bool m_sawAnything = false;
    QString m_problem;
};

} // namespace wql
