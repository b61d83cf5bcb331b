// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/connectionstage.h"

#include "core/queuemetrics/qmclient.h"

#include <algorithm>

namespace wql {

namespace {

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

/// Rows may be a little ahead of our clock; a mark further ahead would make the loader skip rows.
constexpr std::chrono::hours toleratedMark{ 1 };

/// At which stage a call of that kind of failure ended.
Name stageOf(ApiFailure::Kind kind)
{
    using Kind = ApiFailure::Kind;
    switch (kind) {
    case Kind::NotJson:
    case Kind::NotTheAnswer:
        return Name::Json;
    case Kind::CountDiffers:
    case Kind::Refused:
    case Kind::Unauthorized:
    case Kind::UnknownPartition:
        return Name::Mark;
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectTimeout:
    case Kind::TlsFailed:
    case Kind::Untrusted:
    case Kind::NoAuthorities:
    case Kind::ProxyFailed:
    case Kind::ConnectionLostEarly:
    case Kind::NoAnswer:
    case Kind::ConnectionLost:
    case Kind::BadHttp:
    case Kind::HttpStatus:
    case Kind::Busy:
    case Kind::TooLarge:
    case Kind::NotFound:
    case Kind::Redirected:
    case Kind::Aborted:
        return Name::Http;
    }
    Q_UNREACHABLE();
}

std::vector<ConnectionStage> stagesOfFailure(const ApiFailure &failure)
{
    const Name failed = stageOf(failure.kind);
    std::vector<ConnectionStage> stages;
    for (const Name name : { Name::Http, Name::Json, Name::Mark }) {
        // Who is not let in gets no JSON, from a QueueMetrics either.
        const bool skipped = name == Name::Json && failure.kind == ApiFailure::Kind::Unauthorized;
        stages.push_back({ .name = name, .outcome = skipped ? Outcome::Skipped : Outcome::Ok });
        if (name == failed)
            break;
    }
    stages.back().outcome = Outcome::Failed;
    stages.back().failure = failure;
    return stages;
}

ConnectionStage clockStage(std::optional<std::chrono::seconds> difference)
{
    ConnectionStage stage{ .name = Name::Clock, .outcome = Outcome::Skipped, .clockDifference = difference };
    if (difference)
        stage.outcome
            = std::chrono::abs(*difference) > toleratedClockDifference ? Outcome::Warning : Outcome::Ok;
    return stage;
}

} // namespace

bool ConnectionReport::isOk() const
{
    return !stages.empty() && std::none_of(stages.begin(), stages.end(), [](const ConnectionStage &stage) {
        return stage.outcome == Outcome::Failed;
    });
}

std::vector<ConnectionStage> stagesOfMark(const QmCallResult &result, std::chrono::seconds now)
{
    std::vector<ConnectionStage> stages;
    if (!result.answer) {
        stages = stagesOfFailure(result.answer.error());
    } else {
        const std::optional<qint64> mark = result.answer->count();
        const bool isAhead = mark && *mark > (now + toleratedMark).count();
        stages.push_back({ .name = Name::Http });
        stages.push_back({ .name = Name::Json });
        stages.push_back(
            { .name = Name::Mark, .outcome = isAhead ? Outcome::Warning : Outcome::Ok, .mark = mark });
        stages.push_back(clockStage(result.answer->clockDifference));
    }
    stages.front().took = result.took;
    return stages;
}

} // namespace wql
