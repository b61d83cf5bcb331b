// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/stdiopump.h"

#include <QCoreApplication>

/// The far end of ssh: `wqloaderctl stdio` and nothing else. The arguments are the socket and, if wanted,
/// --readonly.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    wql::StdioPump pump(arguments.value(1),
        arguments.value(2) == QLatin1String("--readonly") ? wql::LinkRole::ReadOnly : wql::LinkRole::Admin);
    QObject::connect(&pump, &wql::StdioPump::finished, &application,
        [](const std::optional<wql::LinkError> &trouble) { QCoreApplication::exit(trouble ? 69 : 0); });
    pump.start();
    return application.exec();
}
