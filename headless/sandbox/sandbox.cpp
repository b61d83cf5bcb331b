// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandbox.h"

#include "headless/sandbox/requesthandler.h"
#include "headless/sandbox/sandboxconnection.h"

#include <QDateTime>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <numeric>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 2000;

SandboxRow toSandboxRow(const QueueLogRow &row)
{
    SandboxRow fields{ QString::fromStdString(row.timeId), QString::fromStdString(row.callId),
        QString::fromStdString(row.queue), QString::fromStdString(row.agent),
        QString::fromStdString(row.verb) };
    for (size_t i = 0; i < row.parameters.size(); ++i)
        fields[5 + i] = QString::fromStdString(row.parameters[i]);
    return fields;
}

QueueLogRow toQueueLogRow(const SandboxRow &fields)
{
    QueueLogRow row{ fields[0].toStdString(), fields[1].toStdString(), fields[2].toStdString(),
        fields[3].toStdString(), fields[4].toStdString(), {} };
    for (size_t i = 0; i < row.parameters.size(); ++i)
        row.parameters[i] = fields[5 + i].toStdString();
    return row;
}

} // namespace

/// What a Sandbox owns; in the order in which it must go, connections first.
struct Sandbox::Parts {
    std::unique_ptr<RequestHandler> handler;
    std::unique_ptr<QTcpServer> server;
    std::vector<std::unique_ptr<SandboxConnection>> connections;
    QString error;
    qint64 accepted = 0;
};

Sandbox::Sandbox(SandboxSettings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    auto model = SandboxModel::open(settings);
    if (!model) {
        m_parts->error = u"%1: %2"_s.arg(settings.database, model.error());
        settings.database = u":memory:"_s; // listen() fails, the rest answers
        model = SandboxModel::open(settings);
    }
    m_parts->handler = std::make_unique<RequestHandler>(std::move(*model));
    connect(m_parts->handler.get(), &RequestHandler::requestReceived, this, &Sandbox::requestReceived);
    connect(m_parts->handler.get(), &RequestHandler::rowsCommitted, this, &Sandbox::rowsCommitted);
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(const QHostAddress &address, quint16 port)
{
    if (!m_parts->error.isEmpty())
        return false;
    close();
    const SandboxSettings &settings = m_parts->handler->model().settings();
    if (settings.key.isNull()) {
        m_parts->server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(settings.certificate);
        tls.setPrivateKey(settings.key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        m_parts->server = std::move(server);
    }
    connect(m_parts->server.get(), &QTcpServer::pendingConnectionAvailable, this, &Sandbox::acceptPending);
    if (m_parts->server->listen(address, port))
        return true;
    m_parts->error = m_parts->server->errorString();
    m_parts->server.reset();
    return false;
}

void Sandbox::close()
{
    m_parts->connections.clear();
    m_parts->server.reset();
}

void Sandbox::acceptPending()
{
    while (QTcpSocket *socket = m_parts->server->nextPendingConnection()) {
        ++m_parts->accepted;
        if (m_parts->connections.size() >= maxConnections) {
            delete socket;
            continue;
        }
        auto &connections = m_parts->connections;
        connections.push_back(std::make_unique<SandboxConnection>(*m_parts->handler, socket, nullptr));
        // Guarded, because by the time this is called close() may have ended it and its address be another's.
        const QPointer<SandboxConnection> gone = connections.back().get();
        connect(
            gone, &SandboxConnection::ended, this,
            [this, gone] {
                std::erase_if(m_parts->connections, [&](const auto &kept) { return kept.get() == gone; });
            },
            Qt::QueuedConnection);
    }
}

QString Sandbox::errorString() const
{
    return m_parts->error;
}

quint16 Sandbox::port() const
{
    return m_parts->server ? m_parts->server->serverPort() : 0;
}

QUrl Sandbox::url(const QString &context) const
{
    QUrl url;
    url.setScheme(m_parts->handler->model().settings().key.isNull() ? u"http"_s : u"https"_s);
    const QHostAddress address = m_parts->server ? m_parts->server->serverAddress() : QHostAddress();
    const bool any = address.isNull() || address == QHostAddress::AnyIPv4 || address == QHostAddress::Any
        || address == QHostAddress::AnyIPv6;
    url.setHost(any ? u"127.0.0.1"_s : address.toString());
    url.setPort(port());
    url.setPath(u'/' + context);
    return url;
}

std::vector<QueueLogRow> Sandbox::rows(const QString &context, const QString &token) const
{
    std::vector<QueueLogRow> rows;
    const SandboxModel &model = m_parts->handler->model();
    const std::optional<PartitionName> name = model.partition(context, token);
    if (!name)
        return rows;
    for (const StoredRow &stored : model.store().rows(*name))
        rows.push_back(toQueueLogRow(stored.fields));
    return rows;
}

qint64 Sandbox::rowCount(const QString &context, const QString &token) const
{
    const SandboxModel &model = m_parts->handler->model();
    const std::optional<PartitionName> name = model.partition(context, token);
    return name ? model.store().summary(*name).rows : 0;
}

qint64 Sandbox::heartbeatCount(const QString &context, const QString &token) const
{
    const SandboxModel &model = m_parts->handler->model();
    const std::optional<PartitionName> name = model.partition(context, token);
    return name ? model.store().summary(*name).heartbeats : 0;
}

void Sandbox::insertRows(const QString &context, const QString &token, const std::vector<QueueLogRow> &rows)
{
    SandboxCommand command;
    command.commandId = u"insertAll"_s;
    command.token = token;
    for (const QueueLogRow &row : rows)
        command.rows.push_back(toSandboxRow(row));
    m_parts->handler->model().execute(context, command, QDateTime::currentMSecsSinceEpoch());
}

qint64 Sandbox::requestCount(const QString &command) const
{
    const QMap<QString, qint64> &counts = m_parts->handler->requestCounts();
    return command.isEmpty() ? std::accumulate(counts.begin(), counts.end(), qint64(0))
                             : counts.value(command);
}

qint64 Sandbox::connectionCount() const
{
    return m_parts->accepted;
}

qint64 Sandbox::openConnections() const
{
    return qint64(m_parts->connections.size());
}

void Sandbox::planFault(const PlannedFault &fault)
{
    m_parts->handler->faults().plan(fault);
}

void Sandbox::planFault(const QString &text, int requests, const FaultScope &scope)
{
    const Result<Fault, QString> fault = Fault::fromText(text);
    Q_ASSERT_X(fault, "planFault", qPrintable(text));
    planFault({ *fault, scope, requests });
}

void Sandbox::setFaults(std::vector<RandomFault> mix, quint32 seed)
{
    m_parts->handler->faults().setMix(std::move(mix), seed);
}

void Sandbox::clearFaults()
{
    m_parts->handler->faults().clear();
}

qint64 Sandbox::faultCount(const QString &fault) const
{
    return m_parts->handler->faults().fired().value(fault);
}

void Sandbox::queueFeedback(const QString &context, const QString &token, const SandboxAction &action)
{
    m_parts->handler->model().feedback(context, token).add(action);
}

std::vector<SandboxActionResult> Sandbox::feedbackResults(const QString &context, const QString &token) const
{
    const FeedbackQueue *queue = m_parts->handler->model().findFeedback(context, token);
    return queue ? queue->results() : std::vector<SandboxActionResult>{};
}

void Sandbox::setColumns(bool strict, bool threeByteUtf8)
{
    m_parts->handler->model().setColumns(strict, threeByteUtf8);
}

void Sandbox::reset()
{
    m_parts->handler->clear();
}

} // namespace wql
