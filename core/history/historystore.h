// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/history/minutes.h"
#include "core/status/targethistory.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <set>
#include <utility>
#include <vector>

namespace wql {

/// How targets fared, kept in a folder of the loader's state: a HistoryFile for each.
///
/// It is not in the state's database, because that holds what rows depend on: a bit that flips in a curve
/// must not put cursors aside, a start must not check three quarters of a million points of sixty targets,
/// and a full disk must not hold up rows for the sake of a picture. Each file is written once a minute, and
/// read only when somebody asks. What is lost is missing in the picture and nowhere else.
///
/// A file goes by the target's key, so a target that is renamed keeps its history, and one that is put back
/// finds it. Files of targets that are gone are removed after a year. At most a thousand targets have one,
/// 365 MiB when all are full.
class HistoryStore {
public:
    static constexpr qsizetype usualMaxFiles = 1000;

    explicit HistoryStore(QString folder, qsizetype maxFiles = usualMaxFiles)
        : m_folder(std::move(folder))
        , m_maxFiles(maxFiles)
    {
    }

    /// Forgets everything: it is another machine's.
    void clear();
    /// Takes samples, and writes the minutes that are over.
    void add(std::chrono::seconds now, const std::vector<TargetSample> &samples);
    /// Writes what was begun.
    void end(std::chrono::seconds now);

    /// Points up to \a now, the present minute included. Name and problem are filled in by the caller.
    TargetHistory history(const QString &key, HistorySpan span, std::chrono::seconds now) const;

    /// Why the last minutes were not kept; empty: they were.
    const QString &problem() const { return m_problem; }
    /// How many files were damaged and began anew, since it was asked last.
    int takeDamaged() { return std::exchange(m_damaged, 0); }

private:
    void write(const std::vector<TargetMinute> &minutes, std::chrono::seconds now);
    Result<void, QString> write(const TargetMinute &minute, Result<qsizetype, QString> &room);
    Result<qsizetype, QString> makeRoom(qsizetype wanted, std::chrono::seconds now);
    QString pathOf(const QString &key) const;

    QString m_folder;
    qsizetype m_maxFiles;
    Minutes m_minutes;
    std::set<QString> m_known; ///< paths of the files of targets that this run has seen
    QString m_problem;
    int m_damaged = 0;
};

} // namespace wql
