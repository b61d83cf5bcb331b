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
        caller.notify(u"config.changed"_s, { { u"revision"_s, revision } });
    });
    QObject::connect(
        &config, &ConfigKeeper::rolledBack, &caller, [&caller](const QString &revision, const QString &why) {
            caller.notify(u"config.rolledBack"_s, { { u"revision"_s, revision }, { u"why"_s, why } });
        });
}

} // namespace

void addConfigMethods(ControlDesk &desk, ConfigKeeper &config)
{
    desk.add(u"config.get"_s, LinkRole::ReadOnly,
        ControlDesk::Handler(
            [&config](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                tellOfChanges(config, caller);
                answer(config.get());
            }));
    desk.add(u"config.validate"_s, LinkRole::ReadOnly,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.validate(parameters, caller.role()));
            }));
    desk.add(u"config.apply"_s, LinkRole::Admin,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                tellOfChanges(config, caller);
                answer(config.apply(parameters, caller.who()));
            }));
    desk.add(u"config.confirm"_s, LinkRole::Admin,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.confirm(parameters, caller.who()));
            }));
    desk.add(u"config.rollback"_s, LinkRole::Admin,
        ControlDesk::Handler([&config](const QJsonObject &, ControlCaller &caller,
                                 const ControlAnswer &answer) { answer(config.rollback(caller.who())); }));
    desk.add(u"config.addCa"_s, LinkRole::Admin,
        ControlDesk::Handler(
            [&config](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(config.addCa(parameters, caller.who()));
            }));
}

} // namespace wql
