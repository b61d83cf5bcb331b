// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/configkeeper.h"
#include "core/control/controlmethods.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Whoever has looked at the configuration hears that it is another now, or was taken back.
void tellOfChanges(ConfigKeeper &config, ControlCaller &caller)
{
    QObject::disconnect(&config, nullptr, &caller, nullptr);
    QObject::connect(&config, &ConfigKeeper::changed, &caller, [&caller](const QString &revision) {
        caller.notify(notice::configChanged, { { u"revision"_s, revision } });
    });
    QObject::connect(
        &config, &ConfigKeeper::rolledBack, &caller, [&caller](const QString &revision, const QString &why) {
            caller.notify(notice::configRolledBack, { { u"revision"_s, revision }, { u"why"_s, why } });
        });
}

} // namespace

void addConfigMethods(ControlDesk &desk, ConfigKeeper &config)
{
    desk.add(method::configGet,
        ControlDesk::Handler(
            [&config](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                tellOfChanges(config, caller);
                answer(config.get());
            }));
    desk.add(method::configValidate,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.validate(parameters, caller.role()));
            }));
    desk.add(method::configApply,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                tellOfChanges(config, caller);
                answer(config.apply(parameters, caller.who()));
            }));
    desk.add(method::configConfirm,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.confirm(parameters, caller.who()));
            }));
    desk.add(method::configRollback,
        ControlDesk::Handler([&config](const QJsonObject &, ControlCaller &caller,
                                 const ControlAnswer &answer) { answer(config.rollback(caller.who())); }));
    desk.add(method::configAddCa,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.addCa(parameters, caller.who()));
            }));
}

} // namespace wql
