// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/unixsignals.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace wql {

namespace {

sigset_t wanted()
{
    sigset_t mask;
    sigemptyset(&mask);
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        sigaddset(&mask, number);
    return mask;
}

} // namespace

void UnixSignals::hold()
{
    const sigset_t mask = wanted();
    sigprocmask(SIG_BLOCK, &mask, nullptr);
}

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    // Blocked and read from a descriptor: no code of ours runs inside a signal handler. A child process
    // (password_command) inherits the mask; it lives for seconds and is ended by SIGKILL.
    hold();
    const sigset_t mask = wanted();
    ::signal(SIGPIPE, SIG_IGN);
    m_file = signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::onReadable);
}

UnixSignals::~UnixSignals()
{
    ::close(m_file);
}

void UnixSignals::onReadable()
{
    signalfd_siginfo info;
    bool stop = false;
    bool reload = false;
    while (::read(m_file, &info, sizeof info) == ssize_t(sizeof info)) {
        stop = stop || info.ssi_signo != SIGHUP;
        reload = reload || info.ssi_signo == SIGHUP;
    }
    if (stop)
        Q_EMIT stopAsked();
    else if (reload)
        Q_EMIT reloadAsked();
}

} // namespace wql
