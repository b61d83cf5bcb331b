// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "headless/wqloaderctl/console.h"
#include "headless/wqloaderctl/invocation.h"

#include <QObject>

#include <functional>
#include <memory>

namespace wql {

/// One run of one verb, from its start to its exit code. A verb that needs only files finishes within
/// start(); one that asks a loader goes on in the event loop, and ends when that loader is lost.
///
///     Fresh      start()                  -> Working
///     Working    finish(), fail()         -> Finished
class Run : public QObject {
    Q_OBJECT
public:
    using OnError = std::function<void(const LinkError &error)>;

    explicit Run(const Invocation &invocation, QObject *parent = nullptr);
    ~Run() override;

    const Invocation &invocation() const { return m_invocation; }
    const Console &console() const { return m_console; }

    void start() { m_invocation.verb->start(*this); }

    /// The exit code; the first one counts.
    void finish(int exitCode);
    /// The exit code of the program: \a exitCode, if standard output took all that was said.
    int end(int exitCode) const;
    /// Says what is in the way and finishes.
    void fail(int exitCode, const QString &text);
    void fail(const LinkError &error);

    /// The running loader that the command line means; opened when first asked for.
    LoaderLink &link();
    /// A function of the client, with its parameters.
    template <typename Value>
    using Question = std::function<PendingCall(const LoaderClient &, const LoaderClient::Then<Value> &)>;
    /// Asks that loader. Calls \a then with its answer; without one, \a otherwise, or fail().
    template <typename Value>
    void ask(const Question<Value> &question, const LoaderClient::Then<Value> &then,
        const OnError &otherwise = {});
    /// Calls \a then once the loader has greeted.
    void whenOpen(const std::function<void()> &then);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onLinkState();
    void onOutputFailed(int errorNumber);

    Invocation m_invocation;
    Console m_console;
    std::unique_ptr<LoaderLink> m_link;
    std::vector<std::function<void()>> m_waiting;
    OnError m_onLost;
    int m_outputError = 0;
    bool m_isFinished = false;
};

template <typename Value>
void Run::ask(
    const Question<Value> &question, const LoaderClient::Then<Value> &then, const OnError &otherwise)
{
    if (otherwise)
        m_onLost = otherwise;
    whenOpen([=, this] {
        question(LoaderClient(m_link.get()), [=, this](const Reply<Value> &reply) {
            if (m_isFinished)
                return;
            if (reply)
                then(reply);
            else
                otherwise ? otherwise(reply.error()) : fail(reply.error());
        }).giveTo(this);
    });
}

} // namespace wql
