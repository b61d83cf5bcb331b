// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/faultscript.h"
#include "headless/sandbox/httpreply.h"
#include "headless/sandbox/httprequest.h"
#include "headless/sandbox/sandbox.h"
#include "headless/sandbox/sandboxmodel.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace wql {

/// A request that has been understood: either answered already, or a command with the fault it meets.
struct Exchange {
    bool keepAlive = true;
    std::optional<HttpReply> ready; ///< pages, 401, 404 and the like; such a request meets no fault
    QString context;
    SandboxCommand command; ///< until store()
    Fault fault;
    SandboxAnswer answer; ///< after store()
};

/// Where requests come in and answers go out: who asks, what, which fault, and what is said. Knows no
/// sockets.
class RequestHandler : public QObject {
    Q_OBJECT
public:
    explicit RequestHandler(std::unique_ptr<SandboxModel> model);

    /// Understands a request, counts it and chooses its fault. \a local: it comes from this machine, and may
    /// see and change the sandbox itself.
    Exchange begin(const ReceivedRequest &request, bool local);
    /// Stores as much as the fault lets it.
    void store(Exchange &exchange);
    /// What is said, as far as the fault lets any be said.
    HttpReply reply(const Exchange &exchange) const;

    SandboxModel &model() { return *m_model; }
    const SandboxModel &model() const { return *m_model; }
    FaultScript &faults() { return m_faults; }
    const FaultScript &faults() const { return m_faults; }
    /// By command; the empty name counts requests whose form held none.
    const QMap<QString, qint64> &requestCounts() const { return m_requests; }
    void clear();

Q_SIGNALS:
    void requestReceived(const wql::SandboxRequest &request);
    void rowsCommitted(const QString &context, const QString &token, qint64 rows);

private:
    Exchange beginCommand(const QString &context, const ReceivedRequest &request);
    SandboxCommand commandOf(const ReceivedRequest &request, const SandboxUser &user) const;

    std::unique_ptr<SandboxModel> m_model;
    FaultScript m_faults;
    QMap<QString, qint64> m_requests;
};

} // namespace wql
