// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace wql {

/// The real wqloaderd, one run after another, with all that it printed.
///
/// Nothing here blocks the event loop, because the sandbox that answers the loader lives in it: wait with
/// QTRY_* on isRunning(), said() or what the sandbox holds.
class LoaderProcess {
public:
    LoaderProcess();
    ~LoaderProcess();

    /// \name For the runs that follow
    /// @{
    /// Runs as this user; only root can ask for that. The program is copied into \a directory, where that
    /// user can reach it.
    void runAs(uid_t user, const QString &directory);
    /// Runs in the child, which has to become another user by it if it shall; false ends the child.
    void setConfinement(const std::function<bool()> &confine) { m_confine = confine; }
    /// Nothing reads this pipe or file instead of us; said() then has standard error only.
    void setStandardOutput(int descriptor) { m_standardOutput = descriptor; }
    /// Standard output and standard error are this terminal; said() stays empty.
    void setTerminal(int descriptor) { m_standardOutput = m_standardError = descriptor; }
    /// @}

    void start(const QStringList &arguments);
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    /// Of the last run; -1 while it goes on or if a signal ended it.
    int exitCode() const;
    qint64 pid() const { return m_process ? m_process->processId() : 0; }

    void send(int signal) const;
    /// SIGKILL, and gone when this returns.
    void kill();

    /// What all runs printed so far, on standard output and standard error in the order we saw it.
    const QString &said() const { return m_said; }
    bool hasSaid(const QString &text) const { return m_said.contains(text); }
    void forget() { m_said.clear(); }

private:
    std::unique_ptr<QProcess> m_process;
    QString m_said;
    QString m_program;
    uid_t m_user = 0;
    std::function<bool()> m_confine;
    int m_standardOutput = -1;
    int m_standardError = -1;
};

} // namespace wql
