// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <vector>

namespace wql {

/// What an operator can do about a target from this window.
enum class Mend {
    SetPassword,
    AcceptCertificate, ///< after its connection was tested, which shows the certificate
    EditTarget,
    ShowRefused,
    GoOn, ///< the decision to go on as before
    SendNew, ///< the decision to go on with what is new
    SendAll, ///< the decision to send all that the log has
    ShowActions,
    RetryNow,
    ShowLog,
};

/// What is the matter with the target calls for these, the likeliest first; nothing if nothing does.
std::vector<Mend> mendsOf(const TargetStatus &target);

/// On a button.
QString nameOf(Mend mend);
/// Whether it changes what the loader does, so that who may only look cannot.
bool isOrder(Mend mend);

} // namespace wql
