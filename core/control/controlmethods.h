// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/control/controldispatcher.h"
#include "core/control/statuspublisher.h"
#include "core/engine/engine.h"
#include "core/logging/logring.h"

namespace wql {

class ConfigStore;
class HistoryStore;

/// The parts of a loader that the methods are about. All must outlive the dispatcher.
struct ControlParts {
    Engine &engine;
    LogRing &log;
    ConfigStore &config;
    StatusPublisher &status;
    const HistoryStore &history;
    const Clock &clock;
    std::function<void(const QString &target, const QString &text)> report; ///< writes into the activity log
};

/// \name What several groups of methods need
/// @{
using TargetOrder = std::function<bool(const QString &target)>;
RpcError noSuchTarget(const Engine &engine, const QString &name);
/// An order about the target of a call; every one that \a carryOut takes is a line in the log. Otherwise the
/// caller gets \a refusal, in which %1 is the target.
ControlDispatcher::Handler orderHandler(
    const ControlParts &parts, const QString &words, const TargetOrder &carryOut, const QString &refusal);
/// What `files` of a call proposes, or what is in force. Files can name programs and other people's servers,
/// and somebody else's expressions can cost much time to match: only those who could put them in force may
/// try them.
Result<LoaderConfig, RpcError> proposedConfig(const Engine &engine, const ConfigStore &config,
    const QJsonObject &parameters, const ControlCaller &caller);
/// @}

/// Puts every method of docs/control.md into the dispatcher.
void addControlMethods(ControlDispatcher &dispatcher, const ControlParts &parts);

/// \name Groups of them
/// @{
void addLogMethods(ControlDispatcher &dispatcher, const Engine &engine, LogRing &log);
void addRuleMethods(ControlDispatcher &dispatcher, const Engine &engine, const ConfigStore &config);
void addCheckMethods(
    ControlDispatcher &dispatcher, const Engine &engine, const ConfigStore &config, const Clock &clock);
void addRefusedMethods(ControlDispatcher &dispatcher, const ControlParts &parts);
void addPolicyMethods(ControlDispatcher &dispatcher, const Engine &engine);
void addConfigMethods(ControlDispatcher &dispatcher, ConfigStore &config);
void addHistoryMethods(ControlDispatcher &dispatcher, const ControlParts &parts);
void addVerifyMethods(ControlDispatcher &dispatcher, const ControlParts &parts);
void addSupportMethods(ControlDispatcher &dispatcher, const ControlParts &parts);
/// @}

} // namespace wql
