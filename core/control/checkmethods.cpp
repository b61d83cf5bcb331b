// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/queuemetrics/connectiontest.h"
#include "core/status/statusjson.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Tests one target after the other for one caller, and goes with it.
class CheckRun final : public QObject {
public:
    CheckRun(const Engine &engine, std::vector<Target> targets, ConnectionTest::Heartbeat heartbeat,
        ControlCaller &caller, ControlAnswer answer)
        : QObject(&caller)
        , m_engine(engine)
        , m_targets(std::move(targets))
        , m_heartbeat(heartbeat)
        , m_caller(caller)
        , m_answer(std::move(answer))
    {
        setObjectName(u"check"_s);
        next();
    }

private:
    void next()
    {
        if (m_next == m_targets.size())
            return finish();
        const Target &target = m_targets[m_next++];
        m_test = std::make_unique<ConnectionTest>(target, m_engine.passwordOf(target), m_heartbeat);
        connect(m_test.get(), &ConnectionTest::stageFinished, this,
            [this, name = target.name](const ConnectionStage &stage) {
                m_caller.notify(notice::checkStage, { { u"target"_s, name }, { u"stage"_s, toJson(stage) } });
            });
        connect(m_test.get(), &ConnectionTest::finished, this,
            [this, name = target.name](const ConnectionReport &report) {
                m_reports += toJson(name, report);
                m_test.release()->deleteLater(); // it is the one that tells us
                next();
            });
        m_test->start();
    }
    void finish()
    {
        setParent(nullptr); // the next check may begin
        deleteLater();
        m_answer(QJsonObject{ { u"targets"_s, m_reports } });
    }

    const Engine &m_engine;
    std::vector<Target> m_targets;
    ConnectionTest::Heartbeat m_heartbeat;
    ControlCaller &m_caller;
    ControlAnswer m_answer;
    std::unique_ptr<ConnectionTest> m_test;
    size_t m_next = 0;
    QJsonArray m_reports;
};

void check(
    const Engine &engine, const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer)
{
    const auto refuse
        = [&](RpcError::Code code, const QString &words) { answer(unexpected(rpc::refusal(code, words))); };
    const bool heartbeat = parameters[u"heartbeat"_s].toBool();
    if (heartbeat && caller.role() != LinkRole::Admin)
        return refuse(RpcError::NotPermitted, u"a heartbeat writes a row: only administrators may"_s);
    if (caller.findChild<QObject *>(u"check"_s, Qt::FindDirectChildrenOnly))
        return refuse(RpcError::Refused, u"another check is not done yet"_s);
    const QString name = parameters[u"target"_s].toString();
    std::vector<Target> targets = engine.config().targets;
    std::erase_if(targets, [&](const Target &target) { return !name.isEmpty() && target.name != name; });
    if (targets.empty())
        return refuse(RpcError::Refused, u"there is no such target"_s);
    new CheckRun(engine, targets, heartbeat ? ConnectionTest::Heartbeat::Send : ConnectionTest::Heartbeat::No,
        caller, answer);
}

} // namespace

void addCheckMethods(ControlDispatcher &dispatcher, const Engine &engine)
{
    dispatcher.add(method::check,
        ControlDispatcher::Handler(
            [&engine](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                check(engine, parameters, caller, answer);
            }));
}

} // namespace wql
