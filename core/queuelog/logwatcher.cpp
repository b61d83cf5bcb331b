// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logwatcher.h"

#include <QFileInfo>

namespace wql {

LogWatcher::LogWatcher(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_directory(QFileInfo(path).absolutePath())
{
    const auto changed = [this] {
        refresh();
        Q_EMIT hint();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    refresh();
}

void LogWatcher::refresh()
{
    if (!m_watcher.files().contains(m_path))
        add(m_path);
    if (!m_watcher.directories().contains(m_directory))
        add(m_directory);
}

/// Qt prints a warning each time that it fails: for what is missing, may not be read, or when the system has
/// no more watches.
void LogWatcher::add(const QString &path)
{
    if (m_sinceFailure.isValid() && m_sinceFailure.elapsed() < 60'000)
        return;
    if (QFileInfo(path).isReadable() && !m_watcher.addPath(path))
        m_sinceFailure.start();
}

} // namespace wql
