// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/stopsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace wql {

namespace {

int ends[2] = { -1, -1 }; // a handler reaches nothing but what is global

void onSignal(int)
{
    const char byte = 0;
    // A full pipe already says it.
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0) { }
        Q_EMIT stopRequested();
    });
    for (const int number : { SIGINT, SIGTERM })
        ::signal(number, onSignal);
}

StopSignals::~StopSignals()
{
    for (const int number : { SIGINT, SIGTERM })
        ::signal(number, SIG_DFL);
    for (const int end : ends)
        ::close(end);
}

} // namespace wql
