// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace wql {

/// What a ScriptedServer does with one request.
struct ScriptedStep {
    enum class Then { Keep, Close, Reset, Encrypt };

    QByteArray bytes; ///< sent as they are
    Then then = Then::Keep; ///< Encrypt: TLS begins, as behind a CONNECT
    qint64 after = -1; ///< acts once so many bytes of the request came; -1: once it came whole
    std::chrono::milliseconds drip{ 0 }; ///< a byte at a time, so far apart
};

/// A reply with a Content-Length.
QByteArray httpReply(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});

/// A server on 127.0.0.1 that does with each request what the test said, byte by byte, and counts what came.
/// Requests beyond the script are answered as an OK heartbeat. It lives in the test's own thread.
class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    /// \a certificate names a file in tests/data/tls; empty: no TLS.
    explicit ScriptedServer(const QString &certificate = {});
    ~ScriptedServer() override;

    static QByteArray okReply();
    static QString dataFile(const QString &name);

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    void script(const ScriptedStep &step) { m_steps.append(step); }
    /// Closes all connections at once, without the client's event loop having a say.
    void closeAll(bool reset);
    /// While off, nothing is read and the client's bytes pile up.
    void setReading(bool on) { m_reading = on; }

    int begun() const { return m_begun; } ///< requests of which a byte came
    const QList<QByteArray> &requests() const { return m_whole; } ///< those that came whole
    int connections() const { return m_connections; }
    qint64 bytesRead() const { return m_bytesRead; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Peer;

    void encrypt(QSslSocket &socket);
    void read(Peer &peer);
    bool serve(Peer &peer);
    void act(Peer &peer, const ScriptedStep &step);
    void end(Peer &peer, ScriptedStep::Then then);

    QString m_certificate;
    QList<ScriptedStep> m_steps;
    std::vector<std::unique_ptr<Peer>> m_peers;
    QList<QByteArray> m_whole;
    int m_begun = 0;
    int m_connections = 0;
    qint64 m_bytesRead = 0;
    bool m_reading = true;
};

} // namespace wql
