// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/logging/journal.h"

#include <QString>

namespace wql {

/// The loader's readable log, in the original's form: `|Thu Aug  7 09:30:56 2014|text`, errors with an E in
/// front.
///
/// Never holds up the loader: what a full disk or a reader that does not read would block is dropped and
/// counted; the next line that gets through says how many were lost. A file is opened for appending (0640)
/// and opened again by reopen(), for logrotate. Where standard output is the system's journal, a line goes
/// there with its fields and without the time, which the journal has itself.
class ActivityLog {
public:
    /// \a path `-` or empty: standard output. Fails with the system's words.
    static Result<ActivityLog, QString> open(const QString &path, const Clock &clock);
    ~ActivityLog();
    ActivityLog(ActivityLog &&other) noexcept;
    ActivityLog &operator=(ActivityLog &&other) noexcept;

    /// \a target: the one that the line is about.
    void info(const QString &text, const QString &target = {}) { write(QLatin1Char('\0'), text, target); }
    void error(const QString &text, const QString &target = {}) { write(QLatin1Char('E'), text, target); }

    void reopen();
    quint64 dropped() const { return m_dropped; }

private:
    ActivityLog(QString path, int file, const Clock &clock);
    void write(QLatin1Char level, const QString &text, const QString &target);
    bool writePlainly(QLatin1Char level, const QString &text);
    bool writeToJournal(QLatin1Char level, const QString &text, const QString &target);
    QString lostText() const;

    QString m_path;
    int m_file = -1;
    std::optional<Journal> m_journal;
    const Clock *m_clock;
    quint64 m_dropped = 0;
};

} // namespace wql
