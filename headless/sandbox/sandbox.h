// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"
#include "headless/sandbox/faultscript.h"
#include "headless/sandbox/feedbackqueue.h"
#include "headless/sandbox/sandboxsettings.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace wql {

/// What is known of a request when its fault has been chosen.
struct SandboxRequest {
    QString context;
    QString user;
    QString token;
    QString command; ///< empty if the form held none
    qint64 bodyBytes = 0;
    QString fault; ///< "none" or the text of the fault that it meets
};

/// A QueueMetrics to practise on: the server side of the manual's chapter 3, with rows in SQLite and faults
/// on request. Serves tests, the demo and people.
///
/// Lives in one thread and needs its event loop. Everything it stores can be asked for at any time, also
/// after close(). Nothing here shares code with the loader's client, so that each finds the other's mistakes.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(SandboxSettings settings = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    /// False, with errorString(), if the database cannot be opened or the address is taken. Port 0 takes a
    /// free one.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// Ends all connections and listens no more; rows stay.
    void close();
    QString errorString() const;
    quint16 port() const;
    /// http(s)://address:port/context, as a Target's url wants it.
    QUrl url(const QString &context = QStringLiteral("queuemetrics")) const;

    /// The rows of the token's partition in the order of their insertion, without heartbeats.
    std::vector<QueueLogRow> rows(const QString &context, const QString &token) const;
    qint64 rowCount(const QString &context, const QString &token) const;
    qint64 heartbeatCount(const QString &context, const QString &token) const;
    /// Puts rows in as if somebody else had sent them.
    void insertRows(const QString &context, const QString &token, const std::vector<QueueLogRow> &rows);

    /// Well-formed requests for this command, faulty answers included; without a name, of all commands.
    qint64 requestCount(const QString &command = {}) const;
    qint64 connectionCount() const; ///< accepted so far
    qint64 openConnections() const;

    void planFault(const PlannedFault &fault);
    /// As above, from a text that must be right.
    void planFault(const QString &fault, int requests = 1, const FaultScope &scope = {});
    void setFaults(std::vector<RandomFault> mix, quint32 seed);
    void clearFaults();
    qint64 faultCount(const QString &fault) const;

    void queueFeedback(const QString &context, const QString &token, const SandboxAction &action);
    std::vector<SandboxActionResult> feedbackResults(const QString &context, const QString &token) const;

    /// Other columns from now on: the database is mended while it runs.
    void setColumns(bool strict, bool threeByteUtf8);

    /// Forgets rows, counts, faults and actions.
    void reset();

Q_SIGNALS:
    /// Before anything is stored.
    void requestReceived(const wql::SandboxRequest &request);
    /// After the transaction that stored them.
    void rowsCommitted(const QString &context, const QString &token, qint64 rows);

private:
    struct Parts;

    void acceptPending();

    std::unique_ptr<Parts> m_parts;
};

} // namespace wql
