// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/configstore.h"
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
    void giveUp()
    {
        if (!isDone())
            m_answer(unexpected(rpc::refusal(RpcError::Refused, u"another check took its place"_s)));
    }

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

/// Whether the caller's former check goes on; one that is done makes room. So does one of an administrator,
/// who may have mended something meanwhile: whoever waits for it is told.
bool isChecking(ControlCaller &caller)
{
    for (QObject *child : caller.children()) {
        auto *run = dynamic_cast<CheckRun *>(child);
        if (!run)
            continue;
        if (!run->isDone() && caller.role() != LinkRole::Admin)
            return true;
        run->giveUp();
        delete run;
        break;
    }
    return false;
}

/// The password of a target that may be no more than an edit: its runner's only if the edit leaves it alone.
Result<Secret, QString> passwordOf(const Engine &engine, Target target)
{
    const auto &all = engine.config().targets;
    const auto known = std::ranges::find(all, target.name, &Target::name);
    if (known == all.end() || known->password != target.password)
        target.name.clear(); // nobody's runner
    return engine.passwordOf(target);
}

void check(const Engine &engine, const ConfigStore &config, ConnectionTests &tests,
    const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer)
{
    const auto refuse
        = [&](RpcError::Code code, const QString &words) { answer(unexpected(rpc::refusal(code, words))); };
    const bool heartbeat = parameters[u"heartbeat"_s].toBool();
    if (heartbeat && caller.role() != LinkRole::Admin)
        return refuse(RpcError::NotPermitted, u"a heartbeat writes a row: only administrators may"_s);
    if (isChecking(caller))
        return refuse(RpcError::Refused, u"another check is not done yet"_s);
    const QString name = parameters[u"target"_s].toString();
    auto found = proposedConfig(engine, config, parameters, caller);
    if (!found)
        return answer(unexpected(found.error()));
    std::vector<Target> targets = std::move(found->targets);
    std::erase_if(targets, [&](const Target &target) { return !name.isEmpty() && target.name != name; });
    if (targets.empty())
        return answer(unexpected(name.isEmpty() ? rpc::refusal(RpcError::Refused, u"there is no target"_s)
                                                : noSuchTarget(engine, name)));
    new CheckRun(tests, targets, heartbeat ? ConnectionTest::Heartbeat::Send : ConnectionTest::Heartbeat::No,
        caller, answer);
}

} // namespace

void addCheckMethods(
    ControlDispatcher &dispatcher, const Engine &engine, const ConfigStore &config, const Clock &clock)
{
    const auto tests = std::make_shared<ConnectionTests>(
        clock, [&engine](const Target &target) { return passwordOf(engine, target); });
    dispatcher.add(method::check,
        ControlDispatcher::Handler(
            [&engine, &config, tests](const QJsonObject &parameters, ControlCaller &caller,
                const ControlAnswer &answer) { check(engine, config, *tests, parameters, caller, answer); }));
}

} // namespace wql
