// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/configstore.h"
#include "core/control/controlmethods.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Clients that asked for the configuration are notified when it changes or is rolled back.
void notifyOfChanges(ConfigStore &config, ControlCaller &caller)
{
    QObject::disconnect(&config, nullptr, &caller, nullptr);
    QObject::connect(&config, &ConfigStore::changed, &caller, [&caller](const QString &revision) {
        caller.notify(notice::configChanged, { { u"revision"_s, revision } });
    });
    QObject::connect(
        &config, &ConfigStore::rolledBack, &caller, [&caller](const QString &revision, const QString &why) {
            caller.notify(notice::configRolledBack, { { u"revision"_s, revision }, { u"why"_s, why } });
        });
}

} // namespace

void addConfigMethods(ControlDispatcher &dispatcher, ConfigStore &config)
{
    dispatcher.add(method::configGet,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                notifyOfChanges(config, caller);
                answer(config.get(caller.role()));
            }));
    dispatcher.add(method::configValidate,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.validate(parameters, caller.role()));
            }));
    dispatcher.add(method::configApply,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                notifyOfChanges(config, caller);
                answer(config.apply(parameters, caller.who()));
            }));
    dispatcher.add(method::configConfirm,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.confirm(parameters, caller.who()));
            }));
    dispatcher.add(method::configRollback,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.rollback(caller.who()));
            }));
    dispatcher.add(method::secretSet,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.setSecret(parameters, caller.who()));
            }));
    dispatcher.add(method::configAddCa,
        ControlDispatcher::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.addCa(parameters, caller.who()));
            }));
}

} // namespace wql
