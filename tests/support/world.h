// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/sandbox.h"
#include "tests/support/expectation.h"
#include "tests/support/loaderprocess.h"
#include "tests/support/queuelogfile.h"

#include <QMap>
#include <QTemporaryDir>

namespace wql {

/// A small telephone exchange in a folder of its own: a queue_log, a QueueMetrics with a context for each
/// tenant, a configuration and the loader.
class World {
public:
    explicit World(const QStringList &contexts = { QStringLiteral("acme") }, SandboxSettings settings = {});

    QString path(const QString &name) const { return m_directory.filePath(name); }
    static QByteArray realLog(); ///< 4,000 rows of a busy Asterisk

    /// \name What writeConfig() writes: a target for each context, and \a rules
    /// @{
    QString general; ///< more lines of [general]
    QMap<QString, QString> more; ///< more lines of a target, by context
    QMap<QString, QString> urls; ///< of a target, if not the sandbox's, by context
    QString password = QStringLiteral("robot");
    std::vector<PlainRule> rules;
    QString extra; ///< more sections
    /// @}
    void writeConfig();
    void write(const QString &name, const QByteArray &bytes) const;

    /// `--config CONFIG --state STATE --control SOCKET` and \a behind.
    QStringList arguments(const QStringList &behind = {}) const;
    void start() { loader.start(arguments()); }
    void startOnce() { loader.start(arguments({ QStringLiteral("--once") })); }

    /// Compares what is at each target with what should be there of \a log. Empty: exact.
    QString difference(const QByteArray &log) const;
    /// As many rows everywhere as \a log has for it; cheap, to wait for.
    bool hasAllRows(const QByteArray &log) const;

private:
    QTemporaryDir m_directory;
    QStringList m_contexts;

public:
    QueueLogFile log;
    Sandbox sandbox;
    LoaderProcess loader;
};

} // namespace wql
