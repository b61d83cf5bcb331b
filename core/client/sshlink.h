// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/remotelink.h"

#include <QProcess>

namespace wql {

/// A service on another machine: the system's ssh runs `wqloaderctl stdio` there and passes bytes.
///
/// The user's own ssh configuration counts (names, jump hosts, keys); forwarding and local commands are
/// switched off, and the checking of host keys is never lowered. No shell on this side, ever.
class SshLink final : public RemoteLink {
    Q_OBJECT
public:
    struct Settings {
        QString host; ///< as one would write it behind `ssh`: name, address or alias, perhaps with `user@`
        QString socket; ///< absolute, at the host; empty: where wqloaderctl there looks
        QString askPass; ///< program that asks for passwords and unknown host keys; empty: ssh's own way
        QString configFile; ///< empty: the user's
        quint16 port = 0; ///< 0: as ssh's configuration says
        QString identityFile; ///< a key; empty: as ssh's configuration says
        bool asksNobody = false; ///< for who opens many at once: what takes a password fails
        QString program = QStringLiteral("ssh");
    };

    explicit SshLink(Settings settings, QObject *parent = nullptr);
    ~SshLink() override;

    /// Whether it can only be a host, never an option or a piece of a command line. To be asked where hosts
    /// are typed or imported, too.
    static bool isHost(const QString &text);
    static QStringList arguments(const Settings &settings);

private:
    void begin() override;
    void end() override;
    void onStandardError();
    void onFinished(int exitCode, QProcess::ExitStatus status);

    Settings m_settings;
    std::unique_ptr<QProcess> m_process;
    QString m_said; ///< the last of ssh's standard error
};

} // namespace wql
