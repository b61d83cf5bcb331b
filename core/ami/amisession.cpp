// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amisession.h"

#include "core/ami/amibanner.h"
#include "core/base/shownchars.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSslSocket>

#include <charconv>

// What goes to Asterisk is told only when asked for: QT_LOGGING_RULES="wql.ami=true".
Q_LOGGING_CATEGORY(lcAmi, "wql.ami", QtInfoMsg)

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 300;

QStringList addressesOf(const AmiSession::Job &job)
{
    const QString four = u"127.0.0.1"_s;
    const QString six = u"::1"_s;
    const QString &host = job.endpoint.host;
    const bool isLocalhost = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    if (host != four && host != six && !isLocalhost)
        return { host };
    // Where Asterisk does not listen anybody on this machine may: a password in clear goes to one address.
    if (!job.endpoint.tls && !(job.credentials && job.credentials->md5))
        return { isLocalhost ? four : host };
    // bindaddr=127.0.0.1 is IPv4 only and a resolver may name ::1 first, so loopback is tried both ways.
    return host == six ? QStringList{ six, four } : QStringList{ four, six };
}

/// On one line and bounded: Asterisk repeats in its messages what it was sent.
QString cleaned(std::string_view text)
{
    const QString line = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    return plainText(beginningOf(line, maxText), u'?');
}

QString messageOf(const AmiMessage &answer)
{
    for (const char *name : { "Message", "Output", "Response" }) {
        if (!answer.value(name).empty())
            return cleaned(answer.value(name));
    }
    return {};
}

bool isSuccess(const AmiMessage &answer)
{
    const std::string_view response = answer.value("Response");
    return equalsIgnoringCase(response, "Success") || equalsIgnoringCase(response, "Goodbye")
        || equalsIgnoringCase(response, "Follows");
}

