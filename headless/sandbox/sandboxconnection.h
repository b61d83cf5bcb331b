// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/httprequest.h"
#include "headless/sandbox/requesthandler.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace wql {

/// One client's connection: reads requests one after the other and answers each as its fault says.
///
///     Reading      a whole request          -> Storing
///     Storing      delay over, stored       -> Answering, or Silent if nothing is ever said
///     Answering    all is written           -> Reading, or Ended
///     any          client left              -> Ended, after what is still to be stored
///     Reading      no HTTP, too large, idle -> Ended, the first two with an answer
///     Answering    fault says FIN or RST    -> Ended
///
/// What is to be stored is stored also if the client has gone in the meantime: so does a servlet.
class SandboxConnection : public QObject {
    Q_OBJECT
public:
    /// Takes the socket over.
    SandboxConnection(RequestHandler &handler, QTcpSocket *socket, QObject *parent);
    ~SandboxConnection() override;

Q_SIGNALS:
    /// Once, last of all; the owner may delete this later, not at once.
    void ended();

private:
    enum class State { Reading, Storing, Answering, Silent, Ended };
    enum class Ending { KeepAlive, Fin, Rst, Swallow };

    void onBytes();
    void onClientLeft();
    void onDelayOver();
    void readNext();
    void begin(const ReceivedRequest &request);
    void store();
    void answer();
    void sendAsFaultSays(const HttpReply &reply);
    void send(const QByteArray &bytes, Ending ending);
    void onWritten();
    void writeMore();
    void finish(Ending ending);
    void end();

    RequestHandler &m_handler;
    QTcpSocket *m_socket;
    HttpReader m_reader;
    State m_state = State::Reading;
    Exchange m_exchange;
    QTimer m_delay;
    QTimer m_trickle;
    QByteArray m_unsent; ///< bytes that go out one by one
    qint64 m_filler = 0; ///< bytes of a huge answer that are still to come
    Ending m_ending = Ending::KeepAlive;
    bool m_clientLeft = false;
};

} // namespace wql
