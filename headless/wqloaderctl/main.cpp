// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/output.h"
#include "headless/wqloaderctl/helptext.h"
#include "headless/wqloaderctl/run.h"

#include <QCoreApplication>

#include <stdio.h>

// No handler for SIGINT but in load and fleet, which have something to take back or to end: whatever another
// verb is doing, Ctrl-C ends it at once. Files are written beside their final name, so a half one is never
// left there.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto invocation = wql::parseInvocation(QCoreApplication::arguments().mid(1));
    if (!invocation) {
        fprintf(stderr, "wqloaderctl: %s; see wqloaderctl --help\n",
            qPrintable(wql::visible(invocation.error())));
        return wql::exitcode::usage;
    }
    if (invocation->wants == wql::Invocation::Wants::Version)
        return wql::output::sayAll("wqloaderctl", QStringLiteral("wqloaderctl " WQL_VERSION "\n"));
    if (invocation->wants == wql::Invocation::Wants::Help) {
        const wql::Verb *verb = invocation->verb;
        return wql::output::sayAll("wqloaderctl", verb ? wql::helpText(*verb) : wql::overviewText());
    }
    wql::Run run(*invocation);
    QObject::connect(&run, &wql::Run::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &wql::Run::start, Qt::QueuedConnection);
    return run.end(application.exec());
}
