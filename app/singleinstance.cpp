// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wql {

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_socket(directory + "/wqloader-window.sock"_L1)
    , m_lock(std::make_unique<QLockFile>(directory + "/wqloader-window.lock"_L1))
    , m_server(new QLocalServer(this))
    , m_asking(new QLocalSocket(this))
{
    // A lock is stale when its process is gone, however old it is: windows stay open for weeks.
    m_lock->setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // To connect is all that can be said: show yourself.
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (const std::unique_ptr<QLocalSocket> peer{ m_server->nextPendingConnection() })
            peer->disconnectFromServer();
        Q_EMIT showWanted();
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::begin()
{
    if (!m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError) {
        askTheFirst();
        return false;
    }
    // A socket that a killed window left; the lock says that nobody listens.
    QLocalServer::removeServer(m_socket);
    m_server->listen(m_socket);
    return true;
}

void SingleInstance::askTheFirst()
{
    // Queued: the caller is not waiting for it yet.
    connect(
        m_asking, &QLocalSocket::disconnected, this, &SingleInstance::firstOneAsked, Qt::QueuedConnection);
    connect(
        m_asking, &QLocalSocket::errorOccurred, this, &SingleInstance::firstOneAsked, Qt::QueuedConnection);
    QTimer::singleShot(2000, this, &SingleInstance::firstOneAsked);
    m_asking->connectToServer(m_socket);
}

} // namespace wql
