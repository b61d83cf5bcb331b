// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/apifailure.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

struct QmCallResult;

/// A certificate as a server showed it.
struct ShownCertificate {
    QString subject;
    QString issuer;
    std::chrono::seconds until{ 0 }; ///< since 1970
    QString sha256; ///< of the whole certificate, in hexadecimal digits
    QString pem;

    bool operator==(const ShownCertificate &) const = default;
};

/// One step of a connection test, and what it learned. A value; the sentence is made where it is read.
struct ConnectionStage {
    enum class Name {
        Url,
        Password,
        Dns,
        Tcp,
        Tls,
        Http, ///< an answer with a status that is none of a wrong address
        Json, ///< QueueMetrics' own
        Mark, ///< checkHWM: user, password and token are accepted
        Clock, ///< the server's against ours
        Heartbeat, ///< checkHb: writes a row
    };
    enum class Outcome { Ok, Warning, Failed, Skipped };

    Name name = Name::Url;
    Outcome outcome = Outcome::Ok;
    std::chrono::milliseconds took{ 0 };
    QString words; ///< where there is no \a failure: what the URL's or password's reader said
    QStringList addresses; ///< of Dns
    std::optional<ShownCertificate> certificate; ///< of Tls, also when it was not accepted
    std::optional<qint64> mark; ///< of Mark; none: QueueMetrics has no row yet
    std::optional<std::chrono::seconds> clockDifference; ///< of Clock: the server's minus ours
    std::optional<ApiFailure> failure;

    bool operator==(const ConnectionStage &) const = default;
};

/// A whole test: the stages in their order, up to the first that failed.
struct ConnectionReport {
    std::vector<ConnectionStage> stages;

    bool isOk() const;
    bool operator==(const ConnectionReport &) const = default;
};

/// A clock that differs more than this makes lags and heartbeats look wrong.
inline constexpr std::chrono::seconds toleratedClockDifference{ 30 };

/// What the answer to checkHWM says of Http, Json, Mark and Clock. \a now is in the server's log time.
std::vector<ConnectionStage> stagesOfMark(const QmCallResult &result, std::chrono::seconds now);

} // namespace wql
