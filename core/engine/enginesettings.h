// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/upload/uploadmachine.h"

#include <QString>

#include <chrono>
#include <functional>

namespace wql {

/// Reads a password, or says in words why it cannot be read.
using PasswordReader = std::function<Result<Secret, QString>(const SecretReference &)>;

/// What an engine is opened with, beside its configuration.
struct EngineSettings {
    QString stateDirectory;
    /// As for every target; its own offset, heartbeat and share of memory are filled in.
    UploadSettings upload;
    std::chrono::milliseconds pollInterval{ 1000 };
    /// How long stop() waits for answers that are under way.
    std::chrono::milliseconds stopDeadline{ 1500 };
    bool runsActions = true; ///< asks for feedback actions, for targets that may
    /// Of the inserts that are under way, where the state does not outlive us; empty: the state directory.
    QString insertsDirectory;
    QString serviceUser; ///< whom we run as, for the command that makes the log readable
};

} // namespace wql
