// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// A process as /proc tells of it.
struct RunningProcess {
    qint64 pid = 0;
    QStringList arguments; ///< with the program's name; may hold passwords
    QString folder; ///< where it is; empty: unknown
    QString unit; ///< the systemd unit that started it; empty: none
    QString password; ///< of its environment, as Uniloader takes it; never shown
};

/// What there is to see of a machine while we look for other loaders: files and processes. Paths are absolute
/// on that machine. Nothing is changed there, and nothing of it is believed to be small, short or friendly.
class MachineView {
public:
    struct Entry {
        QString name;
        bool isFolder = false;
    };
    enum class Unreadable { NotThere, NoFile, Forbidden, TooLarge };

    virtual ~MachineView() = default;

    /// Sorted by name; at most maxEntries.
    virtual std::vector<Entry> entries(const QString &folder) const = 0;
    /// A regular file of at most a megabyte, as a whole.
    virtual Result<QByteArray, Unreadable> read(const QString &path) const = 0;
    virtual std::vector<RunningProcess> processes() const = 0;

    static constexpr size_t maxEntries = 10000;
};

} // namespace wql
