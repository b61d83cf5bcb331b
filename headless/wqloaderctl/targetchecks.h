// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuemetrics/connectiontest.h"

#include <QJsonArray>
#include <QObject>

#include <memory>
#include <vector>

namespace wql {

/// Tests the connections of all targets from this process, at the same time.
///
///     Ready     start()            -> Testing
///     Testing   each target's end  -> targetFinished(), the last one also finished() -> Finished
///
/// Signals never come from inside start(); finished() comes once, also when there is nothing to test.
class TargetChecks : public QObject {
    Q_OBJECT
public:
    TargetChecks(const std::vector<Target> &targets, ConnectionTest::Heartbeat heartbeat, QObject *parent);

    void start();
    const QJsonArray &results() const { return m_results; } ///< the `targets` that the method `check` answers

Q_SIGNALS:
    void targetFinished(const wql::Target &target, const wql::ConnectionReport &report);
    void finished();

private:
    void onFinished(const Target &target, const ConnectionReport &report);

    std::vector<Target> m_targets;
    std::vector<std::unique_ptr<ConnectionTest>> m_tests;
    QJsonArray m_results;
};

} // namespace wql
