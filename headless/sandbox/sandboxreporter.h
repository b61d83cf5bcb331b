// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/sandbox.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <utility>

namespace wql {

/// Tells a person on the terminal what happens at a sandbox: each fault and each odd request as it comes,
/// arriving rows once a second.
class SandboxReporter : public QObject {
    Q_OBJECT
public:
    SandboxReporter(const Sandbox &sandbox, QObject *parent = nullptr);

    /// Where it listens, and a curl line to try. Shows no password but the built-in one; curl asks for
    /// others.
    void greet(const SandboxContext &context) const;

private:
    void onRequest(const SandboxRequest &request);
    void onRows(const QString &context, const QString &token, qint64 rows);
    void printRows();

    const Sandbox &m_sandbox;
    QMap<std::pair<QString, QString>, qint64> m_news; ///< rows since the last line, by context and token
    QTimer m_pause;
};

} // namespace wql
