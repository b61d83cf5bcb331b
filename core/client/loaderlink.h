// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/client/methods.h"
#include "core/status/loaderstatus.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace wql {

/// Who answers at the other end of a link.
struct LinkHello {
    int protocol = 0;
    QString version;
    QString host; ///< as the other side calls itself; for display only
    LinkRole role = LinkRole::ReadOnly;
};

/// Why a call brought no result, or why a link is not open. A value; the sentence is made where it is read.
struct LinkError {
    enum class Kind {
        NotRunning, ///< nothing listens there
        NotPermitted, ///< the socket, or the role
        Unreachable, ///< ssh could not connect; words hold what ssh said
        HostKeyChanged, ///< ssh's own refusal; never overridden by us
        HostKeyUnknown, ///< ssh has never seen this host, and nobody is there whom it could ask
        LoginFailed, ///< ssh was not let in
        NotALoader, ///< another program answers, or no greeting came
        VersionDiffers, ///< of the protocol
        Lost, ///< the connection ended before the answer
        TimedOut,
        Refused, ///< by the loader, with its words
        Invalid, ///< the loader did not understand: a method or parameters it does not know
        Conflict, ///< another client changed the configuration meanwhile
    };
    Kind kind = Kind::Lost;
    QString words; ///< the other side's own, at most 2,000 characters, control characters removed
    QJsonObject data; ///< what else there is to know, as docs/control.md says for the method

    bool operator==(const LinkError &) const = default;
};

using LinkResult = Result<QJsonObject, LinkError>;

/// One question to a loader. Reports once, never from inside the function that asked; destroying it is
/// silent, and stops what can be stopped.
class LinkCall : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const wql::LinkResult &result);
};

/// A question that waits for its answer. The asker owns it: destroying it, or assigning another one to it, is
/// silent and stops what can be stopped.
class PendingCall {
public:
    PendingCall() = default;
    explicit PendingCall(LinkCall *call);
    PendingCall(PendingCall &&) = default;
    PendingCall &operator=(PendingCall &&other);
    ~PendingCall() { cancel(); }

    explicit operator bool() const { return m_call && *m_call; } ///< it still waits
    void cancel();
    /// Hands the question over to \a owner, which ends it when it is destroyed.
    void giveTo(QObject *owner) &&;
    /// Calls \a then once, with the result; nothing waits any more by then.
    void onFinished(const std::function<void(const LinkResult &)> &then);

private:
    std::shared_ptr<QPointer<LinkCall>> m_call;
};

/// A loader somewhere: in this process, on this machine, or over ssh. Windows, tray and command line see a
/// loader only through this, and cannot tell which it is. Methods and shapes: docs/control.md.
///
///     Closed    open()              -> Opening
///     Opening   greeting came       -> Open
///     Opening   it failed           -> Lost
///     Open      the connection ended -> Lost
///     Lost      after a pause       -> Opening   (not after HostKeyChanged, HostKeyUnknown, LoginFailed,
///                                                 NotPermitted, VersionDiffers: those wait for open())
///     any       close()             -> Closed
///
/// The texts that it gives come from the other side. They are bounded; show them as plain text only.
class LoaderLink : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Opening, Open, Lost };
    using QObject::QObject;

    virtual void open() = 0;
    virtual void close() = 0;

    State state() const { return m_state; }
    const LinkHello &hello() const { return m_hello; } ///< of the last connection
    const LinkError &trouble() const { return m_trouble; } ///< why it is Lost
    /// The last one that came; while Lost it is the last one known. Fresh at least every second while Open.
    const LoaderStatus &status() const { return m_status; }

    /// When anything was heard from there, be it only a sign of life; invalid: never.
    const QDateTime &lastContact() const { return m_lastContact; }
    /// How long the loader has left questions unanswered; zero while it answers, or while the link is not
    /// Open. status() is then that old.
    std::chrono::milliseconds silence() const { return m_silence; }

    /// Asks; \a parent owns the call. In every state: without a connection the call reports Lost.
    virtual LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline = std::chrono::seconds{ 30 })
        = 0;

Q_SIGNALS:
    void stateChanged();
    void statusChanged();
    /// It fell silent, is so for another second, or answers again.
    void silenceChanged();
    /// What was subscribed to (`log`), or progress of a call (`check.stage`).
    void notified(const QString &method, const QJsonObject &parameters);

protected:
    void enter(State state);
    void fail(const LinkError &trouble); ///< enters Lost
    void setHello(const LinkHello &hello) { m_hello = hello; }
    void setStatus(const LoaderStatus &status);
    void heard();
    void setSilence(std::chrono::milliseconds silence);

private:
    State m_state = State::Closed;
    LinkHello m_hello;
    LinkError m_trouble;
    LoaderStatus m_status;
    QDateTime m_lastContact;
    std::chrono::milliseconds m_silence{ 0 };
};

} // namespace wql
