// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/world.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

#include <memory>

namespace wql {

/// Milliseconds in which a program that works has long done what it had to.
inline constexpr int soon = 20000;

/// The real wqloaderctl. Never blocks, because the sandbox lives in this event loop.
class CtlProcess {
public:
    void start(const QStringList &arguments, const QByteArray &input = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(WQL_CTL), arguments);
        m_process->write(input);
        m_process->closeWriteChannel();
    }
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    int exitCode() const
    {
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    }
    void send(int signal) const { ::kill(pid_t(m_process->processId()), signal); }

    QString output()
    {
        m_output += m_process->readAllStandardOutput();
        return QString::fromUtf8(m_output);
    }
    QString errors()
    {
        m_errors += m_process->readAllStandardError();
        return QString::fromUtf8(m_errors);
    }
    QString all() { return output() + errors(); }
    QJsonObject json() { return QJsonDocument::fromJson(output().toUtf8()).object(); }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// Waits until \a ctl has ended, and compares its exit code.
#define CTL_ENDS_WITH(ctl, code)                                                                             \
    QTRY_VERIFY_WITH_TIMEOUT(!(ctl).isRunning(), soon);                                                      \
    QVERIFY2((ctl).exitCode() == (code), qPrintable((ctl).all()))

/// A call, an agent who logs in, and a row of nobody's.
inline const QByteArray someRows = "1700000001|1.1|support-acme|NONE|ENTERQUEUE||0123|1\n"
                                   "1700000002|NONE|NONE|Agent/acme-7|AGENTLOGIN|SIP/7\n"
                                   "1700000003|NONE|NONE|NONE|QUEUESTART|\n";

/// Empty if it cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The service with a control socket that answers; gives the socket's path.
inline QString startWithSocket(World &world)
{
    const QString socket = world.path(QStringLiteral("control.sock"));
    world.loader.start(world.arguments({ QStringLiteral("--control"), socket }));
    if (!QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, soon))
        qWarning("%s", qPrintable(world.loader.said()));
    return socket;
}

} // namespace wql
