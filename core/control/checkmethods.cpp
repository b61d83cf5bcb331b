// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/connectiontests.h"
#include "core/control/controlmethods.h"
#include "core/status/statusjson.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// One caller's test of one target after the other. A child of the caller, and goes with it.
class CheckRun final : public QObject {
public:
    CheckRun(ConnectionTests &tests, std::vector<Target> targets, ConnectionTest::Heartbeat heartbeat,
        ControlCaller &caller, ControlAnswer answer)
        : QObject(&caller)
        , m_tests(tests)
        , m_targets(std::move(targets))
        , m_heartbeat(heartbeat)
        , m_caller(caller)
        , m_answer(std::move(answer))
    {
        next();
    }
    bool isDone() const { return m_next > m_targets.size(); }

private:
    void next()
    {
        if (m_next++ == m_targets.size())
            return m_answer(QJsonObject{ { u"targets"_s, m_reports } });
        const Target &target = m_targets[m_next - 1];
        const auto sharing = m_caller.role() == LinkRole::Admin ? ConnectionTests::Sharing::Own
                                                                : ConnectionTests::Sharing::Shared;
        m_tests.ask(target, m_heartbeat, sharing,
            { .context = this,
                .onStage =
                    [this, name = target.name](const ConnectionStage &stage) {
                        m_caller.notify(
                            notice::checkStage, { { u"target"_s, name }, { u"stage"_s, toJson(stage) } });
                    },
                .onFinished =
                    [this, name = target.name](const ConnectionReport &report) {
                        m_reports += toJson(name, report);
                        next();
                    } });
    }

    ConnectionTests &m_tests;
    std::vector<Target> m_targets;
    ConnectionTest::Heartbeat m_heartbeat;
    ControlCaller &m_caller;
    ControlAnswer m_answer;
    size_t m_next = 0;
    QJsonArray m_reports;
};

/// Whether the caller's former check goes on; one that is done makes room.
bool isChecking(ControlCaller &caller)
{
    for (QObject *child : caller.children()) {
        auto *run = dynamic_cast<CheckRun *>(child);
        if (run && !run->isDone())
            return true;
        delete run;
        if (run)
            break;
    }
    return false;
}

void check(const Engine &engine, ConnectionTests &tests, const QJsonObject &parameters, ControlCaller &caller,
    const ControlAnswer &answer)
{
    const auto refuse
        = [&](RpcError::Code code, const QString &words) { answer(unexpected(rpc::refusal(code, words))); };
    const bool heartbeat = parameters[u"heartbeat"_s].toBool();
    if (heartbeat && caller.role() != LinkRole::Admin)
        return refuse(RpcError::NotPermitted, u"a heartbeat writes a row: only administrators may"_s);
    if (isChecking(caller))
        return refuse(RpcError::Refused, u"another check is not done yet"_s);
    const QString name = parameters[u"target"_s].toString();
    std::vector<Target> targets = engine.config().targets;
    std::erase_if(targets, [&](const Target &target) { return !name.isEmpty() && target.name != name; });
    if (targets.empty())
        return refuse(RpcError::Refused, u"there is no such target"_s);
    new CheckRun(tests, targets, heartbeat ? ConnectionTest::Heartbeat::Send : ConnectionTest::Heartbeat::No,
        caller, answer);
}

} // namespace

void addCheckMethods(ControlDispatcher &dispatcher, const Engine &engine, const Clock &clock)
{
    const auto tests = std::make_shared<ConnectionTests>(
        clock, [&engine](const Target &target) { return engine.passwordOf(target); });
    dispatcher.add(method::check,
        ControlDispatcher::Handler(
            [&engine, tests](const QJsonObject &parameters, ControlCaller &caller,
                const ControlAnswer &answer) { check(engine, *tests, parameters, caller, answer); }));
}

} // namespace wql
