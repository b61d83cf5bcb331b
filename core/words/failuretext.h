// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/loghealth.h"
#include "core/queuemetrics/apifailure.h"
#include "core/state/statefailure.h"
#include "core/state/stateopening.h"
#include "core/status/loaderstatus.h"

#include <QString>

namespace wql {

/// What happened, and what to do: in English for the service's log and the command line, in the window's
/// language where a translator is installed.
struct FailureText {
    QString what;
    QString mend; ///< empty when it mends itself

    /// Both in one line.
    QString whole() const { return mend.isEmpty() ? what : what + QStringLiteral(". ") + mend; }
};

/// Of a call to the target with that \a url and \a token. The server's words are kept as they came: whoever
/// shows them makes them harmless.
FailureText describe(const ApiFailure &failure, const QUrl &url, const QString &token);
/// Empty if the log is well. \a serviceUser: who has to be able to read it.
FailureText describe(const LogHealth &health, const QString &serviceUser);
/// Of a file of the log, old or new.
QString describe(const FileFailure &failure);
/// \a directory: where the state is.
FailureText describe(const StateFailure &failure, const QString &directory);
/// Empty for None.
FailureText describe(TargetStatus::Remark remark, const QString &target);
/// Empty while actions are accepted.
FailureText describe(const ActionCounters &actions);
/// Empty when there is nothing to tell.
QString describe(const StateOpening &opening);

/// One word or two for a table.
QString nameOf(TargetStatus::State state);

} // namespace wql
