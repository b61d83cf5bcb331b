// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/run.h"

#include "headless/exitcodes.h"
#include "headless/output.h"
#include "headless/wqloaderctl/links.h"

namespace wql {

Run::Run(const Invocation &invocation, QObject *parent)
    : QObject(parent)
    , m_invocation(invocation)
    , m_console(invocation.has(QLatin1StringView("json")), !invocation.has(QLatin1StringView("no-color")),
          [this](int errorNumber) { onOutputFailed(errorNumber); })
{
}

Run::~Run() = default;

void Run::finish(int exitCode)
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(exitCode);
}

/// What goes on until Ctrl-C has nobody to go on for.
void Run::onOutputFailed(int errorNumber)
{
    m_outputError = errorNumber;
    finish(exitcode::ioError);
}

int Run::end(int exitCode) const
{
    return m_outputError == 0 ? exitCode : output::failed("wqloaderctl", m_outputError);
}

void Run::fail(int exitCode, const QString &text)
{
    if (!m_isFinished)
        m_console.complain(text);
    finish(exitCode);
}

void Run::fail(const LinkError &error)
{
    fail(exitCodeOf(error), describe(error, m_invocation));
}

LoaderLink &Run::link()
{
    if (!m_link) {
        m_link = makeLink(m_invocation);
        connect(m_link.get(), &LoaderLink::stateChanged, this, &Run::onLinkState);
        m_link->open();
    }
    return *m_link;
}

void Run::onLinkState()
{
    if (m_link->state() == LoaderLink::State::Open) {
        for (const auto &then : std::exchange(m_waiting, {}))
            then();
    } else if (m_link->state() == LoaderLink::State::Lost) {
        // A person or a script waits: no second try, unlike in a window.
        disconnect(m_link.get(), nullptr, this, nullptr);
        const LinkError trouble = m_link->trouble();
        if (!m_isFinished)
            m_onLost ? m_onLost(trouble) : fail(trouble);
    }
}

void Run::whenOpen(const std::function<void()> &then)
{
    if (link().state() == LoaderLink::State::Open)
        then();
    else
        m_waiting.push_back(then);
}

} // namespace wql
