// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/fault.h"

#include <QMap>

#include <deque>
#include <optional>
#include <random>
#include <vector>

namespace wql {

/// What a fault may hit. An empty text stands for all.
struct FaultScope {
    QString context;
    std::optional<QString> token; ///< unset: all; the empty token is one of its own
    QString command;

    bool operator==(const FaultScope &) const = default;
};

/// The next `requests` requests in scope meet the fault; -1 is for ever.
struct PlannedFault {
    Fault fault;
    FaultScope scope;
    int requests = 1;
};

/// Each request in scope meets the fault with this probability.
struct RandomFault {
    Fault fault;
    FaultScope scope;
    double probability = 0;
};

/// Which request meets which fault: first the plan, in the order it was written, then the dice.
///
/// Plans of different scopes run side by side; of those that fit a request, the oldest is used up first. The
/// same seed and the same requests give the same faults.
class FaultScript {
public:
    struct Request {
        QString context;
        QString token;
        QString command;
        qint64 bodyBytes = 0;
    };

    void plan(PlannedFault fault);
    void setMix(std::vector<RandomFault> mix, quint32 seed);
    void clear();

    /// The fault that this request meets; counts it.
    Fault next(const Request &request);

    const std::deque<PlannedFault> &planned() const { return m_plan; }
    const std::vector<RandomFault> &mix() const { return m_mix; }
    quint32 seed() const { return m_seed; }
    /// How often each fault was met, by its text.
    const QMap<QString, qint64> &fired() const { return m_fired; }

    /// `drop-after:0.05,503:0.05`, for the command line.
    static Result<std::vector<RandomFault>, QString> mixFromText(const QString &text);

private:
    std::optional<Fault> nextPlanned(const Request &request);
    std::optional<Fault> nextDrawn(const Request &request);

    std::deque<PlannedFault> m_plan;
    std::vector<RandomFault> m_mix;
    QMap<QString, qint64> m_fired;
    quint32 m_seed = 0;
    std::minstd_rand m_random;
};

} // namespace wql
