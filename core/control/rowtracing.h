// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/jsonrpc.h"
#include "core/client/methods.h"
#include "core/config/loaderconfig.h"

#include <QJsonArray>

namespace wql {

/// How much one request for traces may cost. Each row is asked of each rule, and the event loop, which also
/// uploads, waits meanwhile.
struct TraceBounds {
    qsizetype rows;
    qsizetype rowBytes; ///< of all rows together
    qsizetype questions; ///< rows, times the rules and what their filters test
    qsizetype answerBytes; ///< about
};
/// One row may always be asked for, however many rules there are.
TraceBounds traceBoundsOf(LinkRole role);

/// The answer to `trace`; refuses before any work what would be too much, and says how many rows are not.
RpcResult traceRows(const LoaderConfig &config, const QJsonArray &rows, const TraceBounds &bounds);

} // namespace wql
