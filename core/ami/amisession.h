// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"
#include "core/ami/amireader.h"
#include "core/base/secret.h"

#include <QObject>
#include <QScopedPointer>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QSslSocket;

namespace wql {

/// Where an Asterisk listens.
struct AmiEndpoint {
    QString host = QStringLiteral(
        "127.0.0.1"); ///< of loopback also the other address, unless a password goes in clear
    quint16 port = 5038;
    std::optional<QSslConfiguration> tls; ///< unset: plain

    bool operator==(const AmiEndpoint &) const = default;
};

/// A manager user of the loader's own.
struct AmiCredentials {
    QString user;
    Secret secret;
    bool md5 = true; ///< answer a challenge instead of sending the secret

    bool operator==(const AmiCredentials &) const = default;
};

/// How long a session waits for each step. Together they bound its life.
struct AmiDeadlines {
    std::chrono::milliseconds connect{ 5000 }; ///< encryption included
    std::chrono::milliseconds login{ 10000 }; ///< for the banner, and again for each step of the login
    /// For each answer. An Originate that is not asynchronous gets its own Timeout on top.
    std::chrono::milliseconds transaction{ 15000 };
    std::chrono::milliseconds boot{ 20000 }; ///< how long an Asterisk may lack its modules after a start
    std::chrono::milliseconds bootRetry{ 1000 }; ///< between two tries of a transaction meanwhile
    std::chrono::milliseconds logoff{ 2000 }; ///< then the connection is cut
};

/// What came of one transaction.
struct AmiOutcome {
    enum class Kind {
        Done, ///< Asterisk said Success or Goodbye
        Refused, ///< Asterisk said Error
        NotSent, ///< surely not done
        Unknown, ///< sent, and no answer came
    };
    Kind kind = Kind::NotSent;
    QString text; ///< Asterisk's own message, or why there is none; one line, bounded
    std::chrono::milliseconds took{ 0 };

    bool operator==(const AmiOutcome &) const = default;
};

/// Carries a list of transactions to one Asterisk, in order, each answered before the next is sent.
///
///     Idle            start()                         -> Connecting
///     Connecting      refused, loopback has another   -> Connecting
///     Connecting      connected (and encrypted)       -> AwaitingBanner
///     AwaitingBanner  Asterisk's, MD5 login           -> Challenging
///     AwaitingBanner  Asterisk's, plain login         -> LoggingIn
///     AwaitingBanner  Asterisk's, no login of ours    -> Running
///     Challenging     challenge                       -> LoggingIn
///     LoggingIn       accepted                        -> Running
///     Running         answer, more to do              -> Running
///     Running         unknown action while booting    -> Booting
///     Booting         FullyBooted, or a while later   -> Running (the same transaction again)
///     Running         nothing left, login refused, or no answer in time -> LoggingOff
///     Challenging, LoggingIn   refused                -> LoggingOff
///     LoggingOff      Goodbye, closed, or too late    -> Finished
///     any             connection lost, nonsense, too late -> Finished
///
/// A transaction that is a Login is the login; if Asterisk refuses it, nothing behind it is sent. After an
/// answer that does not come nothing more is sent either. Destroying a session is silent.
class AmiSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Connecting,
        AwaitingBanner,
        Challenging,
        LoggingIn,
        Running,
        Booting,
        LoggingOff,
        Finished,
    };
    Q_ENUM(State)

    /// What a session is made for.
    struct Job {
        AmiEndpoint endpoint;
        std::optional<AmiCredentials> credentials; ///< unset: the transactions log in themselves
        std::vector<AmiMessage> transactions; ///< in order
        AmiDeadlines deadlines;
    };

    explicit AmiSession(Job job, QObject *parent = nullptr);
    ~AmiSession() override;

    /// Once.
    void start();
    State state() const { return m_state; }

Q_SIGNALS:
    /// Once, and not from inside start(): an outcome for each transaction.
    void finished(const std::vector<wql::AmiOutcome> &outcomes);

private:
    struct Connection {
        QScopedPointer<QSslSocket, QScopedPointerDeleteLater> socket; ///< dropped inside its own signals
        std::string beforeBanner;
        AmiReader reader;
    };

    void enter(State state);
    void connectToNext();
    void onConnectFailed();
    void onConnected();
    void onDisconnected();
    void onBytes();
    void takeBanner(std::string_view bytes);
    void takeMessages();
    void takeEvent(const AmiMessage &event);
    void takeAnswer(const AmiMessage &answer);
    void logIn(const AmiMessage &challenge);
    void runNext();
    void takeOutcome(AmiOutcome::Kind kind, const QString &text);
    void onDeadline();
    void send(const AmiMessage &message);
    /// Nothing more will be sent: outcomes still open get \a reason, then we leave politely.
    void giveUp(const QString &reason);
    void logOff();
    void finish(const QString &reason);
    void settle(const QString &reason);
    std::chrono::milliseconds deadlineOf(const AmiMessage &transaction) const;
    bool mayBeBooting(const AmiMessage &answer) const;
    /// Host and port, for people.
    QString place() const;

    Job m_job;
    State m_state = State::Idle;
    QStringList m_addresses; ///< still to try
    std::unique_ptr<Connection> m_connection;
    QTimer m_deadline;
    QTimer m_bootRetry;
    QTimer m_bootPatience;
    bool m_isBooted = false;
    bool m_isPatienceOver = false;
    bool m_isInFlight = false; ///< a transaction was sent and not answered
    bool m_sentLogoff = false;
    int m_actionId = 0;
    std::chrono::steady_clock::time_point m_sentAt;
    size_t m_next = 0; ///< index of the transaction in flight, or to be sent next
    std::vector<AmiOutcome> m_outcomes;
};

} // namespace wql
