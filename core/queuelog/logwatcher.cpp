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
    // Asked first, because adding a path that is missing or known makes Qt print a warning each time.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    if (!m_watcher.directories().contains(m_directory) && QFileInfo::exists(m_directory))
        m_watcher.addPath(m_directory);
}

} // namespace wql
