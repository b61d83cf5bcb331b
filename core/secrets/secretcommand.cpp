// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/secretcommand.h"

#include "core/secrets/secretfile.h"

#include <QDeadlineTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

auto failure(const QString &program, const QString &what)
{
    return unexpected(SecretFailure{ ProblemCode::SecretCommandFailed, u"%1 %2"_s.arg(program, what),
        u"run it as this user by hand, and look at what it prints"_s });
}

} // namespace

SecretResult readSecretCommand(
    const QString &program, const QStringList &arguments, std::chrono::milliseconds timeout)
{
    if (!program.startsWith(u'/'))
        return failure(program, u"is no absolute path"_s);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    QDeadlineTimer deadline(timeout);
    QByteArray output;
    // Waiting for output and not only for the end, so that a program that prints for ever is stopped at once.
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired()
        && output.size() <= maxSecretBytes + 2) {
        process.waitForReadyRead(int(deadline.remainingTime()));
        output += process.readAllStandardOutput();
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
        return failure(program, deadline.hasExpired() ? u"takes too long"_s : u"prints too much"_s);
    }
    output += process.readAllStandardOutput();
    if (process.error() == QProcess::FailedToStart)
        return failure(program, u"cannot be started"_s);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(program, u"ended with code %1"_s.arg(process.exitCode()));
    return secretFrom(std::move(output));
}

} // namespace wql
