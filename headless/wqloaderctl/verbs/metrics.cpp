// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/shownchars.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

void verb::metrics(Run &run)
{
    const auto show = [&run](const Reply<QString> &reply) {
        // The other end may be a hostile machine's, and the text goes to a terminal.
        const QString text = plainLines(*reply, u'?');
        const QString path = run.invocation().value("textfile"_L1);
        if (!path.isEmpty()) {
            // node_exporter runs as a user of its own, and must never see half a file.
            if (const auto saved = saveFile(path, text.toUtf8(), Readers::Everybody); !saved)
                return run.fail(exitcode::cannotCreate, saved.error());
        } else if (run.console().wantsJson()) {
            run.console().json(reply.json);
        } else {
            run.console().text(text);
        }
        run.finish(exitcode::ok);
    };
    run.ask<QString>([](const LoaderClient &client, const auto &then) { return client.metrics(then); }, show);
}

} // namespace wql
