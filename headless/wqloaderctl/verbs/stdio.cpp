// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/stdiopump.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/links.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

void verb::stdio(Run &run)
{
    if (run.invocation().has("host"_L1))
        return run.fail(exitcode::usage, u"'stdio' is the end that ssh starts there; it takes no --host"_s);
    const LinkRole role = run.invocation().has("readonly"_L1) ? LinkRole::ReadOnly : LinkRole::Admin;
    auto *pump = new StdioPump(socketPath(run.invocation()), role, 0, 1, &run);
    QObject::connect(pump, &StdioPump::finished, &run, [&run](const std::optional<LinkError> &trouble) {
        trouble ? run.fail(*trouble) : run.finish(exitcode::ok);
    });
    pump->start();
}

} // namespace wql
