// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/sshlink.h"

#include "core/base/shellquoted.h"
#include "core/client/linkerrors.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A person may have to type a password first. Without a window for that, ssh itself asks for none.
constexpr std::chrono::minutes askingDeadline{ 2 };
constexpr std::chrono::seconds sshGreetingDeadline{ 30 };
constexpr qsizetype maxSaid = 16 * 1024;

} // namespace

SshLink::SshLink(Settings settings, QObject *parent)
    : RemoteLink(settings.askPass.isEmpty() ? sshGreetingDeadline : askingDeadline, parent)
    , m_settings(std::move(settings))
{
}

SshLink::~SshLink()
{
    end();
}

bool SshLink::isHost(const QString &text)
{
    static const QRegularExpression host(
        u"\\A(?:[A-Za-z0-9_][A-Za-z0-9_.\\-]{0,63}@)?[A-Za-z0-9_:][A-Za-z0-9_.:%\\-]{0,253}\\z"_s);
    return host.match(text).hasMatch();
}

QStringList SshLink::arguments(const Settings &settings)
{
    QStringList arguments{ u"-T"_s, u"-oClearAllForwardings=yes"_s, u"-oPermitLocalCommand=no"_s,
        u"-oServerAliveInterval=15"_s, u"-oServerAliveCountMax=3"_s };
    if (!settings.configFile.isEmpty())
        arguments += { u"-F"_s, settings.configFile };
    if (settings.port != 0)
        arguments += { u"-p"_s, QString::number(settings.port) };
    if (!settings.identityFile.isEmpty())
        arguments += { u"-i"_s, settings.identityFile };
    if (settings.asksNobody)
        arguments += u"-oBatchMode=yes"_s;
    arguments += { u"--"_s, settings.host, u"wqloaderctl"_s };
    if (!settings.socket.isEmpty()) // the host's shell reads it
        arguments += { u"--socket"_s, shellQuoted(settings.socket) };
    return arguments << u"stdio"_s;
}

void SshLink::begin()
{
    if (!isHost(m_settings.host))
        return lost(
            { .kind = LinkError::Kind::LoginFailed, .words = u"this is no name of a host"_s, .data = {} });
    m_said.clear();
    m_process = std::make_unique<QProcess>();
    if (!m_settings.askPass.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SSH_ASKPASS"_s, m_settings.askPass);
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s); // OpenSSH 8.4 or newer
        m_process->setProcessEnvironment(environment);
    }
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &SshLink::onStandardError);
    connect(m_process.get(), &QProcess::finished, this, &SshLink::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            lost({ .kind = LinkError::Kind::Unreachable,
                .words = plainWords(u"%1: %2"_s.arg(m_settings.program, m_process->errorString())),
                .data = {} });
    });
    attach(m_process.get());
    m_process->start(m_settings.program, arguments(m_settings));
}

void SshLink::onStandardError()
{
    m_said += QString::fromUtf8(m_process->readAllStandardError());
    m_said = m_said.right(maxSaid);
}

void SshLink::onFinished(int exitCode, QProcess::ExitStatus status)
{
    onStandardError();
    LinkError why = sshFailure(m_said, status == QProcess::NormalExit ? exitCode : -1);
    if (state() == State::Open) // it had worked: whatever ended it may pass
        why.kind = LinkError::Kind::Lost;
    lost(why);
}

/// The process may be the one that tells us; and its destructor would wait for it.
void SshLink::end()
{
    if (!m_process)
        return;
    QProcess *process = m_process.release();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace wql
