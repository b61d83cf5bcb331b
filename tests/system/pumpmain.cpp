// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/stdiopump.h"

#include <QCoreApplication>

/// The far end of ssh: `wqloaderctl stdio` and nothing else. The only argument is the socket.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    wql::StdioPump pump(QCoreApplication::arguments().value(1));
    QObject::connect(&pump, &wql::StdioPump::finished, &application,
        [](const std::optional<wql::LinkError> &trouble) { QCoreApplication::exit(trouble ? 69 : 0); });
    pump.start();
    return application.exec();
}
