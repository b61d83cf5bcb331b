// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/feedbackqueue.h"
#include "headless/sandbox/rowstore.h"

#include <QString>

#include <vector>

namespace wql {

/// What a COMMANDSTRING asks (manual, 3.1). Which members count depends on the commandId.
struct SandboxCommand {
    QString commandId;
    QString token;
    QString timeId; ///< checkHb
    std::vector<SandboxRow> rows; ///< checkRow and insertRow: one; insertAll: any number
    std::vector<SandboxActionResult> results; ///< checkFb
    QString problem; ///< why it is refused, behind "KO: "; empty if it can be done

    /// True for what leaves something behind in the database or the queue.
    bool changesSomething() const;
};

/// Reads it strictly: wrong types, versions and counts are a problem, so that a client's mistakes show.
SandboxCommand parseCommand(const QString &json);

} // namespace wql
