// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace wql {

/// The loader's readable log, in the original's form: `|Thu Aug  7 09:30:56 2014|text`, errors with an E in
/// front.
///
/// Never holds up the loader: what a full disk or a reader that does not read would block is dropped and
/// counted; the next line that gets through says how many were lost. A file is opened for appending (0640)
/// and opened again by reopen(), for logrotate.
class ActivityLog {
public:
    /// \a path `-` or empty: standard output. Fails with the system's words.
    static Result<ActivityLog, QString> open(const QString &path, const Clock &clock);
    ~ActivityLog();
    ActivityLog(ActivityLog &&other) noexcept;
    ActivityLog &operator=(ActivityLog &&other) noexcept;

    void info(const QString &text) { write(QLatin1Char('\0'), text); }
    void error(const QString &text) { write(QLatin1Char('E'), text); }

    void reopen();
    quint64 dropped() const { return m_dropped; }

private:
    ActivityLog(QString path, int file, const Clock &clock);
    void write(QLatin1Char level, const QString &text);

    QString m_path;
    int m_file = -1;
    const Clock *m_clock;
    quint64 m_dropped = 0;
};

} // namespace wql
