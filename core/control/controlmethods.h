// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/replies.h"
#include "core/control/controldesk.h"
#include "core/control/statusfeed.h"
#include "core/engine/engine.h"
#include "core/logging/logring.h"

namespace wql {

class ConfigKeeper;

/// The parts of a loader that the methods are about. All must outlive the desk.
struct ControlParts {
    Engine &engine;
    LogRing &log;
    ConfigKeeper &config;
    StatusFeed &status;
    const Clock &clock;
    std::function<void(const QString &target, const QString &text)> tell; ///< writes into the activity log
};

/// Puts every method of docs/control.md on the desk.
void addControlMethods(ControlDesk &desk, const ControlParts &parts);

/// \name Groups of them
/// @{
void addStatusMethods(ControlDesk &desk, StatusFeed &status);
void addLogMethods(ControlDesk &desk, const Engine &engine, LogRing &log);
void addTargetMethods(ControlDesk &desk, const ControlParts &parts);
void addRuleMethods(ControlDesk &desk, const Engine &engine, const ConfigKeeper &config);
void addCheckMethods(ControlDesk &desk, const Engine &engine);
void addPolicyMethods(ControlDesk &desk, const Engine &engine);
void addConfigMethods(ControlDesk &desk, ConfigKeeper &config);
void addSupportMethods(ControlDesk &desk, const ControlParts &parts);
/// @}

} // namespace wql
