// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/feedbackrunner.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

FeedbackRunner::FeedbackRunner(ActionLedger &ledger, Limits limits, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_limits(limits)
{
}

FeedbackRunner::~FeedbackRunner() = default;

void FeedbackRunner::run(const AdmittedAction &action)
{
    Lane &lane = laneOf(action.endpoint);
    if (lane.waiting.size() >= m_limits.waitingPerEndpoint) {
        refuse(action, u"too many actions wait for this Asterisk"_s);
        return;
    }
    lane.waiting.push_back(action);
    if (!lane.session)
        startNext(lane);
}

bool FeedbackRunner::isIdle() const
{
    return std::all_of(
        m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane->waiting.empty(); });
}

FeedbackRunner::Lane &FeedbackRunner::laneOf(const ActionEndpoint &endpoint)
{
    for (const auto &lane : m_lanes) {
        if (lane->endpoint.address == endpoint.address)
            return *lane;
    }
    m_lanes.push_back(std::make_unique<Lane>());
    m_lanes.back()->endpoint = endpoint;
    return *m_lanes.back();
}

void FeedbackRunner::startNext(Lane &lane)
{
    // The action in front stays in the queue while its session runs.
    while (!lane.waiting.empty()) {
        const AdmittedAction &action = lane.waiting.front();
        if (!m_ledger.begin(action.id)) {
            refuse(action, u"the loader cannot remember that it ran"_s);
            lane.waiting.pop_front();
            continue;
        }
        lane.session = std::make_unique<AmiSession>(AmiSession::Job{
            action.endpoint.address, action.endpoint.credentials, action.transactions, m_limits.deadlines });
        connect(lane.session.get(), &AmiSession::finished, this,
            [this, &lane](const std::vector<AmiOutcome> &outcomes) { onSessionFinished(lane, outcomes); });
        lane.session->start();
        return;
    }
}

void FeedbackRunner::onSessionFinished(Lane &lane, const std::vector<AmiOutcome> &outcomes)
{
    const AdmittedAction action = std::move(lane.waiting.front());
    lane.waiting.pop_front();
    lane.session.release()->deleteLater(); // we are inside its signal
    startNext(lane);
    Q_EMIT finished(resultOf(action, outcomes), action, outcomes);
}

void FeedbackRunner::refuse(const AdmittedAction &action, const QString &reason)
{
    const FeedbackResult result{ action.id, false, u"KO: not done: "_s + reason };
    QMetaObject::invokeMethod(
        this, [this, result, action] { Q_EMIT finished(result, action, {}); }, Qt::QueuedConnection);
}

FeedbackResult resultOf(const AdmittedAction &action, const std::vector<AmiOutcome> &outcomes)
{
    QString words = u"nothing to do"_s;
    for (size_t i = 0; i < outcomes.size() && i < action.transactions.size(); ++i) {
        const AmiOutcome &outcome = outcomes[i];
        const QString name = QString::fromStdString(std::string(action.transactions[i].value("Action")));
        switch (outcome.kind) {
        case AmiOutcome::Kind::Done:
            words = outcome.text;
            continue;
        case AmiOutcome::Kind::Refused:
            return { action.id, false, u"KO: %1: %2"_s.arg(name, outcome.text) };
        case AmiOutcome::Kind::NotSent:
            return { action.id, false, u"KO: %1 was not done: %2"_s.arg(name, outcome.text) };
        case AmiOutcome::Kind::Unknown:
            return { action.id, false, u"KO: unknown whether %1 was done: %2"_s.arg(name, outcome.text) };
        }
    }
    return { action.id, true, words };
}

} // namespace wql
