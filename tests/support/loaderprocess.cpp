// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/loaderprocess.h"

#include <QDir>
#include <QFile>

#include <signal.h>
#include <testpaths.h>
#include <unistd.h>

namespace wql {

LoaderProcess::LoaderProcess()
    : m_program(QStringLiteral(WQL_LOADER))
{
}

LoaderProcess::~LoaderProcess()
{
    kill();
}

void LoaderProcess::runAs(uid_t user, const QString &directory)
{
    m_user = user;
    m_program = QDir(directory).filePath(QStringLiteral("wqloaderd"));
    QFile::copy(QStringLiteral(WQL_LOADER), m_program);
    QFile::setPermissions(m_program, QFile::Permissions(0x5555));
}

void LoaderProcess::start(const QStringList &arguments)
{
    kill();
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    process->setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(process, &QProcess::readyRead, process,
        [this, process] { m_said += QString::fromUtf8(process->readAll()); });
    const uid_t user = m_user;
    const int output = m_standardOutput;
    const int errors = m_standardError;
    process->setChildProcessModifier([user, output, errors, confine = m_confine] {
        if (output >= 0)
            ::dup2(output, STDOUT_FILENO);
        if (errors >= 0)
            ::dup2(errors, STDERR_FILENO);
        if (confine && !confine())
            ::_exit(127);
        if (!confine && user != 0 && (::setgid(user) != 0 || ::setuid(user) != 0))
            ::_exit(127);
    });
    process->start(m_program, arguments);
}

int LoaderProcess::exitCode() const
{
    if (!m_process || isRunning() || m_process->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process->exitCode();
}

void LoaderProcess::send(int signal) const
{
    if (isRunning())
        ::kill(pid_t(m_process->processId()), signal);
}

void LoaderProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished();
}

} // namespace wql
