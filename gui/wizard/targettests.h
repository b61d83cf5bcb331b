// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace wql {

/// Tests the connections of several targets, a few at a time, so that dead ones do not make the others wait
/// for long. Starting again forgets what was; destroying it cancels.
class TargetTests : public QObject {
    Q_OBJECT
public:
    using OnStage = std::function<void(const ConnectionStage &)>;
    using Then = LoaderClient::Then<std::vector<CheckedTarget>>;
    /// \a context ends what is begun for it.
    using Test = std::function<PendingCall(
        const QString &target, QObject *context, const OnStage &onStage, const Then &then)>;
    struct Outcome {
        std::vector<ConnectionStage> stages;
        QString trouble; ///< why there was no test
        bool isDone = false;

        bool isGood() const;
    };

    using QObject::QObject;

    void start(const QStringList &targets, Test test);
    void stop();

    const Outcome &of(const QString &target) { return m_outcomes[target]; }
    bool isOver() const;
    int goodOnes() const;

Q_SIGNALS:
    /// A stage came, or the test is done.
    void progressed(const QString &target);

private:
    void next();
    void onFinished(const QString &target, const Reply<std::vector<CheckedTarget>> &reply);

    Test m_test;
    QStringList m_waiting;
    std::unique_ptr<QObject> m_running; ///< the context of this round
    std::map<QString, PendingCall> m_calls;
    int m_outstanding = 0;
    std::map<QString, Outcome> m_outcomes;
};

} // namespace wql