QString reasonOf(AmiReader::Trouble trouble)
{
    switch (trouble) {
    case AmiReader::Trouble::None:
        return {};
    case AmiReader::Trouble::LineTooLong:
        return u"Asterisk sent a line that is too long"_s;
    case AmiReader::Trouble::TooManyHeaders:
    case AmiReader::Trouble::MessageTooLong:
        return u"Asterisk sent a message that is too long"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AmiSession::AmiSession(Job job, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_outcomes(m_job.transactions.size())
{
    for (QTimer *timer : { &m_deadline, &m_bootRetry, &m_bootPatience })
        timer->setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AmiSession::onDeadline);
    connect(&m_bootRetry, &QTimer::timeout, this, &AmiSession::runNext);
    connect(&m_bootPatience, &QTimer::timeout, this, [this] { m_isPatienceOver = true; });
}

AmiSession::~AmiSession()
{
    if (m_connection)
        m_connection->socket->disconnect(this);
}

void AmiSession::start()
{
    Q_ASSERT(m_state == State::Idle);
    m_addresses = addressesOf(m_job);
    connectToNext();
}

void AmiSession::enter(State state)
{
    m_state = state;
    qCDebug(lcAmi).noquote() << m_job.endpoint.host << m_job.endpoint.port << state;
}

void AmiSession::connectToNext()
{
    enter(State::Connecting);
    if (m_connection)
        m_connection->socket->disconnect(this);
    m_connection = std::make_unique<Connection>();
    m_connection->socket.reset(new QSslSocket);
    QSslSocket *socket = m_connection->socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(256 * 1024);
    connect(socket, &QSslSocket::errorOccurred, this, &AmiSession::onConnectFailed);
    connect(socket, &QSslSocket::disconnected, this, &AmiSession::onDisconnected);
    connect(socket, &QSslSocket::readyRead, this, &AmiSession::onBytes);
    m_deadline.start(m_job.deadlines.connect);
    const QString address = m_addresses.takeFirst();
    if (m_job.endpoint.tls) {
        socket->setSslConfiguration(*m_job.endpoint.tls);
        connect(socket, &QSslSocket::encrypted, this, &AmiSession::onConnected);
        socket->connectToHostEncrypted(address, m_job.endpoint.port, m_job.endpoint.host);
    } else {
        connect(socket, &QSslSocket::connected, this, &AmiSession::onConnected);
        socket->connectToHost(address, m_job.endpoint.port);
    }
}

QString AmiSession::place() const
{
    return u"%1:%2"_s.arg(m_job.endpoint.host, QString::number(m_job.endpoint.port));
}

void AmiSession::onConnectFailed()
{
    if (m_state != State::Connecting)
        return;
    const QSslSocket &socket = *m_connection->socket;
    const bool isRefused = socket.error() == QAbstractSocket::ConnectionRefusedError
        || socket.error() == QAbstractSocket::NetworkError
        || socket.error() == QAbstractSocket::UnsupportedSocketOperationError;
    if (isRefused && !m_addresses.isEmpty())
        QMetaObject::invokeMethod(this, &AmiSession::connectToNext, Qt::QueuedConnection);
    else
        finish(u"no connection to Asterisk at %1: %2"_s.arg(place(), socket.errorString()));
}

void AmiSession::onConnected()
{
    m_connection->socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    enter(State::AwaitingBanner);
    m_deadline.start(m_job.deadlines.login);
}

void AmiSession::onDisconnected()
{
    if (m_state == State::Connecting)
        return; // errorOccurred says why
    if (m_state == State::AwaitingBanner)
        finish(u"the connection was closed without a greeting: a TLS port, or too many logins at once"_s);
    else
        finish(u"Asterisk closed the connection"_s);
}

void AmiSession::onBytes()
{
    if (m_state == State::Connecting)
        return; // in between connected and encrypted
    const QByteArray bytes = m_connection->socket->readAll();
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    if (m_state == State::AwaitingBanner)
        takeBanner(view);
    else
        m_connection->reader.feed(view);
    takeMessages();
}

void AmiSession::takeBanner(std::string_view bytes)
{
    std::string &received = m_connection->beforeBanner;
    received.append(bytes);
    const AmiBanner banner = readBanner(received);
    switch (banner.kind) {
    case AmiBanner::Kind::Incomplete:
        return;
    case AmiBanner::Kind::Other:
        finish(u"%1 is no Asterisk manager but %2"_s.arg(place(), banner.speaker));
        return;
    case AmiBanner::Kind::Asterisk:
        break;
    }
    m_connection->reader.feed(std::string_view(received).substr(banner.bytes));
    if (!m_job.credentials) {
        runNext();
    } else if (m_job.credentials->md5) {
        enter(State::Challenging);
        AmiMessage challenge("Challenge");
        challenge.add("AuthType", "MD5");
        m_deadline.start(m_job.deadlines.login);
        send(challenge);
    } else {
        logIn({});
    }
}

void AmiSession::takeMessages()
{
    while (m_state != State::Finished) {
        const std::optional<AmiMessage> message = m_connection->reader.next();
        if (!message)
            break;
        if (message->isAnswer())
            takeAnswer(*message);
        else if (message->isEvent())
            takeEvent(*message);
    }
    if (m_state != State::Finished && m_connection->reader.trouble() != AmiReader::Trouble::None)
        finish(reasonOf(m_connection->reader.trouble()));
}

void AmiSession::takeEvent(const AmiMessage &event)
{
    if (!equalsIgnoringCase(event.value("Event"), "FullyBooted"))
        return;
    m_isBooted = true;
    if (m_state == State::Booting)
        runNext();
}

void AmiSession::takeAnswer(const AmiMessage &answer)
{
    const std::string_view id = answer.value("ActionID");
    if (!id.empty() && id != "wql-" + std::to_string(m_actionId))
        return;
    switch (m_state) {
    case State::Challenging:
        if (isSuccess(answer))
            logIn(answer);
        else
            giveUp(u"Asterisk refused the login: "_s + messageOf(answer));
        return;
    case State::LoggingIn:
        if (isSuccess(answer))
            runNext();
        else
            giveUp(u"Asterisk refused the login: "_s + messageOf(answer));
        return;
    case State::Running:
        if (mayBeBooting(answer)) {
            m_isInFlight = false;
            enter(State::Booting);
            m_deadline.stop();
            m_bootRetry.start(m_job.deadlines.bootRetry);
            if (!m_bootPatience.isActive())
                m_bootPatience.start(m_job.deadlines.boot);
            return;
        }
        takeOutcome(
            isSuccess(answer) ? AmiOutcome::Kind::Done : AmiOutcome::Kind::Refused, messageOf(answer));
        return;
    case State::LoggingOff:
        if (equalsIgnoringCase(answer.value("Response"), "Goodbye"))
            finish({});
        return;
    case State::Idle:
    case State::Connecting:
    case State::AwaitingBanner:
    case State::Booting:
    case State::Finished:
        return;
    }
}

void AmiSession::logIn(const AmiMessage &challenge)
{
    enter(State::LoggingIn);
    const AmiCredentials &credentials = *m_job.credentials;
    const QByteArray &secret = credentials.secret.reveal();
    AmiMessage login("Login");
    if (credentials.md5) {
        const std::string_view text = challenge.value("Challenge");
        const QByteArray salted = QByteArray(text.data(), qsizetype(text.size())) + secret;
        login.add("AuthType", "MD5");
        login.add("Key", QCryptographicHash::hash(salted, QCryptographicHash::Md5).toHex().toStdString());
    } else if (!login.add("Secret", secret.toStdString())) {
        giveUp(u"the AMI password holds a line break"_s);
        return;
    }
    login.add("Username", credentials.user.toStdString());
    // The class system has FullyBooted, which ends the wait for an Asterisk that is starting, and little
    // else.
    login.add("Events", "system");
    m_deadline.start(m_job.deadlines.login);
    send(login);
}

void AmiSession::runNext()
{
    if (m_next == m_job.transactions.size()) {
        logOff();
        return;
    }
    enter(State::Running);
    m_bootRetry.stop();
    const AmiMessage &transaction = m_job.transactions[m_next];
    m_sentLogoff = m_sentLogoff || transaction.isAction("Logoff");
    m_isInFlight = true;
    m_deadline.start(deadlineOf(transaction));
    send(transaction);
}

void AmiSession::takeOutcome(AmiOutcome::Kind kind, const QString &text)
{
    using namespace std::chrono;
    const AmiMessage &transaction = m_job.transactions[m_next];
    m_outcomes[m_next] = { kind, text, duration_cast<milliseconds>(steady_clock::now() - m_sentAt) };
    m_isInFlight = false;
    ++m_next;
    if (kind == AmiOutcome::Kind::Refused && transaction.isAction("Login"))
        giveUp(u"Asterisk refused the login: "_s + text);
    else if (transaction.isAction("Logoff"))
        finish(u"behind the logoff"_s);
    else
        runNext();
}

void AmiSession::onDeadline()
{
    switch (m_state) {
    case State::Connecting:
        finish(u"no connection to Asterisk at %1 in time"_s.arg(place()));
        return;
    case State::AwaitingBanner:
        finish(u"%1 sent no greeting of Asterisk in time"_s.arg(place()));
        return;
    case State::Challenging:
    case State::LoggingIn:
        giveUp(u"Asterisk did not answer the login in time"_s);
        return;
    case State::Running:
        giveUp(u"Asterisk did not answer in time"_s);
        return;
    case State::LoggingOff:
        finish({});
        return;
    case State::Idle:
    case State::Booting:
    case State::Finished:
        return;
    }
}

void AmiSession::send(const AmiMessage &message)
{
    // Our own id, so that a late or foreign answer is never taken for this one's.
    AmiMessage numbered(message.value("Action"));
    numbered.add("ActionID", "wql-" + std::to_string(++m_actionId));
    for (const AmiHeader &header : message.headers()) {
        if (!equalsIgnoringCase(header.name, "Action") && !equalsIgnoringCase(header.name, "ActionID"))
            numbered.add(header.name, header.value);
    }
    qCDebug(lcAmi).noquote() << "to Asterisk:" << QString::fromStdString(numbered.printable());
    m_sentAt = std::chrono::steady_clock::now();
    const std::string wire = numbered.wire();
    m_connection->socket->write(wire.data(), qint64(wire.size()));
}

void AmiSession::giveUp(const QString &reason)
{
    settle(reason);
    logOff();
}

void AmiSession::logOff()
{
    enter(State::LoggingOff);
    m_deadline.start(m_job.deadlines.logoff);
    if (!m_sentLogoff)
        send(AmiMessage("Logoff"));
    m_sentLogoff = true;
}

void AmiSession::finish(const QString &reason)
{
    if (m_state == State::Finished)
        return;
    settle(reason);
    enter(State::Finished);
    for (QTimer *timer : { &m_deadline, &m_bootRetry, &m_bootPatience })
        timer->stop();
    m_connection->socket->disconnect(this);
    m_connection->socket->disconnectFromHost();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_outcomes); }, Qt::QueuedConnection);
}

