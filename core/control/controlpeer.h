// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/framereader.h"
#include "core/control/controldispatcher.h"
#include "core/control/outgoingqueue.h"
#include "core/control/peeridentity.h"

#include <QLocalSocket>
#include <QTimer>

#include <memory>

namespace wql {

/// One connection to the control socket, from the greeting to its end.
///
///     Open      a line that is too long   -> Closing   (an error goes out first)
///     Open      the other side went       -> Gone
///     Closing   the other side went, or two seconds -> Gone      (signal gone())
///
/// Begins with our greeting. A peer may answer it once with a `hello` of its own that asks for the role
/// read-only: it is greeted again, and never gets its former role back.
///
/// While it closes, what comes is thrown away: if it lay unread, the kernel would reset the connection, and
/// the error would be lost on its way.
///
/// Reads and answers only when it is told to, no further than the next whole request, and takes no request
/// while what it owes is not read: so a peer that floods or does not read holds up itself.
class ControlPeer : public ControlCaller {
    Q_OBJECT
public:
    ControlPeer(std::unique_ptr<QLocalSocket> socket, PeerIdentity identity, LinkRole role,
        const ControlDispatcher &dispatcher);
    ~ControlPeer() override;

    LinkRole role() const override { return m_role; }
    QString who() const override { return m_identity.name; }
    void notify(const QString &method, const QJsonObject &parameters) override;

    uid_t user() const { return m_identity.user; }
    /// Something waits to be read, or a whole request and there is room for its answer.
    bool isReady() const;
    /// Reads a piece, or answers one request.
    void serveOne();
    qsizetype bytesHeld() const;
    void closeWith(const RpcError &error);
    /// Ends it at once, with \a error if the kernel has room for the line.
    void drop(const RpcError &error);
    /// A request is being answered, or there is one.
    bool isBusy() const { return m_pending > 0 || isReady(); }
    /// When it came, or asked for something the last time; counted, not timed.
    quint64 lastAsked() const { return m_lastAsked; }

Q_SIGNALS:
    void ready();
    void grew(); ///< bytesHeld()
    void gone();

private:
    static quint64 nextTurn();
    void greet();
    void onNotification(const RpcMessage &message);
    void read();
    void answerNext();
    void onDisconnected();
    void answer(const QJsonValue &id, const RpcResult &result);
    void write();

    enum class State { Open, Closing, Gone };
    State m_state = State::Open;
    std::unique_ptr<QLocalSocket> m_socket;
    PeerIdentity m_identity;
    LinkRole m_role;
    const ControlDispatcher &m_dispatcher;
    qsizetype m_maxLine; ///< with its end
    FrameReader m_frames{ m_maxLine };
    OutgoingQueue m_queue;
    quint64 m_lastAsked = nextTurn();
    int m_pending = 0; ///< requests whose answer is still to come
    QTimer m_patience;
};

} // namespace wql
