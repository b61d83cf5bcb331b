// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

namespace wql {

/// An ssh server of the test's own on the loopback, which knows one user's key and runs one command only. The
/// client's side of it, a configuration that calls it `pbx`, lies in the same folder.
class SshServer {
public:
    /// Its files are kept in \a directory; \a command is what everybody who comes gets.
    SshServer(QString directory, QString command);
    ~SshServer();

    /// False if this machine has no ssh server.
    bool start();
    void stop();
    QByteArray said() { return m_server.readAllStandardError(); }

    /// For `ssh -F`.
    QString clientConfig() const { return path(QStringLiteral("ssh_config")); }
    QString knownHosts() const { return path(QStringLiteral("known")); }
    /// As after the machine was installed anew, or somebody stands between.
    bool changeTheKnownHostKey();
    /// As before the first login.
    void forgetTheHost();
    void forgetTheUser();

private:
    QString path(const QString &name) const { return m_directory + QLatin1Char('/') + name; }
    void write(const QString &name, const QByteArray &bytes) const;
    bool makeKey(const QString &name) const;

    QString m_directory;
    QString m_command;
    QProcess m_server;
};

} // namespace wql
