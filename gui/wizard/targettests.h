// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loaderlink.h"

#include <QJsonObject>
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
    using OnStage = std::function<void(const QJsonObject &)>;
    /// \a context owns the call.
    using Test = std::function<LinkCall *(const QString &target, QObject *context, const OnStage &onStage)>;
    struct Outcome {
        std::vector<QJsonObject> stages;
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
    void onFinished(const QString &target, const LinkResult &result);

    Test m_test;
    QStringList m_waiting;
    std::unique_ptr<QObject> m_running; ///< owns the calls of this round
    int m_outstanding = 0;
    std::map<QString, Outcome> m_outcomes;
};

} // namespace wql
