// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/text/exitcodes.h"
#include "headless/wqloaderd/options.h"
#include "headless/wqloaderd/service.h"
#include "headless/wqloaderd/unixsignals.h"

#include <QCoreApplication>

#include <stdio.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = wql::parseOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        fprintf(stderr, "wqloaderd: %s; see wqloaderd --help\n", qPrintable(options.error()));
        return wql::exitcode::usage;
    }
    if (options->wants == wql::Options::Wants::Help) {
        fputs(qPrintable(wql::helpText()), stdout);
        return wql::exitcode::ok;
    }
    if (options->wants == wql::Options::Wants::Version) {
        puts("wqloaderd " WQL_VERSION);
        return wql::exitcode::ok;
    }
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
