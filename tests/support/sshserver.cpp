// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/sshserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SshServer::SshServer(QString directory, QString command)
    : m_directory(std::move(directory))
    , m_command(std::move(command))
{
}

SshServer::~SshServer()
{
    stop();
}

bool SshServer::start()
{
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, { u"/usr/sbin"_s });
    if (sshd.isEmpty() || !makeKey(u"host"_s) || !makeKey(u"user"_s))
        return false;
    // Run by root it wants this folder, which the service of the distribution makes at boot.
    if (geteuid() == 0 && !QDir().mkpath(u"/run/sshd"_s))
        return false;
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const QString port = QString::number(free.serverPort());
    free.close();
    write(u"authorized"_s,
        u"restrict,command=\"%1\" "_s.arg(m_command).toUtf8() + bytesOf(path(u"user.pub"_s)));
    write(u"sshd_config"_s,
        u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nStrictModes no\n"
        "PidFile none\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n"_s
            .arg(port, path(u"host"_s), path(u"authorized"_s))
            .toUtf8());
    write(u"known"_s, u"[127.0.0.1]:%1 "_s.arg(port).toUtf8() + bytesOf(path(u"host.pub"_s)));
    write(u"ssh_config"_s,
        u"Host pbx\n HostName 127.0.0.1\n Port %1\n IdentityFile %2\n IdentitiesOnly yes\n"
        " UserKnownHostsFile %3\n BatchMode yes\n"_s.arg(port, path(u"user"_s), path(u"known"_s))
            .toUtf8());
    m_server.start(sshd, { u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s) });
    return m_server.waitForStarted();
}

void SshServer::stop()
{
    m_server.kill();
    m_server.waitForFinished();
}

bool SshServer::changeTheKnownHostKey()
{
    const QByteArray host = bytesOf(knownHosts()).split(' ')[0];
    if (!makeKey(u"other"_s))
        return false;
    write(u"known"_s, host + ' ' + bytesOf(path(u"other.pub"_s)));
    return true;
}

void SshServer::forgetTheHost()
{
    write(u"known"_s, "");
}

void SshServer::forgetTheUser()
{
    write(u"authorized"_s, "\n");
}

void SshServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the ssh server's own files cannot be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool SshServer::makeKey(const QString &name) const
{
    return QProcess::execute(
               u"ssh-keygen"_s, { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name) })
        == 0;
}

} // namespace wql
