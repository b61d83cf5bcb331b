// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/remotelink.h"

#include <QLocalSocket>

namespace wql {

LinkError::Kind socketFailure(QLocalSocket::LocalSocketError error);

/// The service on this machine, through its control socket.
class SocketLink final : public RemoteLink {
    Q_OBJECT
public:
    explicit SocketLink(const QString &path, QObject *parent = nullptr);
    ~SocketLink() override;

private:
    void begin() override;
    void end() override;
    void onFailure();

    QString m_path;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace wql
