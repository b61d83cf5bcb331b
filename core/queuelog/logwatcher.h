// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace wql {

/// Says early that the log may have changed. A hint only: it may come for nothing, and on network file
/// systems or after too many watches it never comes. Polling finds everything without it.
class LogWatcher : public QObject {
    Q_OBJECT
public:
    explicit LogWatcher(const QString &path, QObject *parent = nullptr);

    /// Watches again what a rename or a deletion made QFileSystemWatcher forget; call it with each poll.
    void refresh();

Q_SIGNALS:
    void hint();

private:
    void add(const QString &path);

    QString m_path;
    QString m_directory;
    QFileSystemWatcher m_watcher;
    QElapsedTimer m_sinceFailure;
};

} // namespace wql
