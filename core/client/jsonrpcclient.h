// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/framereader.h"
#include "core/client/jsonrpc.h"
#include "core/client/loaderlink.h"

#include <QHash>
#include <QIODevice>
#include <QPointer>

namespace wql {

class RpcCall;

/// Speaks the control protocol over a device that is open already: the client's side of one connection.
///
/// Before the greeting it passes over at most 64 KiB of other text, as login scripts print it. The greeting,
/// and then whatever else comes, is told by signals; what is no message afterwards ends it (broken). It
/// watches neither for the device's end nor for how long the greeting takes: its owner does, and says
/// abandon().
class JsonRpcClient : public QObject {
    Q_OBJECT
public:
    static constexpr int protocol = 1;

    /// \a device must outlive it.
    explicit JsonRpcClient(QIODevice *device, QObject *parent = nullptr);
    ~JsonRpcClient() override;

    LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline);
    /// Reads what is still there; then every open call reports \a why.
    void abandon(const LinkError &why);

Q_SIGNALS:
    void heard(); ///< bytes came, whatever they are
    void greeted(const wql::LinkHello &hello);
    void notified(const QString &method, const QJsonObject &parameters);
    void broken(const wql::LinkError &why);

private:
    void read();
    void take(const QByteArray &line);
    void takeBeforeGreeting(const QByteArray &line);
    void breakOff(LinkError::Kind kind, const QString &words);

    QIODevice *m_device;
    FrameReader m_frames{ rpc::frameBytes };
    bool m_isGreeted = false;
    bool m_isBroken = false;
    QString m_preamble; ///< what came before the greeting
    qint64 m_lastId = 0;
    QHash<qint64, QPointer<RpcCall>> m_calls;
};

/// A call that reports \a error from the event loop, for links that are not connected.
LinkCall *failedCall(const LinkError &error, QObject *parent);

} // namespace wql
