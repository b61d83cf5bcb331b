// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/servicemanager.h"

#ifdef WQL_HAVE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace wql::servicemanager {

namespace {

void notify([[maybe_unused]] const char *what)
{
#ifdef WQL_HAVE_SYSTEMD
    sd_notify(0, what);
#endif
}

} // namespace

void ready()
{
    notify("READY=1");
}

void reloading()
{
    notify("RELOADING=1");
}

void stopping()
{
    notify("STOPPING=1");
}

} // namespace wql::servicemanager
