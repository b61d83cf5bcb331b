// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/output.h"
#include "headless/sandbox/sandbox.h"
#include "headless/sandbox/sandboxoptions.h"
#include "headless/sandbox/sandboxreporter.h"
#include "headless/sandbox/stopsignals.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto options = wql::parseSandboxOptions(QCoreApplication::arguments());
    if (!options) {
        const wql::SandboxUsage &usage = options.error();
        if (usage.exitCode == 0)
            return wql::output::sayAll("wqloader-sandbox", usage.text + u'\n');
        std::fprintf(stderr, "wqloader-sandbox: %s\n", qUtf8Printable(usage.text));
        return usage.exitCode;
    }
    wql::StopSignals stop; // before anybody can know the port
    QObject::connect(&stop, &wql::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    wql::Sandbox sandbox(options->settings);
    sandbox.setFaults(options->faults, options->seed);
    if (!sandbox.listen(options->address, options->port)) {
        std::fprintf(stderr, "wqloader-sandbox: %s\n", qUtf8Printable(sandbox.errorString()));
        return wql::exitcode::temporary;
    }
    if (options->printPort) {
        if (const int code = wql::output::sayAll("wqloader-sandbox", QString::number(sandbox.port()) + u'\n'))
            return code;
    }
    std::unique_ptr<wql::SandboxReporter> reporter;
    if (!options->printPort && !options->quiet) {
        reporter = std::make_unique<wql::SandboxReporter>(sandbox);
        reporter->greet(options->settings.contexts.front());
    }
    return QCoreApplication::exec();
}
