// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/client/jsonrpc.h"
#include "core/queuemetrics/connectiontest.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace wql {

/// Tests targets for whoever asks, one at a time however many ask: what a test sends to QueueMetrics is for
/// all.
///
/// A result is given again for five seconds to those who may only look, and those who ask meanwhile wait for
/// the same test. Who is an administrator gets a test of his own: he may just have mended something.
class ConnectionTests : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds keptFor{ 5 };
    using PasswordSource = std::function<Result<Secret, QString>(const Target &)>;

    struct Listener {
        QPointer<QObject> context; ///< when it goes, nothing is told any more
        std::function<void(const ConnectionStage &)> onStage;
        std::function<void(const ConnectionReport &)> onFinished; ///< once, never from inside ask()
    };
    enum class Sharing { Shared, Own };

    ConnectionTests(const Clock &clock, PasswordSource passwords);
    ~ConnectionTests() override;

    void ask(
        const Target &target, ConnectionTest::Heartbeat heartbeat, Sharing sharing, const Listener &listener);

private:
    struct Job {
        Target target;
        ConnectionTest::Heartbeat heartbeat;
        Sharing sharing;
        std::vector<Listener> listeners;
        ConnectionReport report; ///< as far as it has come
        std::chrono::milliseconds doneAt{ 0 };
    };

    void startNext();
    void onStage(const ConnectionStage &stage);
    void onFinished();
    void dropUnwanted();
    bool isWanted(const Job &job) const;

    const Clock &m_clock;
    PasswordSource m_passwords;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_running;
    std::unique_ptr<ConnectionTest> m_test;
    std::map<QString, std::shared_ptr<Job>> m_done; ///< by the target's name
};

} // namespace wql