void AmiSession::settle(const QString &reason)
{
    for (; m_next < m_outcomes.size(); ++m_next) {
        m_outcomes[m_next].kind = m_isInFlight ? AmiOutcome::Kind::Unknown : AmiOutcome::Kind::NotSent;
        m_outcomes[m_next].text = reason;
        m_isInFlight = false;
    }
}

std::chrono::milliseconds AmiSession::deadlineOf(const AmiMessage &transaction) const
{
    if (transaction.isAction("Login"))
        return m_job.deadlines.login;
    if (!transaction.isAction("Originate") || transaction.has("Async"))
        return m_job.deadlines.transaction;
    // Asterisk answers when the call is answered or has failed; its own default is 30 s.
    int timeout = 30000;
    const std::string_view text = transaction.value("Timeout");
    std::from_chars(text.data(), text.data() + text.size(), timeout);
    return m_job.deadlines.transaction + std::chrono::milliseconds{ qBound(0, timeout, 600000) };
}

bool AmiSession::mayBeBooting(const AmiMessage &answer) const
{
    // A starting Asterisk lets us log in before app_queue is loaded. FullyBooted tells when it is, but
    // reaches only users with the class system; the others are answered the same error until then.
    return !m_isBooted && !m_isPatienceOver && answer.value("Message").starts_with("Invalid/unknown command");
}

} // namespace wql
