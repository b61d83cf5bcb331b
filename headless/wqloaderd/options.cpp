// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/options.h"

#include "core/config/nearestname.h"

#include <QRegularExpression>

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// With their dashes.
QStringList ownOptions()
{
    static const QRegularExpression option(u"--[a-z-]+"_s);
    QStringList names;
    auto matches = option.globalMatch(helpText());
    while (matches.hasNext())
        names += matches.next().captured();
    names.removeDuplicates();
    return names;
}

bool takesValue(const QString &name)
{
    return name == "--config"_L1 || name == "--sysconfig"_L1 || name == "--state"_L1 || name == "--report"_L1
        || name == "--control"_L1;
}

QString &valueOf(Options &options, const QString &name)
{
    if (name == "--config"_L1)
        return options.configFile;
    if (name == "--sysconfig"_L1)
        return options.sysconfigFile;
    if (name == "--control"_L1)
        return options.controlSocket;
    return name == "--state"_L1 ? options.stateDirectory : options.reportFile;
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype equals = arguments[i].startsWith("--"_L1) ? arguments[i].indexOf(u'=') : -1;
        const QString name = equals < 0 ? arguments[i] : arguments[i].left(equals);
        if (takesValue(name)) {
            if (equals < 0 && i + 1 == arguments.size())
                return unexpected(u"%1 needs a value"_s.arg(name));
            const QString value = equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1);
            valueOf(options, name) = value;
        } else if (name == "--help"_L1) {
            options.wants = Options::Wants::Help;
        } else if (name == "--version"_L1) {
            options.wants = Options::Wants::Version;
        } else if (name == "--print-policy"_L1) {
            options.wants = Options::Wants::Policy;
        } else if (name == "--once"_L1) {
            options.once = true;
        } else if (name == "--quiet"_L1) {
            options.quiet = true;
        } else if (name.startsWith("--"_L1) && name != "--cluster"_L1) {
            return unexpected(u"unknown option %1%2"_s.arg(name, nearestHint(name, ownOptions())));
        } else {
            options.legacy += arguments[i];
        }
    }
    const int sources
        = !options.configFile.isEmpty() + !options.sysconfigFile.isEmpty() + !options.legacy.isEmpty();
    if (sources > 1)
        return unexpected(u"--config, --sysconfig and the original's arguments exclude each other"_s);
    return options;
}

void hidePassword(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        if (::strcmp(argv[i - 1], "-w") == 0)
            ::explicit_bzero(argv[i], ::strlen(argv[i]));
    }
}

QString helpText()
{
    return uR"(wqloaderd - carries every row of Asterisk's queue_log to QueueMetrics, exactly once

  wqloaderd --config FILE                     what to do stands in a wqloader.conf
  wqloaderd --sysconfig FILE                  ... in the original's /etc/sysconfig/wqloaderd
  wqloaderd [-h HOST] [-p PORT] [-c CONTEXT] [-u USER] [-w PASSWORD]
            QUEUE_LOG [SERVER_NAME [LOGFILE]] as wqloaderd.pl, to one QueueMetrics
  wqloaderd --cluster wqloader_cluster.pl QUEUE_LOG [X [LOGFILE]]
                                              as wqloaderd.pl, split by its rules
  wqloaderd                                   /etc/wqloader/wqloader.conf, else /etc/sysconfig/wqloaderd

  --once         upload what is there, then end: 0 when every row is confirmed, else 75; asks for
                 no feedback actions
  --state DIR    where it remembers how far it came; otherwise state_dir of the configuration,
                 $STATE_DIRECTORY, /var/lib/wqloader, or the user's own state folder
  --control PATH the socket for wqloaderctl and the desktop program, or none; otherwise control_socket
                 of the configuration, else control.sock in $RUNTIME_DIRECTORY, /run/wqloader or
                 $XDG_RUNTIME_DIR/wqloader; with --once there is none
  --report FILE  at the end, write what was done as JSON
  --quiet        no progress display on a terminal
  --print-policy what feedback actions may do, with the lines of the configuration if one is named
  --version, --help

As wqloaderd.pl, the defaults are -h 127.0.0.1 -p 8080 -c queuemetrics -u webqloader -w qloader;
a SERVER_NAME of - is QueueMetrics' default server, a LOGFILE of - standard output.
A password on a command line can be seen by other users until the program has read it: prefer --config.

Signals: TERM and INT stop it within two seconds with nothing lost; HUP reads the configuration again
and keeps the old one if the new one is wrong.

Exit codes: 0 ended as asked, 64 wrong arguments, 74 standard output cannot be written, 75 try again
later (state in use, rows not all confirmed), 77 no permission, 78 wrong configuration.
)"_s;
}

} // namespace wql
