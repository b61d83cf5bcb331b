// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/jsonrpcclient.h"
#include "core/client/loaderlink.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace wql {

/// What links to another process have in common: the greeting and its deadline, the subscription to the
/// status, the calls, and the pauses before the next try (1 s, doubling to 30 s). The states are
/// LoaderLink's.
///
/// A process that was stopped, or a network that swallows everything, ends no connection. So the other side
/// is asked for a sign of life whenever nothing was heard for a while, and a link that gets none says so
/// (silence()). The connection is kept: it may go on.
///
/// How bytes get there is a subclass's: begin() leads to attach() or lost(), once each.
class RemoteLink : public LoaderLink {
    Q_OBJECT
public:
    ~RemoteLink() override;

    void open() override;
    void close() override;
    LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline = std::chrono::seconds{ 30 }) override;

    struct SignsOfLife {
        std::chrono::milliseconds askAfter{ 5000 }; ///< that nothing was heard
        std::chrono::milliseconds answerWithin{ 15000 };
    };
    /// To be called before open().
    void setSignsOfLife(const SignsOfLife &signs) { m_signs = signs; }

    static constexpr std::chrono::milliseconds statusInterval{ 500 };
    static constexpr std::chrono::milliseconds firstPause{ 1000 };
    static constexpr std::chrono::milliseconds maxPause{ 30000 };

protected:
    RemoteLink(std::chrono::milliseconds greetingDeadline, QObject *parent);

    /// Makes a new connection; there is none.
    virtual void begin() = 0;
    /// Drops the connection, or what was going to be one. Nothing may be reported of it afterwards.
    virtual void end() = 0;

    void attach(QIODevice *device);
    /// What began did not work, or the connection ended.
    void lost(const LinkError &trouble);

private:
    void onGreeted(const LinkHello &hello);
    void onNotified(const QString &method, const QJsonObject &parameters);
    void lookForLife();
    void dropConnection(const LinkError &trouble);

    std::unique_ptr<JsonRpcClient> m_client;
    QTimer m_greetingTimer;
    QTimer m_pauseTimer;
    std::chrono::milliseconds m_pause = firstPause;
    SignsOfLife m_signs;
    QTimer m_lifeTimer; ///< while Open
    QElapsedTimer m_sinceHeard;
    PendingCall m_sign; ///< the question that waits; there is never more than one
};

} // namespace wql
