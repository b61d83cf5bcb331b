// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/output.h"
#include "headless/unixsignals.h"
#include "headless/wqloaderd/options.h"
#include "headless/wqloaderd/policyprint.h"
#include "headless/wqloaderd/service.h"

#include <QCoreApplication>

#include <stdio.h>

namespace {

/// The policy of the configuration that is named, or the built-in one.
int printPolicy(const wql::Options &options)
{
    wql::LoaderConfig config;
    if (!options.configFile.isEmpty()) {
        const auto run = wql::readConfig(options);
        if (!run) {
            fputs(qPrintable(run.error().text), stderr);
            return run.error().exitCode;
        }
        config = run->config;
    }
    return wql::output::sayAll("wqloaderd", wql::policyText(config));
}

} // namespace

int main(int argc, char **argv)
{
    wql::UnixSignals::hold(); // logrotate's may come before we can take it
    QCoreApplication application(argc, argv);
    const auto options = wql::parseOptions(QCoreApplication::arguments().mid(1));
    wql::hidePassword(argc, argv);
    if (!options) {
        fprintf(stderr, "wqloaderd: %s; see wqloaderd --help\n", qPrintable(options.error()));
        return wql::exitcode::usage;
    }
    if (options->wants == wql::Options::Wants::Help)
        return wql::output::sayAll("wqloaderd", wql::helpText());
    if (options->wants == wql::Options::Wants::Version)
        return wql::output::sayAll("wqloaderd", QStringLiteral("wqloaderd " WQL_VERSION "\n"));
    if (options->wants == wql::Options::Wants::Policy)
        return printPolicy(*options);
    const wql::SystemClock clock;
    wql::UnixSignals signals;
    wql::Service service(clock, *options);
    QObject::connect(&signals, &wql::UnixSignals::stopAsked, &service, &wql::Service::stop);
    QObject::connect(&signals, &wql::UnixSignals::reloadAsked, &service, &wql::Service::reload);
    QObject::connect(
        &service, &wql::Service::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    if (const auto failed = service.start())
        return *failed;
    return application.exec();
}
