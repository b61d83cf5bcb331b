// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"

#include "core/client/linkerrors.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds socketGreetingDeadline{ 10 };
constexpr qint64 readAhead = 1024 * 1024;

} // namespace

LinkError::Kind socketFailure(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ConnectionRefusedError:
    case QLocalSocket::ServerNotFoundError:
        return LinkError::Kind::NotRunning;
    case QLocalSocket::SocketAccessError:
        return LinkError::Kind::NotPermitted;
    default:
        return LinkError::Kind::Lost;
    }
}

SocketLink::SocketLink(const QString &path, QObject *parent)
    : RemoteLink(socketGreetingDeadline, parent)
    , m_path(path)
{
}

SocketLink::~SocketLink()
{
    end();
}

void SocketLink::begin()
{
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SocketLink::onFailure);
    attach(m_socket.get());
    m_socket->connectToServer(m_path);
}

void SocketLink::onFailure()
{
    lost({ .kind = socketFailure(m_socket->error()),
        .words = plainWords(m_socket->errorString()),
        .data = {} });
}

void SocketLink::end()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it may be the one that tells us
}

} // namespace wql
