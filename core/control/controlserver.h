// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/control/controldispatcher.h"
#include "core/control/workbudget.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <sys/types.h>

#include <memory>
#include <optional>
#include <vector>

namespace wql {

class ControlPeer;

/// The service's control socket: lets peers in, and serves their requests in turn.
///
/// Whatever peers do, connecting, reading and answering take about a hundredth of the event loop's time
/// (WorkBudget); an upload does not notice. Their number, and the memory that all of them together occupy,
/// are bounded. Administrators are served before those who may only look, who get every fourth turn all the
/// same; within each role it goes round.
class ControlServer : public QObject {
    Q_OBJECT
public:
    static constexpr size_t maxPeers = 64;
    /// Read-only peers; the other places are kept for administrators. Where there are too many, one is
    /// closed: of the user with the most peers the one that has been idle for the longest time.
    static constexpr size_t maxReadOnlyPeers = 48;
    static constexpr size_t maxPeersOfUser = 24;

    /// \a dispatcher must outlive it. \a maxBytesHeld: for all peers together; the one with the most is
    /// closed.
    explicit ControlServer(const ControlDispatcher &dispatcher, qsizetype maxBytesHeld = 32 * 1024 * 1024);
    ~ControlServer() override;

    /// Opens the socket at an absolute path in a directory that exists, with mode 0660. A socket that a
    /// loader left behind is replaced; one that somebody answers at, and any other file, is left alone. Fails
    /// with the reason in words.
    Result<void, QString> listen(const QString &path);
    QString path() const { return m_server.fullServerName(); }
    size_t peers() const { return m_peers.size(); }

private:
    void serveLater();
    bool hasWork() const;
    void welcome(std::unique_ptr<QLocalSocket> socket);
    bool makeRoom(uid_t user, LinkRole role);
    ControlPeer *oldestReadOnly(std::optional<uid_t> user) const;
    size_t readOnlyPeers(std::optional<uid_t> user) const;
    void removePeer(ControlPeer *peer);
    void serve();
    void serveNextPeer();
    bool serveNext(LinkRole role);
    std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_running.nsecsElapsed()); }
    void closeLargest();
    qsizetype bytesHeld() const;

    const ControlDispatcher &m_dispatcher;
    const qsizetype m_maxBytesHeld;
    QLocalServer m_server;
    std::vector<std::unique_ptr<ControlPeer>> m_peers;
    ControlPeer *m_lastAdmin = nullptr; ///< whose turn it was; only compared
    ControlPeer *m_lastReader = nullptr;
    int m_turns = 0;
    QTimer m_turn;
    QElapsedTimer m_running;
    WorkBudget m_budget;
};

} // namespace wql
